import Diagnostics

/// A title that is too long for one line, parted into lines of like length where its sense allows.
struct TitleLines {
  private let characters: [Unicode.Scalar]
  /// The display width of the title before each character, and of the whole.
  private let widths: [Int]
  /// The display width of a line.
  private let capacity: Int

  init(_ title: String, charactersPerLine: Int) {
    characters = Array(title.unicodeScalars)
    widths = characters.reduce(into: [0]) { $0.append(($0.last ?? 0) + DisplayWidth.of(String($1))) }
    capacity = max(2, charactersPerLine * 2)
  }

  /// Where new lines begin, in characters from the start; none when one line holds the title.
  var breaks: [Int] {
    let whole = widths.last ?? 0
    // A title that is not filled in yet, or one of more than three lines, is left to Word.
    guard whole > capacity, whole <= capacity * 3, GapMark.ranges(in: characters).isEmpty else { return [] }
    let count = (whole + capacity - 1) / capacity
    var breaks: [Int] = []
    for line in 1..<count {
      let start = breaks.last ?? 0
      let costs = (start + 1..<characters.count).map { offset in
        let isTooLong = widths[offset] - widths[start] > capacity || whole - widths[offset] > capacity * (count - line)
        return (offset, abs(widths[offset] - whole * line / count) + penalty(at: offset) + (isTooLong ? 1_000 : 0))
      }
      guard let best = costs.min(by: { $0.1 < $1.1 }), best.1 < 100 else { return [] }
      breaks.append(best.0)
    }
    return breaks
  }

  /// How much a break before a character disturbs the sense, in display columns that a better place may be away.
  private func penalty(at offset: Int) -> Int {
    let (last, first) = (characters[offset - 1], characters[offset])
    let isInWord = last.isASCII && first.isASCII
    if isInWord || Self.neverFirst.contains(first) || Self.neverLast.contains(last) { return 100 }
    return Self.endings.contains(last) ? 0 : 8
  }

  private static let neverFirst = "，、。；：！？”’》）】—".unicodeScalars
  private static let neverLast = "“‘《（【".unicodeScalars
  /// The characters after which the sense of a title pauses.
  private static let endings = "，、；：”》）暨和与及的".unicodeScalars
}

extension TitleLines {
  /// The title with a line break at the start of each further line.
  static func broken(_ title: Content, charactersPerLine: Int) -> [(text: String, isStrong: Bool)] {
    let breaks = Set(TitleLines(title.text, charactersPerLine: charactersPerLine).breaks)
    var offset = 0
    return title.pieces.map { text, isStrong in
      var broken = String.UnicodeScalarView()
      for scalar in text.unicodeScalars {
        if breaks.contains(offset) { broken.append("\n") }
        broken.append(scalar)
        offset += 1
      }
      return (String(broken), isStrong)
    }
  }
}
