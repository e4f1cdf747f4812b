package import Diagnostics
package import Documents

/// One thing that is looked for in a text: what it is, why it matters, and examples that are its tests.
package struct Rule: Sendable {
  /// The identifier that findings carry, `--only` names and `explain` explains: `P01`.
  package let id: String
  package let severity: Severity
  /// What is wrong where it finds something, in a few words.
  package let name: Wording
  /// Why it is wrong and what is left alone.
  package let explanation: Wording
  package let examples: [RuleExample]
  let check: @Sendable (SpeechText, inout Findings) -> Void

  /// Reports everything it finds in a text.
  package func check(_ speech: SpeechText, report: inout Report) {
    var findings = Findings(severity: severity, text: speech.text)
    check(speech, &findings)
    for diagnostic in findings.diagnostics { report.add(diagnostic) }
  }
}

/// A faulty text and the right one.
package struct RuleExample: Sendable {
  /// The text with ⟦…⟧ around what is found.
  package let bad: String
  /// The text as it should be, in which the rule finds nothing.
  package let good: String

  init(_ bad: String, good: String) {
    self.bad = bad
    self.good = good
  }
}

/// What one rule has found in one text.
struct Findings {
  private(set) var diagnostics: [Diagnostic] = []
  private let severity: Severity
  private let text: ScalarText

  init(severity: Severity, text: ScalarText) {
    self.severity = severity
    self.text = text
  }

  /// Adds a finding over some characters, with what to do instead and with what may replace them unasked.
  mutating func add(
    _ message: Message, at range: Range<Int>, related: [Range<Int>] = [], instead: Wording? = nil, fix: String? = nil
  ) {
    let place = text.place(of: range)
    diagnostics.append(
      Diagnostic(
        severity, message, at: place, related: related.map(text.place), remedy: instead,
        fixIts: fix.map { [FixIt(place, replacement: $0)] } ?? []))
  }
}

extension Wording {
  /// The remedy that names the right words.
  static func write(_ words: String) -> Self { Wording(en: "write ‘\(words)’", zh: "改为“\(words)”") }

  static func delete(_ words: String) -> Self { Wording(en: "delete ‘\(words)’", zh: "删去“\(words)”") }
}
