import Diagnostics
import Templating
import YAML

/// What a level of office calls itself and what is its own: 区委, 全区, 区四大班子.
struct Office {
  /// The level's Chinese name, 区.
  let level: String
  /// The words of the level by the names under which templates say them.
  let words: Map

  /// Finds the words of a level by its Chinese or English name.
  init?(level: String, in library: Library, report: inout Report) {
    for name in library.names(on: .offices) {
      guard let office = Office(named: name, in: library, report: &report) else { continue }
      guard office.goes(by: level) else { continue }
      self = office
      return
    }
    return nil
  }

  /// Whether a level's name, Chinese or English, is this one's.
  func goes(by name: String?) -> Bool { name.map { $0 == level || $0 == englishLevel } ?? false }

  /// Every office of a library, in the order of their names.
  static func all(in library: Library, report: inout Report) -> [Office] {
    library.names(on: .offices).compactMap { Office(named: $0, in: library, report: &report) }
  }

  private init?(named name: String, in library: Library, report: inout Report) {
    guard let source = library.file(name, on: .offices) else { return nil }
    let node = Node(parsing: source, report: &report)
    level = node["字"]?.text ?? name
    words = Value(node).map ?? Map()
    englishLevel = node["英文"]?.text
    above = node["上一级"]?.text
  }

  private let englishLevel: String?
  private let above: String?

  /// The levels above this one, from the nearest up.
  func ancestors(in library: Library, report: inout Report) -> [Office] {
    var ancestors: [Office] = []
    var next = above
    while let name = next, ancestors.count < library.names(on: .offices).count {
      guard let office = Office(named: name, in: library, report: &report) else { break }
      ancestors.append(office)
      next = office.above
    }
    return ancestors
  }
}
