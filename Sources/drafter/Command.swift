import Diagnostics

/// One command of the tool: how it is written, what it is for, and what it does.
struct Command: Sendable {
  let name: String
  /// What stands after the name in the usage line.
  let synopsis: String
  let summary: Wording
  var options: [Option] = []
  /// One line that can be typed as it stands.
  let example: String
  let run: @Sendable (Arguments, Console) throws(Misuse) -> ExitStatus

  func help(in language: Language) -> String {
    let labels: (usage: String, options: String, example: String) =
      switch language {
      case .english: ("usage", "options", "example")
      case .chinese: ("用法", "选项", "例")
      }
    let rows = (options + Option.common).map { option in
      (
        [option.short, option.name].compactMap(\.self).joined(separator: ", ")
          + (option.valueName.map { " \($0)" } ?? ""), option.explanation.text(in: language)
      )
    }
    return """
      \(summary.text(in: language))

      \(labels.usage): drafter \(name) \(synopsis)

      \(labels.options):
      \(columns(rows))

      \(labels.example):
        \(example)

      """
  }
}

/// Two columns, the first as wide as its widest cell.
func columns(_ rows: [(String, String)]) -> String {
  let width = rows.map { DisplayWidth.of($0.0) }.max() ?? 0
  return rows.map { left, right in
    "  \(left)\(String(repeating: " ", count: width - DisplayWidth.of(left)))  \(right)"
  }.joined(separator: "\n")
}
