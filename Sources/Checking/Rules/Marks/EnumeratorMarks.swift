import Diagnostics
import Documents

extension Rule {
  /// A mark after 一是 or 一要.
  static let enumeratorMarks = Rule(
    id: "P14", severity: .hint,
    name: Wording(en: "a mark after 一是 or 一要", zh: "“一是”“一要”后面加了标点"),
    explanation: Wording(
      en: "一是 and 一要 run on without a mark; 第一， and 首先， take a comma.",
      zh: "“一是”“一要”后面直接写，不加标点；“第一”“首先”后面用逗号。"),
    examples: [RuleExample("一是⟦，⟧抓项目；二是抓人才。", good: "一是抓项目；二是抓人才。首先，抓项目。")],
    check: { speech, findings in
      let text = speech.text
      for paragraph in speech.paragraphs {
        for enumerator in paragraph.enumerators where enumerator.family == .being || enumerator.family == .having {
          let index = enumerator.range.upperBound
          guard let mark = text[index], "，、：".unicodeScalars.contains(mark) else { continue }
          findings.add(.mark, at: index..<index + 1, instead: .delete(String(mark)))
        }
      }
    })
}

extension Message {
  fileprivate static var mark: Self {
    Message("P14", en: "no mark is needed after the enumerator", zh: "序数后面不用标点")
  }
}
