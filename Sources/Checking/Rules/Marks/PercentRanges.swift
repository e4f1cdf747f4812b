import Chinese
import Diagnostics
import Documents

extension Rule {
  /// A range of per cent, 亿 or 万 whose first number lacks its unit.
  static let percentRanges = Rule(
    id: "P10", severity: .error,
    name: Wording(en: "a range whose first number lacks % or 亿", zh: "数值范围的前一个数漏了%或亿、万"),
    explanation: Wording(
      en: "15—30% may be read as 15 to 30%; the standard writes 15%—30% and 9亿—16亿.",
      zh: "15—30%会有歧义，国家标准写作15%—30%、9亿—16亿。"),
    examples: [
      RuleExample("用工成本下降⟦15—30%⟧。", good: "用工成本下降15%—30%。"),
      RuleExample("每年投入⟦9～16亿⟧元。", good: "每年投入9亿～16亿元，2021—2025年不变。"),
    ],
    check: { speech, findings in
      let text = speech.text
      for paragraph in speech.paragraphs {
        for index in paragraph.range where "—～~-－".unicodeScalars.contains(text.scalars[index]) {
          guard let (range, unit) = text.bareRange(around: index) else { continue }
          let dash = text.scalars[index] == "～" ? "～" : "—"
          let right =
            "\(text.string(range.lowerBound..<index))\(unit)\(dash)\(text.string(index + 1..<range.upperBound))"
          findings.add(.bare(String(unit)), at: range, instead: .write(right))
        }
      }
    })
}

extension ScalarText {
  /// The range around a dash whose second number alone has its unit, and the unit.
  fileprivate func bareRange(around dash: Int) -> (Range<Int>, Unicode.Scalar)? {
    func isPart(_ index: Int) -> Bool { self[index].map { $0.isASCIIDigit || $0 == "." } ?? false }
    guard self[dash - 1]?.isASCIIDigit == true, self[dash + 1]?.isASCIIDigit == true else { return nil }
    var (start, end) = (dash, dash + 1)
    while isPart(start - 1) { start -= 1 }
    while isPart(end) { end += 1 }
    let before = self[start - 1]
    guard let unit = self[end], "%％亿万".unicodeScalars.contains(unit), before != "-", before != "—",
      before?.isLatinLetter != true
    else { return nil }
    return (start..<end + 1, unit)
  }
}

extension Message {
  fileprivate static func bare(_ unit: String) -> Self {
    Message("P10", en: "the first number lacks ‘\(unit)’", zh: "前一个数漏了“\(unit)”")
  }
}
