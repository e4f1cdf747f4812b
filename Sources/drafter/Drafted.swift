import Briefs
import Diagnostics
import Drafting
import YAML

/// A brief and what could be made of it, with everything found on the way.
struct Drafted {
  let draft: Draft?
  /// The brief itself; nil when the file holds none.
  let brief: Brief?
  /// The open fields that the brief alone tells, where no draft could be made of it.
  private let undraftedGaps: [OpenField]
  /// Whether the brief could be read to its end: a field that a broken file seems to lack may be there for all that.
  private let isWhole: Bool
  private(set) var report = Report()

  /// Reads and drafts the brief at a path.
  init(path: String, arguments: Arguments) throws(Misuse) {
    try self.init(of: FileSystem.read(path), arguments: arguments)
  }

  /// Drafts a brief that was read.
  init(of source: SourceFile, arguments: Arguments) throws(Misuse) {
    let library = try Library(arguments: arguments)
    let node = Node(parsing: source, report: &report)
    isWhole = !report.hasErrors
    guard node.kind == .mapping else {
      if !report.hasErrors { report.error(.noFields, at: node.place, remedy: .startAnew) }
      (draft, brief) = (nil, nil)
      undraftedGaps = []
      return
    }
    let brief = Brief(decoding: node, report: &report)
    self.brief = brief
    draft = Draft(of: brief, using: library, report: &report)
    undraftedGaps = draft == nil ? library.gaps(of: brief) : []
  }

  /// The open fields as findings, from the top of the brief; without a draft, those that the brief alone tells.
  var gaps: [Diagnostic] {
    guard isWhole else { return [] }
    let faulty = Set(report.diagnostics.compactMap(\.place))
    return (draft?.gaps ?? undraftedGaps).filter { !faulty.contains($0.place) }
      .sorted { $0.place.range.lowerBound < $1.place.range.lowerBound }
      .map { Diagnostic(.warning, .gap($0.label), at: $0.place) }
  }

  /// The list of open fields, one line each, with the place where each is to be filled in.
  func gapList(in language: Language) -> String {
    let rows = gaps.map { ($0.place?.description ?? "", $0.message.text(in: language)) }
    let count = rows.count
    switch language {
    case .english: return "\(count) field\(count == 1 ? "" : "s") to fill in:\n\(columns(rows))"
    case .chinese: return "还有\(count)处待填：\n\(columns(rows))"
    }
  }
}

extension Message {
  fileprivate static func gap(_ label: String) -> Self { Message("gap", en: label, zh: label) }

  fileprivate static var noFields: Self {
    Message("no-fields", en: "the file holds no fields", zh: "文件里没有字段")
  }
}

extension Wording {
  fileprivate static var startAnew: Self {
    Wording(en: "‘drafter new --year 2022’ writes a brief to start from", zh: "用“drafter new --year 2022”写出一份提要再填")
  }
}
