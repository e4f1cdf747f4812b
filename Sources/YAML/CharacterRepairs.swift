import Diagnostics

extension CharacterCheck {
  /// The change that puts a character right that must not stand in a file, where it is certain what it stands for.
  func fixIts(for value: UInt32, at range: Range<Int>) -> [FixIt] {
    switch value {
    case 0x0D where !bytes.contains(.lineFeed): [lineFeeds(from: range.lowerBound)]
    case 0x0D, 0x85, 0x2028, 0x2029: lineBreak(for: range)
    case 0xFEFF: [put("", for: range)]
    case 0xFFFD...0xFFFF: []
    default: joinsNothing(range) ? [put("", for: range)] : []
    }
  }

  private var bytes: [UInt8] { file.bytes }

  private func put(_ replacement: String, for range: Range<Int>) -> FixIt {
    FixIt(Place(range, in: file), replacement: replacement)
  }

  /// Line feeds in the place of the carriage returns of a file that has no other line breaks.
  private func lineFeeds(from first: Int) -> FixIt {
    let rest = bytes[first...].map { $0 == .carriageReturn ? .lineFeed : $0 }
    return put(String(decoding: rest, as: UTF8.self), for: first..<bytes.count)
  }

  /// An ordinary line break, where what follows can begin a line, or none, where one follows.
  private func lineBreak(for range: Range<Int>) -> [FixIt] {
    let next = range.upperBound
    if bytes.isLineEnd(at: next) { return [put("", for: range)] }
    let first = bytes.skippingSpaces(from: next)
    guard bytes.isBlankOrComment(from: first) || isEntry(at: first) else { return [] }
    return [put(String(decoding: bytes.lineBreak, as: UTF8.self), for: range)]
  }

  /// Whether an entry begins at an offset and its colon stands before the next odd line break.
  private func isEntry(at first: Int) -> Bool {
    guard bytes.hasEntry(at: first) else { return false }
    let key = first..<max(first, PlainScan(bytes, at: first).colon)
    return !key.contains {
      bytes[$0] == .carriageReturn || bytes.hasBytes("\u{85}", at: $0) || bytes.hasBytes("\u{2028}", at: $0)
        || bytes.hasBytes("\u{2029}", at: $0)
    }
  }

  private func joinsNothing(_ range: Range<Int>) -> Bool {
    range.lowerBound == 0 || bytes[range.lowerBound - 1] == .lineFeed || bytes[range.lowerBound - 1].isWhite
      || bytes.isWhiteOrLineEnd(at: range.upperBound)
  }
}
