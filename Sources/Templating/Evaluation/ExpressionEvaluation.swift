import Diagnostics

extension Evaluator {
  func evaluate(_ expression: Expression) throws(Failure) -> Value {
    switch expression.kind {
    case .constant(let value): return value
    case .name(let name, let reference):
      return value(of: template.scopes.bindings[reference]) ?? .undefined(name, .variable)
    case .captured: return capturedText
    default: break
    }
    return try nested(at: expression.range) { () throws(Failure) in try evaluateParts(of: expression) }
  }

  private func evaluateParts(of expression: Expression) throws(Failure) -> Value {
    switch expression.kind {
    case .constant, .name, .captured: return .none
    case .list(let items): return Value(.list(try evaluate(items)))
    case .tuple(let items): return Value(.tuple(try evaluate(items)))
    case .map(let pairs): return try evaluateMap(pairs)
    case .member(let object, let name): return try evaluateMember(object, name, expression)
    case .item(let object, let key): return try evaluateItem(object, key, expression)
    case .slice(let object, let lower, let upper, let step):
      return try evaluateSlice(object, [lower, upper, step], expression)
    case .call(let callee, let arguments): return try evaluateCall(callee, arguments, expression)
    case .filtered(let subject, let uses): return try evaluateFilters(subject, uses)
    case .test(let subject, let use): return Value(try evaluateTest(subject, use))
    case .negative(let operand): return try evaluateSign(operand, isNegative: true, expression)
    case .positive(let operand): return try evaluateSign(operand, isNegative: false, expression)
    case .arithmetic(let first, let steps): return try evaluateArithmetic(first, steps)
    case .comparison(let first, let rest): return try evaluateComparison(first, rest)
    case .concatenation(let parts): return try evaluateConcatenation(parts)
    case .and(let operands): return try evaluateJunction(operands, stopsAt: false)
    case .or(let operands): return try evaluateJunction(operands, stopsAt: true)
    case .not(let operand): return Value(!(try isTrue(operand)))
    case .conditional(let condition, let then, let otherwise):
      return try evaluateConditional(condition, then, otherwise)
    }
  }

  private func evaluate(_ expressions: [Expression]) throws(Failure) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(expressions.count)
    for expression in expressions { values.append(try evaluate(expression)) }
    return values
  }

  func evaluate(_ arguments: Arguments) throws(Failure) -> ArgumentValues {
    if arguments.isEmpty { return ArgumentValues() }
    var named: [(name: String, value: Value)] = []
    let positional = try evaluate(arguments.positional)
    for argument in arguments.keywords { named.append((argument.name, try evaluate(argument.value))) }
    return ArgumentValues(positional: positional, named: named)
  }

  func isTrue(_ condition: Expression) throws(Failure) -> Bool {
    let value = try evaluate(condition)
    return try at(condition.range) { () throws(FilterError) in try isTrue(value) }
  }

  private func evaluateMap(_ pairs: [(key: Expression, value: Expression)]) throws(Failure) -> Value {
    var map = Map()
    for pair in pairs {
      let key = try evaluate(pair.key)
      guard case .string(let name) = key.content else { throw finding(.keyNotText, at: pair.key.range) }
      map[name] = try evaluate(pair.value)
    }
    return Value(map)
  }

  private func evaluateConditional(
    _ condition: Expression, _ then: Expression, _ otherwise: Expression?
  ) throws(Failure) -> Value {
    if try isTrue(condition) { return try evaluate(then) }
    guard let otherwise else { return .undefined("else", .omittedElse) }
    return try evaluate(otherwise)
  }

  /// The first operand that decides, else the last one, whose truth is not asked for.
  private func evaluateJunction(_ operands: [Expression], stopsAt truth: Bool) throws(Failure) -> Value {
    var value = Value.none
    for (position, operand) in operands.enumerated() {
      value = try evaluate(operand)
      guard position + 1 < operands.count else { break }
      let holds = try at(operand.range) { () throws(FilterError) in try isTrue(value) }
      if holds == truth { break }
    }
    return value
  }

  private func evaluateSign(
    _ operand: Expression, isNegative: Bool, _ expression: Expression
  ) throws(Failure) -> Value {
    let value = try evaluate(operand)
    return try at(expression.range) { () throws(FilterError) in
      try signed(value, isNegative: isNegative)
    }
  }

  private func evaluateArithmetic(_ first: Expression, _ steps: [ArithmeticStep]) throws(Failure) -> Value {
    var value = try evaluate(first)
    var range = first.range
    for step in steps {
      let operand = try evaluate(step.operand)
      value = try apply(step, operand, to: value, from: range)
      range = step.range
    }
    return value
  }

  private func apply(
    _ step: ArithmeticStep, _ second: Value, to first: Value, from range: Range<Int>
  ) throws(Failure) -> Value {
    try at(step.range) { () throws(FilterError) -> Value in
      if step.symbol == .add, case .string = first.content, case .string = second.content,
        first.isTraced || second.isTraced
      {
        return try text(of: try runs(of: first, at: range) + runs(of: second, at: step.operand.range))
      }
      if step.symbol == .remainder, case .string = first.content {
        if case .tuple(let values) = second.content { return try formatted(first, values, at: step.range) }
        return try formatted(first, [try defined(second)], at: step.range)
      }
      return carrying([first, second], to: try arithmetic(first, step.symbol, second), at: step.range)
    }
  }

  private func evaluateComparison(
    _ first: Expression, _ rest: [(comparator: Comparator, operand: Expression)]
  ) throws(Failure) -> Value {
    var left = try evaluate(first)
    for (comparator, operand) in rest {
      let right = try evaluate(operand)
      let holds = try at(first.range.lowerBound..<operand.range.upperBound) { () throws(FilterError) in
        try compare(left, comparator, right)
      }
      guard holds else { return Value(false) }
      left = right
    }
    return Value(true)
  }

  private func evaluateConcatenation(_ parts: [Expression]) throws(Failure) -> Value {
    var runs: [Run] = []
    for part in parts {
      let value = try evaluate(part)
      runs += try at(part.range) { () throws(FilterError) in try self.runs(of: value, at: part.range) }
    }
    return try at(parts.first?.range ?? 0..<0) { () throws(FilterError) in try text(of: runs) }
  }

  private func evaluateFilters(_ subject: Expression, _ uses: [FilterUse]) throws(Failure) -> Value {
    var value = try evaluate(subject)
    for use in uses { value = try apply(use, to: value, try evaluate(use.arguments)) }
    return value
  }

  private func apply(_ use: FilterUse, to value: Value, _ arguments: ArgumentValues) throws(Failure) -> Value {
    try at(use.range) { () throws(FilterError) in try apply(use.filter, to: value, arguments, at: use.range) }
  }

  private func evaluateTest(_ subject: Expression, _ use: TestUse) throws(Failure) -> Bool {
    let value = try evaluate(subject)
    let arguments = try evaluate(use.arguments)
    return try at(use.range) { () throws(FilterError) in try holds(use.test, for: value, arguments) }
  }
}

