import Diagnostics
import Documents

extension Rule {
  /// Quotes that are lost, turned round or nested in their like.
  static let unpairedQuotes = Rule(
    id: "P03", severity: .error,
    name: Wording(en: "a quote without its partner", zh: "引号不成对"),
    explanation: Wording(
      en:
        "Each “ has its ” in the same paragraph, and what is quoted inside takes ‘ ’. Which mark is lost only the writer knows, so nothing is repaired.",
      zh: "“和”在同一段里成对，引文里再引用‘ ’。丢的是哪一个只有作者知道，所以只报告，不代改。"),
    examples: [
      RuleExample("弘扬⟦“⟧工匠精神，做强“涧东制造”。", good: "弘扬“工匠精神”，做强“涧东制造”。"),
      RuleExample("弘扬工匠精神⟦”⟧，做强“涧东制造”。", good: "弘扬“工匠精神”，做强“涧东制造”。"),
      RuleExample("弘扬⟦”⟧工匠精神⟦“⟧，做强“涧东制造”。", good: "弘扬“工匠精神”，做强“涧东制造”。"),
      RuleExample("弘扬“工匠精神⟦“⟧，做强“涧东制造”。", good: "弘扬“工匠精神”，做强“涧东制造”。"),
      RuleExample("推行“支部建在⟦“⟧链上”工作法”。", good: "推行“支部建在‘链上’工作法”。"),
    ],
    check: { speech, findings in
      for paragraph in speech.paragraphs {
        for fault in speech.text.faults(of: .quotes, in: paragraph.range) {
          let range = fault.index..<fault.index + 1
          findings.add(.quote(fault), at: range, instead: fault.remedy(.quotes))
        }
      }
    })
}

extension Message {
  fileprivate static func quote(_ fault: PairFault) -> Self {
    switch fault {
    case .unclosed: Message("P03", en: "this quote is never closed", zh: "这个引号没有下半个")
    case .unopened: Message("P03", en: "this quote was never opened", zh: "这个引号没有上半个")
    case .reversed: Message("P03", en: "this quote stands the wrong way round", zh: "这个引号方向反了")
    case .nested: Message("P03", en: "double quotes within double quotes", zh: "双引号里又用双引号")
    }
  }
}
