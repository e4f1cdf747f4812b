import Diagnostics

extension Message {
  static let noColon = Message(
    "no-colon", en: "this line is neither \"key: value\" nor \"- item\"", zh: "这一行既不是“键: 值”，也不是“- 列表项”")
  static let fullWidthColon = Message(
    "fullwidth-colon", en: "full-width colon after a key", zh: "键后面是全角冒号“：”")
  static let colonWithoutSpace = Message("colon-space", en: "no space after the colon", zh: "冒号后面少了一个空格")
  static let equals = Message(
    "equals", en: "a key is followed by a colon, not an equals sign", zh: "键和值之间要用冒号，不是等号")
  static let fullWidthHash = Message(
    "fullwidth-hash", en: "a comment starts with an ASCII #", zh: "注释要用英文 #")
  static let dashWithoutSpace = Message(
    "dash-space", en: "no space after the list dash", zh: "列表符号“-”后面少了一个空格")
  static let mixed = Message(
    "mixed", en: "\"key: value\" and \"- item\" mixed at one level", zh: "同一级里混用了“键: 值”和“- 列表项”")

  static func bullet(_ sign: String) -> Message {
    Message("bullet", en: "\"\(sign)\" is not a list mark", zh: "“\(sign)”不是列表符号")
  }

  static func badIndentation(_ column: Int) -> Message {
    Message(
      "bad-indent", en: "indentation does not line up: \(column) space\(column == 1 ? "" : "s") here",
      zh: "缩进没有对齐：这一行前面有 \(column) 个空格")
  }

  static func continuation(_ line: Int) -> Message {
    Message(
      "multiline-plain", en: "this line would be joined to the text of line \(line)",
      zh: "这一行会被接到上面（第 \(line) 行）的文字后面")
  }
}

extension Wording {
  static let noColon = Wording(
    en: "if it continues the text above, put the text under \"key: |\"; if it is a remark, start it with #",
    zh: "若是上一行文字的续行，请用“键: |”把多行文字写在下面并缩进；若是说明，请在行首加 #")
  static let useHash = Wording(en: "use # and a space", zh: "把 ＃ 改成 #（后面加空格）")
  static let addSpaceAfterDash = Wording(en: "put a space after -", zh: "在 - 后加一个空格")
  static let useDash = Wording(en: "use \"- \"", zh: "改成英文减号加空格：- …")
  static let useOneKind = Wording(
    en: "use one kind at a level; indent what belongs below", zh: "同一级只能用一种；下级内容要多缩进 2 个空格")
  static let useLiteral = Wording(
    en: "if it continues the text, use \"key: |\"; if it is a new entry, check its colon and indentation",
    zh: "若是续行：把文字改用“键: |”写；若是新的一项：检查冒号和缩进")

  static func useASCIIColon(_ key: String) -> Wording {
    Wording(en: "use an ASCII colon and a space: \(key): …", zh: "改成英文冒号加一个空格：\(key): …")
  }

  static func addSpace(_ key: String, _ value: String) -> Wording {
    Wording(en: "put a space after the colon: \(key): \(value)", zh: "冒号后加一个空格：\(key): \(value)")
  }

  static func useColon(_ key: String) -> Wording {
    Wording(en: "write \(key): …", zh: "写成：\(key): …")
  }

  static func indent(by columns: [Int]) -> Wording {
    let shown = columns.prefix(8).map { String($0) }
    guard shown.count > 1 else {
      return Wording(
        en: "use \(shown.joined()) spaces, or check the line above", zh: "应为 \(shown.joined()) 个空格，或检查上一行")
    }
    return Wording(
      en: "use one of \(shown.joined(separator: ", ")) spaces", zh: "应为 \(shown.joined(separator: "、")) 个空格之一")
  }
}
