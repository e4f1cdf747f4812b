import Diagnostics

/// Cuts a template into tokens; whitespace control is applied here, with `trim_blocks` and `lstrip_blocks` on.
struct Lexer {
  let source: SourceFile
  let bytes: [UInt8]
  var report = Report()
  private(set) var tokens: [Token] = []
  var position = 0
  /// Whether the text that comes next starts a line, as far as stripping before a tag is concerned.
  private var isLineStart = true

  init(_ source: SourceFile) {
    self.source = source
    bytes = source.bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    tokens.reserveCapacity(bytes.count / 6)
  }

  mutating func lex() {
    while position < bytes.count, report.diagnostics.count < Template.mostFindings { lexTextAndTag() }
    add(.end, bytes.count..<bytes.count)
  }

  mutating func add(_ kind: Token.Kind, _ range: Range<Int>, _ keyword: Keyword? = nil) {
    tokens.append(Token(kind: kind, range: range, keyword: keyword))
  }

  func place(_ range: Range<Int>) -> Place { Place(range, in: source) }

  /// The byte at an offset, or 0 past the end.
  func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  private mutating func lexTextAndTag() {
    let start = position
    guard let tag = nextTag(from: start) else {
      add(.text, start..<bytes.count)
      position = bytes.count
      return
    }
    let sign = byte(tag + 2)
    let isSigned = sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+")
    let isOutput = bytes[tag + 1] == UInt8(ascii: "{")
    let end = textEnd(start..<tag, sign: isSigned ? sign : 0, isStripped: !isOutput)
    if end > start { add(.text, start..<end) }
    position = tag + (isSigned ? 3 : 2)
    switch bytes[tag + 1] {
    case UInt8(ascii: "#"): skipComment(from: tag)
    case UInt8(ascii: "{"): lexTag(from: tag, .outputStart)
    default:
      if let bodyStart = rawBodyStart() {
        lexRaw(from: tag, bodyStart: bodyStart)
      } else {
        lexTag(from: tag, .statementStart)
      }
    }
  }

  private func nextTag(from start: Int) -> Int? {
    var offset = start
    while offset + 1 < bytes.count {
      if bytes[offset] == UInt8(ascii: "{") {
        switch bytes[offset + 1] {
        case UInt8(ascii: "{"), UInt8(ascii: "%"), UInt8(ascii: "#"): return offset
        default: break
        }
      }
      offset += 1
    }
    return nil
  }

  /// Where text ends once the whitespace before the tag that follows it is taken off.
  private func textEnd(_ range: Range<Int>, sign: UInt8, isStripped: Bool) -> Int {
    var end = range.upperBound
    if sign == UInt8(ascii: "-") {
      while case let length = Whitespace.length(in: bytes, before: end, from: range.lowerBound), length > 0 {
        end -= length
      }
      return end
    }
    guard sign == 0, isStripped else { return end }
    while end > range.lowerBound, !isLineBreak(bytes[end - 1]) {
      let length = Whitespace.length(in: bytes, before: end, from: range.lowerBound)
      guard length > 0 else { return range.upperBound }
      end -= length
    }
    return end > range.lowerBound || isLineStart ? end : range.upperBound
  }

