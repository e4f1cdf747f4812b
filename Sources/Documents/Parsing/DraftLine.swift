/// A line of a draft, sorted by the mark it begins with.
struct DraftLine {
  enum Kind: Equatable {
    case blank
    case heading(level: Int)
    case item
    case row
    case text
  }

  let kind: Kind
  /// The line without its line break and the white space around it.
  let trimmed: Range<Int>
  /// What follows the mark, or the whole trimmed line where the mark belongs to the text.
  let content: Range<Int>
  let isIndented: Bool

  static func lines(of bytes: [UInt8]) -> [DraftLine] {
    var lines: [DraftLine] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var offset = start
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
      lines.append(DraftLine(start..<offset - 1, of: bytes))
      if byte == UInt8(ascii: "\r"), offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") { offset += 1 }
      start = offset
    }
    if start < bytes.count { lines.append(DraftLine(start..<bytes.count, of: bytes)) }
    return lines
  }

  private init(_ line: Range<Int>, of bytes: [UInt8]) {
    trimmed = bytes.trimmed(line)
    isIndented = trimmed.lowerBound > line.lowerBound
    let mark = trimmed.prefix { bytes[$0] == UInt8(ascii: "#") }.count
    if trimmed.isEmpty {
      (kind, content) = (.blank, trimmed)
    } else if (1...4).contains(mark), let rest = bytes.contentAfterMark(ofLength: mark, in: trimmed) {
      (kind, content) = (.heading(level: mark), rest)
    } else if bytes[trimmed.lowerBound] == UInt8(ascii: "-"), let rest = bytes.contentAfterMark(in: trimmed) {
      (kind, content) = (.item, rest)
    } else {
      (kind, content) = (bytes[trimmed.lowerBound] == UInt8(ascii: "|") ? .row : .text, trimmed)
    }
  }
}

extension [UInt8] {
  /// The range without the spaces, tabs and full-width spaces around it.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, case let length = spaceLength(at: start, before: end), length > 0 { start += length }
    while start < end {
      if isBlank(self[end - 1]) {
        end -= 1
      } else if end - start >= 3, spaceLength(at: end - 3, before: end) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return start..<end
  }

  /// What follows a mark that opens a line; nil where neither white space nor the end of the line parts them, so that
  /// the mark is text.
  func contentAfterMark(ofLength length: Int = 1, in line: Range<Int>) -> Range<Int>? {
    let start = line.lowerBound + length
    guard start == line.upperBound || spaceLength(at: start, before: line.upperBound) > 0 else { return nil }
    return trimmed(start..<line.upperBound)
  }

  private func spaceLength(at offset: Int, before end: Int) -> Int {
    if isBlank(self[offset]) { return 1 }
    return end - offset >= 3 && self[offset..<offset + 3].elementsEqual([0xE3, 0x80, 0x80]) ? 3 : 0
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
