import Diagnostics
import TestSupport
import Testing

@Suite struct SourceFileTests {
  @Test(arguments: [
    ("⟦⟧甲: 乙", "1:1"), ("甲: ⟦⟧乙", "1:4"), ("甲\n⟦⟧乙", "2:1"), ("甲\r\n乙⟦⟧丙", "2:2"), ("甲⟦⟧\r\n乙", "1:2"),
    ("甲\r⟦⟧\n乙", "1:3"), ("甲\n⟦⟧", "2:1"), ("甲\n\n⟦⟧", "3:1"), ("⟦⟧", "1:1"), ("甲乙⟦⟧", "1:3"), ("𠀀⟦⟧e\u{301}", "1:2"),
    ("\u{FEFF}⟦⟧甲", "1:1"), ("⟦⟧\u{FEFF}甲", "1:1"), ("\u{FEFF}甲⟦⟧", "1:2"), ("甲\n\u{FEFF}⟦⟧乙", "2:2"),
    ("\u{FEFF}\r\n⟦⟧", "2:1"), ("a\tb⟦⟧", "1:4"), ("e\u{301}⟦⟧", "1:3"),
  ])
  func countsLinesAndCharacters(marked: String, expected: String) throws {
    let source = MarkedText(marked)
    let offset = try #require(source.ranges.first).lowerBound
    #expect(source.file().position(at: offset).description == expected)
  }

  @Test(arguments: [
    ("甲\n⟦乙⟧\n丙", 1), ("甲\r\n⟦乙⟧\r\n", 1), ("\u{FEFF}⟦甲⟧\n", 0), ("\u{FEFF}⟦⟧", 0), ("⟦⟧", 0), ("甲\n⟦⟧", 1),
    ("⟦甲⟧", 0), ("⟦⟧\r\n", 0), ("甲\n⟦乙\r丙⟧\n", 1),
  ])
  func knowsTheRangeOfALine(marked: String, line: Int) {
    let source = MarkedText(marked)
    #expect(source.file().range(ofLine: line) == source.ranges.first)
  }

  @Test func readsBrokenBytesAsReplacements() {
    let file = SourceFile(name: "test", bytes: [0x61, 0xFF, 0x62])
    #expect(file.text(0..<3) == "a\u{FFFD}b")
    #expect(file.position(at: 2) == file.position(at: 2))
    #expect(file.position(at: 2).column == 3)
  }

  @Test func describesAPlaceAsEditorsOpenIt() {
    let source = MarkedText("甲: 1\n乙: ⟦2⟧")
    let file = source.file(named: "稿/2022.yaml")
    #expect(source.ranges.map { Place($0, in: file).description } == ["稿/2022.yaml:2:4"])
  }

  @Test func tellsPlacesOfEqualFilesApart() {
    let first = SourceFile(name: "a", text: "甲")
    let second = SourceFile(name: "a", text: "甲")
    #expect(Place(0..<3, in: first) == Place(0..<3, in: first))
    #expect(Place(0..<3, in: first) != Place(0..<3, in: second))
    #expect(Set([Place(0..<3, in: first), Place(0..<3, in: first), Place(0..<0, in: first)]).count == 2)
  }
}
