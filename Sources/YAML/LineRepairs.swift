import Diagnostics

extension Parser {
  /// The starts of the lines from an offset on that stand deeper than a column, up to the first that does not.
  func linesBelow(_ start: Int, deeperThan column: Int) -> [Int] {
    var lines: [Int] = []
    var line = start
    while line < bytes.count {
      let first = bytes.skippingSpaces(from: line)
      if !bytes.isLineEnd(at: first) {
        guard first - line > column else { break }
        lines.append(line)
      }
      line = bytes.nextLine(from: first)
    }
    return lines
  }

  /// A line, and what stands deeper below it, moved to the one open column of its kind that is one space away.
  func alignment(ofLineAt first: Int, column: Int, among open: [Frame]) -> [FixIt] {
    let isDash = isDash(at: first)
    let columns = Set(open.filter { $0.isSequence == isDash && abs($0.column - column) == 1 }.map(\.column))
    guard let wanted = columns.first, columns.count == 1 else { return [] }
    let lines = [first - column] + linesBelow(bytes.nextLine(from: first), deeperThan: column)
    return lines.map { wanted > column ? put(" ", for: $0..<$0) : put("", for: $0..<$0 + 1) }
  }

  /// Spaces in the place of the tabs and odd spaces before a line, as many as make it fit in the one way it can.
  func indentation(ofLineAt line: Int) -> [FixIt] {
    var end = line
    while end < bytes.count, bytes[end].isWhite || bytes.oddSpaceLength(at: end) > 0 {
      end += bytes[end].isWhite ? 1 : bytes.oddSpaceLength(at: end)
    }
    let widths = [2, 4, 8].map { width(of: line..<end, tab: $0) }
    let isBlank = bytes.isBlankOrComment(from: end)
    let fitting = widths.filter { isBlank || home(ofLineAt: end, column: $0) != nil }
    guard let column = fitting.first, isBlank || Set(fitting.map { home(ofLineAt: end, column: $0) }).count == 1
    else { return [] }
    return [put(String(repeating: " ", count: column), for: line..<end)]
  }

  /// Spaces in the place of the tabs before a line inside brackets, where only a least depth is asked for.
  func indentation(ofFlowLineAt line: Int, parent: Int) -> [FixIt] {
    let end = bytes.skippingWhite(from: line)
    let column = max(width(of: line..<end, tab: 2), parent + 1)
    return [put(String(repeating: " ", count: column), for: line..<end)]
  }

  private func width(of white: Range<Int>, tab: Int) -> Int {
    white.reduce(0) { width, index in
      switch bytes[index] {
      case .tab: width + tab
      case 0xE3: width + 2
      case .space, 0xC2: width + 1
      default: width
      }
    }
  }

  /// The record of the collection, or of the value still empty, that a line at a column would go on; nil for none.
  private func home(ofLineAt first: Int, column: Int) -> Int? {
    let isDash = isDash(at: first)
    if records.isEmpty { return 0 }
    if let slot, column > slot.column || (column == slot.column && slot.isEntry && isDash) { return slot.node }
    return frames.last { $0.column == column && $0.isSequence == isDash }?.node
  }

  /// The line of a `---` or `...` taken out, where it ends the file.
  func deletion(ofMarker marker: Range<Int>) -> [FixIt] {
    guard bytes.isLineEnd(at: bytes.skippingWhite(from: marker.upperBound)) else { return [] }
    var line = bytes.nextLine(from: marker.upperBound)
    while line < bytes.count {
      guard isMarker(at: line) || bytes.isBlankOrComment(from: line) else { return [] }
      line = bytes.nextLine(from: line)
    }
    return [put("", for: marker.lowerBound..<bytes.nextLine(from: marker.upperBound))]
  }

  /// The line of a `%YAML` directive, which says nothing about the content, taken out.
  func deletion(ofDirectiveAt first: Int) -> [FixIt] {
    bytes.hasBytes("%YAML ", at: first) ? [put("", for: first..<bytes.nextLine(from: first))] : []
  }

  /// The entry behind `---` on a line of its own.
  func newLine(for content: Int, after marker: Range<Int>) -> [FixIt] {
    guard bytes.hasEntry(at: content) else { return [] }
    return [put(String(decoding: bytes.lineBreak, as: UTF8.self), for: marker.upperBound..<content)]
  }

  /// A line of a text block moved to the column of the others, unless it looks like an entry.
  func alignment(ofTextAt first: Int, line: Int, column: Int) -> [FixIt] {
    guard !bytes.hasEntry(at: first) else { return [] }
    return [put(String(repeating: " ", count: column - (first - line)), for: line..<line)]
  }
}
