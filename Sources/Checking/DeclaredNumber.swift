import Chinese
import Documents

/// A number in the text that says how many things follow: 四个方面, 七项工作, 五道坎.
struct DeclaredNumber {
  let value: Int
  /// The number with its measure word.
  let range: Range<Int>
  /// Whether its words announce a list and nothing else; in quotes they are a name, as in “五大行动”.
  let isExplicit: Bool
}

extension ScalarText {
  private static let explicitWords = [
    "个方面", "点意见", "点要求", "点建议", "点希望", "点体会", "点看法", "条意见", "条要求", "条措施", "条经验", "项工作", "项任务", "项重点", "项措施", "项要求",
    "件事", "个问题", "个部分", "个重点", "个环节", "对关系", "个关系", "个坚持", "大任务", "大工程", "大行动", "方面",
  ]
  private static let measures = ["个", "点", "条", "项", "件", "道", "对", "种", "句", "大", "类"]
  private static let notCounted = [
    "月", "小时", "季度", "年", "人", "百", "千", "万", "亿", "县", "乡", "镇", "村", "市", "区", "省", "半", "分", "多", "左右", "会议",
  ]

  /// The numbers in a stretch of text that may announce a list.
  func declaredNumbers(in range: Range<Int>) -> [DeclaredNumber] {
    var found: [DeclaredNumber] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard let (value, end) = quantity(at: index, before: range.upperBound) else {
        index += 1
        continue
      }
      if let number = declaredNumber(value, index..<end), number.range.upperBound <= range.upperBound {
        found.append(number)
      }
      index = end
    }
    return found
  }

  private func declaredNumber(_ value: Int, _ digits: Range<Int>) -> DeclaredNumber? {
    guard (2...20).contains(value),
      self[digits.lowerBound - 1].map({ $0 != "第" && !$0.isASCIIDigit && $0 != "." }) ?? true
    else { return nil }
    if let word = first(of: Self.explicitWords, at: digits.upperBound) {
      let end = digits.upperBound + word.unicodeScalars.count
      return DeclaredNumber(
        value: value, range: digits.lowerBound..<end, isExplicit: self[digits.lowerBound - 1] != "“")
    }
    guard let measure = first(of: Self.measures, at: digits.upperBound) else { return nil }
    let end = digits.upperBound + measure.unicodeScalars.count
    guard first(of: Self.notCounted, at: end) == nil else { return nil }
    return DeclaredNumber(value: value, range: digits.lowerBound..<end, isExplicit: false)
  }

  /// The whole number at an index, in Chinese or Arabic digits, and where it ends.
  private func quantity(at start: Int, before limit: Int) -> (Int, Int)? {
    var end = start
    while end < min(limit, start + 4), ChineseNumeral.isNumeral(scalars[end]) { end += 1 }
    if end > start { return (ChineseNumeral.value(of: scalars[start..<end]) ?? 0, end) }
    while end < limit, scalars[end].isASCIIDigit { end += 1 }
    guard end > start else { return nil }
    return (end - start > 2 ? 0 : Int(string(start..<end)) ?? 0, end)
  }
}
