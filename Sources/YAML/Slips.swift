import Diagnostics

extension Parser {
  /// The error about a line that is neither of the kind its column asks for.
  func stray(at first: Int, inSequence: Bool) -> Diagnostic {
    let line = bytes.restOfLine(from: first)
    if isDash(at: first) || isKey(at: first) && inSequence && !startsWithBullet(first) {
      return fault(.mixed, line, .useOneKind)
    }
    if bytes[first] == .dash, inSequence { return dashWithoutSpace(at: first) }
    if bytes[first] == .openBracket || bytes[first] == .openBrace, hasColonAfterBracket(line) {
      return fault(.complexKey, first..<first + 1, .useText)
    }
    var stray = slip(in: PlainScan(bytes, at: first).range, isAlone: false) ?? fault(.noColon, line, .noColon)
    // It may be more of a sentence, not an entry.
    if let lastPlain, isUnfinished(lastPlain.range) { stray.fixIts = [] }
    return stray
  }

  private func isKey(at first: Int) -> Bool {
    if bytes[first] == .doubleQuote || bytes[first] == .singleQuote {
      if case .key = try? head(at: first) { return true }
      return false
    }
    return PlainScan(bytes, at: first).colon > first
  }

  private func hasColonAfterBracket(_ line: Range<Int>) -> Bool {
    line.contains { bytes[$0] == .colon && bytes[$0 - 1].isFlowIndicator && bytes.isWhiteOrLineEnd(at: $0 + 1) }
  }

  /// The error about a line that is deeper than the entry above it, which is complete, or that fits no open column.
  func misfit(at first: Int, column: Int, open: [Frame], isContinuation: Bool) -> Diagnostic {
    let line = bytes.restOfLine(from: first)
    let isEntry = isDash(at: first) || isKey(at: first)
    if isContinuation, let lastPlain {
      if lastPlain.isExposed, var slip = slip(in: lastPlain.range, isAlone: false) {
        let isSibling = isEntry || self.slip(in: PlainScan(bytes, at: first).range, isAlone: false) != nil
        if !isSibling { slip.fixIts = [] }
        return slip
      }
      if !isEntry {
        let number = file.line(at: lastPlain.range.lowerBound) + 1
        return fault(.continuation(number), line, related: [lastPlain.range], .useLiteral)
      }
    }
    var columns: [Int] = []
    for frame in open where columns.last != frame.column { columns.append(frame.column) }
    return fault(
      .badIndentation(column), line, .indent(by: columns),
      fixIts: alignment(ofLineAt: first, column: column, among: open))
  }

  /// What keeps text from being the key or the item that it was most likely meant to be.
  ///
  /// With `isAlone`, the text is a lawful value on a line of its own, and only what looks very much like a slip is one.
  func slip(in range: Range<Int>, isAlone: Bool) -> Diagnostic? {
    guard let first = bytes[range].first else { return nil }
    if startsWithBullet(range.lowerBound) { return bullet(at: range.lowerBound) }
    if !isAlone, bytes.hasBytes("＃", at: range.lowerBound) {
      let sign = range.lowerBound..<range.lowerBound + 3
      return fault(.fullWidthHash, sign, .useHash, fixIts: commentSign(at: range.lowerBound))
    }
    if first == .dash, range.count > 1 {
      let next = bytes[range.lowerBound + 1]
      if next >= 0x80 || next.isLetter { return dashWithoutSpace(at: range.lowerBound) }
    }
    return brokenKey(in: range, isAlone: isAlone)
  }

