import Diagnostics

extension FilterCall {
  /// The subject as text, whatever it is.
  var text: String {
    get throws(FilterError) { try evaluator.printed(subject) }
  }

  /// An argument as text, or nil when it is left out.
  func text(_ position: Int) throws(FilterError) -> String? {
    guard let value = self[position] else { return nil }
    return try evaluator.printed(value)
  }

  /// An argument that Python would take for an integer, or nil when it is left out.
  func integer(_ position: Int) throws(FilterError) -> Int? {
    guard let value = self[position] else { return nil }
    guard let number = value.pythonInteger else { throw .wrongType(value, "a whole number", "整数") }
    return number
  }

  func isTrue(_ position: Int, default fallback: Bool = false) throws(FilterError) -> Bool {
    guard let value = self[position] else { return fallback }
    return try evaluator.isTrue(value)
  }

  var items: [Value] {
    get throws(FilterError) { try evaluator.items(of: subject) }
  }
}

extension Filter {
  /// Filters that change the characters of a text.
  static let textFilters = Family(
    en: "text", zh: "文字",
    filters: [
      Filter(
        "upper",
        en: "turns all letters into capitals", zh: "字母全部改成大写",
        example: "{{ 'gdp'|upper }}", gives: "GDP"
      ) { call throws(FilterError) in Value(TextCase.upper(try call.text)) },
      Filter(
        "lower",
        en: "turns all letters into small ones", zh: "字母全部改成小写",
        example: "{{ 'GDP'|lower }}", gives: "gdp"
      ) { call throws(FilterError) in Value(TextCase.lower(try call.text)) },
      Filter(
        "capitalize",
        en: "turns the first letter into a capital, the others into small ones", zh: "首字母大写，其余小写",
        example: "{{ 'hello WORLD'|capitalize }}", gives: "Hello world"
      ) { call throws(FilterError) in Value(TextCase.capitalized(try call.text)) },
      Filter(
        "title",
        en: "starts each word with a capital", zh: "每个单词首字母大写",
        example: "{{ 'hello world'|title }}", gives: "Hello World"
      ) { call throws(FilterError) in Value(titled(try call.text)) },
      Filter(
        "trim", Signature(["chars"]),
        en: "drops blanks, or the characters given, at both ends", zh: "去掉首尾的空白或指定的字符",
        example: "{{ ' 开发区 '|trim }}", gives: "开发区"
      ) { call throws(FilterError) in
        guard let value = call[0], value.isNone == false else {
          return Value(trimmed(try call.text, Whitespace.contains))
        }
        let members = Set(try String.convert(value).unicodeScalars)
        return Value(trimmed(try call.text, members.contains))
      },
      Filter(
        "replace", Signature(["old", "new", "count"], required: 2),
        en: "replaces one text by another", zh: "把一段文字换成另一段",
        example: "{{ '我市经济'|replace('市', '区') }}", gives: "我区经济"
      ) { call throws(FilterError) in
        let old = try call.text(0) ?? ""
        let new = try call.text(1) ?? ""
        return try call.evaluator.replaced(
          try call.text, old, new, atMost: call[2]?.isNone == true ? nil : call.integer(2))
      },
      Filter(
        "string",
        en: "turns any value into text", zh: "把任何值变成文字",
        example: "{{ 2022|string + '年' }}", gives: "2022年"
      ) { call throws(FilterError) in
        if case .string = call.subject.content { return call.subject }
        return Value(try call.text)
      },
      Filter(
        "wordcount",
        en: "counts the words", zh: "数单词",
        example: "{{ 'one two three'|wordcount }}", gives: "3"
      ) { call throws(FilterError) in Value(wordCount(try call.text)) },
    ])

  private static func titled(_ text: String) -> String {
    var result = ""
    var word = ""
    var isBreak = true
    func finish() {
      guard let first = word.unicodeScalars.first else { return }
      result += first.properties.uppercaseMapping
      result += TextCase.lower(String(String.UnicodeScalarView(word.unicodeScalars.dropFirst())))
      word = ""
    }
    for scalar in text.unicodeScalars {
      isBreak = Whitespace.contains(scalar) || "-({[<".unicodeScalars.contains(scalar)
      if isBreak {
        finish()
        result.unicodeScalars.append(scalar)
      } else {
        word.unicodeScalars.append(scalar)
      }
    }
    finish()
    return result
  }

  static func trimmed(_ text: String, _ isTrimmed: (Unicode.Scalar) -> Bool) -> String {
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, isTrimmed(first) { scalars.removeFirst() }
    while let last = scalars.last, isTrimmed(last) { scalars.removeLast() }
    return String(Substring(scalars))
  }

  /// The number of runs of word characters.
  private static func wordCount(_ text: String) -> Int {
    var count = 0
    var isInside = false
    for scalar in text.unicodeScalars {
      let isMember = scalar == "_" || scalar.properties.isAlphabeticOrNumeric
      if isMember, !isInside { count += 1 }
      isInside = isMember
    }
    return count
  }
}

extension Evaluator {
  /// The text with one part replaced by another, as often as it stands there or as a count allows.
  func replaced(
    _ text: String, _ old: String, _ new: String, atMost count: Int?
  ) throws(FilterError) -> Value {
    guard !old.isEmpty else { throw FilterError(.emptyPattern) }
    let (source, pattern, substitute) = (Array(text.utf8), Array(old.utf8), Array(new.utf8))
    var result: [UInt8] = []
    var start = 0
    var left = count.map { $0 < 0 ? Int.max : $0 } ?? Int.max
    while left > 0, let range = TextSearch.firstRange(of: pattern, in: source, from: start) {
      result += source[start..<range.lowerBound]
      result += substitute
      try countBuilt(substitute.count)
      start = range.upperBound
      left -= 1
    }
    result += source[start...]
    return Value(String(decoding: result, as: UTF8.self))
  }
}

extension Unicode.Scalar.Properties {
  /// Whether Python's `\w` takes the character, the underscore aside.
  fileprivate var isAlphabeticOrNumeric: Bool {
    switch generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      true
    default: numericType != nil
    }
  }
}

extension Value {
  var isNone: Bool {
    if case .none = content { true } else { false }
  }
}

extension Message {
  fileprivate static var emptyPattern: Self {
    Message("empty-pattern", en: "there is nothing to replace in an empty text", zh: "被替换的文字不能为空")
  }
}
