import Diagnostics

/// What begins at a place of a line outside brackets.
enum Head {
  case dash
  /// A key, quotes included, and its colon.
  case key(Range<Int>, colon: Int, PlainScan?)
  case plain(PlainScan)
  case quoted(Range<Int>)
  case block
  case flow
}

extension Parser {
  /// Finds out what begins at an offset that holds neither white space nor a comment.
  func head(at first: Int, afterKey: Bool = false) throws(Diagnostic) -> Head {
    switch bytes[first] {
    case .doubleQuote, .singleQuote:
      let range = try quoted(at: first)
      let after = bytes.skippingWhite(from: range.upperBound)
      guard after < bytes.count, bytes[after] == .colon else { return .quoted(range) }
      guard bytes.isWhiteOrLineEnd(at: after + 1) else {
        if afterKey { return .quoted(range) }
        throw colonWithoutSpace(at: after, key: range)
      }
      return .key(range, colon: after, nil)
    case .openBracket, .openBrace:
      return .flow
    case .pipe, .greaterThan:
      return .block
    case .dash where isDash(at: first):
      return .dash
    case .questionMark where bytes.isWhiteOrLineEnd(at: first + 1):
      throw fault(.explicitKey, first..<first + 1, .writeKey)
    case .colon where bytes.isWhiteOrLineEnd(at: first + 1):
      if afterKey { throw fault(.colonInValue, first..<first + 1, .colonInValue) }
      throw fault(.emptyKey, first..<first + 1, .addKey)
    case .ampersand, .asterisk, .exclamationMark, .percent, .at, .backquote, .comma, .closeBracket, .closeBrace:
      throw indicator(at: first, text: bytes.restOfLine(from: first))
    default:
      let scan = PlainScan(bytes, at: first)
      return scan.colon < 0 ? .plain(scan) : .key(scan.range, colon: scan.colon, scan)
    }
  }

  /// The error about a sign that must not begin an unquoted value.
  func indicator(at first: Int, text range: Range<Int>) -> Diagnostic {
    let scan = PlainScan(bytes, at: first + 1)
    let end = scan.comment < 0 ? range.upperBound : min(range.upperBound, scan.range.upperBound)
    let range = first..<max(end, first + 1)
    let text = quotable(range)
    let sign = first..<first + 1
    let fixIts = quotes(around: range)
    switch bytes[first] {
    case .asterisk: return fault(.alias, sign, .quoteOrRepeat(text), fixIts: fixIts)
    case .ampersand: return fault(.anchor, sign, .quote(text), fixIts: fixIts)
    case .exclamationMark: return fault(.tag, sign, .quote(text), fixIts: fixIts)
    default:
      return fault(.badStart(Character(Unicode.Scalar(bytes[first]))), range, .addQuotes(text), fixIts: fixIts)
    }
  }

  /// Text as it must stand in double quotes; no more than a mark of omission when it is too long to repeat.
  private func quotable(_ range: Range<Int>) -> String {
    guard range.count <= 120 else { return "…" }
    return String(text(range).flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] })
  }
}

extension Message {
  fileprivate static let explicitKey = Message(
    "explicit-key", en: "the \"? key\" form is not supported", zh: "“? ”写法不支持")
  fileprivate static let emptyKey = Message("empty-key", en: "no key before the colon", zh: "冒号前面没有键")
  fileprivate static let alias = Message(
    "alias", en: "\"*\" starts an alias; aliases are not supported", zh: "“*”开头表示引用，本工具不支持")
  fileprivate static let anchor = Message(
    "anchor", en: "\"&\" starts an anchor; anchors are not supported", zh: "“&”开头表示锚点，本工具不支持")
  fileprivate static let tag = Message(
    "tag", en: "\"!\" starts a tag; tags are not supported", zh: "“!”开头表示类型标签，本工具不支持")
  static let colonInValue = Message(
    "colon-in-value", en: "the value itself holds a colon and a space", zh: "值里又出现了“冒号+空格”")

  static func badStart(_ sign: Character) -> Message {
    Message("bad-start", en: "an unquoted value must not start with \(sign)", zh: "没加引号的值不能以“\(sign)”开头")
  }
}

extension Wording {
  fileprivate static let writeKey = Wording(en: "write \"key: value\"", zh: "写成“键: 值”")
  fileprivate static let addKey = Wording(en: "add the key", zh: "补上键名")
  static let colonInValue = Wording(
    en: "put the value in double quotes, or use a full-width colon in it (“ ” are not YAML quotes)",
    zh: "给整个值加英文双引号，或把里面的冒号改成全角“：”（中文引号“ ”不起引号作用）")

  fileprivate static func quote(_ text: String) -> Wording {
    Wording(en: "if it is text, quote it: \"\(text)\"", zh: "若就是文字，加英文双引号：\"\(text)\"")
  }

  fileprivate static func quoteOrRepeat(_ text: String) -> Wording {
    Wording(
      en: "if it is text, quote it: \"\(text)\"; else write the content out again",
      zh: "若就是文字，加英文双引号：\"\(text)\"；若想重复使用，请把内容再写一遍")
  }

  fileprivate static func addQuotes(_ text: String) -> Wording {
    Wording(en: "quote it: \"\(text)\"", zh: "加英文双引号：\"\(text)\"")
  }
}
