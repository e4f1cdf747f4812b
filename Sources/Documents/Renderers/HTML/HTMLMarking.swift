import Diagnostics

/// Writes the text of a document as HTML, with a `mark` element around whatever shows data.
struct HTMLMarking {
  private let marks: [PageNotes.Mark]
  /// The marks whose text was written.
  private(set) var shown: Set<Int> = []

  init(_ marks: [PageNotes.Mark]) { self.marks = marks }

  static func id(of mark: Int) -> String { "m\(mark)" }

  mutating func html(of content: Content) -> String {
    var html = ""
    var open: Int?
    for piece in merged(content.runs.flatMap(pieces)) {
      if piece.mark != open {
        if open != nil { html += "</mark>" }
        if let mark = piece.mark { html += openingTag(of: mark) }
        open = piece.mark
      }
      let text = piece.text.htmlEscaped
      html += piece.isStrong ? "<strong>\(text)</strong>" : text
    }
    return open == nil ? html : html + "</mark>"
  }

  private mutating func openingTag(of index: Int) -> String {
    let mark = marks[index]
    let id = shown.insert(index).inserted ? " id=\"\(Self.id(of: index))\"" : ""
    let title = mark.sources.map { "\($0.label.onOneLine)\t\($0.place.description.onOneLine)" }.joined(separator: "\n")
    return "<mark\(id)\(mark.isGap ? " class=\"gap\"" : "") title=\"\(title.htmlEscaped)\">"
  }

  private struct Piece {
    var text: String
    let isStrong: Bool
    let mark: Int?
  }

  /// The pieces without the seams that an escape leaves behind.
  private func merged(_ pieces: [Piece]) -> [Piece] {
    pieces.reduce(into: []) { merged, piece in
      if let last = merged.last, last.mark == piece.mark, last.isStrong == piece.isStrong {
        merged[merged.count - 1].text += piece.text
      } else {
        merged.append(piece)
      }
    }
  }

  /// The run cut where a mark begins or ends.
  private func pieces(of run: Content.Run) -> [Piece] {
    var pieces: [Piece] = []
    let bytes = Array(run.text.utf8)
    var offset = run.range.lowerBound
    func append(upTo end: Int, mark: Int?) {
      guard offset < end else { return }
      let stretch = bytes[offset - run.range.lowerBound..<end - run.range.lowerBound]
      pieces.append(Piece(text: String(decoding: stretch, as: UTF8.self), isStrong: run.isStrong, mark: mark))
      offset = end
    }
    guard run.range.count == bytes.count else { return [Piece(text: run.text, isStrong: run.isStrong, mark: nil)] }
    var index = firstMark(endingAfter: offset)
    while index < marks.count, marks[index].range.lowerBound < run.range.upperBound {
      append(upTo: marks[index].range.lowerBound, mark: nil)
      append(upTo: min(marks[index].range.upperBound, run.range.upperBound), mark: index)
      index += 1
    }
    append(upTo: run.range.upperBound, mark: nil)
    return pieces
  }

  private func firstMark(endingAfter offset: Int) -> Int {
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
