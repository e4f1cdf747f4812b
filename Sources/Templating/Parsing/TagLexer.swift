import Diagnostics

/// The tokens inside `{{ }}` and `{% %}`.
extension Lexer {
  mutating func lexTag(from tag: Int, _ start: Token.Kind) {
    add(start, tag..<position)
    let isOutput = start == .outputStart
    var brackets: [UInt8] = []
    while position < bytes.count, report.diagnostics.count < Template.mostFindings {
      skipWhitespace()
      if brackets.isEmpty, closesTag(isOutput: isOutput) { return }
      guard position < bytes.count, !opensTag() else { break }
      if bytes[position] == UInt8(ascii: "}") || bytes[position] == UInt8(ascii: "%"), brackets.isEmpty,
        endsBadly(from: tag, isOutput: isOutput)
      {
        return
      }
      lexToken(&brackets)
    }
    reportUnclosed(from: tag, isOutput: isOutput)
    add(isOutput ? .outputEnd : .statementEnd, position..<position)
  }

  /// Whether another tag starts inside this one, which therefore was never closed.
  private func opensTag() -> Bool {
    guard bytes[position] == UInt8(ascii: "{") else { return false }
    return byte(position + 1) == UInt8(ascii: "%") || byte(position + 1) == UInt8(ascii: "{")
  }

  private mutating func closesTag(isOutput: Bool) -> Bool {
    let sign = byte(position)
    let isSigned = sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") && !isOutput
    let offset = isSigned ? position + 1 : position
    let first = isOutput ? UInt8(ascii: "}") : UInt8(ascii: "%")
    guard byte(offset) == first, byte(offset + 1) == UInt8(ascii: "}") else { return false }
    add(isOutput ? .outputEnd : .statementEnd, position..<offset + 2)
    closeTag(at: offset, sign: isSigned ? sign : 0, trimsLineBreak: !isOutput)
    return true
  }

  /// Takes a tag closed by the wrong characters, such as `{{ name %}` or `{{ name }`, as closed there.
  private mutating func endsBadly(from tag: Int, isOutput: Bool) -> Bool {
    let isBrace = bytes[position] == UInt8(ascii: "}")
    let isDouble = byte(position + 1) == UInt8(ascii: "}")
    guard isBrace || isDouble else { return false }
    let range = position..<position + (isDouble ? 2 : 1)
    let right = isOutput ? "}}" : "%}"
    report.error(
      .wrongTagEnd(source.text(range), opening: source.text(tag..<tag + 2)), at: place(range),
      remedy: Wording(en: "write ‘\(right)’", zh: "写成“\(right)”"), fixIts: [FixIt(place(range), replacement: right)])
    add(isOutput ? .outputEnd : .statementEnd, range)
    closeTag(at: range.upperBound - 2, sign: 0, trimsLineBreak: !isOutput)
    return true
  }

  private mutating func reportUnclosed(from tag: Int, isOutput: Bool) {
    let end = isOutput ? "}}" : "%}"
    report.error(
      .unclosedTag(source.text(tag..<tag + 2), end: end), at: place(tag..<tag + 2),
      remedy: Wording(en: "close it with ‘\(end)’", zh: "用“\(end)”结束"))
  }

