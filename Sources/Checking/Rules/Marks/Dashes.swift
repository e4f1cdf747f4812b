import Chinese
import Diagnostics
import Documents

extension Rule {
  /// Dashes and ellipses that are put together from other marks.
  static let dashes = Rule(
    id: "P08", severity: .warning,
    name: Wording(en: "a dash or an ellipsis written with other marks", zh: "破折号或省略号写法不对"),
    explanation: Wording(
      en: "A dash is —— and an ellipsis is ……, both two characters long; an ellipsis is not followed by 等.",
      zh: "破折号是——，省略号是……，都占两个字；省略号后面不再写“等”。"),
    examples: [
      RuleExample("路通了、灯亮了⟦。。。⟧日子好起来了。", good: "路通了、灯亮了……日子好起来了。"),
      RuleExample("路通了、灯亮了⟦...⟧日子好起来了。", good: "路通了、灯亮了……日子好起来了。"),
      RuleExample("只有一条路⟦--⟧改革。", good: "只有一条路——改革。"),
      RuleExample("修路、架桥、挖渠⟦……等⟧。", good: "修路、架桥、挖渠等。"),
    ],
    check: { speech, findings in
      let text = speech.text
      for paragraph in speech.paragraphs {
        var index = paragraph.range.lowerBound
        while index < paragraph.range.upperBound {
          let scalar = text.scalars[index]
          var end = index
          while end < paragraph.range.upperBound, text.scalars[end] == scalar { end += 1 }
          let run = index..<max(end, index + 1)
          index = run.upperBound
          guard let right = text.spelling(ofDashes: run) else { continue }
          if right.isEmpty {
            findings.add(.both, at: run.lowerBound..<run.upperBound + 1, instead: .keepOneOfBoth)
          } else {
            findings.add(.dashes(text.string(run), right), at: run, instead: .write(right), fix: right)
          }
        }
      }
    })
}

extension ScalarText {
  /// How a run of one mark is written rightly; empty where 等 follows an ellipsis, nil where nothing is wrong.
  fileprivate func spelling(ofDashes run: Range<Int>) -> String? {
    let isInProse = isProse(at: run.lowerBound - 1) || isProse(at: run.upperBound)
    switch scalars[run.lowerBound] {
    case "。" where run.count >= 3, "." where run.count >= 3 && isInProse, "·" where run.count >= 3: return "……"
    case "…" where run.count == 1: return "……"
    case "…" where run.count == 2 && self[run.upperBound] == "等" && self[run.upperBound + 1] != "待": return ""
    case "-" where run.count >= 2 && isInProse, "－" where run.count >= 2, "─" where run.count >= 2,
      "―" where run.count >= 2, "—" where run.count == 3:
      return "——"
    case "—" where run.count == 1 && opensClause(run.lowerBound): return "——"
    default: return nil
    }
  }

  /// Whether a clause begins at an index, so that a dash there cannot join two ends of a range.
  private func opensClause(_ index: Int) -> Bool {
    guard let before = self[index - 1] else { return true }
    return before == "\n" || before.isBlank || "，。；：！？”".unicodeScalars.contains(before)
  }
}

extension Message {
  fileprivate static func dashes(_ found: String, _ right: String) -> Self {
    Message("P08", en: "‘\(found)’ in place of ‘\(right)’", zh: "“\(right)”写成了“\(found)”")
  }

  fileprivate static var both: Self {
    Message("P08", en: "an ellipsis and 等 say the same", zh: "省略号和“等”重复")
  }
}

extension Wording {
  fileprivate static var keepOneOfBoth: Self { Wording(en: "keep one of the two", zh: "两个留一个") }
}
