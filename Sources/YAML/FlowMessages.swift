import Diagnostics

extension Message {
  static let extraComma = Message("flow-extra-comma", en: "a comma too many", zh: "多了一个逗号")
  static let missingComma = Message(
    "flow-missing-comma", en: "comma missing between two items", zh: "两项之间少了英文逗号")
  static let pairInList = Message("flow-pair", en: "no \"key: value\" inside [ ]", zh: "[ ] 里不能写“键: 值”")
  static let glued = Message("flow-adjacent", en: "no space after the colon", zh: "冒号后面少了一个空格")
  static let missingColon = Message(
    "flow-no-colon", en: "each item in { } is \"key: value\"", zh: "{ } 里每一项都要写成“键: 值”")
  static let thousands = Message(
    "thousands", en: "a thousands comma in a [ ] list would split the figure", zh: "列表里的千分位逗号会把数字拆成两项")

  static func fullWidthComma(_ sign: String) -> Message {
    Message("fullwidth-comma", en: "full-width \"\(sign)\" in a [ ] list", zh: "列表里用了全角标点“\(sign)”")
  }

  static func mismatch(_ close: String) -> Message {
    Message("flow-mismatch", en: "this must be closed by \(close)", zh: "这里要用“\(close)”结束")
  }

  static func unclosed(_ open: String, _ close: String) -> Message {
    Message("unclosed-flow", en: "\"\(open)\" has no \"\(close)\"", zh: "“\(open)”没有对应的“\(close)”")
  }

  static func shallowBracket(_ column: Int) -> Message {
    Message(
      "bad-indent",
      en: "a line inside brackets must be indented more than its key: \(column) space\(column == 1 ? "" : "s") here",
      zh: "括号里的行要比它的键缩进更多：这一行前面有 \(column) 个空格")
  }
}

extension Wording {
  static let deleteComma = Wording(en: "delete it", zh: "删去多余的逗号")
  static let addComma = Wording(en: "add \", \"", zh: "补上“, ”")
  static let wrapPair = Wording(
    en: "wrap it: [{key: value}], or use lines", zh: "用 { } 包起来：[{键: 值}]，或改用多行写法")
  static let spaceAfterColon = Wording(en: "put a space after the colon", zh: "冒号后加空格：{\"键\": 值}")
  static let addColon = Wording(en: "add colon and value; for a list use [ ]", zh: "补上冒号和值；若是列表，用 [ ]")
  static let useASCIIComma = Wording(
    en: "separate items by an ASCII comma and a space; if it belongs to one item, quote the item",
    zh: "用英文逗号加空格分隔；若是一项里的标点，给这一项加英文双引号")

  static func useBracket(_ sign: String) -> Wording { Wording(en: "use \(sign)", zh: "改成 \(sign)") }

  static func addBracket(_ sign: String, _ fullWidth: String) -> Wording {
    Wording(en: "add an ASCII \(sign)", zh: "补上英文的 \(sign)（全角\(fullWidth)不算）")
  }

  static func quoteFigure(_ figure: String) -> Wording {
    Wording(
      en: "one figure: quote it \"\(figure)\"; several: put a space after each comma",
      zh: "若是一个数，加引号：\"\(figure)\"；若是几个数，逗号后加空格")
  }

  static func indentBracket(_ column: Int) -> Wording {
    Wording(en: "indent it by \(column + 2) spaces", zh: "前面放 \(column + 2) 个空格")
  }
}
