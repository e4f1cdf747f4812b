import Diagnostics

/// The tags that put templates together: blocks, and what extends, includes and imports others.
extension Parser {
  /// Whether no loop, macro or other body is open that has variables of its own.
  var isAtTopLevel: Bool { openBlocks.allSatisfy { $0.name == "if" || $0.name == "pick" } }

  /// Whether the text written here is captured by a body inside of the innermost block.
  private var isCapturing: Bool {
    openBlocks.reversed().prefix { $0.name != "block" }.contains { $0.isCaptured }
  }

  mutating func parseBlock(from start: Int) -> Statement? {
    let isTopLevel = isAtTopLevel
    let header = parseHeader { parser throws(Failure) in
      let (name, range) = try parser.expectName()
      if parser.token.kind == .minus {
        throw Failure(.error, .hyphenInName, at: parser.place(parser.token.range), remedy: .useUnderscore)
      }
      let isScoped = parser.skips(.scoped)
      let isRequired = parser.skips(.required)
      return BlockHeader(
        name: name, range: range, isScoped: isScoped, isRequired: isRequired, isTopLevel: isTopLevel)
    }
    // What stands around the block sees nothing of what it reads.
    let outer = mentioned
    let (body, end, mentioned) = parseFrame("block", from: start, until: [.endblock])
    self.mentioned = outer
    if end != nil { endBlockTag(of: header?.name) }
    guard let header else { return nil }
    if header.isRequired, !body.isBlank { report.error(.requiredBlockNotEmpty, at: place(header.range)) }
    if let first = blocks.first(where: { hasEqualBytes($0.name, header.name) }) {
      let note = Note(.firstHere, at: place(first.range))
      report.add(Diagnostic(.error, .blockTwice(header.name), at: place(header.range), notes: [note]))
    }
    let block = Block(
      header, body: body, mentioned: mentioned, frame: newFrame(), view: newView())
    blocks.append(block)
    return .block(block)
  }

  /// Ends `{% endblock %}`, which may repeat the name of its block.
  private mutating func endBlockTag(of name: String?) {
    if token.kind == .name {
      let found = text(of: token)
      if let name, !hasEqualBytes(found, name) {
        let remedy = Wording(en: "write ‘{% endblock \(name) %}’", zh: "写成“{% endblock \(name) %}”")
        report.error(.wrongBlockEnd(found, name), at: place(token.range), remedy: remedy)
      }
      advance()
    }
    endSimpleTag()
  }

  mutating func parseExtends(at range: Range<Int>) throws(Failure) -> Statement {
    guard isAtTopLevel else { throw Failure(.error, .extendsInside, at: place(range)) }
    let name = try parseExpression()
    try expect(.statementEnd)
    return .extends(Extends(name: name, range: range.lowerBound..<name.range.upperBound))
  }

  mutating func parseImport(at range: Range<Int>) throws(Failure) -> Statement {
    let name = try parseExpression()
    try expect(.as)
    let alias = try parseImportedName()
    let hasContext = parseContext() ?? false
    try expect(.statementEnd)
    let target = ImportedName(name: alias.name, alias: alias.name, reference: newReference(to: alias.name))
    return .importing(
      Import(
        name: name, target: .module(target), hasContext: hasContext,
        range: range.lowerBound..<name.range.upperBound, view: newView()))
  }

  mutating func parseFromImport(at range: Range<Int>) throws(Failure) -> Statement {
    let name = try parseExpression()
    try expect(.import)
    var names: [ImportedName] = []
    var hasContext: Bool?
    repeat {
      // The comma before `with context` is allowed.
      hasContext = parseContext()
      if hasContext != nil, !names.isEmpty { break }
      let (member, place) = try parseImportedName()
      if member.utf8.first == UInt8(ascii: "_") {
        throw Failure(.error, .importedUnderscore(member), at: self.place(place))
      }
      let alias = skips(.as) ? try parseImportedName().name : member
      names.append(ImportedName(name: member, alias: alias, reference: newReference(to: alias)))
      hasContext = parseContext()
    } while hasContext == nil && skips(.comma)
    try expect(.statementEnd)
    return .importing(
      Import(
        name: name, target: .members(names), hasContext: hasContext ?? false,
        range: range.lowerBound..<name.range.upperBound, view: newView()))
  }

