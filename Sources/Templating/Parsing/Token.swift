/// A piece of a template as the lexer cuts it.
struct Token: Sendable {
  enum Kind: Sendable {
    /// Text between tags, after whitespace control.
    case text
    case outputStart, outputEnd, statementStart, statementEnd
    case name, string, integer, decimal
    case plus, minus, times, divide, floorDivide, remainder, power, tilde
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
    case assign, dot, comma, colon, pipe
    case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
    /// Characters that no tag may hold; already reported.
    case unknown
    case end
  }

  let kind: Kind
  let range: Range<Int>
  /// Which word of the language a name is, if it is one.
  var keyword: Keyword?
}

extension Token.Kind {
  /// How the token is written, where it is always written the same way.
  var spelling: String {
    switch self {
    case .text: "text"
    case .outputStart: "{{"
    case .outputEnd: "}}"
    case .statementStart: "{%"
    case .statementEnd: "%}"
    case .name: "name"
    case .string: "string"
    case .integer, .decimal: "number"
    case .plus: "+"
    case .minus: "-"
    case .times: "*"
    case .divide: "/"
    case .floorDivide: "//"
    case .remainder: "%"
    case .power: "**"
    case .tilde: "~"
    case .equal: "=="
    case .notEqual: "!="
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    case .assign: "="
    case .dot: "."
    case .comma: ","
    case .colon: ":"
    case .pipe: "|"
    case .leftParenthesis: "("
    case .rightParenthesis: ")"
    case .leftBracket: "["
    case .rightBracket: "]"
    case .leftBrace: "{"
    case .rightBrace: "}"
    case .unknown: "?"
    case .end: "end of file"
    }
  }
}
