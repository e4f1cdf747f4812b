import Diagnostics

/// Text, output and the tags between `{%` and `%}`.
extension Parser {
  mutating func parseTemplate() -> [Statement] {
    var body: [Statement] = []
    _ = parseBody(into: &body)
    return body
  }

  /// Reads statements until an end tag of an open block.
  ///
  /// - Returns: the word of the end tag, whose tag is read up to its name; nil when the block was never closed.
  private mutating func parseBody(into body: inout [Statement]) -> Keyword? {
    while token.kind != .end, report.diagnostics.count < Template.mostFindings {
      switch token.kind {
      case .text:
        let text = source.normalizedText(token.range)
        body.append(.text(Run(text: text, place: place(token.range), origins: [])))
        advance()
      case .outputStart: parseOutput(into: &body)
      case .statementStart:
        switch endTag() {
        case .own(let word):
          index += 2
          return word
        case .outer: return nil
        case .stray: skipTag()
        case .none: parseStatement(into: &body)
        }
      default: advance()
      }
    }
    return nil
  }

  private enum EndTag {
    case own(Keyword), outer, stray, none
  }

  /// Which block the tag here ends, if any; reports one that ends none.
  private mutating func endTag() -> EndTag {
    let word = token(after: 1)
    guard let end = word.keyword, end.endsBody else { return .none }
    if let innermost = openBlocks.last, innermost.ends.contains(end) { return .own(end) }
    if openBlocks.contains(where: { $0.ends.contains(end) }) { return .outer }
    report.error(.strayEnd(end.rawValue), at: place(word.range))
    return .stray
  }

  private mutating func skipTag() {
    while token.kind != .statementEnd, token.kind != .outputEnd, token.kind != .end { advance() }
    if token.kind != .end { advance() }
  }

  private mutating func parseOutput(into body: inout [Statement]) {
    advance()
    do throws(Failure) {
      nesting = 0
      let expression = try parseTuple()
      guard token.kind == .outputEnd else { throw unexpected(expected: "‘}}’", "“}}”") }
      advance()
      body.append(.output(expression))
    } catch {
      add(error.diagnostic)
      skipTag()
    }
  }

  private mutating func parseStatement(into body: inout [Statement]) {
    let start = token.range.lowerBound
    advance()
    do throws(Failure) {
      nesting = 0
      let (name, range) = try expectName()
      guard let statement = try parseStatement(named: name, at: range, from: start) else { return }
      body.append(statement)
      if let export = statement.export, isAtTopLevel { body.append(.export(export)) }
    } catch {
      add(error.diagnostic)
      skipTag()
    }
  }

  mutating func parseStatement(
    named name: String, at range: Range<Int>, from start: Int
  ) throws(Failure) -> Statement? {
    switch name {
    case "if": return parseConditional(from: start)
    case "for": return parseLoop(from: start)
    case "set": return try parseSet(from: start)
    case "include": return try parseInclude(at: range)
    case "macro": return parseMacro(from: start)
    case "call": return parseCallBlock(from: start)
    case "with": return parseWith(from: start)
    case "filter": return parseFilterBlock(from: start)
    case "print": return try parsePrint()
    case "block": return parseBlock(from: start)
    case "extends": return try parseExtends(at: range)
    case "import": return try parseImport(at: range)
    case "from": return try parseFromImport(at: range)
    case "pick": return parsePick(from: start)
    default:
      // The end of a block whose start has been refused says nothing new.
      if refusedEnds.contains(name) {
        skipTag()
        return nil
      }
      refusedEnds.insert("end" + name)
      throw Failure(.error, .unknownStatement(name), at: place(range), remedy: nearestStatement(to: name))
    }
  }

  private func nearestStatement(to name: String) -> Wording? {
    let known = [
      "if", "for", "set", "include", "macro", "call", "with", "filter", "print", "raw", "block", "extends", "import",
      "from", "pick",
    ]
    return Self.unsupported.contains(name) ? nil : nearestName(to: name, among: known).map(Wording.didYouMean)
  }

  /// Statements of Jinja that this language leaves out.
  private static let unsupported: Set = [
    "autoescape", "do", "trans", "pluralize", "continue", "break", "debug",
  ]
}

// MARK: - Blocks

