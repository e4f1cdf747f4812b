import Chinese

/// A way of numbering headings, outermost first.
package enum HeadingSystem: Int, CaseIterable, Comparable, Sendable {
  /// 第一部分
  case part
  /// 一、
  case chinese
  /// （一）
  case parenthesizedChinese
  /// 1.
  case arabic
  /// （1）
  case parenthesizedArabic

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// The number as a heading of this system shows it.
  package func mark(_ number: Int) -> String {
    switch self {
    case .part: "第\(ChineseNumeral.counting(number))部分"
    case .chinese: "\(ChineseNumeral.counting(number))、"
    case .parenthesizedChinese: "（\(ChineseNumeral.counting(number))）"
    case .arabic: "\(number)."
    case .parenthesizedArabic: "（\(number)）"
    }
  }
}

/// The number at the head of a heading, with the marks around it, however they are written.
package struct HeadingMark: Hashable, Sendable {
  package let system: HeadingSystem
  package let number: Int
  package let range: Range<Int>
  /// Whether the marks are the ones that official prose uses.
  package let isWellFormed: Bool

  /// The mark as it should be written.
  package var spelling: String { system.mark(number) }
}

extension ScalarText {
  /// The heading mark at an index.
  func headingMark(at start: Int) -> HeadingMark? {
    if let mark = partMark(at: start) { return mark }
    let isOpened = self[start] == "（" || self[start] == "("
    let first = isOpened ? start + 1 : start
    guard let (number, end, isChinese) = number(at: first) else { return nil }
    if isOpened {
      guard let closing = self[end], closing == "）" || closing == ")" else { return nil }
      let isFollowed = self[end + 1].map { "、.．，,".unicodeScalars.contains($0) } ?? false
      return HeadingMark(
        system: isChinese ? .parenthesizedChinese : .parenthesizedArabic, number: number,
        range: start..<(isFollowed ? end + 2 : end + 1),
        isWellFormed: !isFollowed && self[start] == "（" && closing == "）")
    }
    return isChinese ? chineseMark(number, start..<end) : arabicMark(number, start..<end)
  }

  private func chineseMark(_ number: Int, _ range: Range<Int>) -> HeadingMark? {
    guard let closing = self[range.upperBound], "、，,.．".unicodeScalars.contains(closing) else { return nil }
    // 三、四线 is an approximate number and no heading.
    if let next = self[range.upperBound + 1].flatMap(ChineseNumeral.digitValue), next == number + 1 { return nil }
    return HeadingMark(
      system: .chinese, number: number, range: range.lowerBound..<range.upperBound + 1, isWellFormed: closing == "、")
  }

  private func arabicMark(_ number: Int, _ range: Range<Int>) -> HeadingMark? {
    guard let closing = self[range.upperBound], "、，,.．）)".unicodeScalars.contains(closing),
      let next = self[range.upperBound + 1], !next.isASCIIDigit, next != "\n", next != "\r"
    else { return nil }
    let isParenthesis = closing == "）" || closing == ")"
    return HeadingMark(
      system: isParenthesis ? .parenthesizedArabic : .arabic, number: number,
      range: range.lowerBound..<range.upperBound + 1, isWellFormed: closing == "." || closing == "．")
  }

  private func partMark(at start: Int) -> HeadingMark? {
    guard self[start] == "第", let (number, end, isChinese) = number(at: start + 1), isChinese else { return nil }
    guard let unit = first(of: ["部分", "章"], at: end) else { return nil }
    return HeadingMark(
      system: .part, number: number, range: start..<end + unit.unicodeScalars.count, isWellFormed: true)
  }

  /// The number from 1 to 99 at an index, where it ends, and whether it is written in Chinese.
  private func number(at start: Int) -> (number: Int, end: Int, isChinese: Bool)? {
    var end = start
    while end < start + 4, let scalar = self[end], ChineseNumeral.isNumeral(scalar), scalar != "两" { end += 1 }
    if let number = ChineseNumeral.value(of: scalars[min(start, scalars.count)..<min(end, scalars.count)]) {
      return (number, end, true)
    }
    end = start
    while end < start + 3, let scalar = self[end], scalar.isASCIIDigit { end += 1 }
    guard (1...2).contains(end - start), let number = Int(string(start..<end)), number > 0 else { return nil }
    return (number, end, false)
  }
}
