import Chinese
import Diagnostics
import Documents

extension Rule {
  /// A paragraph that ends in a comma or in nothing.
  static let brokenEnd = Rule(
    id: "H02", severity: .warning,
    name: Wording(en: "a paragraph that breaks off", zh: "段落没有结束"),
    explanation: Wording(
      en:
        "A paragraph ends in 。 ！ ？ or, before a list, in ：; a comma or nothing at its end means that words are lost. Headings and lines without a mark inside are left alone.",
      zh: "段落以。！？结尾，引出列举时用：。以逗号结尾或没有标点，多半是丢了内容。标题和没有标点的短行不管。"),
    examples: [
      RuleExample("全县上下要齐心协力，把各项工作落到实⟦处⟧", good: "全县上下要齐心协力，把各项工作落到实处。"),
      RuleExample("全县上下要齐心协力⟦，⟧\n一、抓项目\n项目为王。", good: "全县上下要齐心协力。\n一、抓项目\n项目为王。"),
    ],
    check: { speech, findings in
      let text = speech.text
      for paragraph in speech.paragraphs where paragraph.isSentence(in: text) {
        let last = text.lastWord(of: paragraph.range)
        guard let mark = text[last] else { continue }
        if mark == "，" || mark == "、" || mark == "," {
          findings.add(.comma(String(mark)), at: last..<last + 1, instead: .complete)
        } else if mark.isHan || mark.isASCIIDigit || mark == "%" {
          findings.add(.endless, at: last..<last + 1, instead: .complete)
        }
      }
    })
}

extension SpeechParagraph {
  /// Whether the paragraph is one or more sentences: it has a mark inside and is no line of another kind.
  fileprivate func isSentence(in text: ScalarText) -> Bool {
    switch kind {
    case .text, .item, .runIn:
      return range.dropLast().contains { "，。；：！？".unicodeScalars.contains(text.scalars[$0]) }
        || text[range.upperBound - 1] == "，"
    case .title, .subtitle, .date, .speaker, .salutation, .heading: return false
    }
  }
}

extension ScalarText {
  /// The last character of a paragraph that is no closing quote or bracket.
  fileprivate func lastWord(of range: Range<Int>) -> Int {
    var last = range.upperBound - 1
    while last > range.lowerBound, "”’）》】\"'*)".unicodeScalars.contains(scalars[last]) { last -= 1 }
    return last
  }
}

extension Message {
  fileprivate static func comma(_ mark: String) -> Self {
    Message("H02", en: "the paragraph ends in ‘\(mark)’", zh: "段落以“\(mark)”结尾")
  }

  fileprivate static var endless: Self {
    Message("H02", en: "the paragraph has no mark at its end", zh: "段落末尾没有标点")
  }
}

extension Wording {
  fileprivate static var complete: Self {
    Wording(en: "put in what is lost, or end the sentence with 。", zh: "补上丢失的内容，或用句号结束")
  }
}
