import Diagnostics

extension Parser {
  /// Reads an expression; a conditional one unless `if` belongs to the statement around it.
  mutating func parseExpression(allowsConditional: Bool = true) throws(Failure) -> Expression {
    nesting += 1
    defer { nesting -= 1 }
    guard nesting <= Self.deepestNesting else { throw Failure(.error, .tooDeep, at: place(token.range)) }
    let start = token.range.lowerBound
    var expression = try parseOperators(from: .or)
    while allowsConditional, skips(.if) {
      let condition = try parseOperators(from: .or)
      let otherwise = skips(.else) ? try parseExpression() : nil
      expression = try node(
        .conditional(condition, then: expression, otherwise: otherwise), from: start,
        [condition, expression] + (otherwise.map { [$0] } ?? []))
    }
    return expression
  }

  /// Makes a node that ends where the last token did.
  func node(_ kind: Expression.Kind, from start: Int, _ children: [Expression]) throws(Failure) -> Expression {
    try checked(Expression(kind, start..<max(start, lastEnd), containing: children))
  }

  /// Makes a node around only one other.
  func node(_ kind: Expression.Kind, from start: Int, around child: Expression) throws(Failure) -> Expression {
    try checked(Expression(kind, start..<max(start, lastEnd), around: child))
  }

  private func checked(_ expression: Expression) throws(Failure) -> Expression {
    guard expression.depth <= Self.deepestNesting else { throw Failure(.error, .tooDeep, at: place(expression.range)) }
    return expression
  }

  /// How tightly an operator binds.
  private enum Precedence: Int, Comparable {
    case or, and, not, comparison, sum, concatenation, product, power, unary

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    var next: Self { Self(rawValue: rawValue + 1) ?? .unary }
  }

  private mutating func parseOperators(from lowest: Precedence) throws(Failure) -> Expression {
    let start = token.range.lowerBound
    if lowest <= .not, isAt(.not) { return try parseOperators(after: try parseNegation(), start, from: lowest) }
    return try parseOperators(after: try parseUnary(), start, from: lowest)
  }

  private mutating func parseNegation() throws(Failure) -> Expression {
    nesting += 1
    defer { nesting -= 1 }
    guard nesting <= Self.deepestNesting else { throw Failure(.error, .tooDeep, at: place(token.range)) }
    let start = token.range.lowerBound
    advance()
    let operand = try parseOperators(from: .not)
    return try node(.not(operand), from: start, [operand])
  }

  private mutating func parseOperators(
    after first: Expression, _ start: Int, from lowest: Precedence
  ) throws(Failure) -> Expression {
    var left = first
    while let precedence = operatorPrecedence(), precedence >= lowest {
      switch precedence {
      case .comparison: left = try parseComparison(left, start)
      case .concatenation: left = try parseConcatenation(left, start)
      case .or: left = try parseJunction(left, start, .or, precedence, Expression.Kind.or)
      case .and: left = try parseJunction(left, start, .and, precedence, Expression.Kind.and)
      case .not, .sum, .product, .power, .unary: left = try parseArithmetic(left, start, precedence)
      }
    }
    return left
  }

  private func operatorPrecedence() -> Precedence? {
    switch token.kind {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: .comparison
    case .plus, .minus: .sum
    case .tilde: .concatenation
    case .times, .divide, .floorDivide, .remainder: .product
    case .power: .power
    case .name:
      if isAt(.or) {
        .or
      } else if isAt(.and) {
        .and
      } else if isAt(.in) || (isAt(.not) && token(after: 1).keyword == .in) {
        .comparison
      } else {
        nil
      }
    default: nil
    }
  }

  /// Reads the operators of one precedence in a row, which are no deeper nested than one.
  private mutating func parseArithmetic(
    _ first: Expression, _ start: Int, _ precedence: Precedence
  ) throws(Failure) -> Expression {
    var steps: [ArithmeticStep] = []
    while operatorPrecedence() == precedence, let symbol = arithmeticOperatorHere() {
      advance()
      let operand = try parseOperators(from: precedence.next)
      steps.append(ArithmeticStep(symbol: symbol, operand: operand, range: start..<max(start, lastEnd)))
      try checkLength(of: steps.count, from: start)
    }
    return try node(.arithmetic(first, steps), from: start, [first] + steps.map(\.operand))
  }

  private func arithmeticOperatorHere() -> ArithmeticOperator? {
    switch token.kind {
    case .plus: .add
    case .minus: .subtract
    case .times: .multiply
    case .divide: .divide
    case .floorDivide: .floorDivide
    case .remainder: .remainder
    case .power: .power
    default: nil
    }
  }

  private mutating func parseJunction(
    _ first: Expression, _ start: Int, _ word: Keyword, _ precedence: Precedence,
    _ kind: ([Expression]) -> Expression.Kind
  ) throws(Failure) -> Expression {
    var operands = [first]
    while skips(word) {
      operands.append(try parseOperators(from: precedence.next))
      try checkLength(of: operands.count, from: start)
    }
    return try node(kind(operands), from: start, operands)
  }

  /// Refuses a chain that is longer than anybody would write: each link may copy what came before it.
  func checkLength(of count: Int, from start: Int) throws(Failure) {
    guard count <= Self.longestChain else { throw Failure(.error, .chainTooLong, at: place(start..<lastEnd)) }
  }

  private mutating func parseComparison(_ first: Expression, _ start: Int) throws(Failure) -> Expression {
    var rest: [(comparator: Comparator, operand: Expression)] = []
    while operatorPrecedence() == .comparison {
      let comparator = comparatorHere()
      advance()
      if comparator == .isNotIn { advance() }
      rest.append((comparator, try parseOperators(from: .sum)))
    }
    return try node(.comparison(first, rest), from: start, [first] + rest.map(\.operand))
  }

  private func comparatorHere() -> Comparator {
    switch token.kind {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    default: isAt(.not) ? .isNotIn : .isIn
    }
  }

  private mutating func parseConcatenation(_ first: Expression, _ start: Int) throws(Failure) -> Expression {
    var parts = [first]
    while skips(.tilde) { parts.append(try parseOperators(from: .product)) }
    return try node(.concatenation(parts), from: start, parts)
  }

  private mutating func parseUnary(allowsFilters: Bool = true) throws(Failure) -> Expression {
    let start = token.range.lowerBound
    var expression: Expression
    if token.kind == .minus || token.kind == .plus {
      nesting += 1
      defer { nesting -= 1 }
      guard nesting <= Self.deepestNesting else { throw Failure(.error, .tooDeep, at: place(token.range)) }
      let isNegative = token.kind == .minus
      advance()
      let operand = try parseUnary(allowsFilters: false)
      expression = try node(isNegative ? .negative(operand) : .positive(operand), from: start, [operand])
    } else {
      expression = try parsePrimary()
    }
    expression = try parsePostfix(expression, start)
    return allowsFilters ? try parseFiltersAndTests(expression, start) : expression
  }
}

extension Message {
  static var tooDeep: Self {
    Message("too-deep", en: "this is nested too deeply", zh: "嵌套太深")
  }

  fileprivate static var chainTooLong: Self {
    Message("chain-too-long", en: "more than 1,000 operators or filters in a row", zh: "连着写的运算或过滤器超过一千个")
  }
}
