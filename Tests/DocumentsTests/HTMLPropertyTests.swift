import Diagnostics
import Documents
import TestSupport
import Testing

/// What holds for the page of every text: it is well formed, and says what the text renderer says.
@Suite struct HTMLPropertyTests {
  private static let pieces = [
    "% ", "# ", "## ", "### ", "#### ", "- ", "|", "|-|\n", "**", "\\", " ", "\n", "\n\n", "。", "：", "&", "<", ">",
    "\"", "'",
    "</p>", "<script>", "&amp;", "&#", "]]>", "<!--", "\u{0}", "\u{1F}", "\u{7F}", "\u{9F}", "𠀀", "𱍐", "👨‍👩‍👧", "ش",
    "\u{202E}",
    "\u{FFFF}", "甲", "正文", "7.2%",
  ]

  private static func draft(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0..<40, using: &generator)).map { _ -> String in
      if Bool.random(using: &generator) { return pieces.randomElement(using: &generator) ?? "" }
      let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &generator)) ?? "?"
      return String(scalar)
    }.joined()
  }

  /// Marks that begin and end at characters, in order, with something to escape in every label.
  private static func marks(in draft: String, _ generator: inout SeededGenerator) -> [PageNotes.Mark] {
    let file = SourceFile(name: "a\"<&>'.yaml", text: "甲\n乙")
    let offsets = draft.unicodeScalars.indices.map { draft.utf8.distance(from: draft.startIndex, to: $0) }
    let ends = offsets.filter { _ in Int.random(in: 0..<3, using: &generator) == 0 }
    return zip(ends, ends.dropFirst()).filter { _ in Bool.random(using: &generator) }.map { start, end in
      PageNotes.Mark(
        start..<end, sources: [.init("<\"&\n\t'>", at: Place(0..<3, in: file))],
        isGap: Bool.random(using: &generator))
    }
  }

  @Test(arguments: 0..<30)
  func isWellFormedAndSaysTheSame(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let draft = Self.draft(&generator)
      let document = Document(parsing: draft)
      var notes = PageNotes()
      notes.marks = Self.marks(in: draft, &generator)
      let page = String(decoding: HTMLRenderer(notes).render(document), as: UTF8.self)
      let read = HTMLReader(page)
      #expect(read.fault == nil, "\(draft.debugDescription)")
      let article = HTMLReader(page.element("article") ?? "")
      #expect(article.lines == Self.lines(of: document), "\(draft.debugDescription)")
      #expect(page == String(decoding: HTMLRenderer(notes).render(document), as: UTF8.self))
    }
  }

  /// The text of every part of a document that is a line of its own.
  private static func lines(of document: Document) -> [String] {
    let titleBlock = document.titleBlock
    let titles = titleBlock.titleLines + [titleBlock.date].compactMap(\.self) + titleBlock.speakerLines
    let blocks = document.blocks.flatMap { block -> [String] in
      switch block {
      case .salutation(let content), .paragraph(let content): [content.text]
      case .heading(let heading): [heading.number + heading.content.text]
      case .runIn(let heading, let content): [heading.number + heading.content.text + content.text]
      case .item(let content): ["——" + content.text]
      case .table(let table): (table.header + table.rows.flatMap(\.self)).map(\.text)
      }
    }
    return (titles.map(\.text) + blocks).map(\.shown)
  }
}

extension String {
  /// The text with what no page may hold replaced, written anew and on purpose otherwise than the renderer does it.
  fileprivate var shown: String {
    var shown = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let isNoncharacter = scalar.value % 0x10000 >= 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
      if scalar.properties.generalCategory == .control, scalar != "\t", scalar != "\n" {
        shown.append(
          scalar.value < 32
            ? Unicode.Scalar(UInt8(0)).advanced(to: 0x2400 + scalar.value) : scalar == "\u{7F}" ? "␡" : "\u{FFFD}")
      } else {
        shown.append(isNoncharacter ? "\u{FFFD}" : scalar)
      }
    }
    return String(shown)
  }
}

extension Unicode.Scalar {
  fileprivate func advanced(to value: UInt32) -> Unicode.Scalar { Unicode.Scalar(value) ?? self }
}
