import Briefs
import Diagnostics
import Drafting
import TestSupport
import Testing
import YAML

@testable import drafter

/// The figures of the examples, and the promise that each is led to every sentence that it is said in.
struct FigureTests {
  private static let examples = CaseFolder("../../examples")

  /// The briefs beside which a draft stands.
  static var briefs: [String] {
    examples.paths.filter { $0.hasSuffix(".txt") }.map { $0.dropLast(3) + "yaml" }
  }

  private static func draft(_ source: SourceFile) throws -> Draft {
    var report = Report()
    let brief = Brief(decoding: Node(parsing: source, report: &report), report: &report)
    return try #require(Draft(of: brief, using: Library(roots: [.builtin]), report: &report))
  }

  private static func list(_ brief: String) throws -> FigureList {
    FigureList(of: try draft(SourceFile(name: brief, bytes: try examples.bytes(of: brief))))
  }

  /// A value of a brief that was changed, and the sentences that changed with it.
  private struct Change {
    let place: Place
    let before: Draft
    let changed: Set<Int>

    init(of place: Place, in draft: Draft, using random: inout SeededGenerator) throws {
      self.place = place
      before = draft
      var bytes = place.file.bytes
      let digits = place.range.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[$0]) }
      let first = try #require(digits.first)
      let old = bytes[first]
      while bytes[first] == old { bytes[first] = UInt8.random(in: 0x31...0x39, using: &random) }
      let after = Trace(of: try FigureTests.draft(SourceFile(name: place.file.name, bytes: bytes))).lines.map(\.text)
      let lines = Trace(of: draft).lines.map(\.text)
      #expect(lines.count == after.count)
      changed = Set(zip(lines, after).enumerated().filter { $1.0 != $1.1 }.map(\.offset))
    }
  }

  @Test(arguments: briefs)
  func leadToEverySentenceThatChangesWithThemAndToNoOther(brief: String) throws {
    var random = SeededGenerator(seed: 2022)
    let draft = try Self.draft(SourceFile(name: brief, bytes: try Self.examples.bytes(of: brief)))
    let list = FigureList(of: draft)
    let facts = list.figures.filter { $0.kind != .derived }.flatMap(\.facts).filter {
      !$0.isComputed && !$0.text.isEmpty && $0.text.contains(where: \.isNumber)
    }
    for fact in facts.shuffled(using: &random).prefix(brief.contains("涧东区") ? 20 : 8) {
      let place = try #require(fact.places.first)
      let change = try Change(of: place, in: draft, using: &random)
      #expect(change.changed == Set(fact.sentences), "\(place.description) \(fact.text)")
      #expect(change.changed == Set(list.trace.sentences(from: place)), "\(place.description) \(fact.text)")
    }
  }
}
