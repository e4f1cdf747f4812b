import Diagnostics

extension Filter {
  /// Filters that lay a text out: width, indentation, length.
  static let layoutFilters = Family(
    en: "layout", zh: "排版",
    filters: [
      Filter(
        "center", Signature(["width"]),
        en: "puts blanks on both sides up to a width", zh: "两边补空格，居中到指定宽度",
        example: "[{{ 'a'|center(5) }}]", gives: "[  a  ]"
      ) { call throws(FilterError) in
        let text = try call.text
        let missing = (try call.integer(0) ?? 80).subtractingReportingOverflow(text.unicodeScalars.count).partialValue
        guard missing > 0 else { return Value(text) }
        try call.evaluator.countBuilt(min(missing, Evaluator.mostBuilt + 1))
        // Python puts the odd blank to the left when the width is odd.
        let left = missing / 2 + (missing & (missing + text.unicodeScalars.count) & 1)
        return Value(String(repeating: " ", count: left) + text + String(repeating: " ", count: missing - left))
      },
      Filter(
        "indent", Signature(["width", "first", "blank"]),
        en: "indents the lines after the first, with ‘first’ that one too", zh: "从第二行起缩进，写 first 时第一行也缩进",
        example: "[{{ '第一条'|indent(2, first=true) }}]", gives: "[  第一条]"
      ) { call throws(FilterError) in
        Value(try indented(call))
      },
      Filter(
        "truncate", Signature(["length", "killwords", "end", "leeway"]),
        en: "cuts off a text that is too long", zh: "截断过长的文字，末尾加省略号",
        example: "{{ '推动高质量发展取得新成效'|truncate(9, end='……', leeway=0) }}", gives: "推动高质量发展……"
      ) { call throws(FilterError) in
        try truncated(call)
      },
      format,
    ])

  private static func indented(_ call: FilterCall) throws(FilterError) -> String {
    var indentation = "    "
    if let width = call[0] {
      if case .string(let text) = width.content {
        indentation = text
      } else {
        let count = max(0, try call.integer(0) ?? 0)
        try call.evaluator.countBuilt(min(count, Evaluator.mostBuilt + 1))
        indentation = String(repeating: " ", count: count)
      }
    }
    let text = try String.convert(call.subject)
    guard !text.unicodeScalars.contains(where: isOtherLineBreak) else { throw FilterError(.otherLineBreak) }
    let takesBlank = try call.isTrue(2)
    let takesFirst = try call.isTrue(1)
    var lines = (text + "\n").utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    lines.removeLast()
    try call.evaluator.countBuilt(lines.count.multipliedReportingOverflow(by: indentation.utf8.count).partialValue)
    for index in lines.indices where (index > 0 && (takesBlank || !lines[index].isEmpty)) {
      lines[index] = indentation + lines[index]
    }
    return (takesFirst ? indentation : "") + lines.joined(separator: "\n")
  }

  /// Line breaks of `str.splitlines` beside the plain one.
  private static func isOtherLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0B...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func truncated(_ call: FilterCall) throws(FilterError) -> Value {
    let scalars = Array(try String.convert(call.subject).unicodeScalars)
    let length = try call.integer(0) ?? 255
    let end = try call.text(2) ?? "..."
    let leeway = try call.integer(3) ?? 5
    let endCount = end.unicodeScalars.count
    guard length >= endCount, leeway >= 0 else { throw FilterError(.tooShort) }
    if scalars.count <= length.addingReportingOverflow(leeway).partialValue { return call.subject }
    var kept = scalars[..<(length - endCount)]
    if !(try call.isTrue(1)), let blank = kept.lastIndex(of: " ") { kept = kept[..<blank] }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: kept)
    return Value(String(result) + end)
  }
}

extension Message {
  fileprivate static var otherLineBreak: Self {
    Message("other-line-break", en: "only ‘\\n’ is supported as a line break here", zh: "这里只支持“\\n”换行")
  }

  fileprivate static var tooShort: Self {
    Message("length-too-short", en: "the length must hold at least the end mark", zh: "长度至少要放得下省略号")
  }
}
