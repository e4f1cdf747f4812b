import Chinese
import Diagnostics
import Documents

extension Rule {
  /// White space between Chinese characters or marks.
  static let spaces = Rule(
    id: "P11", severity: .warning,
    name: Wording(en: "a space within Chinese text", zh: "中文之间有空格"),
    explanation: Wording(
      en:
        "No space stands between Chinese characters and marks. Title lines, names of speakers, tables and the neighbours of digits and Latin words are left alone.",
      zh: "汉字和标点之间不留空格。标题、署名、表格以及数字和外文两边不管。"),
    examples: [
      RuleExample("一件事一件事抓到底⟦ ⟧，年底算总账。", good: "一件事一件事抓到底，年底算总账。"),
      RuleExample("同志们，新的一年⟦　⟧我们继续干。", good: "同志们，新的一年我们继续干，GDP 增长 6%。"),
    ],
    check: { speech, findings in
      let text = speech.text
      for paragraph in speech.paragraphs where paragraph.isProse(in: text) {
        let start = paragraph.body.lowerBound + 1
        var index = start
        while index < paragraph.range.upperBound {
          var end = index
          while end < paragraph.range.upperBound, text.scalars[end].isSpace { end += 1 }
          let space = index..<end
          index = max(end, index + 1)
          guard !space.isEmpty, end < paragraph.range.upperBound, text.isChinese(at: space.lowerBound - 1),
            text.isChinese(at: end)
          else { continue }
          findings.add(.space, at: space, instead: .closeUp, fix: "")
        }
      }
    })
}

extension SpeechParagraph {
  /// Whether this is running text: no title line, and no row of a table, which has gaps but no sentence.
  fileprivate func isProse(in text: ScalarText) -> Bool {
    switch kind {
    case .runIn, .item: true
    case .text: text[range.upperBound - 1]?.endsSentence ?? false || range.contains { text.scalars[$0] == "，" }
    case .title, .subtitle, .date, .speaker, .salutation, .heading: false
    }
  }
}

extension ScalarText {
  fileprivate func isChinese(at index: Int) -> Bool { self[index].map { $0.isHan || $0.isChineseMark } ?? false }
}

extension Unicode.Scalar {
  fileprivate var isSpace: Bool { self == " " || self == "\t" || self == "\u{3000}" }
}

extension Message {
  fileprivate static var space: Self {
    Message("P11", en: "a space within Chinese text", zh: "中文之间多了空格")
  }
}

extension Wording {
  fileprivate static var closeUp: Self { Wording(en: "delete the space", zh: "删去空格") }
}
