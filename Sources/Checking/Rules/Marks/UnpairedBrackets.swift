import Diagnostics
import Documents

extension Rule {
  /// Book-title marks and brackets that are lost, turned round or nested in their like.
  static let unpairedBrackets = Rule(
    id: "P04", severity: .error,
    name: Wording(en: "a book-title mark or a bracket without its partner", zh: "书名号或括号不成对"),
    explanation: Wording(
      en:
        "《 and 》 come in pairs, and a title within a title takes 〈 〉. Nothing is repaired, because only the writer knows which mark is lost.",
      zh: "《和》成对使用，书名里的书名用〈 〉。丢的是哪一个只有作者知道，所以只报告，不代改。"),
    examples: [
      RuleExample("出台⟦《⟧河湖管护办法，修订《村规民约》。", good: "出台《河湖管护办法》，修订《村规民约》。"),
      RuleExample("印发《关于贯彻⟦《⟧条例》的意见》。", good: "印发《关于贯彻〈条例〉的意见》。"),
      RuleExample("全区生产总值⟦（⟧不含园区，增长7%。", good: "全区生产总值（不含园区），增长7%。"),
    ],
    check: { speech, findings in
      for paragraph in speech.paragraphs {
        let start = paragraph.mark?.range.upperBound ?? paragraph.range.lowerBound
        for marks in [PairedMarks.titles, .parentheses, .brackets] {
          for fault in speech.text.faults(of: marks, in: start..<max(start, paragraph.range.upperBound)) {
            if fault.isListParenthesis(in: speech.text) { continue }
            let range = fault.index..<fault.index + 1
            findings.add(
              .bracket(speech.text.string(range), fault), at: range, instead: fault.remedy(marks))
          }
        }
      }
    })
}

extension PairFault {
  /// Whether this is the parenthesis behind a number, as in 1）, or one whose partner is half-width.
  fileprivate func isListParenthesis(in text: ScalarText) -> Bool {
    switch self {
    case .unopened(let index): text.hasHalfWidthPartner(before: index) || text[index - 1]?.isNumeric == true
    case .nested(let index): text[index] == "（"
    case .unclosed, .reversed: false
    }
  }
}

extension ScalarText {
  fileprivate func hasHalfWidthPartner(before index: Int) -> Bool {
    scalars[max(0, index - 60)..<index].contains("(")
  }
}

extension Unicode.Scalar {
  fileprivate var isNumeric: Bool { ("0"..."9").contains(self) }
}

extension Message {
  fileprivate static func bracket(_ mark: String, _ fault: PairFault) -> Self {
    switch fault {
    case .unclosed: Message("P04", en: "‘\(mark)’ is never closed", zh: "“\(mark)”没有下半个")
    case .unopened: Message("P04", en: "‘\(mark)’ was never opened", zh: "“\(mark)”没有上半个")
    case .reversed: Message("P04", en: "‘\(mark)’ stands the wrong way round", zh: "“\(mark)”方向反了")
    case .nested: Message("P04", en: "‘\(mark)’ within its like", zh: "“\(mark)”里又用“\(mark)”")
    }
  }
}