/// The values of the arguments of a call.
struct ArgumentValues {
  var positional: [Value] = []
  var named: [(name: String, value: Value)] = []

  var isEmpty: Bool { positional.isEmpty && named.isEmpty }

  var all: [Value] { named.isEmpty ? positional : positional + named.map(\.value) }
}

// MARK: - Filters and tests

extension Evaluator {
  func apply(
    _ filter: Filter, to subject: Value, _ arguments: ArgumentValues, at range: Range<Int>
  ) throws(FilterError) -> Value {
    var subject = subject
    if !filter.takesAnything {
      if case .gap = subject.content { return subject }
      subject = try defined(subject)
      if !arguments.isEmpty { for argument in arguments.all { _ = try defined(argument) } }
    }
    let (placed, extra, extraNamed) = filter.signature.place(arguments.positional, arguments.named)
    let call = FilterCall(
      subject: subject, arguments: placed, extra: extra, extraNamed: extraNamed, range: range, evaluator: self)
    let result = try filter.body(call)
    if case .string(let text) = result.content { try countBuilt(text.utf8.count) }
    guard !result.isTraced else { return result }
    return carrying(arguments.isEmpty ? [subject] : [subject] + arguments.all, to: result, at: range)
  }

  func holds(_ test: ValueTest, for subject: Value, _ arguments: ArgumentValues) throws(FilterError) -> Bool {
    if !test.takesAnything {
      if case .gap = subject.content { return false }
      _ = try defined(subject)
      if !arguments.isEmpty { for argument in arguments.all { _ = try defined(argument) } }
    }
    let (placed, _, _) = test.signature.place(arguments.positional, arguments.named)
    return try test.body(TestCall(subject: subject, arguments: placed, evaluator: self))
  }

  /// The value itself, the empty text for an omitted `else`; an error when the value is undefined.
  func defined(_ value: Value) throws(FilterError) -> Value {
    guard case .undefined(let undefined) = value.content else { return value }
    if undefined.cause == .omittedElse { return Value("") }
    throw error(for: undefined)
  }

  /// The result with the origins and the gaps of the values it was made from, where it has none of its own.
  func carrying(_ sources: [Value], to result: Value, at range: Range<Int>) -> Value {
    guard result.origins.isEmpty, result.runs.isEmpty else { return result }
    var result = result
    switch result.content {
    case .none, .boolean, .integer, .decimal: result.origins = sources.allOrigins
    case .string(let text):
      result.origins = sources.allOrigins
      let gaps = sources.flatMap(\.allGaps)
      if !gaps.isEmpty {
        result.runs = [Run(text: text, place: place(range), origins: result.origins, gaps: gaps)]
      }
    case .list, .tuple, .map, .gap, .undefined, .object: break
    }
    return result
  }
}

extension Message {
  fileprivate static var keyNotText: Self {
    Message("key-not-text", en: "only texts are supported as keys", zh: "键只能是文字")
  }
}
