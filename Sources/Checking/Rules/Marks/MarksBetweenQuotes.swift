import Diagnostics
import Documents

extension Rule {
  /// 、 between neighbouring quotes or titles.
  static let marksBetweenQuotes = Rule(
    id: "P07", severity: .hint,
    name: Wording(en: "、 between neighbouring quotes or titles", zh: "并列的引号或书名号之间用了顿号"),
    explanation: Wording(
      en: "Between “…”“…” and 《…》《…》 the standard usually leaves 、 out; keep it where other words stand between them.",
      zh: "国家标准：标有引号或书名号的并列成分之间通常不用顿号；中间有别的成分时要用。"),
    examples: [
      RuleExample("抓好“田长”⟦、⟧“林长”两支队伍。", good: "抓好“田长”“林长”两支队伍。"),
      RuleExample("修订《章程》⟦、⟧《守则》。", good: "修订《章程》《守则》。"),
    ],
    check: { speech, findings in
      let text = speech.text
      for paragraph in speech.paragraphs {
        for index in paragraph.range where text.scalars[index] == "、" {
          guard text[index - 1] == "”" && text[index + 1] == "“" || text[index - 1] == "》" && text[index + 1] == "《"
          else { continue }
          findings.add(.needless, at: index..<index + 1, instead: .delete("、"))
        }
      }
    })
}

extension Message {
  fileprivate static var needless: Self {
    Message("P07", en: "‘、’ is not needed between these", zh: "这里通常不用顿号")
  }
}
