import Chinese
import Diagnostics
import Documents
import Drafting

/// How long a part of a draft is.
struct PartLength {
  let part: SpeechPart?
  private(set) var range: Range<Int>
  private(set) var characters = 0
  private(set) var syllables = 0

  var name: Wording { part?.name ?? Wording(en: "other", zh: "其他") }

  /// The parts that are spoken, in the order in which they begin.
  static func all(of draft: Draft) -> [PartLength] {
    var lengths: [PartLength] = []
    var start = 0
    for section in draft.sections {
      let text = section.text
      let range = start..<start + text.utf8.count
      start = range.upperBound
      guard section.part != .title, text.hanCount > 0 else { continue }
      if !lengths.contains(where: { $0.part == section.part }) {
        lengths.append(PartLength(part: section.part, range: range))
      }
      guard let index = lengths.firstIndex(where: { $0.part == section.part }) else { continue }
      lengths[index].range = lengths[index].range.lowerBound..<range.upperBound
      lengths[index].characters += text.hanCount
      lengths[index].syllables += text.syllableCount
    }
    return lengths
  }
}

extension Chart {
  /// The share that each part has of the speech, against what is usual.
  init(lengthOf draft: Draft, in language: Language) {
    let lengths = PartLength.all(of: draft)
    let total = lengths.reduce(0) { $0 + $1.characters }
    self.init(
      Wording(en: "Length of the parts", zh: "各部分篇幅"),
      note: Wording(
        en: "The bar is the share of the speech's characters, the band what is usual.",
        zh: "条形为占全文字数的比重，底色带为通常的范围。"),
      scale: .percent,
      rows: lengths.map { Row($0, of: total, in: language) })
  }
}

extension Chart.Row {
  fileprivate init(_ length: PartLength, of total: Int, in language: Language) {
    let tenths = (length.characters * 2_000 + total) / (2 * max(total, 1))
    let share = Double(length.characters) * 100 / Double(max(total, 1))
    let usual = length.part?.usualShare
    self.init(
      length.name.text(in: language), value: share,
      text: "\(tenths / 10).\(tenths % 10)%", reference: usual.map(Chart.Reference.range),
      remark: Self.remark(share, usual: usual, characters: length.characters))
  }

  private static func remark(_ share: Double, usual: ClosedRange<Double>?, characters: Int) -> Wording {
    guard let usual else {
      return Wording(en: "\(characters) characters; nothing is usual", zh: "\(characters)字；没有通行的范围")
    }
    let range = "\(usual.lowerBound.shortText)%–\(usual.upperBound.shortText)%"
    let finding =
      share < usual.lowerBound
      ? Wording(en: "shorter than usual", zh: "偏短")
      : share > usual.upperBound ? Wording(en: "longer than usual", zh: "偏长") : Wording(en: "as usual", zh: "在通常范围内")
    return Wording(
      en: "\(characters) characters; usual \(range), \(finding.text(in: .english))",
      zh: "\(characters)字；通常\(range)，\(finding.text(in: .chinese))")
  }
}

extension Double {
  /// The number without a fraction of zero.
  fileprivate var shortText: String {
    let text = description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
