import Briefs
import Diagnostics
import Drafting
import Templating
import YAML

/// The sections of the example's speech and what they speak of, in the part of Jinja that every engine of it shares: the
/// filters of our own are replaced by built-in ones and picks by branches, so that another engine does the same work.
struct SampleSpeech {
  /// The sections in their order, by name; what they include comes after them.
  let templates: [String: String]
  let sections: [String]
  let data: Map

  init(templates: [String: String], sections: [String], data: Map) {
    self.templates = templates
    self.sections = sections
    self.data = data
  }

  /// The speech of a brief, its lists so many times as long; nil when the brief has errors.
  init?(of brief: SourceFile, using library: Library, folds: Int) {
    var report = Report()
    let brief = Brief(decoding: Node(parsing: brief, report: &report), report: &report)
    guard let skeleton = library.skeletons(report: &report).first(where: { $0.name == brief.kind?.text }) else {
      return nil
    }
    var data = library.values(for: brief, headings: skeleton.sections.map(\.template), report: &report)
    guard !report.hasErrors else { return nil }
    for name in Self.longFields { data[name] = data[name]?.repeated(folds) }
    self.data = data
    sections = skeleton.sections.filter { $0.condition?.holds(in: data) ?? true }.map(\.template)
    var templates: [String: String] = [:]
    for name in library.names(on: .sections) {
      guard let file = library.file(name, on: .sections) else { continue }
      templates[name + ".md"] = Self.inSharedJinja(file.text(0..<file.bytes.count))
    }
    self.templates = templates
  }

  private static let longFields = ["回顾", "形势", "要求", "目标", "任务", "党建"]

  private static let replacements = [
    ("|去句号", ""), ("|数值", ""), ("|数", ""), ("|中文", ""), ("|增减", ""), ("|并列", "|join('、')"),
    ("|顿号", "|join('、')"), ("|合计", "|join('、')"), ("|枚举(\"一是\")", "|join('；')"), ("|高低(", "|replace("),
    ("|占比(", "|default("), (" pick %}", " if true %}"), (" or %}", " elif false %}"), (" endpick %}", " endif %}"),
  ]

  private static func inSharedJinja(_ text: String) -> String {
    replacements.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  /// Reads and renders all sections; nil when one of them has an error.
  func rendered() -> String? {
    let source = { @Sendable name in templates[name].map { SourceFile(name: name, text: $0) } }
    let environment = Environment { name, _ in source(name) }
    var report = Report()
    var included = IncludedTemplates()
    var text = ""
    for section in sections {
      guard let source = source(section + ".md") else { return nil }
      let template = Template(parsing: source, in: environment, report: &report)
      guard let rendering = template.render(with: data, including: &included, report: &report) else { return nil }
      text += rendering.text + "\n"
    }
    return text
  }
}

extension Value {
  /// The value with every list in it that stands in no other list so many times as long.
  fileprivate func repeated(_ count: Int) -> Value {
    switch content {
    case .list(let items): Value(.list(repeatElement(items, count: count).flatMap(\.self)), origins: origins)
    case .map(let map): Value(Map(zip(map.keys, map.values).map { ($0, $1.repeated(count)) }), origins: origins)
    case .none, .boolean, .integer, .decimal, .string, .tuple, .gap, .undefined, .object: self
    }
  }
}
