import Diagnostics
import Documents
import Drafting

extension Chart {
  /// The share that each part has of the speech, against what is usual.
  init(lengthOf draft: Draft, in language: Language) {
    let entries = SpeechParts(of: draft).entries
    let total = entries.reduce(SpeechMeasure()) { $0 + $1.measure }
    self.init(
      Wording(en: "Length of the parts", zh: "各部分篇幅"),
      note: Wording(
        en: "The bar is the share of the speech's characters, the band what is usual.",
        zh: "条形为占全文字数的比重，底色带为通常的范围。"),
      scale: .percent,
      rows: entries.map { Row($0, of: total, in: language) })
  }
}

extension SpeechParts.Entry {
  var name: Wording { part?.name ?? Wording(en: "other", zh: "其他") }
}

extension Chart.Row {
  fileprivate init(_ entry: SpeechParts.Entry, of total: SpeechMeasure, in language: Language) {
    let permille = entry.measure.permille(of: total)
    let usual = entry.part?.usualShare
    self.init(
      entry.name.text(in: language),
      value: Double(entry.measure.characters) * 100 / Double(max(total.characters, 1)),
      text: "\(permille / 10).\(permille % 10)%", reference: usual.map(Chart.Reference.range),
      remark: .length(entry.measure.characters, share: Double(permille) / 10, usual: usual))
  }
}

extension Wording {
  fileprivate static func length(_ characters: Int, share: Double, usual: ClosedRange<Double>?) -> Self {
    guard let usual else {
      return Wording(en: "\(characters) characters; nothing is usual", zh: "\(characters)字；没有通行的范围")
    }
    let range = "\(usual.lowerBound.shortText)%–\(usual.upperBound.shortText)%"
    let finding = Wording(share, inside: usual)
    return Wording(
      en: "\(characters) characters; usual \(range), \(finding.text(in: .english))",
      zh: "\(characters)字；通常\(range)，\(finding.text(in: .chinese))")
  }

  private init(_ share: Double, inside usual: ClosedRange<Double>) {
    if share < usual.lowerBound {
      self.init(en: "less than usual", zh: "偏少")
    } else if share > usual.upperBound {
      self.init(en: "more than usual", zh: "偏多")
    } else {
      self.init(en: "as usual", zh: "在通常范围内")
    }
  }
}

extension Double {
  /// The number without a fraction of zero.
  fileprivate var shortText: String {
    let text = description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
