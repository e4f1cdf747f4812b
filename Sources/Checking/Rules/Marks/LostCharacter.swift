import Chinese
import Diagnostics
import Documents

extension Rule {
  /// A `?` that asks nothing, or a U+FFFD: a character that was lost in conversion.
  static let lostCharacter = Rule(
    id: "P05", severity: .warning,
    name: Wording(en: "a character lost to ? or U+FFFD", zh: "字符丢失，变成了 ? 或乱码"),
    explanation: Wording(
      en:
        "Programs write ? for a character that they do not know. Where nothing is asked, something was lost there: a mark, a space or a word.",
      zh: "软件遇到不认识的字符会换成 ?。不是问句的地方出现 ?，说明这里丢了一个标点、空格或字。"),
    examples: [
      RuleExample("不能搞⟦?⟧“一阵风”。", good: "不能搞“一阵风”。"),
      RuleExample("下足“绣花功夫⟦?⟧”，把街巷改造好。", good: "下足“绣花功夫”，把街巷改造好。"),
      RuleExample("把街⟦\u{FFFD}⟧改造好。这件事谁来管?", good: "把街巷改造好。这件事谁来管？"),
    ],
    check: { speech, findings in
      let text = speech.text
      for paragraph in speech.paragraphs {
        for index in paragraph.range where text.isLost(at: index) {
          findings.add(.lost(text.string(index..<index + 1)), at: index..<index + 1, instead: .restore)
        }
      }
    })
}

extension ScalarText {
  fileprivate func isLost(at index: Int) -> Bool {
    switch scalars[index] {
    case "\u{FFFD}": true
    case "?": (isProse(at: index - 1) || isProse(at: index + 1)) && !asksQuestion(before: index)
    default: false
    }
  }
}

extension Message {
  fileprivate static func lost(_ mark: String) -> Self {
    Message("P05", en: "‘\(mark)’ stands for a lost character", zh: "“\(mark)”处丢了字符")
  }
}

extension Wording {
  fileprivate static var restore: Self {
    Wording(en: "put back what was lost, or delete it", zh: "补上丢失的字或标点；没有丢就删去")
  }
}
