import Diagnostics

/// Names, literals and what may follow them: members, items, calls, filters and tests.
extension Parser {
  mutating func parsePrimary() throws(Failure) -> Expression {
    let token = token
    let start = token.range.lowerBound
    switch token.kind {
    case .name: return try parseName()
    case .string: return try parseStrings()
    case .integer, .decimal:
      advance()
      return try node(.constant(try number(token)), from: start, [])
    case .leftParenthesis:
      advance()
      let inner = try parseTuple(isParenthesized: true)
      try expect(.rightParenthesis)
      return inner
    case .leftBracket:
      advance()
      let items = try parseItems(until: .rightBracket)
      return try node(.list(items), from: start, items)
    case .leftBrace: return try parseMap()
    default: throw unexpected(expected: "an expression", "表达式")
    }
  }

  private mutating func parseName() throws(Failure) -> Expression {
    let word = token.keyword
    let (name, range) = try expectName()
    let kind: Expression.Kind
    switch word {
    case .true, .capitalTrue: kind = .constant(Value(true))
    case .false, .capitalFalse: kind = .constant(Value(false))
    case .nothing, .capitalNothing: kind = .constant(.none)
    case .and, .or, .not, .in, .is, .if, .else, .elif:
      index -= 1
      throw unexpected(expected: "an expression", "表达式")
    default:
      if let word, Keyword.variables.contains(word) { mentioned.insert(word) }
      kind = .name(name, reference: newReference(to: name))
    }
    return try node(kind, from: range.lowerBound, [])
  }

  private mutating func parseStrings() throws(Failure) -> Expression {
    let start = token.range.lowerBound
    var text = ""
    while token.kind == .string {
      text += try StringLiteral(token.range, in: source).text
      advance()
    }
    return try node(.constant(Value(text)), from: start, [])
  }

  private func number(_ token: Token) throws(Failure) -> Value {
    let digits = text(of: token).filter { $0 != "_" }
    if token.kind == .decimal, let number = Double(digits) { return Value(number) }
    let radix: Int? =
      switch digits.prefix(2).lowercased() {
      case "0x": 16
      case "0o": 8
      case "0b": 2
      default: nil
      }
    let number = radix.map { Int(digits.dropFirst(2), radix: $0) } ?? Int(digits)
    guard let number else { throw Failure(.error, .numberTooLarge, at: place(token.range)) }
    return Value(number)
  }

  private mutating func parseItems(until end: Token.Kind) throws(Failure) -> [Expression] {
    var items: [Expression] = []
    while token.kind != end {
      if !items.isEmpty {
        try expect(.comma)
        if token.kind == end { break }
      }
      items.append(try parseExpression())
    }
    try expect(end)
    return items
  }

  private mutating func parseMap() throws(Failure) -> Expression {
    let start = token.range.lowerBound
    advance()
    var pairs: [(key: Expression, value: Expression)] = []
    while token.kind != .rightBrace {
      if !pairs.isEmpty {
        try expect(.comma)
        if token.kind == .rightBrace { break }
      }
      let key = try parseExpression()
      try expect(.colon)
      pairs.append((key, try parseExpression()))
    }
    try expect(.rightBrace)
    return try node(.map(pairs), from: start, pairs.flatMap { [$0.key, $0.value] })
  }

  /// Reads an expression, or several between commas, which make a tuple.
  mutating func parseTuple(
    isParenthesized: Bool = false, allowsConditional: Bool = true, until word: Keyword? = nil
  ) throws(Failure) -> Expression {
    let start = token.range.lowerBound
    if isTupleEnd(word) {
      guard isParenthesized else { throw unexpected(expected: "an expression", "表达式") }
      return try node(.tuple([]), from: start, [])
    }
    let first = try parseExpression(allowsConditional: allowsConditional)
    guard skips(.comma) else { return first }
    var items = [first]
    while !isTupleEnd(word) {
      items.append(try parseExpression(allowsConditional: allowsConditional))
      guard skips(.comma) else { break }
    }
    return try node(.tuple(items), from: start, items)
  }

