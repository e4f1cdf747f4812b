import Documents
import TestSupport
import Testing

/// Every draft in `Cases` in every format, against the golden beside it.
@Suite struct DocumentCasesTests {
  private static let folder = CaseFolder()
  private static let drafts = folder.names(suffix: ".md").filter { !$0.hasSuffix(".out.md") }

  @Test(arguments: drafts, OutputFormat.allCases.filter { $0 != .docx })
  func rendersLikeTheGolden(draft: String, format: OutputFormat) throws {
    let document = Document(parsing: try Self.folder.text(of: draft))
    let rendered = String(decoding: format.renderer.render(document), as: UTF8.self)
    let golden = "\(draft.dropLast(3)).\(format == .markdown ? "out.md" : format.rawValue)"
    #expect(rendered == (try Self.folder.golden(golden, actual: rendered)))
  }

  @Test func hasDrafts() {
    #expect(Self.drafts.count >= 5)
  }
}
