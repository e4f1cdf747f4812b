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

  /// A word and its letters in one number, seven bits each, so that nine of them fit.
  private struct Entry {
    var code: UInt64 = 0
    var keyword: Keyword?
  }

  /// The words, each at the place that its code gives or soon after it, with room between them.
  private static let table: [Entry] = {
    var table = Array(repeating: Entry(), count: size)
    for keyword in allCases {
      let code = keyword.rawValue.utf8.reduce(0) { $0 << 7 | UInt64($1) }
      var place = place(of: code)
      while table[place].keyword != nil { place = (place + 1) % size }
      table[place] = Entry(code: code, keyword: keyword)
    }
    return table
  }()

  private static let size = 256
  private static let longest = 9

  private static func place(of code: UInt64) -> Int {
    Int(truncatingIfNeeded: (code &* 0x9E37_79B9_7F4A_7C15) >> 56)
  }

  /// The word that a name of ASCII letters is, if it is one.
  init?(_ name: Range<Int>, in bytes: [UInt8]) {
    guard name.count <= Self.longest else { return nil }
    var code = UInt64(0)
    for offset in name { code = code << 7 | UInt64(bytes[offset]) }
    let table = Self.table
    var place = Self.place(of: code)
    while let keyword = table[place].keyword {
      if table[place].code == code {
        self = keyword
        return
      }
      place = (place + 1) % Self.size
    }
    return nil
  }
}
