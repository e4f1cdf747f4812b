package import Diagnostics
import Templating

/// What wrote each byte of a draft: a line of a template and, where a value is printed, the places in the data.
package struct Provenance: Sendable {
  /// A stretch of a draft that was written in one go.
  package struct Piece: Sendable {
    /// The bytes of the draft.
    package let range: Range<Int>
    /// The characters as they are printed, without the backslashes that the draft needs.
    package let text: String
    /// The place in the template, as narrow as it is known.
    package let template: Place
    /// The whole values in the data that the text was made of; empty where the template says it in its own words.
    package let values: [Place]
    /// The part of the one value that stands in the text as it was written; nil where the text was made of it otherwise.
    package let quoted: Place?

    /// The places in the data, each as narrow as it is known.
    package var origins: [Place] { quoted.map { [$0] } ?? values }

    /// Whether the text would be another one if what stands at a place of the data were changed.
    ///
    /// The number of the items of a list does not depend on what any of them says.
    package func depends(on place: Place) -> Bool {
      origins.contains { origin in
        origin.file === place.file && origin.range.overlaps(place.range)
          && (origin == place || !origin.isCollection)
      }
    }
  }

  private let runs: [TracedRun]

  package init(of draft: Draft) {
    var offset = 0
    runs = draft.runs.filter { !$0.text.isEmpty }.map { run in
      defer { offset += run.text.utf8.count }
      return TracedRun(run, at: offset)
    }
  }

  /// The pieces that make up a range of the draft, the first and the last cut to it.
  package func pieces(in range: Range<Int>) -> [Piece] {
    guard !range.isEmpty else { return [] }
    let overlapping = runs[firstRun(endingAfter: range.lowerBound)...].prefix { $0.range.lowerBound < range.upperBound }
    return overlapping.map { $0.piece(in: range.clamped(to: $0.range)) }
  }

  /// The places that wrote a range of the draft, each once: first those in the data, then those in the templates.
  package func places(of range: Range<Int>) -> [Place] {
    let pieces = pieces(in: range)
    var seen: Set<Place> = []
    return (pieces.flatMap(\.origins) + pieces.map(\.template)).filter { seen.insert($0).inserted }
  }

  private func firstRun(endingAfter offset: Int) -> Int {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// A run of a draft with its place there and what its characters are quoted from.
private struct TracedRun {
  let range: Range<Int>
  private let run: Run
  /// The characters that the run prints: without the backslashes before data that would else be marks.
  private let printed: [UInt8]
  /// The offsets, in the text of the run, of the backslashes that are not printed.
  private let escapes: [Int]
  /// The place in which the printed characters stand byte by byte, and nothing else; nil where there is none.
  private let original: Place?

  init(_ run: Run, at start: Int) {
    self.run = run
    let text = Array(run.text.utf8)
    range = start..<start + text.count
    escapes = run.origins.isEmpty ? [] : Self.escapes(in: text)
    var escape = escapes[...]
    printed =
      escapes.isEmpty
      ? text
      : zip(text.indices, text).compactMap { offset, byte in
        guard offset == escape.first else { return byte }
        escape.removeFirst()
        return nil
      }
    let source = run.origins.first ?? run.place
    let isSingle = run.origins.isEmpty || (run.origins.count == 1 && !source.isCollection)
    original = isSingle ? source.quoting(printed) : nil
  }

  private static func escapes(in text: [UInt8]) -> [Int] {
    var escapes: [Int] = []
    var isEscaped = false
    for (offset, byte) in text.enumerated() {
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      if isEscaped { escapes.append(offset) }
    }
    return escapes
  }

  func piece(in part: Range<Int>) -> Provenance.Piece {
    let shown = printedOffset(at: part.lowerBound)..<printedOffset(at: part.upperBound)
    let quoted = original.map { original in
      let start = original.range.lowerBound
      return Place(start + shown.lowerBound..<start + shown.upperBound, in: original.file)
    }
    let isData = !run.origins.isEmpty
    return Provenance.Piece(
      range: part, text: String(decoding: printed[shown], as: UTF8.self),
      template: isData ? run.place : quoted ?? run.place,
      values: run.origins, quoted: isData ? quoted : nil)
  }

  /// The offset among the printed characters of one in the draft.
  private func printedOffset(at offset: Int) -> Int {
    let offset = offset - range.lowerBound
    var (low, high) = (0, escapes.count)
    while low < high {
      let middle = (low + high) / 2
      if escapes[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return offset - low
  }
}

extension Place {
  /// How far into a value the words of a draft may begin: behind a quotation mark, or at the number in 增长7%以上.
  private static let farthestStart = 64

  /// How far into a place the signs of a list or a mapping are looked for.
  private static let farthestSign = 4096

  /// Whether a list or a mapping stands here, so that no words of it can be those of the draft.
  fileprivate var isCollection: Bool {
    let bytes = file.bytes[range]
    switch bytes.first {
    case nil, UInt8(ascii: "["), UInt8(ascii: "{"): return true
    case UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): return false
    default:
      // A scalar without quotation marks has one line, no “- ” at its start and no “: ” in it.
      let signs = bytes.prefix(Self.farthestSign)
      return signs.starts(with: "- ".utf8) || signs.contains(UInt8(ascii: "\n"))
        || zip(signs, signs.dropFirst()).contains { $0 == UInt8(ascii: ":") && $1 == UInt8(ascii: " ") }
    }
  }

  /// The part of the place that holds a text byte by byte; nil where none does.
  fileprivate func quoting(_ text: [UInt8]) -> Place? {
    guard text.count <= range.count else { return nil }
    let offsets = 0...min(range.count - text.count, Self.farthestStart)
    let start = offsets.lazy.map { range.lowerBound + $0 }.first { start in
      file.bytes[start..<start + text.count].elementsEqual(text)
    }
    return start.map { Place($0..<$0 + text.count, in: file) }
  }
}