extension Parser {
  /// Ends the opening tag of a block; what is wrong in it is reported, so that its body can still be read.
  mutating func parseHeader<Header>(
    _ read: (inout Parser) throws(Failure) -> Header
  ) -> Header? {
    do throws(Failure) {
      nesting = 0
      let header = try read(&self)
      _ = skips(.colon)
      try expect(.statementEnd)
      return header
    } catch {
      add(error.diagnostic)
      skipTag()
      return nil
    }
  }

  /// Reads the body of a block up to one of its end tags, whose word it returns.
  mutating func parseBlock(
    _ name: String, from start: Int, until ends: [Keyword], isCaptured: Bool = false
  ) -> (body: [Statement], end: Keyword?) {
    let tagEnd = lastEnd
    var body: [Statement] = []
    body.reserveCapacity(4)
    guard openBlocks.count < Self.deepestNesting else {
      report.error(.tooDeep, at: placeOfTag(from: start, to: tagEnd))
      index = tokens.count - 1
      return (body, nil)
    }
    openBlocks.append(OpenBlock(name: name, ends: ends, isCaptured: isCaptured))
    defer { openBlocks.removeLast() }
    let end = parseBody(into: &body)
    if end == nil {
      let missing = "{% \(ends.last?.rawValue ?? "") %}"
      report.error(
        .unclosedBlock(name, end: missing), at: placeOfTag(from: start, to: tagEnd),
        remedy: Wording(en: "close it with ‘\(missing)’", zh: "用“\(missing)”结束"))
    }
    return (body, end)
  }

  /// The place of a tag, of one over several lines that in the first.
  private func placeOfTag(from start: Int, to end: Int) -> Place {
    place(start..<max(start + 2, min(end, source.range(ofLine: source.line(at: start)).upperBound)))
  }

  /// Reads the body of a block that has variables of its own, and which of those that the language sets it reads.
  mutating func parseFrame(
    _ name: String, from start: Int, until ends: [Keyword], isCaptured: Bool = false
  ) -> (body: [Statement], end: Keyword?, mentioned: Set<Keyword>) {
    let outer = mentioned
    mentioned = []
    let (body, end) = parseBlock(name, from: start, until: ends, isCaptured: isCaptured)
    let inner = mentioned
    mentioned = outer.union(inner)
    return (body, end, inner)
  }

  /// Ends a tag such as `{% endif %}`; only one that begins a body may have a colon.
  mutating func endSimpleTag(allowsColon: Bool = false) {
    guard !allowsColon, token.kind == .colon else {
      _ = parseHeader { _ throws(Failure) in }
      return
    }
    add(unexpected(expected: "‘%}’", "“%}”").diagnostic)
    skipTag()
  }

  private mutating func parseConditional(from start: Int) -> Statement? {
    var branches: [Conditional.Branch] = []
    var isComplete = true
    var branchStart = start
    while true {
      let condition = parseHeader { parser throws(Failure) in try parser.parseTuple(allowsConditional: false) }
      let (body, end) = parseBlock("if", from: branchStart, until: [.elif, .else, .endif])
      if let condition { branches.append(.init(condition: condition, body: body)) } else { isComplete = false }
      guard end == .elif else {
        guard let otherwise = parseElse(after: end, "if", from: start, until: .endif), isComplete else { return nil }
        return .conditional(Conditional(branches: branches, otherwise: otherwise))
      }
      branchStart = start
    }
  }

  /// Reads what follows the end tag of a body: an `else` part and its end, or nothing.
  private mutating func parseElse(
    after end: Keyword?, _ name: String, from start: Int, until last: Keyword, isCaptured: Bool = false
  ) -> [Statement]? {
    guard let end else { return nil }
    endSimpleTag(allowsColon: end == .else)
    guard end == .else else { return [] }
    let (body, lastEnd) = parseBlock(name, from: start, until: [last], isCaptured: isCaptured)
    guard lastEnd != nil else { return nil }
    endSimpleTag()
    return body
  }

