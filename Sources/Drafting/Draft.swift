import Almanac
package import Briefs
package import Diagnostics
package import Templating

/// A speech in the draft's small Markdown, with the origin of every run of it and the gaps that are still open.
package struct Draft: Sendable {
  /// One section of the skeleton as it was rendered.
  package struct Section: Sendable {
    /// The template's name: `opening/conference`.
    package let name: String
    package let part: SpeechPart?
    package let runs: [Run]

    package var text: String { runs.map(\.text).joined() }
  }

  /// The sections in the order in which they are spoken.
  package let sections: [Section]
  /// The fields that must still be filled in, each once: those that the draft shows and those that it does not.
  package let gaps: [OpenField]
  /// The brief as the sections saw it: with the growth that was computed.
  package let brief: Brief

  package var runs: [Run] { sections.flatMap(\.runs) }
  package var text: String { runs.map(\.text).joined() }

  /// Renders a brief's kind of speech; nil when something was reported that leaves no whole draft.
  ///
  /// Every section is read and checked, also one that is left out; every other is rendered even after an error: so all
  /// faults come in one run.
  package init?(of brief: Brief, using library: Library, report: inout Report) {
    var found = Report()
    defer { report.add(contentsOf: found) }
    let library = library.overlaid(byOffice: brief.officeName)
    brief.checkFigures(report: &found)
    let almanac = library.almanac(report: &found)
    let brief = brief.computingGrowth(where: { almanac.growth(of: $0) == .computable }, report: &found)
    let skeleton = library.skeleton(for: brief.kind, report: &found)
    var vocabulary = Vocabulary(of: brief, using: library, almanac: almanac, report: &found)
    guard let skeleton else { return nil }
    let names = library.names(for: vocabulary.values)
    let wanted = skeleton.sections(for: brief, report: &found)
    var included = IncludedTemplates()
    let sections = library.check(wanted, against: names, including: &included, report: &found)
      .filter { $0.isWanted(with: vocabulary.values) }
    guard let year = brief.year else { return nil }
    let seed = PickSeed(year: year, place: brief.officeName)
    // A section that speaks of the whole is rendered after all others, when the headings are there to be counted.
    var renderings = sections.map { section in
      section.isSpeakingOfWhole
        ? nil : section.render(with: vocabulary.values, seed: seed, including: &included, report: &found)
    }
    vocabulary.addWhole(headings: renderings.flatMap { $0?.headings ?? [] })
    for (index, section) in sections.enumerated() where section.isSpeakingOfWhole {
      renderings[index] = section.render(
        with: vocabulary.values, seed: seed, including: &included, report: &found)
    }
    let spoken = renderings.compactMap(\.self).flatMap(\.runs)
    for run in spoken where run.showsNothing { found.error(.emptyPrinted, at: run.place, remedy: .askFirst) }
    if let date = brief.root["meeting"]?.record?["date"], let held = date.date?.year, held != year,
      spoken.contains(where: \.saysThisYear)
    {
      found.warning(.otherYear(held, year), at: date.place, remedy: .checkThisYear)
    }
    guard !found.hasErrors else { return nil }
    self.sections = zip(sections, renderings).map { section, rendering in
      // A blank line keeps the last paragraph of a section apart from the first of the next.
      let end = Run(text: "\n", place: section.template.end, origins: [])
      return Section(
        name: section.name, part: section.part, runs: (rendering?.runs ?? []).map(\.escapingData) + [end])
    }
    let used = UsedFields(of: sections, among: names)
    self.brief = brief
    gaps = brief.gaps(where: used.contains).merging(renderings.flatMap { $0?.gaps ?? [] })
  }
}

extension Template {
  fileprivate var end: Place { Place(source.bytes.count..<source.bytes.count, in: source) }
}

extension Run {
  /// Whether the run is the word that the language prints for an empty value, and not one that an office wrote.
  fileprivate var showsNothing: Bool {
    text == "None" && origins.contains { $0.range.isEmpty || $0.file.text($0.range) != text }
  }
}

extension Run {
  /// Whether a section names years as one does in the working year, in words of its own.
  fileprivate var saysThisYear: Bool { origins.isEmpty && ["今年", "去年"].contains(where: text.contains) }
}

extension Rendering {
  /// The headings of the first level that the section really has.
  fileprivate var headings: [String] {
    text.split(separator: "\n").filter { $0.hasPrefix("# ") }.map { String($0.dropFirst(2)) }
  }
}

extension [OpenField] {
  /// Adds the gaps that a draft shows, without those in a field that is listed as a whole.
  fileprivate func merging(_ gaps: [Gap]) -> [OpenField] {
    gaps.reduce(into: self) { open, gap in
      let isListed = open.contains { $0.place == gap.place && gap.label.hasPrefix($0.label) }
      if !isListed { open.append(OpenField(label: gap.label, place: gap.place)) }
    }
  }
}

extension Message {
  fileprivate static func otherYear(_ held: Int, _ year: Int) -> Self {
    Message(
      "other-year", en: "the meeting is in \(held), and the sections say 今年 of \(year)",
      zh: "会议在\(held)年开，章节里说的“今年”却是\(year)年")
  }

  fileprivate static var emptyPrinted: Self {
    Message("empty-printed", en: "a field that may be left empty is empty here", zh: "这里用到的字段可以不填，而提要里没有填")
  }
}

extension Wording {
  fileprivate static var checkThisYear: Self {
    Wording(
      en: "mend the year or the date; if both are right, read each 今年 and 去年 of the draft again",
      zh: "改正年份或日期；都没有写错的，把稿中每处“今年”“去年”核对一遍")
  }

  fileprivate static var askFirst: Self {
    Wording(
      en: "ask for it first: {% if field %}…{{ field }}…{% endif %}", zh: "先判断再用：{% if 字段 %}…{{ 字段 }}…{% endif %}")
  }
}
