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
    otherNames = (node["又名"]?.items ?? []).compactMap(\.text) + [node["英文"]?.text].compactMap(\.self)
    above = (node["上一级"]?.items ?? []).compactMap(\.text)
  }

  private static func all(in library: Library, report: inout Report) -> [Office] {
    library.names(on: .offices).compactMap { name in
      library.file(name, on: .offices).map { Office(decoding: Node(parsing: $0, report: &report), level: name) }
    }
  }

  /// The levels of superiors named from the nearest up; nil for one that does not stand above the one before it.
  ///
  /// Of two levels that a name may be of, such as a 市 above a 镇, the nearer is taken.
  func superiors(named names: [String], in library: Library, report: inout Report) -> [Office?] {
    let offices = Office.all(in: library, report: &report)
    var below = self
    return names.map { name in
      guard let superior = below.ancestors(among: offices).first(where: { name.hasSuffix($0.suffix) }) else {
        return nil
      }
      below = superior
      return superior
    }
  }

  /// The level that usually stands directly above.
  func usualSuperior(in library: Library, report: inout Report) -> Office? {
    above.first.flatMap { Office(level: $0, in: library, report: &report) }
  }

  /// The levels that may stand above this one, the nearest first.
  private func ancestors(among offices: [Office]) -> [Office] {
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
