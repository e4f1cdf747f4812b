import Chinese

/// The numbers of the headings of one document: a level is as deep as the headings it stands under, so that none can
/// be skipped, and counts anew under each of them.
struct HeadingNumbering {
  /// The headings that the next one may stand under, outermost first: their marks' lengths and their numbers.
  private var open: [(mark: Int, number: Int)] = []

  /// The heading that a mark of a given length begins at this place.
  mutating func heading(_ content: Content, mark: Int) -> Heading {
    var number = 1
    while let last = open.last, last.mark >= mark {
      number = last.number + 1
      open.removeLast()
    }
    open.append((mark, number))
    return Heading(level: open.count, number: Self.numeral(number, level: open.count), content: content)
  }

  private static func numeral(_ number: Int, level: Int) -> String {
    switch level {
    case 1: "\(ChineseNumeral.counting(number))、"
    case 2: "（\(ChineseNumeral.counting(number))）"
    case 3: "\(number)."
    default: "（\(number)）"
    }
  }
}