  private mutating func parseImportedName() throws(Failure) -> (name: String, range: Range<Int>) {
    guard token.kind == .name, case .name(let name, _, let range) = try parseTargetItem(allowsMember: false) else {
      throw unexpected(expected: "a name", "名称")
    }
    return (name, range)
  }

  /// Reads `with context` or `without context`; nil when neither stands here.
  private mutating func parseContext() -> Bool? {
    guard isAt(.with) || isAt(.without), token(after: 1).keyword == .context else { return nil }
    let hasContext = isAt(.with)
    index += 2
    return hasContext
  }

  mutating func parseInclude(at range: Range<Int>) throws(Failure) -> Statement {
    let name = try parseExpression()
    var ignoresMissing = false
    if isAt(.ignore), token(after: 1).keyword == .missing {
      index += 2
      ignoresMissing = true
    }
    let hasContext = parseContext() ?? true
    if !hasContext, isCapturing { throw Failure(.error, .capturedWithoutContext, at: place(range), remedy: .importIt) }
    try expect(.statementEnd)
    return .include(
      Include(
        name: name, ignoresMissing: ignoresMissing, hasContext: hasContext,
        range: range.lowerBound..<name.range.upperBound,
        view: newView()))
  }
}

extension [Statement] {
  /// Whether a body prints blanks at most.
  var isBlank: Bool {
    allSatisfy { statement in
      guard case .text(let run) = statement else { return false }
      return run.text.unicodeScalars.allSatisfy(Whitespace.contains)
    }
  }
}

extension Message {
  fileprivate static var capturedWithoutContext: Self {
    Message(
      "captured-without-context",
      en: "‘without context’ is not supported inside of a macro, ‘call’, ‘set’, ‘filter’ or recursive loop",
      zh: "宏、call、set、filter 和 recursive 循环里不支持“without context”")
  }

  fileprivate static var hyphenInName: Self {
    Message("hyphen-in-name", en: "the name of a block holds no ‘-’", zh: "块名里不能有“-”")
  }

  fileprivate static var requiredBlockNotEmpty: Self {
    Message(
      "required-block-not-empty", en: "a required block holds blanks and comments only", zh: "required 块里只能有空白和注释")
  }

  fileprivate static func blockTwice(_ name: String) -> Self {
    Message("block-twice", en: "there are two blocks ‘\(name)’ in this template", zh: "模板里有两个块都叫“\(name)”")
  }

  fileprivate static func wrongBlockEnd(_ found: String, _ name: String) -> Self {
    Message(
      "wrong-block-end", en: "‘\(found)’ is not the open block, which is ‘\(name)’", zh: "这里结束的块是“\(name)”，不是“\(found)”"
    )
  }

  fileprivate static var extendsInside: Self {
    Message(
      "extends-inside", en: "‘extends’ must stand outside of blocks, loops and macros", zh: "“extends”不能写在块、循环或宏里面")
  }

  fileprivate static func importedUnderscore(_ name: String) -> Self {
    Message("imported-underscore", en: "‘\(name)’ begins with ‘_’ and cannot be imported", zh: "“\(name)”以“_”开头，不能导入")
  }
}

extension Wording {
  fileprivate static var importIt: Wording {
    Wording(en: "import a macro instead, which has no context either", zh: "改用 import 导入宏，宏同样没有上下文")
  }

  fileprivate static var firstHere: Wording { Wording(en: "the first is here", zh: "第一个在这里") }

  fileprivate static var useUnderscore: Wording { Wording(en: "write ‘_’ instead", zh: "改用“_”") }
}
