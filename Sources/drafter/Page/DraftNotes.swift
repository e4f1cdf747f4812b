import Chinese
import Diagnostics
import Documents
import Drafting
import Templating

extension PageNotes {
  /// What is known of a draft: the origins of its values, its open fields, what was found, the length of its parts.
  init(of draft: Draft, gaps: [Diagnostic], findings: [Diagnostic], in language: Language) {
    self.init()
    self.language = language
    self.gaps = gaps
    self.findings = findings
    marks = Self.marks(of: draft, in: language)
    parts = Self.parts(of: draft)
    charts = (Charts(of: draft.brief).all + [Chart(lengthOf: draft)]).filter { !$0.rows.isEmpty }
  }

  private static func marks(of draft: Draft, in language: Language) -> [Mark] {
    let names = FieldNames(of: draft.brief, in: language)
    let template = Wording(en: "template", zh: "模板").text(in: language)
    var marks: [Mark] = []
    var start = 0
    for run in draft.runs {
      let range = start..<start + run.text.utf8.count
      start = range.upperBound
      guard !run.origins.isEmpty || !run.gaps.isEmpty else { continue }
      let isGap = !run.gaps.isEmpty
      let shown = isGap ? run.gaps.map { Source($0.label, at: $0.place) } : []
      let read = run.origins.filter { origin in !shown.contains { $0.place == origin } }
      let sources = shown + read.map { Source(names.name(of: $0), at: $0) } + [Source(template, at: run.place)]
      marks.append(Mark(range, sources: sources, isGap: isGap))
    }
    return marks
  }

  private static func parts(of draft: Draft) -> [Part] {
    PartLength.all(of: draft).map { length in
      Part(length.name, range: length.range, characters: length.characters, syllables: length.syllables)
    }
  }
}

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
  fileprivate init(lengthOf draft: Draft) {
    let lengths = PartLength.all(of: draft)
    let total = lengths.reduce(0) { $0 + $1.characters }
    self.init(
      Wording(en: "Length of the parts", zh: "各部分篇幅"),
      note: Wording(
        en: "The bar is the share of the speech's characters, the band what is usual.",
        zh: "条形为占全文字数的比重，底色带为通常的范围。"),
      scale: .percent,
      rows: lengths.map { Row($0, of: total) })
  }
}

extension Chart.Row {
  fileprivate init(_ length: PartLength, of total: Int) {
    let tenths = (length.characters * 2_000 + total) / (2 * max(total, 1))
    let share = Double(length.characters) * 100 / Double(max(total, 1))
    let usual = length.part?.usualShare
    self.init(
      length.name.text(in: .chinese), value: share,
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
