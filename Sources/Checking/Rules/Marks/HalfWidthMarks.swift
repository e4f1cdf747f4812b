import Chinese
import Diagnostics
import Documents

extension Rule {
  /// A comma, stop, parenthesis or other mark of half width among Chinese.
  static let halfWidthMarks = Rule(
    id: "P01", severity: .error,
    name: Wording(en: "a half-width mark in Chinese text", zh: "中文里用了半角标点"),
    explanation: Wording(
      en: "Chinese prose takes full-width marks. Numbers, times, Latin words and addresses keep theirs.",
      zh: "中文用全角标点。数字、时刻、外文和网址里的不动。"),
    examples: [
      RuleExample("全县上下齐心协力⟦,⟧打好这一仗。", good: "全县上下齐心协力，打好这一仗。"),
      RuleExample("增速达到8.5%⟦;⟧投资增长6%。", good: "增速达到8.5%；投资增长6%。"),
      RuleExample("上午8:30开会，产值1,370亿元⟦(⟧含税⟦)⟧。", good: "上午8:30开会，产值1,370亿元（含税）。"),
      RuleExample("这件事办好了吗⟦?⟧", good: "这件事办好了吗？"),
    ],
    check: { speech, findings in
      let text = speech.text
      for paragraph in speech.paragraphs {
        let start = paragraph.mark?.range.upperBound ?? paragraph.range.lowerBound
        for index in start..<max(start, paragraph.range.upperBound) {
          guard let full = text.fullWidth(of: text.scalars[index]), text.isMisplacedMark(at: index) else { continue }
          findings.add(
            .halfWidth(text.string(index..<index + 1)), at: index..<index + 1, instead: .write(full), fix: full)
        }
      }
    })
}

extension ScalarText {
  fileprivate func fullWidth(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case ",": "，"
    case ";": "；"
    case ":": "："
    case "?": "？"
    case "!": "！"
    case "(": "（"
    case ")": "）"
    case ".": "。"
    default: nil
    }
  }

  fileprivate func isMisplacedMark(at index: Int) -> Bool {
    let (before, after) = (neighbour(of: index, by: -1), neighbour(of: index, by: 1))
    switch scalars[index] {
    case ".": return isHan(before) && (isHan(after) || self[index + 1] == nil || self[index + 1] == "\n")
    case "?": return (isProse(at: before) || isProse(at: after)) && asksQuestion(before: index)
    case ":" where self[index + 1] == "/": return false
    case "(", ")": return isProse(at: before) || isProse(at: after)
    default:
      if self[index - 1]?.isASCIIDigit == true, self[index + 1]?.isASCIIDigit == true { return false }
      return isProse(at: before) || isProse(at: after) && !(self[index + 1]?.isBlank ?? false)
    }
  }

  private func isHan(_ index: Int) -> Bool { self[index]?.isHan ?? false }

  /// The index of the next character that is no space and no other half-width mark.
  private func neighbour(of index: Int, by step: Int) -> Int {
    var next = index + step
    while let scalar = self[next], scalar == " " || scalar == "?" || scalar == ",", abs(next - index) < 4 {
      next += step
    }
    return next
  }
}

extension Message {
  fileprivate static func halfWidth(_ mark: String) -> Self {
    Message("P01", en: "half-width ‘\(mark)’ in Chinese text", zh: "中文里用了半角的“\(mark)”")
  }
}
