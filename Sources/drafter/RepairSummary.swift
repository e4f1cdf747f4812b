import Diagnostics

/// What `--fix` did to a brief, for its user to read.
struct RepairSummary {
  let repair: Repair
  /// Where the old file is.
  let oldPath: String
  /// How many findings are left.
  let remaining: Int

  func text(in language: Language) -> String {
    let count = repair.made.count
    let name = repair.file.name
    let rows = columns(repair.made.map { ($0.place?.description ?? name, change(of: $0, in: language)) })
    switch language {
    case .english:
      return "\(name): repaired \(count), \(remaining) to go; the old file is \(oldPath)\n\(rows)"
    case .chinese:
      return "\(name)：改好\(count)处，还剩\(remaining)处；原文件留在 \(oldPath)\n\(rows)"
    }
  }

  /// The finding in words, and its first change as ‘what’ → ‘what’.
  private func change(of finding: Diagnostic, in language: Language) -> String {
    let sentence = finding.message.text(in: language)
    guard let fixIt = finding.fixIts.first else {
      return sentence + (language == .chinese ? "：转成 UTF-8" : ": now UTF-8")
    }
    let old = quoted(finding.place?.file.text(fixIt.place.range) ?? "", in: language)
    let new = quoted(fixIt.replacement, in: language)
    switch language {
    case .english: return "\(sentence): \(old) → \(new)"
    case .chinese: return "\(sentence)：\(old) → \(new)"
    }
  }

  /// A short text in quotes with what cannot be seen drawn as its code.
  private func quoted(_ text: String, in language: Language) -> String {
    if text.isEmpty { return language == .chinese ? "（无）" : "nothing" }
    var shown = ""
    for scalar in text.unicodeScalars.prefix(40) {
      switch scalar {
      case "\n": shown += "⏎"
      case "\t": shown += "→"
      case "\r", "\u{A0}", "\u{3000}", "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{200B}"..."\u{200F}",
        "\u{2028}"..."\u{202E}", "\u{2060}"..."\u{2064}", "\u{FEFF}":
        shown += "U+" + String(scalar.value, radix: 16, uppercase: true)
      default: shown.unicodeScalars.append(scalar)
      }
    }
    if text.unicodeScalars.count > 40 { shown += "…" }
    return language == .chinese ? "“\(shown)”" : "‘\(shown)’"
  }
}
