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
    charts = (Charts(of: draft.brief).all + [Chart(lengthOf: draft, in: language)])
      .filter { !$0.rows.isEmpty || !$0.undrawn.isEmpty }
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
    SpeechParts(of: draft).entries.map { entry in
      Part(entry.name, range: draft.range(ofPart: entry.part), measure: entry.measure)
    }
  }
}

extension Draft {
  /// The bytes from the first section of a part to the last.
  fileprivate func range(ofPart part: SpeechPart?) -> Range<Int> {
    var range: Range<Int>?
    var start = 0
    for section in sections {
      let end = start + section.text.utf8.count
      if section.part == part { range = (range?.lowerBound ?? start)..<end }
      start = end
    }
    return range ?? 0..<0
  }
}
