import Diagnostics

extension Evaluator {
  func signed(_ value: Value, isNegative: Bool) throws(FilterError) -> Value {
    let value = try defined(value)
    if case .gap = value.content { return value }
    if case .decimal(let number) = value.content { return Value(isNegative ? -number : number, origins: value.origins) }
    guard let number = value.pythonInteger else { throw .wrongType(value, "a number", "数字") }
    return isNegative ? try whole(0.subtractingReportingOverflow(number)) : Value(number, origins: value.origins)
  }

  /// Python's arithmetic; a result that does not fit is an error.
  func arithmetic(_ left: Value, _ symbol: ArithmeticOperator, _ right: Value) throws(FilterError) -> Value {
    let left = try defined(left)
    let right = try defined(right)
    if case .gap = left.content { return left }
    if case .gap = right.content { return right }
    if let first = left.pythonInteger, let second = right.pythonInteger { return try integers(first, symbol, second) }
    if isNumber(left), isNumber(right) { return try decimals(try decimal(left), symbol, try decimal(right)) }
    switch (symbol, left.content, right.content) {
    case (.add, .string(let first), .string(let second)):
      try countBuilt(first.utf8.count + second.utf8.count)
      return Value(first + second)
    case (.add, .list(let first), .list(let second)): return Value(.list(first + second))
    case (.add, .tuple(let first), .tuple(let second)): return Value(.tuple(first + second))
    case (.multiply, .string, _), (.multiply, .list, _), (.multiply, .tuple, _): return try repeated(left, right)
    case (.multiply, _, .string), (.multiply, _, .list), (.multiply, _, .tuple): return try repeated(right, left)
    case (.remainder, .string, _): throw FilterError(.formatOperator)
    default: throw FilterError(.notCalculable(left, symbol, right))
    }
  }

  private func isNumber(_ value: Value) -> Bool {
    if case .decimal = value.content { return true }
    return value.pythonInteger != nil
  }

  private func decimal(_ value: Value) throws(FilterError) -> Double {
    if case .decimal(let number) = value.content { return number }
    return Double(try exact(value))
  }

  private func whole(_ result: (partialValue: Int, overflow: Bool)) throws(FilterError) -> Value {
    guard !result.overflow else { throw FilterError(.overflow) }
    return Value(result.partialValue)
  }

  private func integers(_ left: Int, _ symbol: ArithmeticOperator, _ right: Int) throws(FilterError) -> Value {
    switch symbol {
    case .add: return try whole(left.addingReportingOverflow(right))
    case .subtract: return try whole(left.subtractingReportingOverflow(right))
    case .multiply: return try whole(left.multipliedReportingOverflow(by: right))
    case .divide:
      return try decimals(Double(try exact(Value(left))), .divide, Double(try exact(Value(right))))
    case .floorDivide, .remainder:
      guard right != 0 else { throw FilterError(.divisionByZero) }
      let quotient = left.dividedReportingOverflow(by: right)
      guard !quotient.overflow else { throw FilterError(.overflow) }
      let remainder = left % right
      let isAdjusted = remainder != 0 && (remainder < 0) != (right < 0)
      if symbol == .floorDivide { return Value(isAdjusted ? quotient.partialValue - 1 : quotient.partialValue) }
      return Value(isAdjusted ? remainder + right : remainder)
    case .power: return try power(left, right)
    }
  }

  private func power(_ base: Int, _ exponent: Int) throws(FilterError) -> Value {
    guard exponent >= 0 else { throw FilterError(.decimalPower) }
    if base == 0 || base == 1 { return Value(exponent == 0 ? 1 : base) }
    if base == -1 { return Value(exponent % 2 == 0 ? 1 : -1) }
    guard exponent < 64 else { throw FilterError(.overflow) }
    var result = Value(1)
    for _ in 0..<exponent { result = try integers(result.pythonInteger ?? 0, .multiply, base) }
    return result
  }

  private func decimals(_ left: Double, _ symbol: ArithmeticOperator, _ right: Double) throws(FilterError) -> Value {
    switch symbol {
    case .add: return Value(left + right)
    case .subtract: return Value(left - right)
    case .multiply: return Value(left * right)
    case .divide:
      guard right != 0 else { throw FilterError(.divisionByZero) }
      return Value(left / right)
    case .floorDivide, .remainder:
      guard right != 0 else { throw FilterError(.divisionByZero) }
      return Value(symbol == .remainder ? remainder(left, right).1 : remainder(left, right).0)
    case .power: throw FilterError(.decimalPower)
    }
  }

  /// The floored quotient and its remainder, computed as Python computes them.
  private func remainder(_ left: Double, _ right: Double) -> (Double, Double) {
    var remainder = left.truncatingRemainder(dividingBy: right)
    var quotient = (left - remainder) / right
    if remainder != 0 {
      if (right < 0) != (remainder < 0) {
        remainder += right
        quotient -= 1
      }
    } else {
      remainder = right.sign == .minus ? -0.0 : 0.0
    }
    guard quotient != 0 else { return ((left / right).sign == .minus ? -0.0 : 0.0, remainder) }
    let floor = quotient.roundedDown
    return (quotient - floor > 0.5 ? floor + 1 : floor, remainder)
  }

  private func repeated(_ value: Value, _ count: Value) throws(FilterError) -> Value {
    guard let number = count.pythonInteger else { throw FilterError(.notCalculable(value, .multiply, count)) }
    let times = max(0, number)
    switch value.content {
    case .string(let text):
      guard !text.isEmpty else { return Value("") }
      guard times <= Self.longestOutput / text.utf8.count else { throw FilterError(.overflow) }
      try countBuilt(text.utf8.count * times)
      return Value(String(repeating: text, count: times))
    case .list(let items), .tuple(let items):
      guard times <= Self.mostIterations / max(1, items.count) else { throw FilterError(.overflow) }
      try countBuilt(items.count * times * 40)
      let repeated = Array(repeatElement(items, count: times).joined())
      if case .tuple = value.content { return Value(.tuple(repeated)) }
      return Value(.list(repeated))
    default: throw FilterError(.notCalculable(value, .multiply, count))
    }
  }
}

extension Message {
  static var overflow: Self {
    Message("number-too-large", en: "the result is too large", zh: "结果太大")
  }

  static var divisionByZero: Self {
    Message("division-by-zero", en: "division by zero", zh: "除数是零")
  }

  fileprivate static var decimalPower: Self {
    Message("unsupported-power", en: "powers are supported for whole numbers from 0 on only", zh: "乘方只支持非负整数")
  }

  fileprivate static var formatOperator: Self {
    Message("unsupported-format", en: "‘%’ on a text is not supported", zh: "文字不支持“%”")
  }

  fileprivate static func notCalculable(_ left: Value, _ symbol: ArithmeticOperator, _ right: Value) -> Self {
    let (first, second) = (left.kindName, right.kindName)
    return Message(
      "not-calculable",
      en: "‘\(symbol.symbol)’ cannot join \(first.text(in: .english)) and \(second.text(in: .english))",
      zh: "“\(symbol.symbol)”不能用于\(first.text(in: .chinese))和\(second.text(in: .chinese))")
  }
}
