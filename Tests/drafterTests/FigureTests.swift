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

  /// The sentences of a draft that are others once some values of its brief were changed in one digit each.
  private static func sentences(
    of trace: Trace, changedWith places: [Place], using random: inout SeededGenerator
  ) throws -> Set<Int> {
    let file = try #require(places.first?.file)
    var bytes = file.bytes
    for place in places {
      let digit = try #require(place.range.first { ("0"..."9").contains(Unicode.Scalar(bytes[$0])) })
      while bytes[digit] == file.bytes[digit] { bytes[digit] = UInt8.random(in: 0x31...0x39, using: &random) }
    }
    let after = Trace(of: try draft(SourceFile(name: file.name, bytes: bytes))).lines.map(\.text)
    let before = trace.lines.map(\.text)
    #expect(before.count == after.count)
    return Set(before.indices.filter { before[$0] != after[$0] })
  }

  @Test(arguments: briefs)
  func leadToEverySentenceThatChangesWithThemAndToNoOther(brief: String) throws {
    var random = SeededGenerator(seed: 2022)
    let draft = try Self.draft(SourceFile(name: brief, bytes: try Self.examples.bytes(of: brief)))
    let list = FigureList(of: draft)
    let facts = list.figures.filter { $0.kind != .derived }.flatMap(\.facts).filter {
      !$0.isComputed && $0.text.contains(where: \.isNumber)
    }
    // All at once, then some of them alone.
    let single = facts.shuffled(using: &random).prefix(brief.hasPrefix("涧东区") ? 12 : 3).map { [$0] }
    for facts in [facts] + single {
      let places = facts.compactMap(\.places.first)
      let changed = try Self.sentences(of: list.trace, changedWith: places, using: &random)
      let names = places.map(\.description).joined(separator: " ")
      #expect(changed == Set(facts.flatMap(\.sentences)), "\(names)")
      #expect(changed == Set(places.flatMap(list.trace.sentences)), "\(names)")
    }
  }
}
