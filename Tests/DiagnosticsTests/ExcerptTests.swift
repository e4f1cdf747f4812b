import Diagnostics
import TestSupport
import Testing

/// The lines that a printed finding shows, with the first range of a marked text as its place and the others related.
@Suite struct ExcerptTests {
  @Test(arguments: [
    ("负责人: {{ ⟦ownr⟧ }}", ["1 | 负责人: {{ ownr }}", "  | \u{3000}\u{3000}\u{3000}     ^^^^"]),
    ("a: ⟦会议⟧，b", ["1 | a: 会议，b", "  |    ^^^^"]), ("⟦⟧", ["1 | ", "  | ^"]), ("甲⟦⟧", ["1 | 甲", "  | \u{3000}^"]),
    ("甲\n⟦⟧", ["1 | 甲", "2 | ", "  | ^"]), ("⟦甲\n乙\n丙⟧丁", ["1 | 甲", "  | ^^"]),
    ("甲\n\n⟦乙⟧", ["3 | 乙", "  | ^^"]), ("甲\n \t\n⟦乙⟧", ["3 | 乙", "  | ^^"]), ("\u{FEFF}⟦甲⟧", ["1 | 甲", "  | ^^"]),
    ("甲\r\n⟦乙⟧丙\r\n", ["1 | 甲", "2 | 乙丙", "  | ^^"]), ("甲⟦\r\n⟧", ["1 | 甲", "  | \u{3000}^"]),
  ])
  func putsTheCaretUnderTheWords(marked: String, expected: [String]) throws {
    #expect(try excerpt(of: marked) == expected)
  }

  @Test(arguments: [
    ("\t⟦a⟧", ["1 | →a", "  |  ^"]), ("\u{A0}⟦a⟧", ["1 | ·a", "  |  ^"]), ("\u{3000}⟦a⟧", ["1 | □a", "  |  ^"]),
    ("⟦\u{200B}⟧a", ["1 | ␣a", "  | ^"]), ("a\u{FEFF}⟦b⟧", ["1 | a␣b", "  |   ^"]),
    ("\u{1B}⟦a⟧", ["1 | \u{FFFD}a", "  |  ^"]),
    ("e\u{301}⟦a⟧", ["1 | e\u{301}a", "  |  ^"]), ("a\u{2028}⟦b⟧", ["1 | a\u{FFFD}b", "  |   ^"]),
  ])
  func drawsWhatIsInvisible(marked: String, expected: [String]) throws {
    #expect(try excerpt(of: marked) == expected)
  }

  @Test(arguments: [
    ("甲: 1\n⟦甲⟧: 2", ["1 | 甲: 1", "2 | 甲: 2", "  | ^^"]),
    ("x\n乙: 1\n⟦丙⟧: 2\n丁: 3\n⟦丙⟧: 4", ["3 | 丙: 2", "  | ^^", "5 | 丙: 4"]),
    ("⟦a⟧\n2\n3\n4\n5\n6\n7\n8\n9\n⟦b⟧", [" 1 | a", "   | ^", "10 | b"]),
    ("⟦a⟧ ⟦b⟧", ["1 | a b", "  | ^"]),
  ])
  func showsRelatedLinesElseTheLineBefore(marked: String, expected: [String]) throws {
    #expect(try excerpt(of: marked) == expected)
  }

  @Test func cutsALongLineAroundTheCaret() throws {
    let long = String(repeating: "长", count: 400)
    let middle = try excerpt(of: long + "⟦错⟧" + long)
    #expect(middle.count == 2)
    #expect(middle.first?.hasPrefix("1 | …长") == true && middle.first?.hasSuffix("长…") == true)
    #expect(middle.allSatisfy { DisplayWidth.of($0) <= 102 })
    let before = try #require(middle.first?.split(separator: "错").first)
    let margin = try #require(middle.last?.split(separator: "^", omittingEmptySubsequences: false).first)
    #expect(DisplayWidth.of(before) == DisplayWidth.of(margin))
    #expect(middle.last?.hasSuffix("\u{3000}^^") == true)
    #expect(try excerpt(of: "⟦错⟧" + long).first?.hasPrefix("1 | 错长") == true)
    #expect(try excerpt(of: long + "⟦错⟧").first?.hasSuffix("长错") == true)
  }

  @Test func keepsTheCaretInPlaceBehindBrokenBytes() throws {
    let file = SourceFile(name: "a", bytes: [0xE4, 0xBC, 0xFF, 0x61, 0x62])
    let lines = printed(Diagnostic(.error, Message("id", en: "", zh: ""), at: Place(4..<5, in: file)))
    let drawn = try #require(lines.first)
    let before = drawn.unicodeScalars.prefix { $0 != "b" }.count
    #expect(lines.last?.unicodeScalars.prefix { $0 != "^" }.count == before)
    #expect(lines.last?.hasSuffix("^") == true)
  }

  @Test(arguments: 0..<40)
  func neverTraps(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet: [[UInt8]] = [
      [0x0A], [0x0D, 0x0A], [0x0D], [0x20], [0x09], Array("会".utf8), Array("议".utf8), Array("a".utf8), [0xE4], [0xBC],
      [0xFF], [0xEF, 0xBB, 0xBF], [0xEF, 0xBF, 0xBD], [0xE3, 0x80, 0x80], [0xF0, 0x9F], [0xC2, 0xA0], [0xCC, 0x81],
    ]
    for _ in 0..<40 {
      let count = Int.random(in: 0...[3, 20, 1_500][Int.random(in: 0..<3, using: &generator)], using: &generator)
      let bytes = (0..<count).flatMap { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] }
      let file = SourceFile(name: "a", bytes: bytes)
      func place() -> Place {
        let start = Int.random(in: 0...bytes.count, using: &generator)
        return Place(start..<Int.random(in: start...bytes.count, using: &generator), in: file)
      }
      let finding = Diagnostic(
        .error, Message("id", en: "", zh: ""), at: place(), related: [place()],
        notes: [Note(Wording(en: "", zh: ""), at: place())])
      let lines = printed(finding)
      #expect(lines.contains { $0.contains("^") })
      #expect(lines.allSatisfy { DisplayWidth.of($0) <= 110 })
    }
  }

  private func excerpt(of marked: String) throws -> [String] {
    let source = MarkedText(marked)
    let file = source.file()
    let places = source.ranges.map { Place($0, in: file) }
    let first = try #require(places.first)
    return printed(Diagnostic(.error, Message("id", en: "", zh: ""), at: first, related: Array(places.dropFirst())))
  }

  /// The lines of the excerpt alone.
  private func printed(_ diagnostic: Diagnostic) -> [String] {
    DiagnosticPrinter(language: .english).text(for: diagnostic).unicodeScalars.split(separator: "\n").map(String.init)
      .filter { $0.unicodeScalars.contains("|") }
  }
}
