import Chinese
import Diagnostics
import Documents

extension Rule {
  /// Full-width digits and letters, and spaces that cannot be seen.
  static let foreignCharacters = Rule(
    id: "P12", severity: .warning,
    name: Wording(en: "full-width digits or letters, or an invisible character", zh: "全角数字、字母或看不见的字符"),
    explanation: Wording(
      en:
        "Digits and Latin letters are half-width; no-break and zero-width spaces come from web pages and break lines at wrong places.",
      zh: "数字和字母用半角；不换行空格、零宽空格是从网页带来的，会使换行出错。"),
    examples: [
      RuleExample("增长⟦８．５⟧%，建成⟦５Ｇ⟧基站。", good: "增长8.5%，建成5G基站。"),
      RuleExample("全面\u{27E6}\u{200B}\u{27E7}落实到位。", good: "全面落实到位。"),
    ],
    check: { speech, findings in
      let text = speech.text
      for paragraph in speech.paragraphs {
        var index = paragraph.range.lowerBound
        while index < paragraph.range.upperBound {
          var end = index
          while end < paragraph.range.upperBound, text.isForeign(at: end) { end += 1 }
          let run = index..<end
          index = max(end, index + 1)
          guard !run.isEmpty, text.mask(at: run.lowerBound) == nil else { continue }
          let right = text.halfWidth(run)
          findings.add(
            right.isEmpty ? .invisible : .fullWidth(text.string(run)), at: run,
            instead: right.isEmpty ? .deleteIt : .write(right), fix: right)
        }
      }
    })
}

extension ScalarText {
  fileprivate func isForeign(at index: Int) -> Bool {
    guard let scalar = self[index] else { return false }
    switch scalar {
    case "\u{A0}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}", "\u{AD}": return true
    case "．": return isFullWidth(self[index - 1]) && isFullWidth(self[index + 1])
    default: return isFullWidth(scalar)
    }
  }

  private func isFullWidth(_ scalar: Unicode.Scalar?) -> Bool {
    guard let value = scalar?.value else { return false }
    return 0xFF10...0xFF19 ~= value || 0xFF21...0xFF3A ~= value || 0xFF41...0xFF5A ~= value
  }

  fileprivate func halfWidth(_ run: Range<Int>) -> String {
    var text = ""
    for scalar in scalars[run] where scalar.value >= 0xFF00 && scalar != "\u{FEFF}" {
      if let half = Unicode.Scalar(scalar.value - 0xFEE0) { text.unicodeScalars.append(half) }
    }
    return text
  }
}

extension Message {
  fileprivate static func fullWidth(_ found: String) -> Self {
    Message("P12", en: "full-width ‘\(found)’", zh: "“\(found)”是全角")
  }

  fileprivate static var invisible: Self {
    Message("P12", en: "an invisible character", zh: "有看不见的字符")
  }
}

extension Wording {
  fileprivate static var deleteIt: Self { Wording(en: "delete it", zh: "删去") }
}
