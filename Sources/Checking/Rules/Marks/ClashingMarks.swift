import Diagnostics
import Documents

extension Rule {
  /// Two marks where only one can stand, as in ，， and ，、.
  static let clashingMarks = Rule(
    id: "P06", severity: .error,
    name: Wording(en: "two marks where one belongs", zh: "标点重复或冲突"),
    explanation: Wording(
      en: "Of the marks ， 。 、 ； ： only one stands at a place; one is a remnant of an edit.",
      zh: "，。、；：不会两个连用，多出来的是修改时留下的。"),
    examples: [
      RuleExample("各级干部要带头干⟦，，⟧群众才会跟着干。", good: "各级干部要带头干，群众才会跟着干。"),
      RuleExample("在奋斗的路上⟦，、⟧我们的明天会更好。", good: "在奋斗的路上，我们的明天会更好。"),
      RuleExample("他说：“谁来干⟦？，⟧干成什么样？”", good: "他说：“谁来干？干成什么样？”"),
    ],
    check: { speech, findings in
      let text = speech.text
      for paragraph in speech.paragraphs {
        var index = paragraph.range.lowerBound
        while index < paragraph.range.upperBound {
          var end = index
          while end < paragraph.range.upperBound, text.scalars[end].isSinglyUsed { end += 1 }
          let range = index..<end
          index = max(end, index + 1)
          guard range.count > 1, text.clash(in: range) else { continue }
          let first = text.scalars[range.lowerBound]
          let isRepeated = text.scalars[range].allSatisfy { $0 == first }
          findings.add(
            .clash(text.string(range)), at: range, instead: isRepeated ? .write(String(first)) : .keepOne,
            fix: isRepeated ? String(first) : nil)
        }
      }
    })
}

extension Unicode.Scalar {
  fileprivate var isSinglyUsed: Bool { "，。、；：！？".unicodeScalars.contains(self) }
}

extension ScalarText {
  /// Whether marks cannot stand together; ！！, ？！ can, and 。。。 is an ellipsis badly written.
  fileprivate func clash(in range: Range<Int>) -> Bool {
    let marks = scalars[range]
    if marks.allSatisfy({ $0 == "！" || $0 == "？" }) { return false }
    return !(range.count > 2 && marks.allSatisfy { $0 == "。" })
  }
}

extension Message {
  fileprivate static func clash(_ marks: String) -> Self {
    Message("P06", en: "‘\(marks)’ cannot stand together", zh: "“\(marks)”不能连用")
  }
}

extension Wording {
  fileprivate static var keepOne: Self { Wording(en: "keep the one that fits", zh: "只留合适的一个") }
}
