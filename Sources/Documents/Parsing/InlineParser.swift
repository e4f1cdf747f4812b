extension Content {
  /// The text of some pieces of one draft, joined: its strong text found, its escapes resolved.
  init(_ pieces: [Range<Int>], of bytes: [UInt8]) {
    var tokens: [InlineToken] = []
    for piece in pieces {
      if !tokens.isEmpty { tokens.append(.join) }
      tokens += InlineToken.tokens(of: piece, in: bytes)
    }
    let pairs = InlineToken.pairedMarks(in: tokens)
    var runs = RunBuilder(bytes)
    for (index, token) in tokens.enumerated() {
      switch token {
      case .text(let range): runs.append(range)
      case .mark where pairs.contains(index): runs.isStrong.toggle()
      case .mark(let range): runs.append(range)
      case .join: runs.isJoining = true
      }
    }
    let start = pieces.first?.lowerBound ?? 0
    self.init(runs: runs.runs, range: start..<max(start, pieces.last?.upperBound ?? start))
  }
}

/// A part of the text of a block, before it is known which marks enclose strong text.
private enum InlineToken {
  case text(Range<Int>)
  /// A `**`.
  case mark(Range<Int>)
  /// The seam between two lines.
  case join

  static func tokens(of piece: Range<Int>, in bytes: [UInt8]) -> [InlineToken] {
    var tokens: [InlineToken] = []
    var start = piece.lowerBound
    var offset = start
    func endText(at end: Int) { if start < end { tokens.append(.text(start..<end)) } }
    while offset < piece.upperBound {
      let following = offset + 1 < piece.upperBound ? bytes[offset + 1] : 0
      if bytes[offset] == UInt8(ascii: "\\"), isEscapable(following) {
        endText(at: offset)
        start = offset + 1
        offset += 2
      } else if bytes[offset] == UInt8(ascii: "*"), following == UInt8(ascii: "*") {
        endText(at: offset)
        tokens.append(.mark(offset..<offset + 2))
        offset += 2
        start = offset
      } else {
        offset += 1
      }
    }
    endText(at: piece.upperBound)
    return tokens
  }

  /// The indices of the marks that enclose strong text; a mark without a partner or without text to enclose is text.
  static func pairedMarks(in tokens: [InlineToken]) -> Set<Int> {
    var pairs: Set<Int> = []
    var opening: Int?
    var hasText = false
    for (index, token) in tokens.enumerated() {
      switch token {
      case .text: hasText = true
      case .join: break
      case .mark:
        if let first = opening {
          if hasText { pairs.formUnion([first, index]) }
          opening = nil
        } else {
          (opening, hasText) = (index, false)
        }
      }
    }
    return pairs
  }

  private static func isEscapable(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "|"), UInt8(ascii: "%"),
      UInt8(ascii: "\\"):
      true
    default: false
    }
  }
}

/// The runs of a content as they grow; neighbours in the draft that are equally strong become one.
private struct RunBuilder {
  private let bytes: [UInt8]
  private var stretches: [(range: Range<Int>, isStrong: Bool)] = []
  var isStrong = false
  var isJoining = false

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var runs: [Content.Run] {
    stretches.map { range, isStrong in
      let text = range.isEmpty ? " " : String(decoding: bytes[range], as: UTF8.self)
      return Content.Run(text: text, isStrong: isStrong, range: range)
    }
  }

  mutating func append(_ range: Range<Int>) {
    if let last = stretches.last {
      let seam = last.range.upperBound
      if isJoining, bytes[seam - 1] < 0x80, bytes[range.lowerBound] < 0x80 {
        // Only words of the Latin script are parted by a space.
        stretches.append((seam..<seam, isStrong && last.isStrong))
      } else if last.isStrong == isStrong, seam == range.lowerBound {
        stretches[stretches.count - 1].range = last.range.lowerBound..<range.upperBound
        return
      }
    }
    stretches.append((range, isStrong))
    isJoining = false
  }
}