  private mutating func parseLoop(from start: Int) -> Statement? {
    let header = parseHeader { parser throws(Failure) in try parser.parseLoopHeader() }
    let range = start..<lastEnd
    let isCaptured = header?.isRecursive ?? false
    let (body, end, mentioned) = parseFrame("for", from: start, until: [.else, .endfor], isCaptured: isCaptured)
    let otherwise = parseElse(after: end, "for", from: start, until: .endfor, isCaptured: isCaptured)
    guard let header, let otherwise else { return nil }
    let frames = (newFrame(), newFrame(), newFrame())
    return .loop(
      Loop(header, body: body, mentioned: mentioned, otherwise: otherwise, range: range, frames: frames))
  }

  private mutating func parseLoopHeader() throws(Failure) -> LoopHeader {
    let target = try parseTarget(until: .in)
    try expect(.in)
    let sequence = try parseTuple(allowsConditional: false, until: .recursive)
    var header = LoopHeader(target: target, sequence: sequence)
    if skips(.if) { header.condition = (renumbered(target), try parseExpression()) }
    header.isRecursive = skips(.recursive)
    return header
  }

  /// The same target with references of its own.
  private mutating func renumbered(_ target: Target) -> Target {
    switch target {
    case .name(let name, _, let range): return .name(name, reference: newReference(to: name), range: range)
    case .tuple(let items, let range):
      var copies: [Target] = []
      for item in items { copies.append(renumbered(item)) }
      return .tuple(copies, range: range)
    case .member(let name, _, let attribute, let range):
      return .member(name, reference: newReference(to: name), attribute: attribute, range: range)
    }
  }

  private mutating func parseSet(from start: Int) throws(Failure) -> Statement? {
    let target = try parseTarget(allowsMember: true)
    if skips(.assign) {
      let value = try parseTuple()
      try expect(.statementEnd)
      return .assignment(target, value)
    }
    let value = parseHeader { parser throws(Failure) in try parser.parseFilterChain() }
    let (body, end) = parseBlock("set", from: start, until: [.endset], isCaptured: true)
    if end != nil { endSimpleTag() }
    return value.map { .capture(Capture(target: target, value: $0, body: body, frame: newFrame())) }
  }

  /// Reads `| filter | filter` around the text that a block captures.
  private mutating func parseFilterChain() throws(Failure) -> Expression {
    let start = token.range.lowerBound
    let text = try node(.captured, from: start, [])
    return skips(.pipe) ? try parseFilters(of: text, start) : text
  }

  private mutating func parseFilterBlock(from start: Int) -> Statement? {
    let value = parseHeader { parser throws(Failure) in
      let start = parser.token.range.lowerBound
      return try parser.parseFilters(of: try parser.node(.captured, from: start, []), start)
    }
    let (body, end) = parseBlock("filter", from: start, until: [.endfilter], isCaptured: true)
    if end != nil { endSimpleTag() }
    return value.map { .filterBlock(FilterBlock(value: $0, body: body, frame: newFrame())) }
  }

  private mutating func parseWith(from start: Int) -> Statement? {
    let assignments = parseHeader { parser throws(Failure) in
      var assignments: [(target: Target, value: Expression)] = []
      while parser.token.kind != .statementEnd {
        if !assignments.isEmpty { try parser.expect(.comma) }
        let target = try parser.parseTarget()
        try parser.expect(.assign)
        assignments.append((target, try parser.parseExpression()))
      }
      return assignments
    }
    let (body, end) = parseBlock("with", from: start, until: [.endwith])
    if end != nil { endSimpleTag() }
    return assignments.map { .with(With(assignments: $0, body: body, frame: newFrame())) }
  }

  private mutating func parsePrint() throws(Failure) -> Statement {
    var expressions: [Expression] = []
    while token.kind != .statementEnd {
      if !expressions.isEmpty { try expect(.comma) }
      expressions.append(try parseExpression())
    }
    advance()
    return .print(expressions)
  }
}

extension Message {
  fileprivate static func strayEnd(_ name: String) -> Self {
    Message("stray-end", en: "‘\(name)’ ends no open block", zh: "“\(name)”没有对应的开始标签")
  }

  fileprivate static func unclosedBlock(_ name: String, end: String) -> Self {
    Message("unclosed-block", en: "‘\(name)’ is never closed by ‘\(end)’", zh: "“\(name)”没有用“\(end)”结束")
  }

  fileprivate static func unknownStatement(_ name: String) -> Self {
    Message("unknown-statement", en: "the tag ‘\(name)’ is not supported", zh: "不支持标签“\(name)”")
  }
}
