import Diagnostics

/// Reads the tokens of one template into statements; goes on after an error and reports what it found.
struct Parser {
  let source: SourceFile
  let tokens: [Token]
  let vocabulary: Vocabulary
  var report: Report
  var index = 0
  /// How deep the expression being read is nested.
  var nesting = 0
  var openBlocks: [OpenBlock] = []
  /// The blocks that other templates may replace, in the order of their ends.
  var blocks: [Block] = []
  var picks = 0
  /// The end tags of blocks that were refused.
  var refusedEnds: Set<String> = []
  /// The references that have been numbered, and how many frames and views; see `ScopeAnalysis`.
  var references = References()
  var frames = 1
  var views = 0
  /// The variables set by the language that the body being read reads.
  var mentioned: Set<Keyword> = []

  /// A block whose end tag has not come yet.
  struct OpenBlock {
    let name: String
    let ends: [Keyword]
    /// Whether the text of its body is kept from the output, which Jinja does for all but templates included
    /// without context.
    var isCaptured = false
  }

  static let deepestNesting = 24
  static let longestChain = 1000

  init(_ source: SourceFile, vocabulary: Vocabulary) {
    var lexer = Lexer(source)
    lexer.lex()
    self.source = source
    self.vocabulary = vocabulary
    tokens = lexer.tokens
    report = lexer.report
  }
}

// MARK: - Moving on

extension Parser {
  var token: Token { tokens[min(index, tokens.count - 1)] }

  func token(after distance: Int) -> Token { tokens[min(index + distance, tokens.count - 1)] }

  /// The end of the token read last.
  var lastEnd: Int { index > 0 ? tokens[min(index, tokens.count) - 1].range.upperBound : 0 }

  func text(of token: Token) -> String { source.validText(token.range) }

  func place(_ range: Range<Int>) -> Place { Place(range, in: source) }

  mutating func advance() { if index < tokens.count - 1 { index += 1 } }

  mutating func skips(_ kind: Token.Kind) -> Bool {
    guard token.kind == kind else { return false }
    advance()
    return true
  }

  func isAt(_ word: Keyword) -> Bool { token.keyword == word }

  mutating func skips(_ word: Keyword) -> Bool {
    guard isAt(word) else { return false }
    advance()
    return true
  }

  mutating func expect(_ kind: Token.Kind) throws(Failure) {
    guard !skips(kind) else { return }
    throw unexpected(expected: "‘\(kind.spelling)’", "“\(kind.spelling)”")
  }

  mutating func expect(_ word: Keyword) throws(Failure) {
    guard !skips(word) else { return }
    throw unexpected(expected: "‘\(word.rawValue)’", "“\(word.rawValue)”")
  }

  mutating func expectName() throws(Failure) -> (name: String, range: Range<Int>) {
    let token = token
    guard token.kind == .name else { throw unexpected(expected: "a name", "名称") }
    advance()
    return (text(of: token), token.range)
  }

  /// The finding that the token here is not what must stand here.
  func unexpected(expected english: String, _ chinese: String) -> Failure {
    let token = token
    if token.kind == .unknown { return Failure(.error, .alreadyReported, at: nil) }
    let found: String? =
      switch token.kind {
      case .outputEnd, .statementEnd, .end, .text: nil
      default: text(of: token)
      }
    let range =
      token.kind == .end || token.kind == .text ? token.range.lowerBound..<token.range.lowerBound : token.range
    return Failure(.error, .unexpected(found, expected: english, chinese), at: place(range))
  }

  /// Reports a finding unless the lexer has said the same already.
  mutating func add(_ diagnostic: Diagnostic) {
    if diagnostic.message != .alreadyReported { report.add(diagnostic) }
  }

  mutating func newReference(to name: String) -> Int { references.add(name) }

  mutating func newView() -> Int {
    views += 1
    return views - 1
  }

  mutating func newFrame() -> Int {
    frames += 1
    return frames - 1
  }
}

extension Message {
  /// Stands for a finding of the lexer that the parser has run into again.
  fileprivate static var alreadyReported: Self { Message("already-reported", en: "", zh: "") }

  fileprivate static func unexpected(_ found: String?, expected english: String, _ chinese: String) -> Self {
    guard let found else { return Message("unexpected-token", en: "\(english) is missing here", zh: "这里缺少\(chinese)") }
    return Message(
      "unexpected-token", en: "expected \(english), found ‘\(found)’", zh: "这里应当是\(chinese)，而不是“\(found)”")
  }
}
