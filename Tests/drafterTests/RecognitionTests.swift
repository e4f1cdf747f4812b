import Checking
import Diagnostics
import Documents
import Drafting
import TestSupport
import Testing

@testable import drafter

/// What the recogniser and the rules make of the drafts of `examples/`.
struct RecognitionTests {
  @Test(arguments: Example.all)
  func recognizesTheDocumentThatWasRendered(example: Example) throws {
    let document = Document(parsing: try example.draft().text)
    let text = String(decoding: OutputFormat.text.renderer.render(document), as: UTF8.self)
    let recognized = Document(recognizing: SourceFile(name: "讲话.txt", text: text))
    #expect(recognized.outline.count == document.outline.count)
    for (found, right) in zip(recognized.outline, document.outline) { #expect(found == right) }
  }

  @Test(arguments: Example.all, [OutputFormat.text, .markdown])
  func findsNothingWrongInADraft(example: Example, format: OutputFormat) throws {
    let file = SourceFile(name: "讲话.\(format.rawValue)", text: try example.render(as: format))
    var report = Report()
    RuleSet.all.check(SpeechText(recognizing: file), report: &report)
    let findings = report.diagnostics.filter { $0.severity <= .warning }.map(\.message)
    #expect(findings.isEmpty, "\(findings)")
  }
}

extension Document {
  /// Every part of the document as its kind and its characters.
  fileprivate var outline: [String] {
    // A speech without a speaker has its date in the speaker's place.
    let head =
      titleBlock.titleLines.map { "title \($0.text)" }
      + ([titleBlock.date].compactMap(\.self) + titleBlock.speakerLines).map { "below title \($0.text)" }
    return head
      + blocks.map { block in
        switch block {
        case .salutation(let content): "salutation \(content.text)"
        case .heading(let heading): "heading \(heading.level) \(heading.number) \(heading.content.text)"
        case .runIn(let heading, let content):
          "run-in \(heading.level) \(heading.number) \(heading.content.text) \(content.text)"
        case .paragraph(let content): "paragraph \(content.text)"
        case .item(let content): "item \(content.text)"
        case .table(let table): "table \(table.columnCount)"
        }
      }
  }
}
