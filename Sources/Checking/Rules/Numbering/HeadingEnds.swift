import Diagnostics
import Documents

extension Rule {
  /// A heading of the first two levels that stands alone and yet ends in a mark.
  static let headingEnds = Rule(
    id: "N02", severity: .warning,
    name: Wording(en: "a stand-alone heading with a mark at its end", zh: "单独成行的标题末尾有标点"),
    explanation: Wording(
      en: "A heading on a line of its own ends without 。 ： ； or ，; ？ and ！ may stand.",
      zh: "单独成行的标题末尾不加。：；，，可以用？和！。"),
    examples: [
      RuleExample("一、抓项目\n项目为王。\n二、抓人才⟦。⟧\n人才为本。", good: "一、抓项目\n项目为王。\n二、抓人才\n人才为本。"),
      RuleExample("一、抓项目⟦：⟧\n项目为王。\n二、抓人才\n人才为本。", good: "一、抓项目\n项目为王。\n二、怎么抓人才？\n人才为本。"),
    ],
    check: { speech, findings in
      let ends = speech.paragraphs.compactMap { HeadingEnd(of: $0, in: speech.text) }
      // Where every heading of a level ends in a mark, they are sentences of a list.
      let bareSystems = Set(ends.filter { !$0.hasMark }.map(\.system))
      for end in ends where end.hasMark && bareSystems.contains(end.system) {
        let mark = speech.text.string(end.last..<end.last + 1)
        findings.add(.end(mark), at: end.last..<end.last + 1, instead: .delete(mark), fix: "")
      }
    })
}

/// The last character of a heading of the first two levels that stands alone.
private struct HeadingEnd {
  let system: HeadingSystem
  let last: Int
  let hasMark: Bool

  init?(of paragraph: SpeechParagraph, in text: ScalarText) {
    guard paragraph.kind == .heading, let mark = paragraph.mark, mark.system <= .parenthesizedChinese,
      !paragraph.body.isEmpty
    else { return nil }
    system = mark.system
    last = paragraph.range.upperBound - 1
    hasMark = "。：；，、".unicodeScalars.contains(text.scalars[last])
  }
}

extension Message {
  fileprivate static func end(_ mark: String) -> Self {
    Message("N02", en: "the heading ends in ‘\(mark)’", zh: "标题末尾多了“\(mark)”")
  }
}
