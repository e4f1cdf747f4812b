import Diagnostics

extension Evaluator {
  func evaluateCall(
    _ callee: Expression, _ arguments: Arguments, _ expression: Expression
  ) throws(Failure) -> Value {
    if case .member(let object, let name) = callee.kind {
      return try evaluateMethod(object, name, callee, arguments, expression)
    }
    let function = try evaluate(callee)
    return try call(function, try evaluate(arguments), at: expression.range)
  }

  private func evaluateMethod(
    _ object: Expression, _ key: KeyBytes, _ callee: Expression, _ arguments: Arguments, _ expression: Expression
  ) throws(Failure) -> Value {
    let name = key.text
    let subject = try evaluate(object)
    if case .object(let reference) = subject.content, reference.kind == .loop,
      case .loop(let state) = heap[reference.index]
    {
      let values = try evaluate(arguments).positional
      let result = try at(expression.range) { () throws(FilterError) in try callLoop(name, of: state, values) }
      if let result { return result }
    }
    if PythonMethods.of(subject).contains(name) {
      let values = try evaluate(arguments)
      return try at(expression.range) { () throws(FilterError) in
        try callMethod(name, of: subject, values, at: expression.range)
      }
    }
    if case .gap = subject.content { return try evaluateMember(subject, key, callee) }
    let function = try evaluateMember(subject, key, callee)
    return try call(function, try evaluate(arguments), at: expression.range)
  }

  /// Calls a macro, a recursive loop or a built-in function.
  func call(_ function: Value, _ arguments: ArgumentValues, at range: Range<Int>) throws(Failure) -> Value {
    _ = try at(range) { () throws(FilterError) in try defined(function) }
    if case .gap = function.content { return function }
    guard case .object(let reference) = function.content else { throw finding(.notCallable(function), at: range) }
    switch reference.kind {
    case .function: return try callBuiltIn(BuiltInFunction.allCases[reference.index], arguments, at: range)
    case .macro:
      guard case .macro(let closure) = heap[reference.index] else { return .none }
      return try callMacro(closure, arguments, at: range)
    case .loop:
      guard case .loop(let state) = heap[reference.index] else { return .none }
      return try callRecursively(state, arguments, at: range)
    case .block:
      guard case .block(let block) = heap[reference.index] else { return .none }
      return try callBlock(block, arguments, at: range)
    case .namespace, .sequence, .template, .module: throw finding(.notCallable(function), at: range)
    }
  }

  private func callRecursively(
    _ state: LoopState, _ arguments: ArgumentValues, at range: Range<Int>
  ) throws(Failure) -> Value {
    guard let recursion = state.recursion, let sequence = arguments.positional.first, arguments.all.count == 1 else {
      throw finding(.notRecursive, at: range)
    }
    let outer = activation
    activation = recursion.activation
    defer { activation = outer }
    return Value(
      runs: try captured { () throws(Failure) in
        try runRecursive(recursion.loop, over: sequence, depth: state.depth + 1)
      })
  }

  private func callBuiltIn(
    _ function: BuiltInFunction, _ arguments: ArgumentValues, at range: Range<Int>
  ) throws(Failure) -> Value {
    switch function {
    case .range: return try at(range) { () throws(FilterError) in try makeRange(arguments) }
    case .dict, .namespace:
      var map = Map()
      if let first = arguments.positional.first {
        guard case .map(let given) = first.content, arguments.positional.count == 1 else {
          throw finding(.mapExpected(function.rawValue), at: range)
        }
        map = given
      }
      for argument in arguments.named { map[argument.name] = argument.value }
      guard function == .namespace else { return Value(map) }
      heap.append(.namespace(map))
      return Value(.object(ObjectReference(kind: .namespace, index: heap.count - 1)))
    }
  }

  private func makeRange(_ arguments: ArgumentValues) throws(FilterError) -> Value {
    var bounds: [Int] = []
    for argument in arguments.positional {
      guard let number = (try defined(argument)).pythonInteger else {
        throw .wrongType(argument, "a whole number", "整数")
      }
      bounds.append(number)
    }
    guard (1...3).contains(bounds.count), arguments.named.isEmpty else { throw FilterError(.rangeArguments) }
    let start = bounds.count > 1 ? bounds[0] : 0
    let end = bounds.count > 1 ? bounds[1] : bounds[0]
    let step = bounds.count > 2 ? bounds[2] : 1
    guard step != 0 else { throw FilterError(.rangeArguments) }
    var items: [Value] = []
    for number in stride(from: start, to: end, by: step) {
      guard items.count < Self.longestRange else { throw FilterError(.rangeTooLong) }
      items.append(Value(number))
    }
    return sequence(.range, items)
  }

  static let longestRange = 100_000

