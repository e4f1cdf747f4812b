import Diagnostics

extension Parser {
  /// Double quotes around a text that begins with a sign which must not begin an unquoted value.
  func quotes(around text: Range<Int>) -> [FixIt] {
    let scan = PlainScan(bytes, at: text.lowerBound + 1)
    guard scan.colon < 0 || scan.colon >= text.upperBound, !text.contains(where: isFullWidthComma),
      isCertainlyText(text), isPaired(.doubleQuote, in: text), isPaired(.singleQuote, in: text)
    else { return [] }
    return [put(quoted(text), for: text)]
  }

  /// Whether no quote of a text can be what is left of the quotes around it.
  private func isPaired(_ quote: UInt8, in text: Range<Int>) -> Bool { bytes[text].count { $0 == quote } % 2 == 0 }

  /// Whether a text that begins with a sign of YAML can only have been meant as text.
  private func isCertainlyText(_ text: Range<Int>) -> Bool {
    let next = text.lowerBound + 1
    switch bytes[text.lowerBound] {
    case .percent, .at, .backquote: return true
    case .greaterThan:
      // Behind `>`, words may be a paragraph begun on the wrong line; a figure is none.
      let figure = next < text.upperBound && bytes[next] == .equals ? next + 1 : next
      let digit = bytes.skippingWhite(from: figure)
      return digit < text.upperBound && bytes[digit].isDigit
    case .exclamationMark: return next < text.upperBound && bytes[next] >= 0x80
    case .asterisk: return next < text.upperBound && bytes[next] >= 0x80 && !bytes.contains(.ampersand)
    case .ampersand: return next < text.upperBound && bytes[next] >= 0x80 && !bytes.contains(.asterisk)
    default: return false
    }
  }

  private func quoted(_ range: Range<Int>) -> String {
    String(decoding: [UInt8](doublyQuoting: text(range)), as: UTF8.self)
  }

  /// Quotes of the other kind around a whole value that begins with a quoted part and goes on in Chinese.
  func outerQuotes(from first: Int, quoteEnd: Int, textAt next: Int) -> [FixIt] {
    let scan = PlainScan(bytes, at: next)
    let whole = first..<scan.range.upperBound
    let outer: UInt8 = bytes[first] == .doubleQuote ? .singleQuote : .doubleQuote
    guard next == quoteEnd, bytes[next] >= 0x80, !bytes.hasBytes("：", at: next), scan.colon < 0,
      !whole.contains(where: { bytes[$0] == outer || bytes[$0] == .backslash })
    else { return [] }
    let sign = String(Character(Unicode.Scalar(outer)))
    return [put(sign, for: first..<first), put(sign, for: whole.upperBound..<whole.upperBound)]
  }

  /// The closing quote in the place of the full-width one that ends the line.
  func closingQuote(for line: Range<Int>) -> [FixIt] {
    let isDouble = bytes[line.lowerBound] == .doubleQuote
    let last = line.upperBound - 3
    let isClosed = isDouble ? bytes.hasBytes("”", at: last) : bytes.hasBytes("’", at: last)
    let isOpened = line.contains { isDouble ? bytes.hasBytes("“", at: $0) : bytes.hasBytes("‘", at: $0) }
    guard last > line.lowerBound, isClosed, !isOpened else { return [] }
    return [put(isDouble ? "\"" : "'", for: last..<line.upperBound)]
  }

  /// Single quotes in the place of double ones around a text whose backslashes are no escapes.
  func singleQuotes(from first: Int) -> [FixIt] {
    let line = bytes.restOfLine(from: first)
    guard let close = line.dropFirst().first(where: { bytes[$0] == .doubleQuote }) else { return [] }
    let escapes = Array("nrtuUx\\\"".utf8)
    for index in first + 1..<close {
      if bytes[index] == .singleQuote || (bytes[index] == .backslash && escapes.contains(bytes[index + 1])) {
        return []
      }
    }
    return [put("'", for: first..<first + 1), put("'", for: close..<close + 1)]
  }

  /// Double quotes around a value that begins with a word in brackets and goes on in Chinese.
  func quotes(aroundBracketAt first: Int, end: Int, textAt next: Int) -> [FixIt] {
    let scan = PlainScan(bytes, at: next)
    guard bytes[first] == .openBracket, next == end, bytes[next] >= 0x80, !isFullWidthComma(next), scan.colon < 0,
      !bytes[first..<end].contains(.comma)
    else { return [] }
    let whole = first..<scan.range.upperBound
    return [put(quoted(whole), for: whole)]
  }
}
