import Briefs
import Diagnostics
import TestSupport
import Testing
import YAML

@testable import Drafting

/// Briefs and templates with bytes lost, doubled or replaced: a draft or a report, never a trap.
struct DamagedBriefTests {
  private static let templates = CaseFolder("../../templates")
  private static let example = CaseFolder("../../examples/涧东区")

  private static let builtin: Library = {
    let folder = templates
    return Library(roots: [TemplateRoot(name: "templates", paths: folder.paths) { try? folder.bytes(of: $0) }])
  }()

  @Test(arguments: 0..<24)
  func leadToADraftOrAReport(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var bytes = try Self.example.bytes(of: "2022.yaml")
    for _ in 0..<Int.random(in: 1...12, using: &generator) { damage(&bytes, using: &generator) }
    let source = SourceFile(name: "2022.yaml", bytes: bytes)
    var report = Report()
    let brief = Brief(decoding: Node(parsing: source, report: &report), report: &report)
    let draft = Draft(of: brief, using: Self.builtin, report: &report)
    #expect(draft != nil || report.hasErrors)
    for place in report.diagnostics.compactMap(\.place) + (draft?.gaps.map(\.place) ?? []) {
      #expect((0...place.file.bytes.count).contains(place.range.lowerBound))
      #expect(place.range.upperBound <= place.file.bytes.count)
    }
    _ = DiagnosticPrinter(language: .chinese).text(for: report)
  }

  private func damage(_ bytes: inout [UInt8], using generator: inout SeededGenerator) {
    let start = Int.random(in: 0..<bytes.count, using: &generator)
    let end = min(bytes.count, start + Int.random(in: 1...40, using: &generator))
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: bytes.removeSubrange(start..<end)
    case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
    case 2: bytes[start] = UInt8.random(in: 0...255, using: &generator)
    default:
      bytes.insert(
        contentsOf: Array(["：", "\t", "- ", "{", "\"", "|\n", "*"].randomElement(using: &generator)?.utf8 ?? "".utf8),
        at: start)
    }
  }
}