  /// The error about a key whose colon is full-width, glued to its value or an equals sign.
  private func brokenKey(in range: Range<Int>, isAlone: Bool) -> Diagnostic? {
    for index in range.dropFirst() {
      let byte = bytes[index]
      let key = bytes.trimmingWhite(range.lowerBound..<index)
      if byte == .colon {
        guard isGluedColon(at: index, in: range) else { continue }
        return colonWithoutSpace(at: index, key: key)
      } else if byte == .equals, !isAlone {
        return equals(index..<index + 1, key)
      } else if byte == 0xEF, bytes.hasBytes("：", at: index) {
        var fault = fullWidthColon(at: index, key: key)
        // A whole sentence on a line of its own may be meant as one.
        if isAlone, bytes.hasBytes("。", at: range.upperBound - 3) { fault.fixIts = [] }
        return fault
      } else if byte == 0xEF, !isAlone, bytes.hasBytes("＝", at: index) {
        return equals(index..<index + 3, key)
      } else if isSentenceMark(at: index) || index - range.lowerBound > 120 {
        return nil
      } else if isAlone, byte.isWhite {
        return nil
      }
    }
    return nil
  }

  func fullWidthColon(at offset: Int, key: Range<Int>) -> Diagnostic {
    let sign = offset..<offset + 3
    return fault(.fullWidthColon, sign, .useASCIIColon(text(key)), fixIts: colon(for: sign))
  }

  private func equals(_ sign: Range<Int>, _ key: Range<Int>) -> Diagnostic {
    fault(.equals, sign, .useColon(text(key)), fixIts: colon(for: sign))
  }

  /// Whether a colon without a space behind it looks like one after a key, not like one in a URL, a time or a ratio.
  func isGluedColon(at colon: Int, in range: Range<Int>) -> Bool {
    guard bytes[colon] == .colon, colon > range.lowerBound, colon + 1 < range.upperBound else { return false }
    let before = bytes[colon - 1]
    let after = bytes[colon + 1]
    return after != .slash && after != .colon && before != .colon && !(before.isDigit && after.isDigit)
  }

  /// Whether a text ends as no sentence does.
  private func isUnfinished(_ range: Range<Int>) -> Bool {
    let last = range.upperBound - 3
    return bytes[range].last == .comma || (isSentenceMark(at: last) && !bytes.hasBytes("。", at: last))
  }

  /// Whether one of `，。、；` stands at an offset: no key goes on beyond it.
  private func isSentenceMark(at index: Int) -> Bool {
    guard bytes.indices.contains(index) else { return false }
    return switch bytes[index] {
    case 0xE3: bytes.hasBytes("。", at: index) || bytes.hasBytes("、", at: index)
    case 0xEF: bytes.hasBytes("，", at: index) || bytes.hasBytes("；", at: index)
    default: false
    }
  }

  func colonWithoutSpace(at colon: Int, key: Range<Int>) -> Diagnostic {
    let odd = bytes.oddSpaceLength(at: colon + 1)
    if odd > 0 { return oddSpace(at: colon + 1) }
    let value = bytes.restOfLine(from: colon + 1)
    let sign = colon..<colon + 1
    return fault(
      .colonWithoutSpace, sign, .addSpace(text(key), excerpt(value)), fixIts: self.colon(for: sign))
  }

  private func excerpt(_ range: Range<Int>) -> String { range.count > 120 ? "…" : text(range) }

  /// Whether text begins with a mark that stands for a list item elsewhere, and a space.
  func startsWithBullet(_ offset: Int) -> Bool {
    guard bytes[offset] == 0xE2 || bytes[offset] == 0xEF else { return false }
    guard
      bytes.hasBytes("－", at: offset) || bytes.hasBytes("•", at: offset) || bytes.hasBytes("—", at: offset)
    else { return false }
    return bytes.isWhiteOrLineEnd(at: offset + 3) || bytes.oddSpaceLength(at: offset + 3) > 0
  }

  func bullet(at offset: Int) -> Diagnostic {
    let range = offset..<offset + bytes.characterLength(at: offset)
    return fault(.bullet(text(range)), range, .useDash, fixIts: dash(for: range))
  }

  func dashWithoutSpace(at dash: Int) -> Diagnostic {
    let range = dash..<(dash + 1 + bytes.characterLength(at: dash + 1))
    return fault(.dashWithoutSpace, range, .addSpaceAfterDash, fixIts: spaceAfterDash(at: dash))
  }
}
