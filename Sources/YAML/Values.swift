import Diagnostics

extension Parser {
  /// Reads a value up to the end of its last line.
  ///
  /// `isExposed` says that it stands where a key might have been meant: after a dash or alone on its line.
  mutating func finish(_ head: Head, at first: Int, node: Int, parent: Int, isExposed: Bool) throws(Diagnostic) {
    lastPlain = nil
    switch head {
    case .plain(let scan):
      try checkPlain(scan)
      set(node, .plain, scan.range)
      lastPlain = LastPlain(range: scan.range, isExposed: isExposed)
      warnAboutPlain(scan)
      let end = scan.comment < 0 ? scan.range.upperBound : scan.comment
      if scan.comment >= 0 { warnAboutComment(at: scan.comment, after: scan.range) }
      position = bytes.nextLine(from: end)
    case .quoted(let range):
      try endLine(after: range.upperBound, of: first)
      set(node, bytes[first] == .doubleQuote ? .doubleQuoted : .singleQuoted, range)
    case .block:
      try readBlockScalar(at: first, node: node, parent: parent)
    case .flow:
      let end = try readFlow(at: first, node: node, parent: parent, depth: 1)
      try endLine(after: end, of: first)
      lastEnd = end
    case .dash, .key:
      break
    }
  }

  /// Sees that nothing but white space and a comment follows the quoted scalar or flow collection that began at `first`.
  private mutating func endLine(after end: Int, of first: Int) throws(Diagnostic) {
    let next = bytes.skippingWhite(from: end)
    if bytes.isLineEnd(at: next) || (bytes[next] == .hash && next > end) {
      position = bytes.nextLine(from: next)
      return
    }
    if bytes.oddSpaceLength(at: next) > 0 { throw oddSpace(at: next) }
    guard bytes[first].isFlowIndicator else {
      throw textAfterQuote(at: next, fixIts: outerQuotes(from: first, quoteEnd: end, textAt: next))
    }
    if bytes[next] == .colon, bytes.isWhiteOrLineEnd(at: next + 1) {
      throw fault(.complexKey, first..<first + 1, .useText)
    }
    let sign = String(Character(Unicode.Scalar(bytes[first])))
    throw fault(
      .textAfterFlow(sign), bytes.restOfLine(from: next), .quoteBecause(sign),
      fixIts: quotes(aroundBracketAt: first, end: end, textAt: next))
  }

  func textAfterQuote(at offset: Int, fixIts: [FixIt] = []) -> Diagnostic {
    fault(.textAfterQuote, bytes.restOfLine(from: offset), .quoteAll, fixIts: fixIts)
  }

  /// The range of a quoted scalar, which must end on its line.
  func quoted(at first: Int) throws(Diagnostic) -> Range<Int> {
    let quote = bytes[first]
    var index = first + 1
    while index < bytes.count {
      let byte = bytes[index]
      if byte == quote {
        guard quote == .singleQuote, index + 1 < bytes.count, bytes[index + 1] == quote else {
          return first..<index + 1
        }
        index += 2
      } else if byte == .lineFeed {
        break
      } else if byte == .backslash, quote == .doubleQuote, !bytes.isLineEnd(at: index + 1) {
        guard let escape = Escape(in: bytes, at: index) else { throw badEscape(at: index, in: first) }
        index += escape.length
      } else {
        index += 1
      }
    }
    let line = bytes.restOfLine(from: first)
    throw fault(
      .unclosedQuote, line, .closeQuote(Character(Unicode.Scalar(quote))), fixIts: closingQuote(for: line))
  }

  private func badEscape(at offset: Int, in first: Int) -> Diagnostic {
    let range = offset..<(offset + 1 + bytes.characterLength(at: offset + 1))
    return fault(.badEscape(text(range)), range, .useSingleQuotes, fixIts: singleQuotes(from: first))
  }
}

extension Message {
  static let complexKey = Message("complex-key", en: "a key must be text", zh: "键只能是文字")
  fileprivate static let textAfterQuote = Message(
    "text-after-quote", en: "text after the closing quote", zh: "引号已经结束，后面还有文字")
  fileprivate static let unclosedQuote = Message(
    "unclosed-quote", en: "the quote is not closed on this line", zh: "引号没有结束")

  fileprivate static func textAfterFlow(_ sign: String) -> Message {
    Message(
      "text-after-flow", en: "text after the \(sign == "[" ? "list" : "mapping") that \"\(sign)\" began",
      zh: "“\(sign)”开头的\(sign == "[" ? "列表" : "内容")已经结束，后面还有文字")
  }

  fileprivate static func badEscape(_ text: String) -> Message {
    Message("bad-escape", en: "\"\(text)\" is no escape in double quotes", zh: "双引号里的“\(text)”不是合法的转义")
  }
}

extension Wording {
  static let useText = Wording(en: "use text", zh: "换成文字")
  fileprivate static let quoteAll = Wording(
    en: "a value that starts with a quote must be quoted as a whole: put single quotes around all of it, "
      + "or use “ ” in the text",
    zh: "整个值以引号开头时，引号必须包住全部文字：外层用英文单引号，或把文字里的引号改成中文引号“ ”")
  fileprivate static let useSingleQuotes = Wording(
    en: "use single quotes, or write \\\\", zh: "路径等含 \\ 的文字用英文单引号，或写成 \\\\")

  fileprivate static func closeQuote(_ quote: Character) -> Wording {
    let fullWidth = quote == "\"" ? "”" : "’"
    return Wording(
      en:
        "add \(quote) at the end; a full-width \(fullWidth) does not close it; for text of several lines use \"key: |\"",
      zh: "在行尾补上 \(quote)；中文引号 \(fullWidth) 不能代替 \(quote)；多行文字请用“键: |”")
  }

  fileprivate static func quoteBecause(_ sign: String) -> Wording {
    Wording(
      en: "if \"\(sign)\" is part of the text, put the whole value in double quotes",
      zh: "若“\(sign)”是文字的一部分，给整个值加英文双引号")
  }
}
