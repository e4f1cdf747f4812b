import Chinese

/// A sentence of a document, as it is printed.
package struct Sentence: Hashable, Sendable {
  package let text: String
  /// The bytes of the draft it was read from, with the marks inside it.
  package let range: Range<Int>
}

/// What a document prints on a line of its own, or in a cell, sentence by sentence.
package struct Passage: Hashable, Sendable {
  /// What is printed before the first sentence and stands nowhere in the draft: the number of a heading, a dash.
  package let mark: String
  package let sentences: [Sentence]

  init(mark: String = "", _ contents: Content...) {
    self.mark = mark
    sentences = contents.flatMap(\.sentences)
  }
}

extension Document {
  /// All that is printed, from the title to the last block.
  package var passages: [Passage] {
    let head = titleBlock.titleLines + [titleBlock.date].compactMap(\.self) + titleBlock.speakerLines
    return head.map { Passage($0) } + blocks.flatMap(\.passages)
  }
}

extension Block {
  /// The line that the block is printed as; of a table, the cells that are not empty.
  package var passages: [Passage] {
    switch self {
    case .salutation(let content), .paragraph(let content): [Passage(content)]
    case .heading(let heading): [Passage(mark: heading.number, heading.content)]
    case .runIn(let heading, let content): [Passage(mark: heading.number, heading.content, content)]
    case .item(let content): [Passage(mark: "——", content)]
    case .table(let table): ([table.header] + table.rows).joined().map { Passage($0) }.filter { !$0.sentences.isEmpty }
    }
  }
}

extension Content {
  package var sentences: [Sentence] {
    let text = text
    let bytes = Array(text.utf8)
    var cursor = RunCursor(runs)
    return text.sentences.map { range in
      let first = cursor.draftRange(ofByte: range.lowerBound)
      let last = cursor.draftRange(ofByte: range.upperBound - 1)
      let text = String(decoding: bytes[range], as: UTF8.self)
      return Sentence(text: text, range: first.lowerBound..<max(first.lowerBound, last.upperBound))
    }
  }
}

/// Leads from the bytes of a text to those of the draft, from the first run on.
private struct RunCursor {
  private var runs: ArraySlice<Content.Run>
  /// Where the first of the runs begins in the text.
  private var start = 0

  init(_ runs: [Content.Run]) { self.runs = runs[...] }

  /// Where a byte of the text stands in the draft, or the empty range where it was added; bytes are asked for in order.
  mutating func draftRange(ofByte offset: Int) -> Range<Int> {
    while let run = runs.first, runs.count > 1, offset >= start + run.text.utf8.count {
      start += run.text.utf8.count
      runs.removeFirst()
    }
    guard let range = runs.first?.range, !range.isEmpty else {
      let place = runs.first?.range.lowerBound ?? 0
      return place..<place
    }
    let place = min(range.lowerBound + offset - start, range.upperBound - 1)
    return place..<place + 1
  }
}
