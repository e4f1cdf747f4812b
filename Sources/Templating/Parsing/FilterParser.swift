import Diagnostics

/// Filters and tests at the places where they are used, looked up and checked as they are read.
extension Parser {
  mutating func parseFiltersAndTests(_ first: Expression, _ start: Int) throws(Failure) -> Expression {
    var expression = first
    while true {
      if skips(.pipe) {
        expression = try parseFilters(of: expression, start)
      } else if isAt(.is) {
        expression = try parseTest(of: expression, start)
      } else if token.kind == .leftParenthesis {
        expression = try parsePostfix(expression, start)
      } else {
        return expression
      }
    }
  }

  /// Reads a filter, after its `|` if it has one, and all that follow it.
  mutating func parseFilters(of subject: Expression, _ start: Int) throws(Failure) -> Expression {
    var uses: [FilterUse] = []
    repeat {
      let (name, range) = try parseDottedName()
      let arguments = token.kind == .leftParenthesis ? try parseArguments() : Arguments()
      if let use = filterUse(name, range, arguments) { uses.append(use) }
      try checkLength(of: uses.count, from: start)
    } while skips(.pipe)
    if uses.isEmpty { return subject }
    let arguments = uses.flatMap(\.arguments.all)
    if arguments.isEmpty { return try node(.filtered(subject, uses), from: start, around: subject) }
    return try node(.filtered(subject, uses), from: start, [subject] + arguments)
  }

  /// Looks a filter up and checks its arguments; nil when it is unknown, which is reported.
  private mutating func filterUse(_ name: String, _ range: Range<Int>, _ arguments: Arguments) -> FilterUse? {
    guard let filter = vocabulary.filter(named: name) else {
      report.add(vocabulary.unknownFilter(name, at: place(range)))
      return nil
    }
    if let fault = filter.signature.fault(in: arguments, of: name) { report.error(fault, at: place(range)) }
    checkNamedFunction(filter, arguments)
    return FilterUse(filter, arguments, range: range)
  }

  /// Reports an unknown filter or test that is named by a literal, as in `map("upper")`.
  private mutating func checkNamedFunction(_ filter: Filter, _ arguments: Arguments) {
    guard let position = filter.functionArgument, arguments.positional.indices.contains(position.index) else { return }
    let argument = arguments.positional[position.index]
    guard case .constant(let value) = argument.kind, case .string(let name) = value.content else { return }
    switch position.kind {
    case .filter where vocabulary.filter(named: name) == nil:
      report.add(vocabulary.unknownFilter(name, at: place(argument.range)))
    case .test where vocabulary.test(named: name) == nil:
      report.add(vocabulary.unknownTest(name, at: place(argument.range)))
    case .filter, .test: break
    }
  }

  private mutating func parseDottedName() throws(Failure) -> (name: String, range: Range<Int>) {
    var (name, range) = try expectName()
    while skips(.dot) {
      let part = try expectName()
      name += "." + part.name
      range = range.lowerBound..<part.range.upperBound
    }
    return (name, range)
  }

  private mutating func parseTest(of subject: Expression, _ start: Int) throws(Failure) -> Expression {
    advance()
    let isNegated = skips(.not)
    let (name, range) = try parseDottedName()
    var arguments = Arguments()
    if token.kind == .leftParenthesis {
      arguments = try parseArguments()
    } else if startsTestArgument() {
      if isAt(.is) { throw Failure(.error, .chainedTests, at: place(token.range)) }
      let argumentStart = token.range.lowerBound
      arguments.positional = [try parsePostfix(try parsePrimary(), argumentStart)]
    }
    guard let test = vocabulary.test(named: name) else {
      report.add(vocabulary.unknownTest(name, at: place(range)))
      return subject
    }
    if let fault = test.signature.fault(in: arguments, of: name) { report.error(fault, at: place(range)) }
    let use = TestUse(test, arguments, range: range)
    let tested = try node(.test(subject, use), from: start, [subject] + arguments.all)
    return isNegated ? try node(.not(tested), from: start, [tested]) : tested
  }

  private func startsTestArgument() -> Bool {
    switch token.kind {
    case .name: !(isAt(.else) || isAt(.or) || isAt(.and))
    case .string, .integer, .decimal, .leftBracket, .leftBrace: true
    default: false
    }
  }
}

extension Message {
  fileprivate static var chainedTests: Self {
    Message("chained-tests", en: "tests with ‘is’ cannot be chained", zh: "“is”不能连着写")
  }
}
