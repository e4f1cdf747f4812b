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
      for paragraph in speech.paragraphs where paragraph.kind == .heading {
        guard let system = paragraph.mark?.system, system <= .parenthesizedChinese,
          case let last = paragraph.range.upperBound - 1, let mark = speech.text[last],
          "。：；，、".unicodeScalars.contains(mark), speech.hasBareHeading(of: system)
        else { continue }
        findings.add(.end(String(mark)), at: last..<last + 1, instead: .delete(String(mark)), fix: "")
      }
    })
}

extension SpeechText {
  /// Whether another heading of a level stands alone without a mark, so that one with it is the odd one out.
  fileprivate func hasBareHeading(of system: HeadingSystem) -> Bool {
    paragraphs.contains { paragraph in
      paragraph.kind == .heading && paragraph.mark?.system == system
        && text[paragraph.range.upperBound - 1].map { !"。：；，、".unicodeScalars.contains($0) } ?? false
    }
  }
}

extension Message {
  fileprivate static func end(_ mark: String) -> Self {
    Message("N02", en: "the heading ends in ‘\(mark)’", zh: "标题末尾多了“\(mark)”")
  }
}
