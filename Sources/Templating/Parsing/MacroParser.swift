import Diagnostics

/// Macros, their parameters, and what assignments set.
extension Parser {
  mutating func parseMacro(from start: Int) -> Statement? {
    let header = parseHeader { parser throws(Failure) in
      let (name, range) = try parser.expectName()
      return (name, range, try parser.parseParameters())
    }
    let (body, end, mentioned) = parseFrame("macro", from: start, until: [.endmacro], isCaptured: true)
    if end != nil { endSimpleTag() }
    guard let (name, range, parameters) = header else { return nil }
    return .macro(
      Macro(
        name: name, reference: newReference(to: name), range: range, parameters: parameters, body: body,
        mentioned: mentioned, frame: newFrame()))
  }

  mutating func parseCallBlock(from start: Int) -> Statement? {
    let header = parseHeader { parser throws(Failure) in
      let parameters = parser.token.kind == .leftParenthesis ? try parser.parseParameters() : []
      let call = try parser.parseExpression()
      guard case .call(let callee, let arguments) = call.kind else {
        throw Failure(.error, .callExpected, at: parser.place(call.range))
      }
      return (parameters, callee, arguments, call.range)
    }
    let (body, end, mentioned) = parseFrame("call", from: start, until: [.endcall], isCaptured: true)
    if end != nil { endSimpleTag() }
    guard let (parameters, callee, arguments, range) = header else { return nil }
    let caller = Macro(
      name: "caller", reference: newReference(to: "caller"), range: range, parameters: parameters, body: body,
      mentioned: mentioned, frame: newFrame())
    return .callBlock(CallBlock(callee: callee, arguments: arguments, range: range, caller: caller))
  }

  mutating func parseParameters() throws(Failure) -> [Macro.Parameter] {
    try expect(.leftParenthesis)
    var parameters: [Macro.Parameter] = []
    while token.kind != .rightParenthesis {
      if !parameters.isEmpty { try expect(.comma) }
      let (name, range) = try expectName()
      if parameters.contains(where: { hasEqualBytes($0.name, name) })
        || ["caller", "varargs", "kwargs", "self", "super"].contains(name)
      {
        throw Failure(.error, .badParameter(name), at: place(range))
      }
      let initial = skips(.assign) ? try parseExpression() : nil
      if initial == nil, parameters.contains(where: { $0.initial != nil }) {
        throw Failure(.error, .defaultMissing(name), at: place(range))
      }
      parameters.append(.init(name: name, reference: newReference(to: name), range: range, initial: initial))
    }
    try expect(.rightParenthesis)
    return parameters
  }

  /// Reads what is assigned to: a name, several between commas, or a member of a namespace.
  mutating func parseTarget(
    until word: Keyword? = nil, allowsMember: Bool = false
  ) throws(Failure) -> Target {
    nesting += 1
    defer { nesting -= 1 }
    guard nesting <= Self.deepestNesting else { throw Failure(.error, .tooDeep, at: place(token.range)) }
    let start = token.range.lowerBound
    var items: [Target] = []
    var isTuple = false
    while !(word.map { isAt($0) } ?? false), token.kind == .name || token.kind == .leftParenthesis {
      items.append(try parseTargetItem(allowsMember: allowsMember))
      guard skips(.comma) else { break }
      isTuple = true
    }
    if !isTuple, let only = items.first { return only }
    guard !items.isEmpty else { throw unexpected(expected: "a name", "名称") }
    return .tuple(items, range: start..<lastEnd)
  }

  mutating func parseTargetItem(allowsMember: Bool) throws(Failure) -> Target {
    if skips(.leftParenthesis) {
      let inner = try parseTarget(allowsMember: allowsMember)
      try expect(.rightParenthesis)
      return inner
    }
    let word = token.keyword
    let (name, range) = try expectName()
    switch word {
    case .loop: throw Failure(.error, .loopAssigned, at: place(range))
    case .true, .false, .nothing, .capitalTrue, .capitalFalse, .capitalNothing, .and, .or, .not, .in, .is, .if, .else,
      .ownTemplate, .parentBlock:
      throw Failure(.error, .cannotAssign(name), at: place(range))
    default: break
    }
    guard allowsMember, skips(.dot) else { return .name(name, reference: newReference(to: name), range: range) }
    let attribute = try expectName()
    return .member(
      name, reference: newReference(to: name), attribute: attribute.name,
      range: range.lowerBound..<attribute.range.upperBound)
  }
}

extension Message {
  fileprivate static var loopAssigned: Self {
    Message("loop-assigned", en: "‘loop’ is set by every loop itself", zh: "“loop”由循环自己设置，不能赋值")
  }

  fileprivate static var callExpected: Self {
    Message("call-expected", en: "‘call’ needs the call of a macro", zh: "“call”后面要写宏的调用")
  }

  fileprivate static func badParameter(_ name: String) -> Self {
    Message("bad-parameter", en: "‘\(name)’ cannot be a parameter here", zh: "“\(name)”不能在这里作参数名")
  }

  fileprivate static func defaultMissing(_ name: String) -> Self {
    Message(
      "default-missing", en: "parameter ‘\(name)’ needs a default, since one before it has one",
      zh: "前面的参数有默认值，参数“\(name)”也要有")
  }

  fileprivate static func cannotAssign(_ name: String) -> Self {
    Message("cannot-assign", en: "‘\(name)’ cannot be set", zh: "不能给“\(name)”赋值")
  }
}
