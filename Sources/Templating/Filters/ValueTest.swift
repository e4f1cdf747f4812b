import Diagnostics

/// A question that templates ask of a value, written `value is name`.
struct ValueTest: Sendable {
  let name: String
  let aliases: [String]
  let signature: Signature
  /// Whether the test is given gaps and undefined values, of which else none holds or which are an error.
  let takesAnything: Bool
  let body: @Sendable (TestCall) throws(FilterError) -> Bool

  init(
    _ name: String, aliases: [String] = [], _ signature: Signature = Signature(), takesAnything: Bool = false,
    body: @escaping @Sendable (TestCall) throws(FilterError) -> Bool
  ) {
    self.name = name
    self.aliases = aliases
    self.signature = signature
    self.takesAnything = takesAnything
    self.body = body
  }
}

/// A test at work: what it is given.
struct TestCall {
  let subject: Value
  let arguments: [Value?]
  let evaluator: Evaluator

  var other: Value { arguments.first.flatMap { $0 } ?? .none }
}

extension ValueTest {
  static let builtIn: [ValueTest] = kindTests + numberTests + comparisonTests

  private static let kindTests: [ValueTest] = [
    ValueTest("defined", takesAnything: true) { call in !call.subject.isUndefined },
    ValueTest("undefined", takesAnything: true) { call in call.subject.isUndefined },
    ValueTest("待填", aliases: ["gap"], takesAnything: true) { call in
      if case .gap = call.subject.content { true } else { false }
    },
    ValueTest("none", takesAnything: true) { call in if case .none = call.subject.content { true } else { false } },
    ValueTest("boolean", takesAnything: true) { call in if case .boolean = call.subject.content { true } else { false }
    },
    ValueTest("true", takesAnything: true) { call in
      if case .boolean(true) = call.subject.content { true } else { false }
    },
    ValueTest("false", takesAnything: true) { call in
      if case .boolean(false) = call.subject.content { true } else { false }
    },
    ValueTest("integer", takesAnything: true) { call in if case .integer = call.subject.content { true } else { false }
    },
    ValueTest("float", takesAnything: true) { call in if case .decimal = call.subject.content { true } else { false } },
    ValueTest("number", takesAnything: true) { call in
      if case .decimal = call.subject.content { true } else { call.subject.pythonInteger != nil }
    },
    ValueTest("string", takesAnything: true) { call in if case .string = call.subject.content { true } else { false } },
    ValueTest("mapping", takesAnything: true) { call in if case .map = call.subject.content { true } else { false } },
    ValueTest("sequence") { call throws(FilterError) in
      switch call.subject.content {
      case .string, .list, .tuple, .map: true
      case .none, .boolean, .integer, .decimal, .gap, .undefined: false
      case .object: throw .wrongType(call.subject, "a value", "值")
      }
    },
    ValueTest("iterable") { call in
      switch call.subject.content {
      case .string, .list, .tuple, .map: true
      case .none, .boolean, .integer, .decimal, .gap, .undefined: false
      case .object(let reference): reference.kind == .sequence || reference.kind == .loop || reference.kind == .template
      }
    },
    ValueTest("callable") { call in
      guard case .object(let reference) = call.subject.content else { return false }
      return [.macro, .function, .loop, .block].contains(reference.kind)
    },
    ValueTest("lower") { call throws(FilterError) in
      TextCase.isUniform(try call.evaluator.printed(call.subject), isUpper: false)
    },
    ValueTest("upper") { call throws(FilterError) in
      TextCase.isUniform(try call.evaluator.printed(call.subject), isUpper: true)
    },
    ValueTest("filter") { call throws(FilterError) in
      try call.evaluator.vocabulary.filter(named: String.convert(call.subject)) != nil
    },
    ValueTest("test") { call throws(FilterError) in
      try call.evaluator.vocabulary.test(named: String.convert(call.subject)) != nil
    },
  ]

  private static let numberTests: [ValueTest] = [
    ValueTest("odd") { call throws(FilterError) in try call.hasRemainder(1, dividedBy: Value(2)) },
    ValueTest("even") { call throws(FilterError) in try call.hasRemainder(0, dividedBy: Value(2)) },
    ValueTest("divisibleby", Signature(["num"], required: 1)) { call throws(FilterError) in
      try call.hasRemainder(0, dividedBy: call.other)
    },
  ]

  private static let comparisonTests: [ValueTest] = [
    comparison("eq", aliases: ["equalto", "=="], .equal),
    comparison("ne", aliases: ["!="], .notEqual),
    comparison("lt", aliases: ["lessthan", "<"], .less),
    comparison("le", aliases: ["<="], .lessOrEqual),
    comparison("gt", aliases: ["greaterthan", ">"], .greater),
    comparison("ge", aliases: [">="], .greaterOrEqual),
    comparison("in", aliases: [], .isIn),
  ]

  private static func comparison(_ name: String, aliases: [String], _ comparator: Comparator) -> ValueTest {
    ValueTest(name, aliases: aliases, Signature(["b"], required: 1), takesAnything: true) {
      call throws(FilterError) in
      try call.evaluator.compare(call.subject, comparator, call.other)
    }
  }
}

extension TestCall {
  fileprivate func hasRemainder(_ remainder: Int, dividedBy divisor: Value) throws(FilterError) -> Bool {
    let rest = try evaluator.arithmetic(subject, .remainder, divisor)
    return try evaluator.isEqual(rest, Value(remainder))
  }
}

extension Value {
  fileprivate var isUndefined: Bool {
    if case .undefined = content { true } else { false }
  }
}

extension Evaluator {
  var vocabulary: Vocabulary { template.environment.vocabulary }
}