  private mutating func lexToken(_ brackets: inout [UInt8]) {
    let start = position
    let first = bytes[position]
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): lexNumber()
    case UInt8(ascii: "'"), UInt8(ascii: "\""): lexString(quote: first)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): lexName()
    case 0x80...: lexNameOrReport()
    default: lexOperator(&brackets)
    }
    if position == start { position += 1 }
  }

  private mutating func lexName() {
    let start = position
    var isWord = true
    while position < bytes.count {
      let byte = bytes[position]
      let isLetter = (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
      if isLetter {
        position += 1
        continue
      }
      if (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")) || byte == UInt8(ascii: "_") {
        position += 1
      } else if isCommonHan(at: position) {
        position += 3
      } else if byte >= 0x80, let scalar = scalar(at: position), scalar.properties.isXIDContinue,
        !isFullWidth(scalar)
      {
        position += scalar.utf8.count
      } else {
        break
      }
      isWord = false
    }
    add(.name, start..<position, isWord ? Keyword(start..<position, in: bytes) : nil)
  }

  /// Whether a character of U+4E00 to U+9F7F stands at an offset, all of which are letters.
  private func isCommonHan(at offset: Int) -> Bool {
    switch bytes[offset] {
    case 0xE5...0xE8: true
    case 0xE4: byte(offset + 1) >= 0xB8
    case 0xE9: byte(offset + 1) < 0xBE
    default: false
    }
  }

  private func isFullWidth(_ scalar: Unicode.Scalar) -> Bool { (0xFF01...0xFF5E).contains(scalar.value) }

  private mutating func lexNameOrReport() {
    if isCommonHan(at: position) { return lexName() }
    guard let scalar = scalar(at: position) else {
      position += 1
      return
    }
    if scalar.properties.isXIDStart, !isFullWidth(scalar) { return lexName() }
    let range = position..<position + scalar.utf8.count
    if let ascii = asciiForm(of: scalar) {
      report.error(
        .wideCharacter(String(scalar)), at: place(range), remedy: Wording(en: "write ‘\(ascii)’", zh: "写成“\(ascii)”"),
        fixIts: [FixIt(place(range), replacement: ascii)])
    } else {
      report.error(.unexpectedCharacter(String(scalar)), at: place(range))
    }
    position = range.upperBound
    add(.unknown, range)
  }

  /// The ASCII character that was meant by a full-width one or by Chinese punctuation.
  private func asciiForm(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "“", "”": return "\""
    case "‘", "’": return "'"
    case "、": return ","
    case "。": return "."
    case "【": return "["
    case "】": return "]"
    default:
      guard isFullWidth(scalar), let ascii = Unicode.Scalar(scalar.value - 0xFEE0) else { return nil }
      return String(ascii)
    }
  }

  private func scalar(at offset: Int) -> Unicode.Scalar? {
    String(decoding: bytes[offset..<min(offset + 4, bytes.count)], as: UTF8.self).unicodeScalars.first
  }

  private mutating func lexString(quote: UInt8) {
    let start = position
    var offset = start + 1
    while offset < bytes.count, bytes[offset] != quote {
      offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard offset < bytes.count else {
      report.error(
        .unclosedString, at: place(start..<start + 1),
        remedy: Wording(en: "close it with the same quotation mark", zh: "用同样的引号结束"))
      position = start + 1
      add(.unknown, start..<position)
      return
    }
    position = offset + 1
    add(.string, start..<position)
  }

  private mutating func lexOperator(_ brackets: inout [UInt8]) {
    let start = position
    let first = bytes[start]
    let second = byte(start + 1)
    if let kind = longOperator(first, second) {
      position += 2
      return add(kind, start..<position)
    }
    position += 1
    guard let kind = shortOperator(first) else {
      report.error(.unexpectedCharacter(source.text(start..<position)), at: place(start..<position))
      return add(.unknown, start..<position)
    }
    switch first {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): brackets.append(first)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): _ = brackets.popLast()
    default: break
    }
    add(kind, start..<position)
  }

  private func longOperator(_ first: UInt8, _ second: UInt8) -> Token.Kind? {
    switch (first, second) {
    case (UInt8(ascii: "/"), UInt8(ascii: "/")): .floorDivide
    case (UInt8(ascii: "*"), UInt8(ascii: "*")): .power
    case (UInt8(ascii: "="), UInt8(ascii: "=")): .equal
    case (UInt8(ascii: "!"), UInt8(ascii: "=")): .notEqual
    case (UInt8(ascii: ">"), UInt8(ascii: "=")): .greaterOrEqual
    case (UInt8(ascii: "<"), UInt8(ascii: "=")): .lessOrEqual
    default: nil
    }
  }

  private func shortOperator(_ byte: UInt8) -> Token.Kind? {
    switch byte {
    case UInt8(ascii: "+"): .plus
    case UInt8(ascii: "-"): .minus
    case UInt8(ascii: "/"): .divide
    case UInt8(ascii: "*"): .times
    case UInt8(ascii: "%"): .remainder
    case UInt8(ascii: "~"): .tilde
    case UInt8(ascii: "["): .leftBracket
    case UInt8(ascii: "]"): .rightBracket
    case UInt8(ascii: "("): .leftParenthesis
    case UInt8(ascii: ")"): .rightParenthesis
    case UInt8(ascii: "{"): .leftBrace
    case UInt8(ascii: "}"): .rightBrace
    case UInt8(ascii: ">"): .greater
    case UInt8(ascii: "<"): .less
    case UInt8(ascii: "="): .assign
    case UInt8(ascii: "."): .dot
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "|"): .pipe
    case UInt8(ascii: ","): .comma
    default: nil
    }
  }
}

