import Diagnostics

extension Parser {
  /// ASCII commas in the place of the full-width ones of a text in brackets that certainly part items.
  func commas(in scan: PlainScan) -> [FixIt] {
    let commas = scan.range.filter(isFullWidthComma)
    guard let open = openBracket(before: scan.range.lowerBound) else { return [] }
    if bytes[open] == .openBrace {
      return commas.indices.allSatisfy { beginsEntry(after: $0, of: commas, in: scan) }
        ? commas.map { comma(at: $0) } : []
    }
    let isOneKind = Set(commas.map { bytes[$0 + 2] }).count == 1
    let isWholeList =
      bytes.skippingWhite(from: open + 1) == scan.range.lowerBound
      && scan.range.upperBound < bytes.count && bytes[scan.range.upperBound] == .closeBracket
    return isOneKind && isWholeList || isFigures(scan.range, parted: commas) ? commas.map { comma(at: $0) } : []
  }

  /// Whether what stands behind one of the commas of a text in braces is the next entry, not more of the text.
  private func beginsEntry(after index: Int, of commas: [Int], in scan: PlainScan) -> Bool {
    let isLast = index == commas.count - 1
    let part = commas[index] + 3..<(isLast ? scan.range.upperBound : commas[index + 1])
    var before = scan.range.lowerBound - 1
    while before > start, bytes[before].isWhite { before -= 1 }
    let isKey = bytes[before] == .comma || bytes[before] == .openBrace
    return (isLast && scan.colon >= 0) || part.contains { isGluedColon(at: $0, in: part) }
      || (isKey && part.contains { bytes.hasBytes("：", at: $0) })
  }

  func comma(at sign: Int) -> FixIt {
    put(", ", for: sign..<bytes.skippingWhite(from: sign + 3))
  }

  /// A comma behind a quoted text, unless `、` may belong to one text that goes on.
  func comma(afterQuote sign: Int) -> [FixIt] {
    let next = bytes.skippingWhite(from: sign + 3)
    guard next < bytes.count, bytes[sign] == 0xEF || bytes[next] == .doubleQuote || bytes[next] == .singleQuote
    else { return [] }
    return [comma(at: sign)]
  }

  /// The bracket on this line that a text stands in; nil when it is not near.
  private func openBracket(before offset: Int) -> Int? {
    var depth = 0
    for index in stride(from: offset - 1, through: max(lineStart, offset - 500), by: -1) {
      switch bytes[index] {
      case .closeBracket, .closeBrace: depth += 1
      case .openBracket, .openBrace:
        if depth == 0 { return index }
        depth -= 1
      default: continue
      }
    }
    return nil
  }

  private func isFigures(_ range: Range<Int>, parted commas: [Int]) -> Bool {
    let signs = commas.flatMap { [$0, $0 + 1, $0 + 2] }
    return range.allSatisfy { index in
      let byte = bytes[index]
      return byte.isDigit || byte == .dot || byte == .percent || byte == .dash || byte.isWhite
        || signs.contains(index)
    }
  }

  /// A comma in the place of the white space before an item.
  func comma(before offset: Int) -> FixIt {
    var end = offset
    while end > start, bytes[end - 1].isWhite { end -= 1 }
    return put(", ", for: end..<offset)
  }

  /// A comma between two items the first of which certainly ends where it does.
  func missingComma(before offset: Int) -> [FixIt] {
    guard lastEnd > start, [.doubleQuote, .singleQuote, .closeBracket, .closeBrace].contains(bytes[lastEnd - 1])
    else { return [] }
    return bytes.skippingWhite(from: lastEnd) == offset ? [comma(before: offset)] : [put(",", for: lastEnd..<lastEnd)]
  }

  /// A comma, and those that follow it, taken out.
  func deletion(ofCommaAt offset: Int) -> FixIt {
    var end = offset + 1
    while case let next = bytes.skippingWhite(from: end), next < bytes.count, bytes[next] == .comma { end = next + 1 }
    return put("", for: offset..<(bytes[offset - 1].isWhite ? bytes.skippingWhite(from: end) : end))
  }

  /// The closing bracket of a collection whose last value was read, where the line after it begins anew.
  func closingBracket(for open: Int) -> [FixIt] {
    let isSequence = bytes[open] == .openBracket
    let close = isSequence ? "]" : "}"
    let fullWidth = (open..<lastEnd).filter(isFullWidthBracket)
    let next = bytes.skippingSpaces(from: bytes.nextLine(from: lastEnd))
    guard bytes.isBlankOrComment(from: next) || bytes.hasEntry(at: next), lastEnd > open + 1,
      fullWidth.isEmpty || fullWidth == [lastEnd - 3]
    else { return [] }
    if let last = fullWidth.first { return [put(close, for: last..<lastEnd)] }
    guard !isSequence || bytes[open..<lastEnd].contains(.comma) else { return [] }
    let comma = bytes.skippingWhite(from: lastEnd)
    let end = comma < bytes.count && bytes[comma] == .comma ? comma + 1 : lastEnd
    return [put(close, for: end..<end)]
  }

  private func isFullWidthBracket(_ index: Int) -> Bool {
    bytes.hasBytes("】", at: index) || bytes.hasBytes("］", at: index) || bytes.hasBytes("｝", at: index)
  }
}
