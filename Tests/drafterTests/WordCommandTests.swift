import FoundationEssentials
import TestSupport
import Testing

@testable import drafter

/// What `render` writes into a Word file, beyond what the renderer itself is tested for.
struct WordCommandTests: ~Copyable {
  private let folder: String

  init() throws {
    folder = "\(FileManager.default.temporaryDirectory.path())drafter-\(UUID())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func render(_ brief: String, to name: String = "x.docx") throws -> [UInt8] {
    #expect(Drafter.run(["render", brief, "-o", "\(folder)/\(name)"]) == .success)
    return Array(try #require(FileManager.default.contents(atPath: "\(folder)/\(name)")))
  }

  private static let example = CaseFolder("../../examples/涧东区").path + "/2022.yaml"

  @Test func commentsOnEveryGapWithItsPlace() throws {
    let brief = "\(folder)/2022.yaml"
    #expect(Drafter.run(["new", "--year", "2022", "--keys", "zh", "-o", brief]) == .success)
    let parts = try ZipReader(render(brief)).members
    let comments = try XMLElement(parsing: try #require(parts.first { $0.path == "word/comments.xml" }).bytes)
    let lines = comments.children.map { $0.all("w:p").map { $0.all("w:t").map(\.text).joined() } }
    #expect(lines.count > 5)
    let onTheme = try #require(lines.first { $0.first == "待填：主题" })
    #expect(onTheme.count == 2 && onTheme[1].hasPrefix("2022.yaml:"))
    #expect(!lines.joined().contains { $0.contains(folder) })
  }

  @Test func saysTheSameAsTheText() throws {
    let parts = try ZipReader(render(Self.example)).members
    let document = try XMLElement(parsing: try #require(parts.first { $0.path == "word/document.xml" }).bytes)
    let paragraphs = document.all("w:p").map { $0.all("w:t").map(\.text).joined() }
    let text = String(decoding: try render(Self.example, to: "x.txt"), as: UTF8.self)
    let lines = text.split(separator: "\n").map { $0.drop { $0 == "\u{3000}" } }
    #expect(paragraphs.filter { !$0.isEmpty } == lines.map(String.init))
  }

  @Test func writesTheSameBytesTwice() throws {
    let first = try render(Self.example, to: "a.docx")
    #expect(try render(Self.example, to: "b.DOCX") == first)
    #expect(try !ZipReader(first).members.contains { $0.path == "word/comments.xml" })
  }
}