// MARK: - Numbers

extension Lexer {
  /// Cuts a number as Python writes it: `1_000`, `0xFF`, `1.5`, `1e3`.
  private mutating func lexNumber() {
    let start = position
    if let prefixed = prefixedIntegerEnd(from: start) {
      position = prefixed
      return add(.integer, start..<position)
    }
    let digits = digitsEnd(from: start)
    let isAfterDot = start > 0 && bytes[start - 1] == UInt8(ascii: ".")
    var end = digits
    if byte(end) == UInt8(ascii: "."), isDigit(byte(end + 1)) { end = digitsEnd(from: end + 1) }
    if byte(end) | 0x20 == UInt8(ascii: "e") {
      let sign = byte(end + 1) == UInt8(ascii: "+") || byte(end + 1) == UInt8(ascii: "-") ? 1 : 0
      if isDigit(byte(end + 1 + sign)) { end = digitsEnd(from: end + 1 + sign) }
    }
    if end > digits, !isAfterDot {
      position = end
      return add(.decimal, start..<position)
    }
    position = bytes[start] == UInt8(ascii: "0") ? zerosEnd(from: start) : digits
    add(.integer, start..<position)
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  private func digitsEnd(from start: Int) -> Int {
    run(from: start) { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }

  private func zerosEnd(from start: Int) -> Int { run(from: start) { $0 == UInt8(ascii: "0") } }

  /// The end of a run of digits that single underscores may divide.
  private func run(from start: Int, of isMember: (UInt8) -> Bool) -> Int {
    var end = start
    while isMember(byte(end)) || (byte(end) == UInt8(ascii: "_") && end > start && isMember(byte(end + 1))) { end += 1 }
    return end
  }

  private func prefixedIntegerEnd(from start: Int) -> Int? {
    guard bytes[start] == UInt8(ascii: "0") else { return nil }
    let base: UInt8 =
      switch byte(start + 1) | 0x20 {
      case UInt8(ascii: "b"): 2
      case UInt8(ascii: "o"): 8
      case UInt8(ascii: "x"): 16
      default: 0
      }
    guard base > 0 else { return nil }
    func isMember(_ byte: UInt8) -> Bool {
      let value = isDigit(byte) ? byte - UInt8(ascii: "0") : (byte | 0x20) &- UInt8(ascii: "a") &+ 10
      return (isDigit(byte) || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "f"))) && value < base
    }
    let first = byte(start + 2) == UInt8(ascii: "_") ? start + 3 : start + 2
    guard isMember(byte(first)) else { return nil }
    return run(from: first, of: isMember)
  }
}

extension Message {
  fileprivate static func unclosedTag(_ start: String, end: String) -> Self {
    Message("unclosed-tag", en: "‘\(start)’ is never closed by ‘\(end)’", zh: "“\(start)”没有用“\(end)”结束")
  }

  fileprivate static func wrongTagEnd(_ end: String, opening: String) -> Self {
    Message(
      "wrong-tag-end", en: "a tag opened by ‘\(opening)’ cannot end with ‘\(end)’", zh: "“\(opening)”不能用“\(end)”结束")
  }

  fileprivate static var unclosedString: Self {
    Message("unclosed-text", en: "this quotation mark is never closed", zh: "引号没有配对")
  }

  fileprivate static func wideCharacter(_ character: String) -> Self {
    Message("wide-character", en: "‘\(character)’ inside a tag", zh: "标签里用了全角的“\(character)”")
  }

  fileprivate static func unexpectedCharacter(_ character: String) -> Self {
    Message("unexpected-character", en: "‘\(character)’ means nothing inside a tag", zh: "标签里不能写“\(character)”")
  }
}
