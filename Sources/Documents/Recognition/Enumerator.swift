import Chinese

/// A word that opens a member of an enumeration inside the text: 一是, 二要, 第三，, 其次.
package struct Enumerator: Hashable, Sendable {
  package enum Family: Hashable, Sendable {
    /// 一是
    case being
    /// 一要
    case having
    /// 第一，
    case ordinal
    /// 首先
    case adverb
  }

  package let family: Family
  /// The place it claims; nil for 最后, which may stand anywhere but first.
  package let number: Int?
  package let range: Range<Int>

  /// The word of a family that claims a place.
  package static func word(_ family: Family, _ number: Int) -> String {
    let numeral = ChineseNumeral.counting(number)
    switch family {
    case .being: return "\(numeral)是"
    case .having: return "\(numeral)要"
    case .ordinal: return "第\(numeral)"
    case .adverb: return (1...3).contains(number) ? ["首先", "其次", "再次"][number - 1] : "最后"
    }
  }
}

extension ScalarText {
  /// The enumerators of a stretch of text, in order.
  func enumerators(in range: Range<Int>) -> [Enumerator] {
    var found: [Enumerator] = []
    var opensClause = true
    for index in range {
      let scalar = scalars[index]
      if opensClause, let enumerator = enumerator(at: index), enumerator.range.upperBound <= range.upperBound {
        found.append(enumerator)
      }
      opensClause = "，。；：！？—,;:".unicodeScalars.contains(scalar) || (opensClause && scalar.isBlank)
    }
    return found
  }

  private func enumerator(at start: Int) -> Enumerator? {
    for (word, number) in [("首先", 1), ("其次", 2), ("再次", 3), ("最后", nil)] as [(String, Int?)] where has(word, at: start)
    {
      return Enumerator(family: .adverb, number: number, range: start..<start + 2)
    }
    let isOrdinal = self[start] == "第"
    let first = isOrdinal ? start + 1 : start
    var end = first
    while end < first + 3, let scalar = self[end], ChineseNumeral.isNumeral(scalar), scalar != "两" { end += 1 }
    guard end > first, end < scalars.count, let number = ChineseNumeral.value(of: scalars[first..<end]) else {
      return nil
    }
    switch (isOrdinal, self[end]) {
    case (true, "，"), (true, "、"), (true, "："):
      return Enumerator(family: .ordinal, number: number, range: start..<end)
    case (false, "是"): return Enumerator(family: .being, number: number, range: start..<end + 1)
    case (false, "要"): return Enumerator(family: .having, number: number, range: start..<end + 1)
    default: return nil
    }
  }
}
