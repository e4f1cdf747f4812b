/// A speech as it is printed: title block and body, its headings numbered by place and run into their paragraphs.
///
/// It is read from a small Markdown:
/// - `% ` lines at the very start are the title, the speaker and the date, in this order; indented lines continue the
///   one before, and a lone `%` leaves its part out.
/// - `# ` to `#### ` begin a heading, `- ` an item; a `|` row above a `|---|` row begins a table.
/// - Other lines are text. Lines that follow one another join into one paragraph or item; blank lines part them.
/// - `**` encloses strong text; a backslash before `#`, `-`, `*`, `|`, `%` or `\` makes it an ordinary character.
///
/// White space around a line, U+3000 included, has no meaning. Every text is a document.
package struct Document: Hashable, Sendable {
  package var titleBlock: TitleBlock
  package var blocks: [Block]

  package init(parsing draft: String) {
    let bytes = Array(draft.utf8)
    var lines = DraftLine.lines(of: bytes)[...]
    titleBlock = TitleBlock(takingFrom: &lines, of: bytes)
    var parser = BlockParser(lines, of: bytes)
    blocks = parser.parse()
  }
}

/// What stands above the body: any part of it may be missing.
package struct TitleBlock: Hashable, Sendable {
  package var titleLines: [Content] = []
  package var speakerLines: [Content] = []
  /// The date as it is printed, in full-width parentheses.
  package var date: Content?

  package var isEmpty: Bool { titleLines.isEmpty && speakerLines.isEmpty && date == nil }
}
