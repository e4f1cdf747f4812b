/// The first line of a block scalar: `|` or `>`, a digit and a sign in either order.
struct BlockHeader {
  enum Chomping {
    case clip, strip, keep
  }

  private(set) var chomping = Chomping.clip
  /// The indentation as a digit says it, relative to the parent; 0 when there is none.
  private(set) var digit = 0
  /// The offset after the last indicator.
  let end: Int

  init(in bytes: [UInt8], at offset: Int) {
    var index = offset + 1
    var hasSign = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte > .zero, byte <= .nine, digit == 0 {
        digit = Int(byte - .zero)
      } else if byte == .plus || byte == .dash, !hasSign {
        chomping = byte == .plus ? .keep : .strip
        hasSign = true
      } else {
        break
      }
      index += 1
    }
    end = index
  }
}

extension [UInt8] {
  /// The text of a literal or folded scalar that stands at a column, chomped as its header says.
  func blockText(in range: Range<Int>, column: Int) -> String {
    let header = BlockHeader(in: self, at: range.lowerBound)
    var lines: [Range<Int>] = []
    var start = nextLine(from: header.end)
    while start <= range.upperBound, start < count {
      let end = endOfLine(from: start)
      lines.append(Swift.min(start + column, end)..<end)
      start = nextLine(from: end)
    }
    var text = self[range.lowerBound] == .greaterThan ? folded(lines) : literal(lines)
    if header.chomping == .strip, text.last == .lineFeed { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }

  private func literal(_ lines: [Range<Int>]) -> [UInt8] {
    var text: [UInt8] = []
    for line in lines {
      text += self[line]
      text.append(.lineFeed)
    }
    return text
  }

  /// Joins neighbouring lines by a space unless one of them is indented more than the text or blank lines part them.
  private func folded(_ lines: [Range<Int>]) -> [UInt8] {
    var text: [UInt8] = []
    var blanks = 0
    var isFirst = true
    var wasIndented = false
    for line in lines {
      guard !line.isEmpty else {
        blanks += 1
        continue
      }
      let isIndented = self[line.lowerBound].isWhite
      if isFirst {
        text += repeatElement(.lineFeed, count: blanks)
      } else if isIndented || wasIndented {
        text += repeatElement(.lineFeed, count: blanks + 1)
      } else {
        text += blanks == 0 ? [.space] : Array(repeating: .lineFeed, count: blanks)
      }
      text += self[line]
      (blanks, isFirst, wasIndented) = (0, false, isIndented)
    }
    if !isFirst { text.append(.lineFeed) }
    return text + repeatElement(.lineFeed, count: blanks)
  }
}
