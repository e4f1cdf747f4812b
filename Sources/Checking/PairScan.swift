import Documents

/// A pair of marks that enclose words, and the pair that stands within it.
struct PairedMarks {
  let opening: Unicode.Scalar
  let closing: Unicode.Scalar
  let innerOpening: Unicode.Scalar?
  let innerClosing: Unicode.Scalar?

  static let quotes = PairedMarks(opening: "“", closing: "”", innerOpening: "‘", innerClosing: "’")
  static let titles = PairedMarks(opening: "《", closing: "》", innerOpening: "〈", innerClosing: "〉")
  static let parentheses = PairedMarks(opening: "（", closing: "）", innerOpening: nil, innerClosing: nil)
  static let brackets = PairedMarks(opening: "【", closing: "】", innerOpening: nil, innerClosing: nil)
}

/// What is wrong with a pair of marks.
enum PairFault: Equatable {
  /// An opening mark that is never closed.
  case unclosed(Int)
  /// A closing mark that was never opened.
  case unopened(Int)
  /// Both marks stand the wrong way round, or one of the two does.
  case reversed(Int)
  /// Marks of one kind within each other.
  case nested(Int)

  var index: Int {
    switch self {
    case .unclosed(let index), .unopened(let index), .reversed(let index), .nested(let index): index
    }
  }
}

extension ScalarText {
  /// The faults of one kind of pair in a paragraph; a lost mark does not shift the pairs after it.
  func faults(of marks: PairedMarks, in range: Range<Int>) -> [PairFault] {
    let places = range.filter { scalars[$0] == marks.opening || scalars[$0] == marks.closing || isStraight($0, marks) }
    let kinds = places.map { scalars[$0] == marks.opening }
    /// Whether a mark is there and opens; nil past the end.
    func opens(_ position: Int) -> Bool? { kinds.indices.contains(position) ? kinds[position] : nil }
    var faults: [PairFault] = []
    var position = 0
    while position < places.count {
      let isNear = position + 1 < places.count && isNear(places[position], places[position + 1])
      let around = (opens(position), opens(position + 1), opens(position + 2), opens(position + 3))
      let (fault, length): (PairFault?, Int) =
        switch around {
        case (true, false, _, _): (nil, 2)
        case (true, true, false, false): (.nested(places[position + 1]), 4)
        case (true, true, let next, _) where next != false && isNear: (.reversed(places[position + 1]), 2)
        case (true, _, _, _): (.unclosed(places[position]), 1)
        // A straight quote opens what it does not close.
        case _ where scalars[places[position]] != marks.closing: (nil, around.1 == false ? 2 : 1)
        case (_, false, _, _) where isNear: (.reversed(places[position]), 2)
        case (_, true, let next, _) where next != false && isNear: (.reversed(places[position]), 2)
        default: (.unopened(places[position]), 1)
        }
      if let fault { faults.append(fault) }
      // ”三强“ has both its marks turned round.
      if length == 2, around.0 == false, around.1 == true { faults.append(.reversed(places[position + 1])) }
      position += length
    }
    return faults
  }

  private func isStraight(_ index: Int, _ marks: PairedMarks) -> Bool {
    marks.opening == "“" && (straightQuoteLength(at: index) ?? 0) > 0 && self[index - 1] != "'"
      || marks.opening == "（" && (scalars[index] == ")")
  }

  private func isNear(_ first: Int, _ second: Int) -> Bool {
    second - first < 25 && !scalars[first + 1..<second].contains { $0.endsPhrase }
  }
}

extension Unicode.Scalar {
  fileprivate var endsPhrase: Bool { self == "。" || self == "，" || self == "；" }
}
