import Diagnostics

extension Filter {
  /// Filters that give numbers.
  static let numberFilters = Family(
    en: "numbers", zh: "数字",
    filters: [
      Filter(
        "int", Signature(["default", "base"]),
        en: "turns a text or a number into a whole number", zh: "变成整数",
        example: "{{ '42'|int + 1 }}", gives: "43"
      ) { call throws(FilterError) in try integer(call) },
      Filter(
        "float", Signature(["default"]),
        en: "turns a text or a number into a decimal number", zh: "变成小数",
        example: "{{ '7'|float }}", gives: "7.0"
      ) { call throws(FilterError) in try decimal(call) },
      Filter(
        "abs",
        en: "drops the sign of a number", zh: "取绝对值",
        example: "{{ (-3)|abs }}", gives: "3"
      ) { call throws(FilterError) in
        if case .decimal(let number) = call.subject.content { return Value(number.magnitude) }
        guard let number = call.subject.pythonInteger else { throw .wrongType(call.subject, "a number", "数字") }
        guard number != .min else { throw FilterError(.overflow) }
        return Value(Swift.abs(number))
      },
      Filter(
        "round", Signature(["precision", "method"]),
        en: "rounds to a number of decimals, with ‘ceil’ up, with ‘floor’ down", zh: "取到几位小数，写 ceil 向上取，写 floor 向下取",
        example: "{{ 7.26|round(1) }}", gives: "7.3"
      ) { call throws(FilterError) in try rounded(call) },
    ])

  private static func integer(_ call: FilterCall) throws(FilterError) -> Value {
    let fallback = call[0] ?? Value(0)
    if let base = try call.integer(1), base != 10 { throw FilterError(.unsupportedBase) }
    switch call.subject.content {
    case .decimal(let number):
      guard number.isFinite else { return fallback }
      guard number.magnitude < 9.2e18 else { throw FilterError(.overflow) }
      return Value(Int(number))
    case .string(let text):
      let body = trimmed(text, Whitespace.contains)
      if let number = try pythonInteger(body) { return Value(number) }
      guard let number = pythonDecimal(body), number.isFinite else { return fallback }
      guard number.magnitude < 9.2e18 else { throw FilterError(.overflow) }
      return Value(Int(number))
    case .object: throw .wrongType(call.subject, "a number", "数字")
    case .none, .boolean, .integer, .list, .tuple, .map, .gap, .undefined:
      return call.subject.pythonInteger.map { Value($0) } ?? fallback
    }
  }

  /// The number that Python's `int` reads, nil where it fails.
  private static func pythonInteger(_ text: String) throws(FilterError) -> Int? {
    guard !text.utf8.isEmpty, let digits = ungrouped(text) else { return nil }
    let body =
      digits.utf8.first == UInt8(ascii: "-") || digits.utf8.first == UInt8(ascii: "+")
      ? digits.dropFirst() : digits[...]
    guard !body.isEmpty, body.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    guard let number = Int(digits) else { throw FilterError(.overflow) }
    return number
  }

  /// The text without underscores between digits; nil when an underscore stands elsewhere.
  private static func ungrouped(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "_")) else { return text }
    func isDigit(_ index: Int) -> Bool { bytes.indices.contains(index) && bytes[index] >= 0x30 && bytes[index] <= 0x39 }
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "_") {
      guard isDigit(index - 1), isDigit(index + 1) else { return nil }
    }
    return text.filter { $0 != "_" }
  }

  /// The number that Python's `float` reads, nil where it fails.
  private static func pythonDecimal(_ text: String) -> Double? {
    guard let text = ungrouped(text) else { return nil }
    let lower = text.lowercased()
    let unsigned = lower.hasPrefix("-") || lower.hasPrefix("+") ? String(lower.dropFirst()) : lower
    if ["inf", "infinity", "nan"].contains(unsigned) { return Double(lower) }
    guard unsigned.utf8.first.map({ ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2E }) == true,
      unsigned.utf8.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || "eE.+-".utf8.contains($0) })
    else { return nil }
    return Double(lower)
  }

  private static func decimal(_ call: FilterCall) throws(FilterError) -> Value {
    let fallback = call[0] ?? Value(0.0)
    switch call.subject.content {
    case .decimal: return call.subject
    case .string(let text): return pythonDecimal(trimmed(text, Whitespace.contains)).map { Value($0) } ?? fallback
    case .object: throw .wrongType(call.subject, "a number", "数字")
    case .none, .boolean, .integer, .list, .tuple, .map, .gap, .undefined:
      guard call.subject.pythonInteger != nil else { return fallback }
      return Value(Double(try call.evaluator.exact(call.subject)))
    }
  }

  private static func rounded(_ call: FilterCall) throws(FilterError) -> Value {
    let precision = try call.integer(0) ?? 0
    let method = try call.text(1) ?? "common"
    guard ["common", "ceil", "floor"].contains(method) else { throw FilterError(.unknownRounding(method)) }
    guard (0...15).contains(precision) else { throw FilterError(.unsupportedPrecision) }
    if method == "common" {
      if let number = call.subject.pythonInteger { return Value(number) }
      let number = try Double.convert(call.subject)
      guard number.isFinite else { return Value(number) }
      return Value(Double(DecimalText.fixed(number, decimals: precision)) ?? number)
    }
    var number = try Double.convert(call.subject)
    if call.subject.pythonInteger != nil { number = Double(try call.evaluator.exact(call.subject)) }
    var scale = 1.0
    for _ in 0..<precision { scale *= 10 }
    let scaled = number * scale
    guard scaled.magnitude < 9e15 else { throw FilterError(.overflow) }
    let whole = Double(Int(scaled))
    let result = method == "ceil" ? (whole < scaled ? whole + 1 : whole) : (whole > scaled ? whole - 1 : whole)
    return Value((result == 0 ? 0 : result) / scale)
  }
}

extension Message {
  fileprivate static var unsupportedBase: Self {
    Message("unsupported-base", en: "only base 10 is supported", zh: "只支持十进制")
  }

  fileprivate static func unknownRounding(_ method: String) -> Self {
    Message(
      "unknown-rounding", en: "‘\(method)’ is no way to round; write common, ceil or floor",
      zh: "没有“\(method)”这种舍入方式，可以写 common、ceil、floor")
  }

  fileprivate static var unsupportedPrecision: Self {
    Message("unsupported-precision", en: "0 to 15 decimals are supported", zh: "小数位数只支持0到15")
  }
}
