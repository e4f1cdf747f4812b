import Diagnostics

extension Filter {
  /// Python's `%` as a filter.
  static let format = Filter(
    "format", Signature(isOpen: true),
    en: "puts values into the places that ‘%s’ and ‘%d’ hold", zh: "把值填进“%s”“%d”的位置",
    example: "{{ '增长%s，新增%d家'|format('7.2%', 12) }}", gives: "增长7.2%，新增12家"
  ) { call throws(FilterError) in
    guard call.extraNamed.isEmpty else { throw FilterError(.unsupportedFormat("%(…)")) }
    let text = Value(try call.text, origins: call.subject.allOrigins)
    return try call.evaluator.formatted(text, call.extra, at: call.range)
  }
}

extension Evaluator {
  /// A text with `%s`, `%d` and `%%` replaced as Python's `%` replaces them; all else after a `%` is refused.
  func formatted(_ format: Value, _ values: [Value], at range: Range<Int>) throws(FilterError) -> Value {
    var rest = values[...]
    var runs: [Run] = []
    var literal: [UInt8] = []
    func endLiteral() {
      let text = String(decoding: literal, as: UTF8.self)
      let gaps = format.allGaps.filter { TextSearch.firstRange(of: $0.text, in: text) != nil }
      if !text.isEmpty { runs.append(Run(text: text, place: place(range), origins: format.allOrigins, gaps: gaps)) }
      literal = []
    }
    var bytes = try String.convert(format).utf8.makeIterator()
    while let byte = bytes.next() {
      guard byte == UInt8(ascii: "%") else {
        literal.append(byte)
        continue
      }
      let kind = bytes.next()
      if kind == UInt8(ascii: "%") {
        literal.append(byte)
        continue
      }
      guard kind == UInt8(ascii: "s") || kind == UInt8(ascii: "d") else {
        throw FilterError(.unsupportedFormat(kind.map { $0 < 0x80 ? "%\(Unicode.Scalar($0))" : "%" } ?? "%"))
      }
      guard let value = rest.popFirst() else { throw FilterError(.formatArguments) }
      endLiteral()
      runs += kind == UInt8(ascii: "s") ? try self.runs(of: value, at: range) : [try wholeNumber(value, at: range)]
    }
    endLiteral()
    guard rest.isEmpty else { throw FilterError(.formatArguments) }
    return runs.isEmpty ? Value("") : try text(of: runs)
  }

  private func wholeNumber(_ value: Value, at range: Range<Int>) throws(FilterError) -> Run {
    if case .gap = value.content, let run = try runs(of: value, at: range).first { return run }
    var number = value.pythonInteger
    if case .decimal(let decimal) = value.content { number = decimal.magnitude < 9e18 ? Int(decimal) : nil }
    guard let number else { throw .wrongType(value, "a number", "数字") }
    return Run(text: String(number), place: place(range), origins: value.allOrigins)
  }
}

extension Message {
  fileprivate static func unsupportedFormat(_ found: String) -> Self {
    Message(
      "unsupported-format", en: "‘\(found)’ is not supported; a format holds ‘%s’, ‘%d’ and ‘%%’",
      zh: "不支持“\(found)”，格式里只能写“%s”“%d”和“%%”")
  }

  fileprivate static var formatArguments: Self {
    Message(
      "format-arguments", en: "there must be as many values as ‘%s’ and ‘%d’ in the format",
      zh: "值的个数要和格式里“%s”“%d”的个数一样")
  }
}