  private func isLineBreak(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

  /// Moves past the end of a tag at `offset` and the whitespace that its sign or `trim_blocks` takes with it.
  mutating func closeTag(at offset: Int, sign: UInt8, trimsLineBreak: Bool) {
    position = offset + 2
    isLineStart = false
    if sign == UInt8(ascii: "-") {
      skipWhitespace()
      isLineStart = isLineBreak(bytes[position - 1])
    } else if sign == 0, trimsLineBreak {
      if byte(position) == UInt8(ascii: "\r") {
        position += byte(position + 1) == UInt8(ascii: "\n") ? 2 : 1
        isLineStart = true
      } else if byte(position) == UInt8(ascii: "\n") {
        position += 1
        isLineStart = true
      }
    }
  }

  mutating func skipWhitespace() {
    while position < bytes.count, case let length = Whitespace.length(in: bytes, at: position, limit: bytes.count),
      length > 0
    {
      position += length
    }
  }

  private mutating func skipComment(from tag: Int) {
    var offset = position
    while offset + 1 < bytes.count {
      if bytes[offset] == UInt8(ascii: "#"), bytes[offset + 1] == UInt8(ascii: "}") {
        let sign = offset > position ? bytes[offset - 1] : 0
        let isSigned = sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+")
        closeTag(at: offset, sign: isSigned ? sign : 0, trimsLineBreak: true)
        return
      }
      offset += 1
    }
    report.error(.unclosedComment, at: place(tag..<tag + 2), remedy: Wording(en: "close it with ‘#}’", zh: "用“#}”结束"))
    position = bytes.count
  }
}

// MARK: - Raw blocks

extension Lexer {
  /// Where the text of a raw block starts, when the tag at the position opens one.
  private func rawBodyStart() -> Int? {
    guard let offset = skippingWord("raw", from: position) else { return nil }
    if byte(offset) == UInt8(ascii: "%"), byte(offset + 1) == UInt8(ascii: "}") { return offset }
    let isDash = byte(offset) == UInt8(ascii: "-")
    return isDash && byte(offset + 1) == UInt8(ascii: "%") && byte(offset + 2) == UInt8(ascii: "}") ? offset : nil
  }

  /// The offset after a word and the whitespace around it.
  private func skippingWord(_ word: StaticString, from start: Int) -> Int? {
    var copy = self.cursor(at: start)
    copy.skipWhitespace(in: bytes)
    for character in word.description.utf8 {
      guard byte(copy.position) == character else { return nil }
      copy.position += 1
    }
    copy.skipWhitespace(in: bytes)
    return copy.position
  }

  private func cursor(at position: Int) -> Cursor { Cursor(position: position) }

  private struct Cursor {
    var position: Int

    mutating func skipWhitespace(in bytes: [UInt8]) {
      while position < bytes.count {
        let length = Whitespace.length(in: bytes, at: position, limit: bytes.count)
        guard length > 0 else { return }
        position += length
      }
    }
  }

  private mutating func lexRaw(from tag: Int, bodyStart: Int) {
    let sign = byte(bodyStart) == UInt8(ascii: "-") ? UInt8(ascii: "-") : 0
    closeTag(at: bodyStart + (sign == 0 ? 0 : 1), sign: sign, trimsLineBreak: false)
    let start = position
    var offset = start
    while offset + 1 < bytes.count {
      defer { offset += 1 }
      guard bytes[offset] == UInt8(ascii: "{"), bytes[offset + 1] == UInt8(ascii: "%") else { continue }
      let sign = byte(offset + 2)
      let isSigned = sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+")
      guard let end = skippingWord("endraw", from: offset + (isSigned ? 3 : 2)), let close = rawClose(at: end) else {
        continue
      }
      let textEnd = textEnd(start..<offset, sign: isSigned ? sign : 0, isStripped: true)
      if textEnd > start { add(.text, start..<textEnd) }
      closeTag(at: close.offset, sign: close.sign, trimsLineBreak: true)
      return
    }
    let remedy = Wording(en: "close it with ‘{% endraw %}’", zh: "用“{% endraw %}”结束")
    report.error(.unclosedRaw, at: place(tag..<bodyStart + 2), remedy: remedy)
    position = bytes.count
  }

  private func rawClose(at offset: Int) -> (offset: Int, sign: UInt8)? {
    let sign = byte(offset)
    let isSigned = sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+")
    let close = isSigned ? offset + 1 : offset
    guard byte(close) == UInt8(ascii: "%"), byte(close + 1) == UInt8(ascii: "}") else { return nil }
    return (close, isSigned ? sign : 0)
  }
}

extension Message {
  fileprivate static var unclosedComment: Self {
    Message("unclosed-comment", en: "this comment is never closed", zh: "注释没有结束")
  }

  fileprivate static var unclosedRaw: Self {
    Message("unclosed-raw", en: "this raw block is never closed", zh: "raw 块没有结束")
  }
}
