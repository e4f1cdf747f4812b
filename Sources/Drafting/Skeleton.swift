package import Diagnostics
import YAML

/// A kind of speech: its names and its sections in order.
package struct Skeleton: Sendable {
  /// A section's template and the field without which it is left out.
  package struct Section: Sendable {
    package let template: String
    package let place: Place
    package let condition: Condition?
  }

  /// The dotted path of a field that must hold something.
  package struct Condition: Sendable {
    package let path: [String]
    package let place: Place
  }

  /// The Chinese name, as a brief gives it: 经济工作会议讲话.
  package let name: String
  /// The short English name, which is also the file's: `economic-conference`.
  package let shortName: String
  package let explanation: String
  package let sections: [Section]
  /// The templates that its short form keeps; empty for a kind without one.
  let shortForm: Set<String>

  /// Reads `speeches/….yaml`; what cannot be read is reported and left out.
  package init(decoding source: SourceFile, shortName: String, report: inout Report) {
    let node = Node(parsing: source, report: &report)
    self.shortName = shortName
    name = node["名称"]?.text ?? shortName
    explanation = node["说明"]?.text ?? ""
    for entry in node.entries where !Self.keys.contains(entry.key) {
      report.error(.unknownKey(entry.key, among: Self.keys), at: entry.keyPlace)
    }
    sections = (node["章节"]?.items ?? []).compactMap { Section(decoding: $0, report: &report) }
    shortForm = Set((node["简本"]?.items ?? []).compactMap(\.text))
    let names = sections.map(\.template)
    for item in node["简本"]?.items ?? [] where item.text.map({ !names.contains($0) }) ?? true {
      report.error(
        .notAmongSections, at: item.place, remedy: .nearest(to: item.text ?? "", among: names, orElse: .asAbove))
    }
    if sections.isEmpty { report.error(.noSections, at: node["章节"]?.place ?? Place(0..<0, in: source)) }
  }

  private static let keys = ["名称", "说明", "章节", "简本"]
}

extension Skeleton.Section {
  fileprivate init?(decoding node: Node, report: inout Report) {
    for entry in node.entries where !Self.keys.contains(entry.key) {
      report.error(.unknownKey(entry.key, among: Self.keys), at: entry.keyPlace)
    }
    guard let template = node["模板"] ?? (node.kind == .scalar ? node : nil), let name = template.text else {
      report.error(.noTemplate, at: node.place)
      return nil
    }
    self.init(
      template: name, place: template.place,
      condition: node["条件"].flatMap { condition in
        condition.text.map {
          Skeleton.Condition(path: $0.split(separator: ".").map(String.init), place: condition.place)
        }
      })
  }

  private static let keys = ["模板", "条件"]
}

extension Message {
  fileprivate static func unknownKey(_ key: String, among keys: [String]) -> Self {
    let valid = nearestName(to: key, among: keys).map { [$0] } ?? keys
    return Message(
      "unknown-skeleton-key", en: "‘\(key)’ is not known here; it may be \(valid.joined(separator: ", "))",
      zh: "这里没有“\(key)”；可以写\(valid.joined(separator: "、"))")
  }

  fileprivate static var noSections: Self {
    Message("no-sections", en: "the kind of speech lists no sections under 章节", zh: "这个文种没有在“章节”下列出章节")
  }

  fileprivate static var notAmongSections: Self {
    Message(
      "short-form", en: "the short form keeps a section that the kind does not have", zh: "“简本”里的这一节不在“章节”之中")
  }

  fileprivate static var noTemplate: Self {
    Message(
      "unnamed-section", en: "a section names its template: {模板: opening/conference}",
      zh: "每个章节要写明模板：{模板: opening/conference}")
  }
}

extension Wording {
  fileprivate static var asAbove: Self { Wording(en: "name it as under 章节", zh: "写成“章节”里的名称") }
}
