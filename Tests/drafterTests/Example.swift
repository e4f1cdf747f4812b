import Briefs
import Chinese
import Diagnostics
import Documents
import Drafting
import TestSupport
import Testing
import YAML

@testable import drafter

/// A brief of `examples/`, with the templates that its office lays over the built-in ones.
struct Example: CustomTestStringConvertible {
  /// The brief's path below `examples/`, without its suffix: `涧东区/2022`.
  let path: String

  static let folder = CaseFolder("../../examples")

  /// Every brief with Chinese field names.
  static let all = folder.paths.filter {
    $0.hasSuffix(".yaml") && !$0.hasSuffix(".en.yaml") && !$0.contains("templates/")
  }
  .map { Example(path: String($0.dropLast(5))) }

  var testDescription: String { path }

  /// The district changed two sections in its second year.
  var templates: String? { path == "涧东区/2022" ? "\(Self.folder.path)/涧东区/templates" : nil }

  func text() throws -> String { try Self.folder.text(of: "\(path).yaml") }

  /// Drafts the brief, or another text in its place; every finding is a fault.
  func draft(_ text: String? = nil) throws -> Draft {
    var report = Report()
    let source = SourceFile(name: "\(path).yaml", text: try text ?? self.text())
    let brief = Brief(decoding: Node(parsing: source, report: &report), report: &report)
    let roots = (templates.map { [TemplateRoot(folder: $0)] } ?? []) + [.builtin]
    let draft = Draft(of: brief, using: Library(roots: roots), report: &report)
    #expect(report.diagnostics.isEmpty, "\(report.diagnostics.map { $0.message.text(in: .chinese) })")
    return try #require(draft)
  }

  func render(_ text: String? = nil, as format: OutputFormat = .text) throws -> String {
    String(decoding: format.renderer.render(Document(parsing: try draft(text).text)), as: UTF8.self)
  }
}

extension Draft {
  /// The characters that are spoken, by part: Chinese characters and digits.
  var lengths: [SpeechPart: Int] {
    sections.reduce(into: [:]) { lengths, section in
      guard let part = section.part else { return }
      lengths[part, default: 0] += section.text.unicodeScalars.count { $0.isHan || ("0"..."9").contains($0) }
    }
  }
}

extension String {
  /// The sentences of some length, with figures masked: what a reader of two speeches would take for the same.
  var maskedSentences: [String] {
    var masked = ""
    for scalar in unicodeScalars {
      let isFigure = ("0"..."9").contains(scalar) || scalar == "."
      if !isFigure { masked.unicodeScalars.append(scalar) } else if masked.last != "N" { masked += "N" }
    }
    return masked.split { "。！？\n".contains($0) }.map { $0.trimmingPrefix { $0 == "\u{3000}" } }
      .filter { $0.count > 7 }.map(String.init)
  }
}
