import Chinese
import Diagnostics
import Documents

extension Rule {
  /// A paragraph between two —— items that begins like them and has lost its dash.
  static let lostDash = Rule(
    id: "N09", severity: .warning,
    name: Wording(en: "an item that lost its ——", zh: "并列项前面丢了破折号"),
    explanation: Wording(
      en: "A paragraph between two —— items that begins with the same words is one of them.",
      zh: "夹在两个“——”段落之间、开头用字相同的段落，也是其中一项。"),
    examples: [
      RuleExample(
        "——必须守住青山。\n⟦必须⟧依靠群众。\n——必须真抓实干。", good: "——必须守住青山。\n——必须依靠群众。\n——必须真抓实干。")
    ],
    check: { speech, findings in
      let paragraphs = speech.paragraphs
      guard paragraphs.count > 2 else { return }
      for index in 1..<paragraphs.count - 1 where paragraphs[index].kind == .text {
        guard paragraphs[index - 1].kind == .item, paragraphs[index + 1].kind == .item,
          speech.text.beginAlike(paragraphs[index], paragraphs[index - 1]),
          speech.text.beginAlike(paragraphs[index], paragraphs[index + 1])
        else { continue }
        let start = paragraphs[index].range.lowerBound
        findings.add(.dashless, at: start..<start + 2, instead: .dash)
      }
    })
}

extension ScalarText {
  fileprivate func beginAlike(_ one: SpeechParagraph, _ other: SpeechParagraph) -> Bool {
    one.body.count > 2 && other.body.count > 2
      && scalars[one.body].prefix(2).elementsEqual(scalars[other.body].prefix(2))
  }
}

extension Message {
  fileprivate static var dashless: Self {
    Message("N09", en: "the items before and after begin with ——, this one does not", zh: "前后各项都有“——”，这一项没有")
  }
}

extension Wording {
  fileprivate static var dash: Self { Wording(en: "put —— before it", zh: "在前面加上“——”") }
}
