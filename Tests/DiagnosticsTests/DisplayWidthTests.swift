import Diagnostics
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("会议", 4), ("ａ１：", 6), ("。，“”", 6), ("\u{3000}", 2), ("\u{A0}", 1), ("é", 1), ("e\u{301}", 1),
    ("\u{200B}", 0), ("\u{FEFF}", 0), ("\t\u{1B}\u{7F}\u{85}", 0), ("한ア", 4), ("ｱ", 1), ("℃%‰", 3), ("——", 2), ("𠀀", 2),
    ("〇", 2), ("👍", 2), ("\u{2028}", 1), ("①", 1), ("Ωд", 2), ("\r\n", 0),
  ])
  func countsTerminalCells(text: String, cells: Int) {
    #expect(DisplayWidth.of(text) == cells)
  }
}
