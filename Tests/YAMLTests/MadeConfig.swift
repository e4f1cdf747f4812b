import Diagnostics
import TestSupport

/// Writes a config of random content in a random mixture of the ways in which one can be written.
struct ConfigMaker {
  private static let words = ["甲", "乙：丙", "改革", "512.3", "7%以上", "2022-01-12", "\"好\"", "it''s"]

  var generator: SeededGenerator
  private(set) var text = ""
  private var count = 0

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }

  private mutating func number() -> Int {
    count += 1
    return count
  }

  /// A config and its text.
  mutating func make() -> Model {
    let model = collection(depth: 0, isMapping: chance(80))
    if chance(20) { text += "--- #\(number())\n" }
    write(childrenOf: model, column: 0, isInline: false)
    if chance(20), !text.hasSuffix("\n\n") { text += "\n#\(number())\n" }
    if chance(25), !text.hasSuffix("\n\n") { text.removeLast() }
    if chance(30) { text = text.replacing("\n", with: "\r\n") }
    if chance(20) { text = "\u{FEFF}" + text }
    return model
  }

  private mutating func value(depth: Int) -> Model {
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: .empty
    case 1: .text("一\(number())\n\n二\n")
    case 2: .text(["三: 四\n  五", "x\n\n", "y\n"].randomElement(using: &generator) ?? "")
    case 3...5 where depth < 4: collection(depth: depth, isMapping: chance(50))
    default: .text((Self.words.randomElement(using: &generator) ?? "") + "\(number())")
    }
  }

  private mutating func collection(depth: Int, isMapping: Bool) -> Model {
    var values: [Model] = []
    for _ in 0..<Int.random(in: 1...4, using: &generator) { values.append(value(depth: depth + 1)) }
    return isMapping ? .mapping(values.map { ("键\(number())", $0) }) : .list(values)
  }

  // MARK: Writing

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  private mutating func endLine() { text += chance(25) ? "  #\(number())\n" : "\n" }

  private mutating func write(childrenOf model: Model, column: Int, isInline: Bool) {
    var keys: [String] = []
    if case .mapping(let entries) = model { keys = entries.map(\.key) }
    for (offset, child) in model.children.enumerated() {
      if offset > 0 || !isInline {
        if chance(10), !text.hasSuffix("\n\n") { text += "\n" }
        if chance(10) { text += spaces(column) + "#\(number())\n" }
        text += spaces(column)
      }
      text += keys.isEmpty ? "-" : (chance(15) ? "\"\(keys[offset])\" :" : keys[offset] + ":")
      write(child, column: column, isItem: keys.isEmpty)
    }
  }

  private mutating func write(_ model: Model, column: Int, isItem: Bool) {
    switch model {
    case .empty: endLine()
    case .text(let string): write(string, column: column)
    case .list, .mapping:
      if model.canStandInBrackets, chance(35) {
        text += " "
        writeFlow(model, column: chance(40) ? column : nil)
        return endLine()
      }
      if isItem, chance(70) {
        text += " "
        return write(childrenOf: model, column: column + 2, isInline: true)
      }
      endLine()
      if case .list = model, !isItem, chance(50) { return write(childrenOf: model, column: column, isInline: false) }
      write(childrenOf: model, column: column + (chance(70) ? 2 : 4), isInline: false)
    }
  }

  private mutating func write(_ string: String, column: Int) {
    guard string.contains("\n") else {
      text += spaces(chance(80) ? 1 : 3) + scalar(string)
      return endLine()
    }
    let breaks = string.hasSuffix("\n\n") ? 2 : string.hasSuffix("\n") ? 1 : 0
    text += " |" + ["-", "", "+"][breaks]
    endLine()
    for line in string.dropLast(breaks).split(separator: "\n", omittingEmptySubsequences: false) {
      text += (line.isEmpty ? "" : spaces(column + 3)) + line + "\n"
    }
    if breaks == 2 { text += "\n" }
  }

  private mutating func scalar(_ string: String) -> String {
    if string.contains("\n") || string.hasPrefix("\"") || chance(10) { return jsonString(string) }
    return chance(15) ? "'" + string.replacing("'", with: "''") + "'" : string
  }

  /// Writes a collection in brackets, over several lines if there is a column to be deeper than.
  private mutating func writeFlow(_ model: Model, column: Int?) {
    var keys: [String] = []
    if case .mapping(let entries) = model { keys = entries.map(\.key) }
    let lineBreak = column.map { "\n" + spaces($0 + 4) }
    text += keys.isEmpty ? "[" : "{"
    for (offset, child) in model.children.enumerated() {
      text += lineBreak ?? (offset > 0 ? " " : "")
      if !keys.isEmpty { text += keys[offset] + ": " }
      switch child {
      case .empty: break
      case .text(let string): text += scalar(string)
      case .list, .mapping: writeFlow(child, column: nil)
      }
      if offset < model.children.count - 1 || chance(20) { text += "," }
      if lineBreak != nil, chance(20) { text += " #\(number())" }
    }
    if let column { text += "\n" + spaces(column + 2) }
    text += keys.isEmpty ? "]" : "}"
  }
}
