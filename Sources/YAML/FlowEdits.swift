import Diagnostics

extension Editor {
  /// The text of an entry or an item in brackets, quoted as its neighbours are.
  func flowText(of addition: Addition, in node: Node) -> [UInt8] {
    let value = addition.text.map {
      [UInt8](spelling: $0, as: commonStyle(of: node.children), at: .flow)
    }
    guard let key = addition.key else { return value ?? [UInt8](doublyQuoting: "") }
    let areQuoted = !node.children.isEmpty && node.children.allSatisfy { bytes[$0.keyRange.lowerBound] == .doubleQuote }
    return [UInt8](spelling: key, as: areQuoted ? .doubleQuoted : .plain, at: .flowKey) + [.colon, .space]
      + (value ?? [])
  }

  /// Adds text behind a child of a collection in brackets, on a line of its own if that child has one.
  func flowInsertion(of text: [UInt8], in node: Node, after child: Node?) -> [Splice] {
    guard let child else {
      let inner = node.range.lowerBound + 1
      let end = bytes.skippingWhite(from: inner)
      return [Splice(inner..<(end == node.range.upperBound - 1 ? end : inner), text)]
    }
    let end = child.entryRange.upperBound
    let comma = bytes.skippingWhite(from: end)
    let hasComma = comma < bytes.count && bytes[comma] == .comma
    let start = child.entryRange.lowerBound
    let line = lineStart(of: start)
    let rest = hasComma ? comma + 1 : end
    guard bytes.skippingSpaces(from: line) == start, bytes.isBlankOrComment(from: rest) else {
      return [Splice(at: rest, hasComma ? [.space] + text + [.comma] : [.comma, .space] + text)]
    }
    let indent = [UInt8](repeating: .space, count: start - line)
    let addition = lineBreak + indent + text + (hasComma ? [.comma] : [])
    return (hasComma ? [] : [Splice(at: end, [.comma])]) + [Splice(at: bytes.endOfLine(from: rest), addition)]
  }

  /// The bytes of an entry or an item in brackets and of one comma beside it.
  func flowRemoval(of node: Node, in parent: Node) -> Range<Int> {
    let range = node.entryRange
    let line = lineStart(of: range.lowerBound)
    let comma = bytes.skippingWhite(from: range.upperBound)
    let hasComma = comma < bytes.count && bytes[comma] == .comma
    let rest = hasComma ? comma + 1 : range.upperBound
    if bytes.skippingSpaces(from: line) == range.lowerBound, bytes.isBlankOrComment(from: rest) {
      return line..<bytes.nextLine(from: rest)
    }
    if hasComma {
      let next = bytes.skippingWhite(from: rest)
      return range.lowerBound..<(next < bytes.count && bytes[next] == .hash ? rest : next)
    }
    var first = range.lowerBound
    while first > 0, bytes[first - 1].isWhite { first -= 1 }
    if parent.children.first?.index != node.index, bytes[first - 1] == .comma { first -= 1 }
    return first..<range.upperBound
  }
}
