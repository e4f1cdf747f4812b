import Checking
import Diagnostics
import Documents
import YAML

/// A text that anyone wrote, and what the rules find in it.
struct CheckedSpeech {
  /// The text as UTF-8, in which the findings have their places.
  let file: SourceFile
  private(set) var report = Report()
  /// Why a text in another encoding could not be read.
  private(set) var failure: Diagnostic?

  /// Whether a path names a text rather than a brief.
  static func isText(_ path: String) -> Bool {
    let name = path.lowercased()
    return name.hasSuffix(".txt") || name.hasSuffix(".md")
  }

  init(of source: SourceFile, rules: RuleSet) {
    do throws(ConversionFailure) {
      file = try source.inUTF8()
    } catch {
      file = source
      failure = error.diagnostic(in: source)
      return
    }
    rules.check(SpeechText(recognizing: file), report: &report)
  }
}

extension SourceFile {
  /// The file itself when it is UTF-8, else its text converted.
  func inUTF8() throws(ConversionFailure) -> SourceFile {
    guard let encoding = ForeignEncoding(of: self) else { return self }
    return SourceFile(name: name, bytes: try encoding.utf8(from: bytes))
  }
}

/// The placeholders of a text, grouped by what they stand for, one line each with the words around it.
struct PlaceholderList {
  private let groups: [[Diagnostic]]

  /// The findings that are placeholders.
  init(of report: Report) {
    let holes = report.sorted.filter(\.isPlaceholder)
    let kinds = holes.map { $0.remedy }.reduce(into: [Wording?]()) { if !$0.contains($1) { $0.append($1) } }
    groups = kinds.map { kind in holes.filter { $0.remedy == kind } }
  }

  var isEmpty: Bool { groups.isEmpty }

  func text(in language: Language) -> String {
    let count = groups.reduce(0) { $0 + $1.count }
    let title =
      switch language {
      case .english: "\(count) placeholder\(count == 1 ? "" : "s") left [S01]:"
      case .chinese: "还有\(count)处没填的空 [S01]："
      }
    let parts = groups.map { group in
      let kind = group[0].remedy?.text(in: language) ?? ""
      return "\(kind) (\(group.count)):\n\(columns(group.compactMap(\.place).map { ($0.description, $0.words) }))"
    }
    return ([title] + parts).joined(separator: "\n")
  }
}

extension Diagnostic {
  /// Whether this says that a placeholder was left in the text.
  var isPlaceholder: Bool { message.id == "S01" }
}

extension Place {
  /// The words and their neighbours in the same line.
  fileprivate var words: String {
    let line = file.range(ofLine: file.line(at: range.lowerBound))
    let before = file.text(line.lowerBound..<max(line.lowerBound, range.lowerBound)).unicodeScalars.suffix(10)
    let after = file.text(range.upperBound..<max(range.upperBound, line.upperBound)).unicodeScalars.prefix(10)
    return "…\(String(before))\(file.text(range))\(String(after))…"
  }
}
