import Diagnostics

extension Parser {
  /// Sees that an unquoted text inside brackets is one text, not several that the writer meant to part.
  func checkFlowPlain(_ scan: PlainScan) throws(Diagnostic) {
    try checkPlain(scan)
    if scan.marks.contains(.fullWidthComma), let comma = scan.range.first(where: isFullWidthComma) {
      throw fullWidthComma(at: comma, fixIts: commas(in: scan))
    }
    guard let first = bytes[scan.range].first, first.isDigit || first == .dash || first == .plus || first == .dot
    else { return }
    if let second = secondFigure(in: scan.range) {
      throw missingComma(at: second, fixIts: [comma(before: second)])
    }
    if let end = endOfThousands(scan.range) {
      let range = scan.range.lowerBound..<end
      throw fault(.thousands, range, .quoteFigure(text(range)))
    }
  }

  func isFullWidthComma(_ index: Int) -> Bool {
    bytes.hasBytes("，", at: index) || bytes.hasBytes("、", at: index) || bytes.hasBytes("；", at: index)
  }

  private func fullWidthComma(at offset: Int, fixIts: [FixIt]) -> Diagnostic {
    let range = offset..<offset + 3
    return fault(.fullWidthComma(text(range)), range, .useASCIIComma, fixIts: fixIts)
  }

  /// Where the second of several figures begins that make up a text; nil when it holds anything else.
  private func secondFigure(in range: Range<Int>) -> Int? {
    var second: Int?
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      var hasDigit = false
      while index < range.upperBound, !bytes[index].isWhite {
        let byte = bytes[index]
        guard byte.isDigit || byte == .dot || byte == .percent || byte == .plus || byte == .dash else { return nil }
        hasDigit = hasDigit || byte.isDigit
        index += 1
      }
      guard hasDigit else { return nil }
      if start > range.lowerBound, second == nil { second = start }
      index = bytes.skippingWhite(from: index)
    }
    return second
  }

  /// The end of a figure with commas between its thousands that begins with the text of a range; nil when it is none.
  private func endOfThousands(_ range: Range<Int>) -> Int? {
    let digits = bytes[range].first?.isDigit ?? false ? range : range.dropFirst()
    guard 1...3 ~= digits.count, bytes[digits].allSatisfy(\.isDigit) else { return nil }
    var end = digits.upperBound
    while end + 3 < bytes.count, bytes[end] == .comma, bytes[(end + 1)...(end + 3)].allSatisfy(\.isDigit),
      !(end + 4 < bytes.count && bytes[end + 4].isDigit)
    {
      end += 4
    }
    guard end > digits.upperBound else { return nil }
    while end < bytes.count, bytes[end].isDigit || bytes[end] == .dot || bytes[end] == .percent { end += 1 }
    return end
  }

  /// Sees that a quoted text inside brackets is followed by a comma, a colon, a bracket or nothing on its line.
  func checkAfterFlowQuote(_ end: Int) throws(Diagnostic) {
    let next = bytes.skippingWhite(from: end)
    guard !bytes.isLineEnd(at: next) else { return }
    switch bytes[next] {
    case .comma, .colon, .closeBracket, .closeBrace: return
    case .hash where next > end: return
    case .doubleQuote, .singleQuote, .openBracket, .openBrace:
      throw missingComma(at: next, fixIts: [comma(before: next)])
    default:
      throw isFullWidthComma(next)
        ? fullWidthComma(at: next, fixIts: comma(afterQuote: next)) : textAfterQuote(at: next)
    }
  }

  func missingComma(at offset: Int, fixIts: [FixIt]) -> Diagnostic {
    fault(.missingComma, offset..<offset + bytes.characterLength(at: offset), .addComma, fixIts: fixIts)
  }

  func missingColon(in key: Range<Int>) -> Diagnostic {
    let colon = key.dropFirst().first { bytes[$0] == .colon && bytes[$0 + 1] != .slash }
    if let colon, bytes[key.lowerBound] != .doubleQuote, bytes[key.lowerBound] != .singleQuote,
      colon + 1 < key.upperBound
    {
      let isRatio = bytes[colon - 1].isDigit && bytes[colon + 1].isDigit
      return glued(at: colon, fixIts: isRatio ? [] : [put(": ", for: colon..<colon + 1)])
    }
    if let sign = key.dropFirst().first(where: { bytes.hasBytes("：", at: $0) }) {
      return fullWidthColon(at: sign, key: bytes.trimmingWhite(key.lowerBound..<sign))
    }
    return fault(.missingColon, key, .addColon)
  }

  func glued(at colon: Int, fixIts: [FixIt]) -> Diagnostic {
    fault(.glued, colon..<colon + 1, .spaceAfterColon, fixIts: fixIts)
  }

  /// The error about a closing bracket of the wrong kind; inside another collection it may be that one's own.
  func mismatch(at offset: Int, close: UInt8, depth: Int) -> Diagnostic {
    let sign = String(Character(Unicode.Scalar(close)))
    let range = offset..<offset + 1
    return fault(.mismatch(sign), range, .useBracket(sign), fixIts: depth == 1 ? [put(sign, for: range)] : [])
  }

  func unclosed(at open: Int) -> Diagnostic {
    let isSequence = bytes[open] == .openBracket
    return fault(
      .unclosed(isSequence ? "[" : "{", isSequence ? "]" : "}"), open..<open + 1,
      isSequence ? .addBracket("]", "】］") : .addBracket("}", "｝"), fixIts: closingBracket(for: open))
  }
}
