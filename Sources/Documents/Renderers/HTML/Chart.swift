package import Diagnostics

/// A picture of figures: a row for each, drawn as a bar from zero, with what it is compared with.
package struct Chart: Sendable {
  package let title: Wording
  /// What the bars and the marks are.
  package let note: Wording
  package let scale: Scale
  package let rows: [Row]
  /// What belongs here and cannot be drawn, each in the words of its source.
  package let undrawn: [String]

  package init(_ title: Wording, note: Wording, scale: Scale, rows: [Row], undrawn: [String] = []) {
    self.title = title
    self.note = note
    self.scale = scale
    self.rows = rows
    self.undrawn = undrawn
  }

  package enum Scale: Sendable {
    /// All rows share one scale, in per cent.
    case percent
    /// Every row has a scale of its own, for its unit is its own.
    case ofEachRow
  }

  /// One figure; its texts say it exactly, and the numbers only place it.
  package struct Row: Sendable {
    package let name: String
    package let value: Double
    package let text: String
    package let reference: Reference?
    package let verdict: Verdict
    /// What the comparison comes to, in words.
    package let remark: Wording

    package init(
      _ name: String, value: Double, text: String, reference: Reference?, verdict: Verdict = .none, remark: Wording
    ) {
      self.name = name
      self.value = value
      self.text = text
      self.reference = reference
      self.verdict = verdict
      self.remark = remark
    }
  }

  /// What a figure is compared with.
  package enum Reference: Sendable {
    case mark(Double)
    case range(ClosedRange<Double>)
  }

  package enum Verdict: String, Sendable {
    case met
    case missed
    case none
  }
}
