import Diagnostics

/// The part of a Word file that holds the speech itself.
struct WordBody {
  let layout: PageLayout
  var comments: WordComments
  var xml = XMLWriter()

  init(_ document: Document, layout: PageLayout, notes: [GapNote]) {
    self.layout = layout
    comments = WordComments(notes)
    element("w:document", ["xmlns:w": WordPackage.namespace, "xmlns:r": WordPackage.relationshipNamespace]) { part in
      part.element("w:body") { body in
        body.write(document.titleBlock)
        if !document.titleBlock.isEmpty { body.paragraph(.body) { _ in } }
        var previous: Block?
        for block in document.blocks {
          // Word would take two tables in a row for one.
          if previous?.isTable == true, block.isTable { body.paragraph(.body) { _ in } }
          body.write(block)
          previous = block
        }
        // Word asks for a paragraph at the end.
        if previous?.isTable != false { body.paragraph(.body) { _ in } }
        body.xml.writeSection(of: layout)
      }
    }
  }

  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], content: (inout WordBody) -> Void
  ) {
    xml.open(name, attributes)
    content(&self)
    xml.close(name)
  }

  mutating func paragraph(
    _ style: WordStyle, changing properties: ParagraphProperties = ParagraphProperties(),
    content: (inout WordBody) -> Void
  ) {
    element("w:p") { body in
      var properties = properties
      properties.style = style == .body ? nil : style.identifier
      properties.write(to: &body.xml)
      content(&body)
    }
  }
}

extension WordBody {
  private mutating func write(_ titleBlock: TitleBlock) {
    let isSubtitle = { (line: Content) in line.text.hasPrefix("——") }
    let title = titleBlock.titleLines.filter { !isSubtitle($0) }
    if !title.isEmpty {
      paragraph(.title) { body in
        for (index, line) in title.enumerated() {
          if index > 0 { body.element("w:r") { $0.xml.element("w:br") } }
          body.write(TitleLines.broken(line, charactersPerLine: body.layout.charactersPerTitleLine))
        }
      }
    }
    for line in titleBlock.titleLines where isSubtitle(line) {
      paragraph(.subtitle) { body in
        body.write(TitleLines.broken(line, charactersPerLine: body.layout.charactersPerLine))
      }
    }
    if let date = titleBlock.date { paragraph(.date) { $0.write(date) } }
    for line in titleBlock.speakerLines { paragraph(.speaker) { $0.write(line) } }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .salutation(let content): paragraph(.salutation) { $0.write(content) }
    case .heading(let heading): paragraph(.heading(heading.level)) { $0.write(heading) }
    case .runIn(let heading, let content):
      let text = heading.number + heading.content.text + content.text
      paragraph(.body, changing: whole(if: text)) { body in
        body.write(heading, style: WordStyle.heading(heading.level).runIdentifier)
        body.write(content)
      }
    case .paragraph(let content): paragraph(.body, changing: whole(if: content.text)) { $0.write(content) }
    case .item(let content):
      paragraph(.item, changing: whole(if: content.text)) { body in
        body.write([("——", false)] + content.pieces)
      }
    case .table(let table): write(table)
    }
  }

  private mutating func write(_ heading: Heading, style: String? = nil) {
    write([(heading.number, false)] + heading.content.pieces, style: style)
  }

  /// Keeps a paragraph on one page, where the layout asks for it and its text is short.
  private func whole(if text: String) -> ParagraphProperties {
    let cells = DisplayWidth.of(text) / 2 + 2
    let lines = cells / max(1, layout.charactersPerLine) + 1
    // A longer one would leave the page before it half empty, or alone with its heading.
    return ParagraphProperties(isKeptWhole: layout.keepsParagraphsWhole && lines <= layout.linesPerPage / 2)
  }
}

extension Block {
  fileprivate var isTable: Bool {
    if case .table = self { true } else { false }
  }
}
