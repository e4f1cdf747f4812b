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
    #expect(onTheme.count == 3 && onTheme[1].hasPrefix("总的奋斗目标") && onTheme[2].hasPrefix("2022.yaml:"))
    #expect(!lines.joined().contains { $0.contains(folder) })
    // The fields of a mapping that is missing share its place; the label tells them apart.
    #expect(lines.allSatisfy { $0.count == 3 })
  }

  @Test(arguments: [
    ("年份: 2022\n文种: 经济工作会议讲话\n单位: {层级: 区}\n", "待填：主题", "总的奋斗目标"),
    ("年份: 2022\n文种: 经济工作会议讲话\n单位: {层级: 区}\n", "待填：单位名称", "单位所在地"),
    ("年份: 2022\n文种: 经济工作会议讲话\n单位: {层级: 区}\n会议: \n", "待填：主题", "总的奋斗目标"),
  ])
  func explainsFieldsThatAreNotEvenNamed(brief: String, gap: String, explanation: String) throws {
    let path = "\(folder)/2022.yaml"
    try Data(brief.utf8).write(to: URL(filePath: path))
    let parts = try ZipReader(render(path)).members
    let comments = try XMLElement(parsing: try #require(parts.first { $0.path == "word/comments.xml" }).bytes)
    let lines = comments.children.map { $0.all("w:p").map { $0.all("w:t").map(\.text).joined() } }
    #expect(lines.first { $0.first == gap }?.dropFirst().first?.hasPrefix(explanation) == true, "\(lines)")
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
