extension UseAnalysis {
  /// Finds what an expression can stand for, and notes what it reads on the way.
  func reach(of expression: Expression, mayBeMissing: Bool = false) -> Reach {
    switch expression.kind {
    case .constant, .captured: return .unknown
    case .name(let name, _): return read(name, at: expression.range, mayBeMissing: mayBeMissing)
    case .list(let items): return .list(ofAny: items.map { reach(of: $0) })
    case .tuple(let items): return Reach.tuple(items.map { reach(of: $0) }).bounded
    case .member(let object, let name): return member(name.text, of: object, expression, mayBeMissing)
    case .item(let object, let key): return item(key, of: object, expression, mayBeMissing)
    case .slice(let object, let lower, let upper, let step):
      for bound in [lower, upper, step] { if let bound { _ = reach(of: bound) } }
      return reach(of: object)
    case .call(let callee, let arguments): return call(callee, arguments)
    case .filtered(let subject, let uses): return filtered(subject, uses)
    case .test(let subject, let use): return test(subject, use)
    case .and(let operands), .or(let operands): return Reach(anyOf: operands.map { reach(of: $0) })
    case .conditional(let condition, let then, let otherwise):
      _ = reach(of: condition)
      return Reach(anyOf: [then, otherwise].compactMap(\.self).map { reach(of: $0) })
    case .map, .negative, .positive, .arithmetic, .comparison, .concatenation, .not:
      for child in expression.children { _ = reach(of: child) }
      return .unknown
    }
  }

  private func member(
    _ name: String, of object: Expression, _ expression: Expression, _ mayBeMissing: Bool
  ) -> Reach {
    let owner = reach(of: object)
    // What stands under the name of a method is the method, not the member.
    guard !PythonMethods.ofMaps.contains(name), !name.hasPrefix("__") else { return .unknown }
    return record(owner.member(name), at: expression.range, mayBeMissing: mayBeMissing)
  }

  private func item(
    _ key: Expression, of object: Expression, _ expression: Expression, _ mayBeMissing: Bool
  ) -> Reach {
    let owner = reach(of: object)
    _ = reach(of: key)
    if let name = key.text { return record(owner.member(name), at: expression.range, mayBeMissing: mayBeMissing) }
    return key.isWholeNumber ? owner.item : .unknown
  }

  private func call(_ callee: Expression, _ arguments: Arguments) -> Reach {
    if case .member(let object, _) = callee.kind { _ = reach(of: object) } else { _ = reach(of: callee) }
    for argument in arguments.all { _ = reach(of: argument) }
    return .unknown
  }

  private func test(_ subject: Expression, _ use: TestUse) -> Reach {
    let subject = reach(of: subject, mayBeMissing: use.test.takesAnything)
    if use.test.asksForExistence { ask(subject) }
    for argument in use.arguments.all { _ = reach(of: argument) }
    return .unknown
  }
}

extension Expression {
  fileprivate var isWholeNumber: Bool {
    switch kind {
    case .constant(let value): if case .integer = value.content { true } else { false }
    case .negative(let operand): operand.isWholeNumber
    case .name, .list, .tuple, .map, .member, .item, .slice, .call, .filtered, .test, .positive, .arithmetic,
      .comparison, .concatenation, .and, .or, .not, .conditional, .captured:
      false
    }
  }
}

extension ValueTest {
  fileprivate var asksForExistence: Bool { ["defined", "undefined"].contains(name) }
}
