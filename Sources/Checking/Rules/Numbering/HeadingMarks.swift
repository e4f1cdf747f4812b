import Diagnostics
import Documents

extension Rule {
  /// A heading number with the wrong marks around it.
  static let headingMarks = Rule(
    id: "N01", severity: .error,
    name: Wording(en: "a heading number with the wrong marks", zh: "标题序号的标点不对"),
    explanation: Wording(
      en: "The levels are 一、 （一） 1. （1）: nothing follows the closing parenthesis, and 1 takes a full stop.",
      zh: "各级序号写作一、（一）1.（1）：括号后面不加顿号，阿拉伯数字后面用下圆点。"),
    examples: [
      RuleExample("⟦一.⟧抓项目\n⟦二，⟧抓人才", good: "一、抓项目\n二、抓人才"),
      RuleExample("⟦（一）、⟧抓项目\n⟦(二)⟧抓人才", good: "（一）抓项目\n（二）抓人才"),
      RuleExample("⟦1、⟧抓项目\n⟦2、⟧抓人才", good: "1.抓项目\n2.抓人才"),
    ],
    check: { speech, findings in
      for case let mark? in speech.paragraphs.map(\.mark) where !mark.isWellFormed {
        findings.add(
          .mark(speech.text.string(mark.range), mark), at: mark.range, instead: .write(mark.spelling),
          fix: mark.spelling)
      }
    })
}

extension Message {
  fileprivate static func mark(_ found: String, _ mark: HeadingMark) -> Self {
    Message("N01", en: "‘\(found)’ is written ‘\(mark.spelling)’", zh: "“\(found)”应写作“\(mark.spelling)”")
  }
}
