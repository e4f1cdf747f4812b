/// Writes findings for people: the sentence, the place, the line with a caret under the words, and the way out.
package struct DiagnosticPrinter: Sendable {
  private let language: Language
  private let style: Style

  package init(language: Language, color: Bool = false) {
    self.language = language
    style = Style(isColored: color)
  }

  /// All findings, sorted, with a blank line between them and the counts at the end; empty when there is none.
  package func text(for report: Report) -> String {
    guard !report.diagnostics.isEmpty else { return "" }
    return report.sorted.map { text(for: $0) + "\n" }.joined() + summary(of: report) + "\n"
  }

  /// One finding over several lines, each ended by a line break.
  package func text(for diagnostic: Diagnostic) -> String {
    let label = style.bold(label(of: diagnostic.severity), as: diagnostic.severity)
    var lines = ["\(label): \(diagnostic.message.text(in: language)) [\(diagnostic.message.id)]"]
    if let place = diagnostic.place {
      lines.append(" --> \(place.description)")
      let excerpt = Excerpt(of: place, related: diagnostic.related)
      lines += excerpt.lines.map { $0.isCaret ? style.bold($0.text, as: diagnostic.severity) : $0.text }
    }
    for note in diagnostic.notes {
      let place = note.place.map { language == .chinese ? "（\($0.description)）" : " (\($0.description))" } ?? ""
      lines.append("  = \(noteLabel)\(note.wording.text(in: language))\(place)")
    }
    if let remedy = diagnostic.remedy { lines.append("  = \(remedyLabel)\(remedy.text(in: language))") }
    return lines.map { $0 + "\n" }.joined()
  }

  /// One line that says how many findings of each severity there are.
  package func summary(of report: Report) -> String {
    let counts = [Severity.error, .warning, .hint].map { ($0, report.count(of: $0)) }.filter { $0.1 > 0 }
    switch language {
    case .english:
      return counts.map { "\($1) \(label(of: $0))\($1 == 1 ? "" : "s")" }.joined(separator: ", ")
    case .chinese:
      return "共" + counts.map { "\($1)处\(label(of: $0))" }.joined(separator: "、")
    }
  }

  private var noteLabel: String { language == .chinese ? "说明：" : "note: " }
  private var remedyLabel: String { language == .chinese ? "改法：" : "fix: " }

  private func label(of severity: Severity) -> String {
    switch (severity, language) {
    case (.error, .english): "error"
    case (.error, .chinese): "错误"
    case (.warning, .english): "warning"
    case (.warning, .chinese): "警告"
    case (.hint, .english): "hint"
    case (.hint, .chinese): "提示"
    }
  }
}

/// Colours for a terminal, or none.
private struct Style {
  let isColored: Bool

  func bold(_ text: String, as severity: Severity) -> String {
    guard isColored else { return text }
    let color =
      switch severity {
      case .error: 31
      case .warning: 33
      case .hint: 36
      }
    return "\u{1B}[1;\(color)m\(text)\u{1B}[0m"
  }
}
