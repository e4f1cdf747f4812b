package import Diagnostics
package import Documents

/// A draft as it is printed, sentence by sentence, each with what wrote it.
package struct Trace: Sendable {
  /// A sentence of the draft and the pieces it was put together from.
  package struct Line: Sendable {
    package let sentence: Sentence
    package let pieces: [Provenance.Piece]

    package var text: String { sentence.text }
  }

  /// A printed line, by the sentences it has.
  package struct Paragraph: Sendable {
    /// What the document puts before it: the number of a heading, a dash.
    package let mark: String
    /// The positions of its sentences in `lines`.
    package let lines: Range<Int>
  }

  package let paragraphs: [Paragraph]
  package let lines: [Line]

  package init(of draft: Draft) {
    let provenance = Provenance(of: draft)
    var (paragraphs, lines): ([Paragraph], [Line]) = ([], [])
    for passage in Document(parsing: draft.text).passages {
      let first = lines.count
      lines += passage.sentences.map { Line(sentence: $0, pieces: provenance.pieces(in: $0.range)) }
      paragraphs.append(Paragraph(mark: passage.mark, lines: first..<lines.count))
    }
    (self.paragraphs, self.lines) = (paragraphs, lines)
  }

  /// The positions of the sentences that say what stands at a place of the data, or something computed from it.
  package func sentences(from place: Place) -> [Int] {
    lines.indices.filter { index in lines[index].pieces.contains { $0.depends(on: place) } }
  }
}
