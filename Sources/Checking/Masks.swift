import Chinese
import Documents

extension ScalarText {
  /// The stretch of marks that stand for something left out, beginning at an index: X, XX, **, ××, ○○, 某某, ____ .
  func mask(at start: Int, isMarkdown: Bool = false) -> Range<Int>? {
    guard let scalar = self[start], self[start - 1] != scalar || start == 0 else { return nil }
    var end = start + 1
    while self[end] == scalar { end += 1 }
    let (before, after) = (self[start - 1], self[end])
    let isMask =
      switch scalar {
      case "X", "Ｘ": !isLatin(before) && !isLatin(after) && !isRay(at: end)
      case "x": end - start >= 2 && !isLatin(before) && !isLatin(after) && before?.isASCIIDigit != true
      case "*": !isMarkdown && !(before?.isASCIIDigit == true && after?.isASCIIDigit == true)
      case "＊": true
      case "×": !isNumber(before) || !isNumber(after)
      case "○", "〇", "◯": end - start >= 2 && !isNumber(before) && !isNumber(after)
      case "□", "_", "＿": end - start >= 2
      case "某": end - start >= 2
      default: false
      }
    return isMask ? start..<end : nil
  }

  private func isLatin(_ scalar: Unicode.Scalar?) -> Bool { scalar.map { $0.isLatinLetter } ?? false }

  private func isNumber(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { $0.isASCIIDigit || ChineseNumeral.isNumeral($0) || $0 == "〇" || $0 == " " } ?? false
  }

  private func isRay(at index: Int) -> Bool { first(of: ["射线", "光", "染色体", "型", "轴"], at: index) != nil }

  /// Whether a character belongs to Chinese prose: a Chinese character or mark, a percent sign or a mask.
  func isProse(at index: Int) -> Bool {
    guard let scalar = self[index] else { return false }
    if scalar.isHan || scalar.isChineseMark || scalar == "%" || scalar == "％" || scalar == "*" || scalar == "×" {
      return true
    }
    return scalar == "X" && !isLatin(self[index - 1].flatMap { $0 == "X" ? nil : $0 })
      && !isLatin(self[index + 1].flatMap { $0 == "X" ? nil : $0 })
  }
}
