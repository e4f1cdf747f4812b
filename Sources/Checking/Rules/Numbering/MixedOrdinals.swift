import Diagnostics
import Documents

extension Rule {
  /// 首先…第二: an enumeration that changes its words.
  static let mixedOrdinals = Rule(
    id: "N06", severity: .warning,
    name: Wording(en: "首先 goes on with 第二", zh: "“首先”后面接“第二”"),
    explanation: Wording(
      en: "首先 goes with 其次, 第一 with 第二; the sets are not mixed.", zh: "“首先”配“其次”，“第一”配“第二”，不混用。"),
    examples: [
      RuleExample("首先，抓项目。⟦第二⟧，抓人才。", good: "首先，抓项目。其次，抓人才。"),
      RuleExample("第一，抓项目。⟦其次⟧，抓人才。", good: "第一，抓项目。第二，抓人才。"),
    ],
    check: { speech, findings in
      for enumerators in speech.paragraphs.map(\.enumerators) {
        for (first, second) in zip(enumerators, enumerators.dropFirst()) {
          guard first.number == 1, second.number == 2,
            first.family == .adverb && second.family == .ordinal || first.family == .ordinal && second.family == .adverb
          else { continue }
          findings.add(
            .mixed(first, second), at: second.range, related: [first.range],
            instead: .write(Enumerator.word(first.family, 2)))
        }
      }
    })
}

extension Message {
  fileprivate static func mixed(_ first: Enumerator, _ second: Enumerator) -> Self {
    let (one, two) = (Enumerator.word(first.family, 1), Enumerator.word(second.family, 2))
    return Message("N06", en: "\(one) goes on with \(two)", zh: "“\(one)”后面接“\(two)”")
  }
}