  private func isTupleEnd(_ word: Keyword?) -> Bool {
    switch token.kind {
    case .outputEnd, .statementEnd, .rightParenthesis: true
    default: word.map { isAt($0) } ?? false
    }
  }

  mutating func parsePostfix(_ first: Expression, _ start: Int) throws(Failure) -> Expression {
    var expression = first
    while true {
      switch token.kind {
      case .dot: expression = try parseMember(of: expression, start)
      case .leftBracket: expression = try parseItem(of: expression, start)
      case .leftParenthesis: expression = try parseCall(of: expression, start)
      default: return expression
      }
    }
  }

  private mutating func parseMember(of object: Expression, _ start: Int) throws(Failure) -> Expression {
    advance()
    if token.kind == .integer {
      let number = token
      advance()
      let item = try node(.constant(try self.number(number)), from: number.range.lowerBound, [])
      return try node(.item(object, item), from: start, [object])
    }
    let (name, _) = try expectName()
    return try node(.member(object, KeyBytes(name)), from: start, around: object)
  }

  private mutating func parseItem(of object: Expression, _ start: Int) throws(Failure) -> Expression {
    advance()
    let lower = token.kind == .colon ? nil : try parseExpression()
    guard skips(.colon) else {
      guard let lower else { throw unexpected(expected: "an expression", "表达式") }
      if token.kind == .comma { throw unexpected(expected: "‘]’", "“]”") }
      try expect(.rightBracket)
      return try node(.item(object, lower), from: start, [object, lower])
    }
    let upper = token.kind == .colon || token.kind == .rightBracket ? nil : try parseExpression()
    let step = skips(.colon) && token.kind != .rightBracket ? try parseExpression() : nil
    try expect(.rightBracket)
    return try node(
      .slice(object, lower: lower, upper: upper, step: step), from: start,
      [object] + [lower, upper, step].compactMap { $0 })
  }

  private mutating func parseCall(of callee: Expression, _ start: Int) throws(Failure) -> Expression {
    let arguments = try parseArguments()
    return try node(.call(callee, arguments), from: start, [callee] + arguments.all)
  }

  mutating func parseArguments() throws(Failure) -> Arguments {
    try expect(.leftParenthesis)
    var arguments = Arguments()
    var isFirst = true
    while token.kind != .rightParenthesis {
      if !isFirst {
        try expect(.comma)
        if token.kind == .rightParenthesis { break }
      }
      isFirst = false
      if token.kind == .times || token.kind == .power { throw Failure(.error, .spread, at: place(token.range)) }
      if token.kind == .name, self.token(after: 1).kind == .assign {
        let name = text(of: token)
        if arguments.keywords.contains(where: { hasEqualBytes($0.name, name) }) {
          throw Failure(.error, .repeatedArgument(name), at: place(token.range))
        }
        index += 2
        arguments.keywords.append((name, try parseExpression()))
      } else if arguments.keywords.isEmpty {
        arguments.positional.append(try parseExpression())
      } else {
        throw Failure(.error, .positionalAfterNamed, at: place(token.range))
      }
    }
    try expect(.rightParenthesis)
    return arguments
  }
}

extension Message {
  fileprivate static var numberTooLarge: Self {
    Message("number-too-large", en: "this number is too large", zh: "数字太大")
  }

  fileprivate static var spread: Self {
    Message("unsupported-spread", en: "‘*’ and ‘**’ arguments are not supported", zh: "不支持用“*”“**”展开参数")
  }

  fileprivate static func repeatedArgument(_ name: String) -> Self {
    Message("repeated-argument", en: "argument ‘\(name)’ is given twice", zh: "参数“\(name)”写了两次")
  }

  fileprivate static var positionalAfterNamed: Self {
    Message(
      "positional-after-named", en: "an argument without a name cannot follow one with a name",
      zh: "不带名称的参数不能写在带名称的参数后面")
  }
}
