import Diagnostics
import Documents

extension Rule {
  /// 一是…三是: an enumeration with a gap.
  static let enumerationNumbers = Rule(
    id: "N05", severity: .warning,
    name: Wording(en: "an enumeration with a gap", zh: "“一是、二是”不连续"),
    explanation: Wording(
      en: "一是 二是 三是, 一要 二要, 第一 第二 and 首先 其次 run on without a gap, over paragraphs too, until the next heading.",
      zh: "一是、二是，一要、二要，第一、第二，首先、其次，都要连着数，跨段也一样，到下一个标题为止。"),
    examples: [
      RuleExample("一是抓项目；⟦三是⟧抓人才。", good: "一是抓项目；二是抓人才；三是抓环境。"),
      RuleExample("一要抓项目。\n二要抓人才。\n⟦二要⟧抓环境。", good: "一要抓项目。\n二要抓人才。\n三要抓环境。"),
      RuleExample("首先，抓项目。⟦再次⟧，抓人才。", good: "首先，抓项目。其次，抓人才。最后，抓环境。"),
    ],
    check: { speech, findings in
      for enumeration in speech.enumerations {
        // A lone 二是 or 其次 may follow words that open the list in another way.
        guard enumeration.members[0].enumerator.number == 1 || enumeration.members.count > 1 else { continue }
        var last = enumeration.members[0].enumerator
        for (member, _) in enumeration.members.dropFirst() {
          defer { last = member }
          guard let number = member.number, let before = last.number, number != before + 1 else { continue }
          findings.add(.gap(last, member), at: member.range, related: [last.range], instead: .countOn(member, before))
        }
      }
    })
}

extension Message {
  fileprivate static func gap(_ last: Enumerator, _ next: Enumerator) -> Self {
    let before = Enumerator.word(last.family, last.number ?? 1)
    let after = Enumerator.word(next.family, next.number ?? 1)
    return Message("N05", en: "\(after) follows \(before)", zh: "“\(before)”后面是“\(after)”")
  }
}

extension Wording {
  fileprivate static func countOn(_ member: Enumerator, _ before: Int) -> Self {
    let word = Enumerator.word(member.family, before + 1)
    return Wording(en: "write ‘\(word)’, or put back what was cut", zh: "改为“\(word)”，或补上漏掉的内容")
  }
}
