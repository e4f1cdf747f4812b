import Diagnostics
import Documents

extension Rule {
  /// A level with one heading, or 一是 without 二是.
  static let loneItem = Rule(
    id: "N07", severity: .hint,
    name: Wording(en: "a level with only one item", zh: "一级只有一项"),
    explanation: Wording(
      en: "What is numbered has at least two members; a single one needs no number.",
      zh: "编号至少要有两项；只有一项就不用编号。"),
    examples: [
      RuleExample("一、抓项目\n⟦（一）⟧抓开工\n二、抓人才", good: "一、抓项目\n（一）抓开工\n（二）抓投产\n二、抓人才"),
      RuleExample("要抓住重点，⟦一是⟧抓项目。", good: "要抓住重点，一是抓项目，二是抓人才。"),
    ],
    check: { speech, findings in
      let headings = HeadingOutline(of: speech).headings
      var counts: [Int?: Int] = [:]
      for heading in headings { counts[heading.parent, default: 0] += 1 }
      for heading in headings where counts[heading.parent] == 1 && heading.mark.number == 1 {
        findings.add(.alone(heading.mark.spelling), at: heading.mark.range)
      }
      for enumeration in speech.enumerations where enumeration.members.count == 1 && enumeration.family != .adverb {
        let only = enumeration.members[0].enumerator
        if only.number == 1 { findings.add(.alone(speech.text.string(only.range)), at: only.range) }
      }
    })
}

extension Message {
  fileprivate static func alone(_ word: String) -> Self {
    Message("N07", en: "‘\(word)’ has no second", zh: "只有“\(word)”，没有第二项")
  }
}
