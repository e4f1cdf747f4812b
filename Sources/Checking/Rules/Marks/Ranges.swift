import Chinese
import Diagnostics
import Documents

extension Rule {
  /// A half-width - or ~, or a ——, between two numbers.
  static let ranges = Rule(
    id: "P09", severity: .warning,
    name: Wording(en: "a range joined by a wrong mark", zh: "数值范围的连接号不对"),
    explanation: Wording(
      en:
        "From one number to another it is — or ～. Dates such as 2022-01-12, telephone numbers and codes are left alone.",
      zh: "数值之间用一字线—或浪纹线～。2022-01-12 这样的日期、电话号码和编号不动。"),
    examples: [
      RuleExample("培训5⟦-⟧8天。", good: "培训5—8天。"),
      RuleExample("降低15%⟦~⟧30%。", good: "降低15%—30%，日期写成2022-01-12，电话0379-6388。"),
      RuleExample("用3年⟦——⟧5年见效。", good: "用3年—5年见效。"),
    ],
    check: { speech, findings in
      let text = speech.text
      for paragraph in speech.paragraphs {
        for index in paragraph.range {
          guard let dash = text.wrongRangeDash(at: index) else { continue }
          findings.add(.range(text.string(dash)), at: dash, instead: .write("—"), fix: "—")
        }
      }
    })
}

extension ScalarText {
  private static let units: [Unicode.Scalar] = [
    "%", "％", "年", "月", "日", "时", "点", "天", "亿", "万", "元", "亩", "吨", "个", "人", "岁",
  ]

  fileprivate func wrongRangeDash(at index: Int) -> Range<Int>? {
    let isLong = has("——", at: index) && self[index + 2] != "—"
    guard isLong || self[index] == "-" || self[index] == "~" || self[index] == "－" else { return nil }
    let dash = index..<(isLong ? index + 2 : index + 1)
    guard let before = self[index - 1], let after = self[dash.upperBound], after.isASCIIDigit,
      before.isASCIIDigit || isUnit(before) && hasDigit(before: index - 1)
    else { return nil }
    var end = dash.upperBound
    while let scalar = self[end], scalar.isASCIIDigit || scalar == "." { end += 1 }
    // A telephone number begins with 0, and a date or a code goes on with another dash.
    guard let unit = self[end], isUnit(unit) || unit.isHan, !"届路线号".unicodeScalars.contains(unit) else { return nil }
    return isCode(from: index) ? nil : dash
  }

  private func isUnit(_ scalar: Unicode.Scalar) -> Bool { Self.units.contains(scalar) }

  private func hasDigit(before index: Int) -> Bool {
    self[index - 1]?.isASCIIDigit == true
      || Self.units.contains(self[index - 1] ?? " ") && self[index - 2]?.isASCIIDigit == true
  }

  private func isCode(from index: Int) -> Bool {
    var start = index
    while let scalar = self[start - 1], scalar.isASCIIDigit || scalar == "." { start -= 1 }
    guard start < index else { return false }
    let before = self[start - 1]
    return before == "-" || before?.isLatinLetter == true
      || scalars[start] == "0" && start + 1 < index && self[start + 1] != "."
  }
}

extension Message {
  fileprivate static func range(_ mark: String) -> Self {
    Message("P09", en: "‘\(mark)’ between two numbers", zh: "数值范围用了“\(mark)”")
  }
}
