import Documents
import TestSupport
import Testing

/// Every draft in `Cases` in every format, against the golden beside it.
@Suite struct DocumentCasesTests {
  private static let plainFormats: [OutputFormat] = [.text, .markdown]
  private static let folder = CaseFolder()
  private static let drafts = folder.names(suffix: ".md").filter { !$0.hasSuffix(".out.md") }

  @Test(arguments: drafts, plainFormats)
  func rendersLikeTheGolden(draft: String, format: OutputFormat) throws {
    let document = Document(parsing: try Self.folder.text(of: draft))
    let rendered = String(decoding: format.renderer.render(document), as: UTF8.self)
    let golden = "\(draft.dropLast(3)).\(format == .markdown ? "out.md" : format.rawValue)"
    #expect(rendered == (try Self.folder.golden(golden, actual: rendered)))
  }

  @Test(arguments: drafts)
  func setsTheSpeechLikeTheGolden(draft: String) throws {
    let document = Document(parsing: try Self.folder.text(of: draft))
    let page = String(decoding: OutputFormat.html.renderer.render(document), as: UTF8.self)
    let article = try #require(page.element("article"))
    let golden = "\(draft.dropLast(3)).article.html"
    #expect(article == (try Self.folder.golden(golden, actual: article)))
  }

  @Test func hasDrafts() {
    #expect(Self.drafts.count >= 5)
  }
}
