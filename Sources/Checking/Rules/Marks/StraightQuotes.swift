import Chinese
import Diagnostics
import Documents

extension Rule {
  /// `"`, `'` and `''` in place of “ ” ‘ ’.
  static let straightQuotes = Rule(
    id: "P02", severity: .error,
    name: Wording(en: "a straight quote in Chinese text", zh: "中文里用了直引号"),
    explanation: Wording(
      en: "Quotes are “ ” outside and ‘ ’ inside. An apostrophe in a Latin word stays.",
      zh: "引号外用“ ”，内用‘ ’。外文单词里的撇号不动。"),
    examples: [
      RuleExample("落实“一河一长⟦''⟧制度。", good: "落实“一河一长”制度。"),
      RuleExample("推行⟦\"⟧首问负责⟦\"⟧制。", good: "推行“首问负责”制。"),
    ],
    check: { speech, findings in
      let text = speech.text
      for paragraph in speech.paragraphs {
        var isOpen = false
        var index = paragraph.range.lowerBound
        while index < paragraph.range.upperBound {
          let scalar = text.scalars[index]
          if scalar == "“" { isOpen = true }
          if scalar == "”" { isOpen = false }
          guard let length = text.straightQuoteLength(at: index) else {
            index += 1
            continue
          }
          findings.add(
            .straight(text.string(index..<index + length)), at: index..<index + length,
            instead: .curved(isOpening: !isOpen))
          isOpen.toggle()
          index += length
        }
      }
    })
}

extension ScalarText {
  /// The length of a straight quote at an index that stands beside Chinese.
  func straightQuoteLength(at index: Int) -> Int? {
    guard let scalar = self[index], scalar == "\"" || scalar == "'" else { return nil }
    let length = scalar == "'" && self[index + 1] == "'" ? 2 : 1
    return isProse(at: index - 1) || isProse(at: index + length) ? length : nil
  }
}

extension Message {
  fileprivate static func straight(_ quote: String) -> Self {
    Message("P02", en: "straight quote \(quote) in Chinese text", zh: "中文里用了直引号 \(quote)")
  }
}

extension Wording {
  fileprivate static func curved(isOpening: Bool) -> Self {
    isOpening
      ? Wording(en: "write an opening quote, “", zh: "改成前引号“")
      : Wording(en: "write a closing quote, ”", zh: "改成后引号”")
  }
}
