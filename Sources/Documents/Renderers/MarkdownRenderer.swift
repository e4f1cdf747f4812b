/// Writes CommonMark with pipe tables: headings one deeper than in the draft, for the title is the first.
struct MarkdownRenderer: DocumentRenderer {
  func render(_ document: Document) -> [UInt8] {
    var text = document.titleBlock.markdownParagraphs.joined(separator: "\n\n")
    if !text.isEmpty { text += "\n" }
    var previous: Block?
    for block in document.blocks {
      // The items of one list stand together; blank lines part all else.
      if !text.isEmpty, !(block.isItem && previous?.isItem == true) { text += "\n" }
      text += block.markdown + "\n"
      previous = block
    }
    return Array(text.utf8)
  }
}

extension TitleBlock {
  fileprivate var markdownParagraphs: [String] {
    let title = titleLines.map { MarkdownText($0.spans).text(in: .heading) }.joined()
    let further = [date].compactMap { $0 } + speakerLines
    return (title.isEmpty ? [] : ["# \(title)"]) + further.map { MarkdownText($0.spans).text(in: .paragraph) }
  }
}

extension Block {
  fileprivate var isItem: Bool {
    if case .item = self { true } else { false }
  }

  fileprivate var markdown: String {
    switch self {
    case .salutation(let content), .paragraph(let content): MarkdownText(content.spans).text(in: .paragraph)
    case .heading(let heading): heading.markdown
    case .runIn(let heading, let content): MarkdownText([heading.strongSpan] + content.spans).text(in: .paragraph)
    case .item(let content): "- " + MarkdownText(content.spans).text(in: .paragraph)
    case .table(let table): table.markdown
    }
  }
}

extension Heading {
  fileprivate var markdown: String {
    let spans = [MarkdownText.Span(text: number, isStrong: false)] + content.spans
    return String(repeating: "#", count: level + 1) + " " + MarkdownText(spans).text(in: .heading)
  }

  fileprivate var strongSpan: MarkdownText.Span {
    MarkdownText.Span(text: number + content.text, isStrong: true)
  }
}

extension Table {
  fileprivate var markdown: String {
    let rule = Array(repeating: "---", count: columnCount)
    let missing = Array(repeating: "", count: columnCount - header.count)
    let rows = [cells(of: header) + missing, rule] + rows.map(cells)
    return rows.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
  }

  private func cells(of row: [Content]) -> [String] {
    row.map { MarkdownText($0.spans).text(in: .cell) }
  }
}

extension Content {
  fileprivate var spans: [MarkdownText.Span] {
    runs.map { MarkdownText.Span(text: $0.text, isStrong: $0.isStrong) }
  }
}
