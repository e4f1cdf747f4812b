import Diagnostics
import Templating

/// A section of a kind of speech, read with all that it includes and held against the names it may use.
struct CheckedSection: Sendable {
  let template: Template
  /// What the section reads.
  let uses: [Use]
  private let section: Skeleton.Section
  /// What has been said of the section's names already.
  private let said: Set<Message>

  /// Checks a section and reports every name in it that nothing can stand behind, on whatever path through it.
  init(
    _ section: Skeleton.Section, template: Template, against names: RecordShape,
    including included: inout IncludedTemplates, report: inout Report
  ) {
    var found = Report()
    uses = template.uses(including: &included, report: &found)
    for fault in uses.compactMap(names.fault) { found.add(fault) }
    report.add(contentsOf: found)
    said = Set(found.diagnostics.map(\.message))
    self.section = section
    self.template = template
  }

  var name: String { section.template }
  var part: SpeechPart? { section.part }

  /// The paths that the section reads, that of its condition among them.
  var paths: [NamePath] { [section.condition?.namePath].compactMap(\.self) + uses.flatMap(\.paths) }

  var isSpeakingOfWhole: Bool {
    uses.contains { use in use.paths.contains { Vocabulary.wholeNames.contains($0.name) } }
  }

  func isWanted(with values: Map) -> Bool { section.condition?.holds(in: values) ?? true }

  /// Renders the section; what was said of it before is not said again.
  func render(
    with values: Map, seed: PickSeed, including included: inout IncludedTemplates, report: inout Report
  ) -> Rendering? {
    var found = Report()
    let rendering = template.render(with: values, seed: seed, including: &included, report: &found)
    for finding in found.diagnostics where !isSaid(finding) { report.add(finding) }
    return rendering
  }

  /// Whether a finding only repeats another: an included template that has errors was reported for each of them.
  private func isSaid(_ finding: Diagnostic) -> Bool {
    said.contains(finding.message) || finding.message.id == "faulty-template"
  }
}

extension Library {
  /// Reads sections and holds each against the names that it may use.
  func check(
    _ sections: [Skeleton.Section], against names: RecordShape, including included: inout IncludedTemplates,
    report: inout Report
  ) -> [CheckedSection] {
    let environment = environment
    return sections.compactMap { section in
      if let fault = section.condition.flatMap(names.fault) { report.add(fault) }
      guard let template = template(for: section, in: environment, report: &report) else { return nil }
      return CheckedSection(section, template: template, against: names, including: &included, report: &report)
    }
  }
}
