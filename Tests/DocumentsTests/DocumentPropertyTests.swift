import Documents
import TestSupport
import Testing

/// What holds for every text: it is a document, and its parts lie where the document says.
@Suite struct DocumentPropertyTests {
  private static let pieces = [
    "%", "% ", "#", "## ", "### ", "- ", "|", "|-|", "|:--|", "**", "*", "\\", " ", "\u{3000}", "\t", "\n", "\n\n",
    "\r\n", "\r", "。", "：", "（", "甲", "正文", "abc", "1.", "&amp;", "<b>", "\u{FEFF}", "\u{0}", "𠀀", "e\u{301}",
  ]

  @Test(arguments: 0..<40)
  func placesEveryRunInTheDraft(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<25 {
      let count = Int.random(in: 0..<40, using: &generator)
      let draft = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &generator) }.joined()
      let document = Document(parsing: draft)
      let bytes = Array(draft.utf8)
      var end = 0
      for content in contents(of: document) {
        #expect(content.range.lowerBound >= end && content.range.upperBound <= bytes.count, "\(draft.debugDescription)")
        end = content.range.upperBound
        for run in content.runs {
          #expect(content.range.lowerBound <= run.range.lowerBound && run.range.upperBound <= content.range.upperBound)
          let stands =
            run.range.isEmpty || String(decoding: bytes[run.range], as: UTF8.self).utf8.elementsEqual(run.text.utf8)
          #expect(stands, "\(draft.debugDescription)")
        }
      }
    }
  }

  @Test(arguments: 0..<20, OutputFormat.allCases.filter { $0 != .docx })
  func rendersEveryText(seed: UInt64, format: OutputFormat) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<25 {
      let bytes = (0..<Int.random(in: 0..<60, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      let rendered = format.renderer.render(Document(parsing: String(decoding: bytes, as: UTF8.self)))
      #expect(rendered.isEmpty || rendered.last == UInt8(ascii: "\n"))
    }
  }

  @Test func growsWithTheDraftOnly() {
    let wide = "|" + String(repeating: "甲|", count: 3_000) + "\n|-|\n" + String(repeating: "|乙\n", count: 3_000)
    let long = "|" + String(repeating: "甲", count: 30_000) + "|丁|\n|-|-|\n" + String(repeating: "|乙|丙|\n", count: 3_000)
    for draft in [wide, long] {
      for format in OutputFormat.allCases {
        #expect(format.renderer.render(Document(parsing: draft)).count < 10 * draft.utf8.count)
      }
    }
  }

  /// The contents in the order in which they stand in the draft.
  private func contents(of document: Document) -> [Content] {
    let titleBlock = document.titleBlock
    return titleBlock.titleLines + titleBlock.speakerLines + [titleBlock.date].compactMap { $0 }
      + document.blocks.flatMap { block in
        switch block {
        case .salutation(let content), .paragraph(let content), .item(let content): [content]
        case .heading(let heading): [heading.content]
        case .runIn(let heading, let content): [heading.content, content]
        case .table(let table): table.header + table.rows.flatMap { $0 }
        }
      }
  }
}
