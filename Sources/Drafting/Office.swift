import Briefs
import Diagnostics
import Templating
import YAML

/// What a level of office calls itself and what is its own: 区委, 全区, 区四大班子.
struct Office {
  /// The level's Chinese name, which is also the file's: 区.
  let level: String
  /// The words of the level by the names under which templates say them.
  let words: Map
  /// The other names that a brief may give to the level: its English one, 国有企业 for 企业.
  private let otherNames: [String]
  /// The character with which names of such offices end: 区 of 涧东区, 市 of a 县级市 too.
  private let suffix: String
  /// The levels that may stand directly above, the usual one first.
  private let above: [String]

  /// Finds the words of a level by one of its names.
  init?(level: String, in library: Library, report: inout Report) {
    let offices = Office.all(in: library, report: &report)
    guard let office = offices.first(where: { $0.level == level || $0.otherNames.contains(level) }) else { return nil }
    self = office
  }

  private init(decoding node: Node, level: String) {
    self.level = level
    var words = Value(node).map ?? Map()
    for name in ["英文", "又名", "上一级"] { words[name] = nil }
    self.words = words
    suffix = node["字"]?.text ?? level
    otherNames = (node["又名"]?.texts ?? []) + [node["英文"]?.text].compactMap(\.self)
    above = node["上一级"]?.texts ?? []
  }

  static func all(in library: Library, report: inout Report) -> [Office] {
    library.names(on: .offices).compactMap { name in
      library.file(name, on: .offices).map { Office(decoding: Node(parsing: $0, report: &report), level: name) }
    }
  }

  /// The superiors named from the nearest up, each with its level; what is no superior of the one before it is reported.
  ///
  /// Of two levels that a name may be of, such as a 市 above a 镇, the nearer is taken.
  func superiors(
    named names: [FieldValue], among offices: [Office], report: inout Report
  ) -> [(name: FieldValue, office: Office)] {
    var below = self
    return names.compactMap { name in
      let text = name.text ?? ""
      guard let superior = below.ancestors(among: offices).first(where: { text.hasSuffix($0.suffix) }) else {
        if offices.contains(where: { text.hasSuffix($0.suffix) }) {
          report.warning(.notAbove(text, below.level), at: name.place, remedy: .superiorForm)
        } else {
          report.error(.unknownSuperior(text), at: name.place, remedy: .superiorForm)
        }
        return nil
      }
      below = superior
      return (name, superior)
    }
  }

  /// The level that usually stands directly above.
  func usualSuperior(among offices: [Office]) -> Office? { offices.first { $0.level == above.first } }

  /// Whether the office has only one superior, whose name nobody needs to say.
  func isHighest(among offices: [Office]) -> Bool { usualSuperior(among: offices)?.above.isEmpty ?? true }

  /// The levels that may stand above this one, the nearest first.
  func ancestors(among offices: [Office]) -> [Office] {
    var ancestors: [Office] = []
    var names = above[...]
    while let name = names.popFirst() {
      guard !ancestors.contains(where: { $0.level == name }), let office = offices.first(where: { $0.level == name })
      else { continue }
      ancestors.append(office)
      names += office.above
    }
    return ancestors
  }
}

extension Node {
  /// The texts of a list, or the one text that stands where a list may.
  fileprivate var texts: [String] { text.map { [$0] } ?? items.compactMap(\.text) }
}

extension Message {
  fileprivate static func unknownSuperior(_ name: String) -> Self {
    Message("unknown-superior", en: "‘\(name)’ does not say which level it is", zh: "看不出“\(name)”是哪一级")
  }

  fileprivate static func notAbove(_ name: String, _ level: String) -> Self {
    Message(
      "not-above", en: "‘\(name)’ is no superior of a \(level) and is left out", zh: "“\(name)”不在\(level)的上面，没有算作上级")
  }
}

extension Wording {
  fileprivate static var superiorForm: Self {
    Wording(
      en: "write the superiors from the nearest up, each with its level: [云州市, 河东省]",
      zh: "由近及远，写带级别的全名，如 [云州市, 河东省]")
  }
}
