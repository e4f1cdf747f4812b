/// A text that findings point into: its name, its bytes and where its lines start.
package final class SourceFile: Sendable {
  /// The name shown to the user: a path as it was given, or `-` for standard input.
  package let name: String
  /// The whole file, as read: a byte order mark and CRLF included.
  package let bytes: [UInt8]
  /// The byte offset at which each line starts; the first is 0.
  private let lineStarts: [Int]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    var starts = [0]
    for offset in bytes.indices where bytes[offset] == UInt8(ascii: "\n") { starts.append(offset + 1) }
    lineStarts = starts
  }

  package convenience init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The text of a byte range; bytes that are no UTF-8 become U+FFFD.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The text of a byte range of a file that has been found to be UTF-8, which is not checked again.
  package func validText(_ range: Range<Int>) -> String {
    guard isBoundary(range.lowerBound), isBoundary(range.upperBound) else { return text(range) }
    let bytes = bytes
    return unsafe String(copying: UTF8Span(unchecked: bytes.span.extracting(range)))
  }

  /// Whether no character of a valid file is cut at an offset.
  private func isBoundary(_ offset: Int) -> Bool { offset == bytes.count || bytes[offset] & 0xC0 != 0x80 }

  /// The line that holds a byte offset, counted from 0.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The byte range of a line counted from 0, without its line break and without a byte order mark.
  package func range(ofLine line: Int) -> Range<Int> {
    var start = lineStarts[line]
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    return start..<max(start, end)
  }

  /// The position of a byte offset as editors show it.
  package func position(at offset: Int) -> Position {
    let line = line(at: offset)
    let start = range(ofLine: line).lowerBound
    return Position(line: line + 1, column: text(start..<max(start, offset)).unicodeScalars.count + 1)
  }
}

/// A line and a column, both counted from 1; columns count Unicode characters, a byte order mark not among them.
package struct Position: Hashable, Sendable, CustomStringConvertible {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package var description: String { "\(line):\(column)" }
}

/// A stretch of one source file, in byte offsets from 0.
package struct Place: Sendable {
  package let file: SourceFile
  package let range: Range<Int>

  package init(_ range: Range<Int>, in file: SourceFile) {
    self.file = file
    self.range = range
  }

  /// The place as `file:line:column`, the form that editors and terminals open.
  package var description: String { "\(file.name):\(file.position(at: range.lowerBound))" }
}

extension Place: Hashable {
  package static func == (left: Place, right: Place) -> Bool {
    left.file === right.file && left.range == right.range
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(file))
    hasher.combine(range)
  }
}