  /// A value that iterates over items without being a list.
  func sequence(_ kind: SequenceObject.Kind, _ items: [Value]) -> Value {
    heap.append(.sequence(SequenceObject(kind: kind, items: items)))
    return Value(.object(ObjectReference(kind: .sequence, index: heap.count - 1)))
  }
}

// MARK: - Macros

extension Evaluator {
  func closure(of macro: Macro) -> Value {
    heap.append(
      .macro(MacroClosure(macro: macro, template: template, activation: activation, context: context)))
    return Value(.object(ObjectReference(kind: .macro, index: heap.count - 1)))
  }

  private func callMacro(
    _ closure: MacroClosure, _ arguments: ArgumentValues, at range: Range<Int>
  ) throws(Failure) -> Value {
    let macro = closure.macro
    let special = closure.template.scopes.special[macro.frame]
    let inner = Activation(slotCount: closure.template.scopes.slotCounts[macro.frame], parent: closure.activation)
    var named = arguments.named
    let caller = special[.caller] == nil ? nil : take("caller", from: &named)
    let extra = Array(arguments.positional.dropFirst(macro.parameters.count))
    if !extra.isEmpty, special[.varargs] == nil {
      throw finding(.tooManyForMacro(macro.name, macro.parameters.count), at: range)
    }
    var given: [Value?] = []
    for (position, parameter) in macro.parameters.enumerated() {
      let isGiven = position < arguments.positional.count
      given.append(isGiven ? arguments.positional[position] : take(parameter.name, from: &named))
    }
    if let unknown = named.first, special[.kwargs] == nil {
      throw finding(.unknownForMacro(unknown.name, macro.name), at: range)
    }
    let outer = (template, activation, context, isSilent, trail)
    if closure.template.source !== template.source { trail.append(Note(.calledHere, at: place(range))) }
    (template, activation, context, isSilent) = (closure.template, inner, closure.context, false)
    defer { (template, activation, context, isSilent, trail) = outer }
    if let slot = special[.caller] { inner.slots[slot] = caller ?? .undefined("caller", .parameter) }
    if let slot = special[.varargs] { inner.slots[slot] = Value(.tuple(extra)) }
    if let slot = special[.kwargs] { inner.slots[slot] = Value(Map(named.map { ($0.name, $0.value) })) }
    for (parameter, value) in zip(macro.parameters, given) { if let value { set(parameter.reference, to: value) } }
    enter(frame: macro.frame)
    return Value(
      runs: try captured { () throws(Failure) in
        try nested(at: macro.range) { () throws(Failure) in
          try setDefaults(of: macro, given)
          try run(macro.body)
        }
      })
  }

  private func setDefaults(of macro: Macro, _ given: [Value?]) throws(Failure) {
    for (parameter, value) in zip(macro.parameters, given) where value == nil {
      let initial = try parameter.initial.map { expression throws(Failure) in try evaluate(expression) }
      set(parameter.reference, to: initial ?? .undefined(parameter.name, .parameter))
    }
  }

  private func take(_ name: String, from named: inout [(name: String, value: Value)]) -> Value? {
    guard let position = named.firstIndex(where: { hasEqualBytes($0.name, name) }) else { return nil }
    return named.remove(at: position).value
  }
}

extension Wording {
  fileprivate static var calledHere: Wording { Wording(en: "called here", zh: "由此处调用") }
}

extension Message {
  fileprivate static func notCallable(_ value: Value) -> Self {
    let kind = value.kindName
    return Message(
      "not-callable", en: "\(kind.text(in: .english)) cannot be called", zh: "\(kind.text(in: .chinese))不能调用")
  }

  fileprivate static var notRecursive: Self {
    Message(
      "not-recursive", en: "‘loop(…)’ needs a loop declared ‘recursive’ and one sequence",
      zh: "“loop(…)”只能写在声明了 recursive 的循环里，参数是一个列表")
  }

  fileprivate static func mapExpected(_ name: String) -> Self {
    Message("map-expected", en: "‘\(name)’ takes named arguments", zh: "“\(name)”的参数要写名称")
  }

  fileprivate static var rangeArguments: Self {
    Message(
      "range-arguments", en: "‘range’ takes one to three whole numbers, the third not 0",
      zh: "“range”的参数是一到三个整数，第三个不能是0")
  }

  fileprivate static var rangeTooLong: Self {
    Message("range-too-long", en: "a range holds at most 100,000 numbers", zh: "“range”最多十万个数")
  }

  fileprivate static func tooManyForMacro(_ name: String, _ count: Int) -> Self {
    Message("argument-count", en: "macro ‘\(name)’ takes at most \(count) arguments", zh: "宏“\(name)”最多有\(count)个参数")
  }

  fileprivate static func unknownForMacro(_ argument: String, _ name: String) -> Self {
    Message("unknown-argument", en: "macro ‘\(name)’ has no argument ‘\(argument)’", zh: "宏“\(name)”没有参数“\(argument)”")
  }
}
