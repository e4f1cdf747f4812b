import TestSupport
import Testing

@testable import Documents

/// What holds for every text: the file is well-formed, and what it shows is what the document says.
@Suite struct WordPropertyTests {
  private static let pieces = [
    "% ", "# ", "## ", "- ", "|", "|-|\n", "**", "\\", "\n", "\n\n", "。", "【待填：", "】", "甲", "&", "<", ">", "\"", "'",
    "]]>",
    "8.1%", "A b", "\t", "\u{0}", "\u{B}", "\u{FFFE}", "\u{FFFF}", "\u{85}", "𠀀", "𱍐", "😀", "👨‍👩‍👧", "שלום", "مرحبا",
    "e\u{301}",
    "\u{202E}", "\u{200B}",
  ]

  @Test(arguments: 0..<30)
  func showsWhatTheDocumentSays(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<4 {
      let draft = (0..<Int.random(in: 0..<40, using: &generator)).map { _ in
        if Bool.random(using: &generator) { return Self.pieces.randomElement(using: &generator) ?? "" }
        return Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &generator)).map(String.init) ?? ""
      }.joined()
      let file = try WordFile(rendering: draft, layout: Bool.random(using: &generator) ? .standard : .podium)
      let shown = file.body.map(\.wordText).joined().unicodeScalars.filter { $0 != "\n" }
      let expected = text(of: Document(parsing: draft)).unicodeScalars.map(\.writable)
      #expect(shown.elementsEqual(expected), "\(draft.debugDescription)")
      let gaps = file.body.flatMap { $0.all("w:commentReference") }.count
      #expect(gaps == file.comments.count)
    }
  }

  @Test func growsWithTheDraftOnly() throws {
    let paragraph = "## 要实。\n增长8.1%，完成【待填：投资】。\n\n"
    func size(_ count: Int) throws -> Int {
      let members = try ZipReader(WordRenderer().render(Document(parsing: String(repeating: paragraph, count: count))))
      return members.members.reduce(0) { $0 + $1.bytes.count }
    }
    let (few, many) = (try size(100), try size(400))
    #expect(many < few * 5)
  }

  private func text(of document: Document) -> String {
    let block = document.titleBlock
    let isSubtitle = { (line: Content) in line.text.hasPrefix("——") }
    let lines =
      block.titleLines.filter { !isSubtitle($0) } + block.titleLines.filter(isSubtitle)
      + [block.date].compactMap { $0 } + block.speakerLines
    return lines.map(\.text).joined() + document.blocks.map(text).joined()
  }

  private func text(of block: Block) -> String {
    switch block {
    case .salutation(let content), .paragraph(let content): content.text
    case .heading(let heading): heading.number + heading.content.text
    case .runIn(let heading, let content): heading.number + heading.content.text + content.text
    case .item(let content): "——" + content.text
    case .table(let table): (table.header + table.rows.flatMap { $0 }).map(\.text).joined()
    }
  }
}

extension Unicode.Scalar {
  /// What a file in XML has in its place.
  fileprivate var writable: Unicode.Scalar {
    switch self {
    case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
    default: self
    }
  }
}
