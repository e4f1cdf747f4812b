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
    func isOpening(_ position: Int) -> Bool {
      places.indices.contains(position) && scalars[places[position]] == marks.opening
    }
    func isClosing(_ position: Int) -> Bool {
      places.indices.contains(position) && scalars[places[position]] != marks.opening
    }
    var faults: [PairFault] = []
    var position = 0
    while position < places.count {
      if isOpening(position) {
        if isClosing(position + 1) {
          position += 2
        } else if isOpening(position + 1), isClosing(position + 2), isClosing(position + 3) {
          faults.append(.nested(places[position + 1]))
          position += 4
        } else if isOpening(position + 1), !isClosing(position + 2), isNear(places[position], places[position + 1]) {
          faults.append(.reversed(places[position + 1]))
          position += 2
        } else {
          faults.append(.unclosed(places[position]))
          position += 1
        }
      } else if scalars[places[position]] != marks.closing {
        // A straight quote opens what it does not close.
        position += isClosing(position + 1) ? 2 : 1
      } else if isClosing(position + 1), isNear(places[position], places[position + 1]) {
        faults.append(.reversed(places[position]))
        position += 2
      } else if isOpening(position + 1), !isClosing(position + 2), isNear(places[position], places[position + 1]) {
        faults += [.reversed(places[position]), .reversed(places[position + 1])]
        position += 2
      } else {
        faults.append(.unopened(places[position]))
        position += 1
      }
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
