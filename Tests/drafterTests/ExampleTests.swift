import Briefs
import Diagnostics
import Documents
import Drafting
import Templating
import TestSupport
import Testing
import YAML

@testable import drafter

/// The briefs of `examples/` and the drafts beside them.
struct ExampleTests {
  private static let folder = CaseFolder("../../examples/涧东区")

  private func draft(_ text: String) throws -> Draft {
    var report = Report()
    let node = Node(parsing: SourceFile(name: "2022.yaml", text: text), report: &report)
    let brief = Brief(decoding: node, report: &report)
    let draft = Draft(of: brief, using: Library(roots: [.builtin]), report: &report)
    #expect(report.diagnostics.isEmpty)
    return try #require(draft)
  }

  private func render(_ text: String, as format: OutputFormat) throws -> String {
    String(decoding: format.renderer.render(Document(parsing: try draft(text).text)), as: UTF8.self)
  }

  private func brief() throws -> String { try Self.folder.text(of: "2022.yaml") }

  @Test(arguments: OutputFormat.allCases.filter { $0 != .docx })
  func givesTheDraftBesideIt(format: OutputFormat) throws {
    let rendered = try render(try brief(), as: format)
    #expect(try Self.folder.golden("2022.\(format.rawValue)", actual: rendered) == rendered)
  }

  @Test func isAWholeSpeechWithoutAGap() throws {
    #expect(try draft(try brief()).gaps.isEmpty)
    let text = try render(try brief(), as: .text)
    #expect((6_000...12_000).contains(text.count { !$0.isWhitespace }))
    #expect(!text.contains("待填"))
  }

  @Test func saysNoSentenceTwice() throws {
    let text = try render(try brief(), as: .text)
    let sentences = text.split { "。；！？\n".contains($0) }.filter { $0.count > 7 }
    let repeated = Dictionary(grouping: sentences) { $0 }.filter { $0.value.count > 1 }.keys
    #expect(repeated.isEmpty, "\(repeated)")
  }

  @Test(arguments: [
    ("县", ["县委", "全县", "市委"], ["区委", "全区", "我区", "区政府"]),
    ("市", ["市委", "全市", "省委"], ["区委", "全区", "我区", "区政府"]),
  ])
  func changesEveryWordThatDependsOnTheLevel(level: String, present: [String], absent: [String]) throws {
    let brief = try brief().replacing("层级: 区", with: "层级: \(level)")
    let text = try render(level == "市" ? brief.replacing("[云州市, 河东省]", with: "[河东省]") : brief, as: .text)
    for word in present { #expect(text.contains(word), "\(word)") }
    for word in absent { #expect(!text.contains(word), "\(word)") }
  }

  @Test func changesNothingElseWithTheLevel() throws {
    func wordsOfNoLevel(_ text: String) throws -> [String] {
      try draft(text).runs.filter { run in !run.origins.contains { $0.file.name.contains("/offices/") } }.map(\.text)
    }
    let county = try brief().replacing("层级: 区", with: "层级: 县")
    #expect(try wordsOfNoLevel(county) == wordsOfNoLevel(try brief()))
  }
}
