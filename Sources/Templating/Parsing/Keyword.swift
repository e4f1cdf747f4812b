/// A word that means something to the language in some place, told from other names once, when it is cut.
enum Keyword: String, CaseIterable, Sendable {
  case and, or, not, `in`, `is`, `if`, `else`, elif, recursive
  case `true`, `false`
  case nothing = "none"
  case capitalTrue = "True"
  case capitalFalse = "False"
  case capitalNothing = "None"
  case scoped, required, with, without, context, ignore, missing, `as`, `import`
  case endif, endfor, endset, endmacro, endwith, endcall, endfilter, endraw, endblock, endpick
  // The variables that the language itself sets.
  case loop, caller, kwargs, varargs
  case ownTemplate = "self"
  case parentBlock = "super"

  /// Whether a tag of this word ends the body before it.
  var endsBody: Bool {
    switch self {
    case .or, .else, .elif, .endif, .endfor, .endset, .endmacro, .endwith, .endcall, .endfilter, .endraw, .endblock,
      .endpick:
      true
    case .and, .not, .in, .is, .if, .recursive, .true, .false, .nothing, .capitalTrue, .capitalFalse, .capitalNothing,
      .scoped, .required, .with, .without, .context, .ignore, .missing, .as, .import, .loop, .caller, .kwargs, .varargs,
      .ownTemplate, .parentBlock:
      false
    }
  }

  /// The variables that the language itself sets, where they are read.
  static let variables: Set = [Keyword.loop, .caller, .kwargs, .varargs, .ownTemplate, .parentBlock]

  /// The words by their length, each with its bytes in one number.
  private static let byLength: [[(code: UInt64, keyword: Keyword)]] = {
    var words: [[(code: UInt64, keyword: Keyword)]] = Array(repeating: [], count: longest + 1)
    for keyword in allCases {
      words[keyword.rawValue.utf8.count].append((code(of: Array(keyword.rawValue.utf8)[...]), keyword))
    }
    return words
  }()

  private static let longest = 9

  /// The letters of ASCII take seven bits each, so that nine of them fit.
  private static func code(of bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 << 7 | UInt64($1) }
  }

  /// The word that a name of ASCII letters is, if it is one.
  init?(_ name: ArraySlice<UInt8>) {
    guard name.count <= Self.longest else { return nil }
    let code = Self.code(of: name)
    guard let word = Self.byLength[name.count].first(where: { $0.code == code }) else { return nil }
    self = word.keyword
  }
}
