/// The text of a paragraph cut into stretches that Word prints alike: in one font, equally strong, in one gap or none.
struct FontRuns {
  struct Run: Hashable {
    var text: String
    let isLatin: Bool
    let isStrong: Bool
    /// The gap that it belongs to, counted from the start of the paragraph.
    let gap: Int?
  }

  private(set) var runs: [Run] = []
  /// The names of the fields to be filled in, as the gaps of the paragraph show them.
  let gaps: [String]

  /// - Parameter spans: the text with its emphasis, span by span; a gap may reach from one into the next.
  init(_ spans: [(text: String, isStrong: Bool)]) {
    let scalars = spans.flatMap { span in span.text.unicodeScalars.map { (scalar: $0, isStrong: span.isStrong) } }
    let characters = scalars.map(\.scalar)
    let found = GapMark.ranges(in: characters)
    let isLatin = Self.latinCharacters(of: characters)
    gaps = found.map { GapMark.label(in: characters[$0]) }
    var gap = 0
    for (offset, (scalar, isStrong)) in scalars.enumerated() {
      while gap < found.count, offset >= found[gap].upperBound { gap += 1 }
      let isInGap = gap < found.count && found[gap].contains(offset)
      append(scalar, isLatin: isLatin[offset], isStrong: isStrong, gap: isInGap ? gap : nil)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, isLatin: Bool, isStrong: Bool, gap: Int?) {
    let end = runs.count - 1
    if end >= 0, runs[end].isLatin == isLatin, runs[end].isStrong == isStrong, runs[end].gap == gap {
      runs[end].text.unicodeScalars.append(scalar)
    } else {
      runs.append(Run(text: String(scalar), isLatin: isLatin, isStrong: isStrong, gap: gap))
    }
  }

  /// Which characters take the Latin font: its letters, digits, `%` and `.`, and the other signs of ASCII beside them.
  private static func latinCharacters(of characters: [Unicode.Scalar]) -> [Bool] {
    var isLatin = characters.map(\.isLatin)
    var start = 0
    while start < characters.count {
      guard characters[start].isNeutral else {
        start += 1
        continue
      }
      let end = characters[start...].firstIndex { !$0.isNeutral } ?? characters.count
      let touchesLatin = (start > 0 && isLatin[start - 1]) || (end < characters.count && isLatin[end])
      if touchesLatin { for offset in start..<end { isLatin[offset] = true } }
      start = end
    }
    return isLatin
  }
}

/// How a draft shows a field that is still to be filled in, as in 【待填：地区生产总值】.
enum GapMark {
  private static let opening = Array("【待填：".unicodeScalars)
  private static let closing: Unicode.Scalar = "】"

  /// Where gaps stand in a text; one that is never closed is none.
  static func ranges(in characters: [Unicode.Scalar]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var offset = 0
    while offset < characters.count {
      if characters[offset] == opening[0], characters[offset...].starts(with: opening) {
        guard let end = characters[offset...].firstIndex(of: closing) else { break }
        ranges.append(offset..<end + 1)
        offset = end
      }
      offset += 1
    }
    return ranges
  }

  /// The name between the marks of a gap.
  static func label(in gap: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(gap.dropFirst(opening.count).dropLast()))
  }
}

extension Unicode.Scalar {
  fileprivate var isLatin: Bool {
    switch self {
    case "0"..."9", "A"..."Z", "a"..."z", "%", ".": true
    case "\u{C0}"..."\u{24F}": self != "×" && self != "÷"
    default: false
    }
  }

  /// Whether it goes with the letters beside it, being as much Chinese as Latin.
  fileprivate var isNeutral: Bool { (" "..."~").contains(self) && !isLatin }
}
