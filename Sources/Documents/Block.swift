/// A part of the body that begins on a line of its own.
package enum Block: Hashable, Sendable {
  /// The address to the audience, as in 同志们：, which opens the body.
  case salutation(Content)
  /// A heading that stands alone.
  case heading(Heading)
  /// A paragraph that opens with a heading, the two printed as one.
  case runIn(Heading, Content)
  case paragraph(Content)
  /// A member of a list, printed after a dash.
  case item(Content)
  case table(Table)
}

/// A heading with the number that its place gives it.
package struct Heading: Hashable, Sendable {
  /// The depth below the title, from 1 to 4.
  package let level: Int
  /// The number with its punctuation: 一、 （一） 1. （1）
  package let number: String
  package let content: Content
}

/// A table; a row may have fewer cells than others, its last ones being empty.
package struct Table: Hashable, Sendable {
  package let header: [Content]
  package let rows: [[Content]]

  package var columnCount: Int { rows.reduce(header.count) { max($0, $1.count) } }
}
