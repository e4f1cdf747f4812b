import Chinese
import Testing

@Suite struct CharactersTests {
  @Test(arguments: ["一", "龥", "〇", "㐀", "豈", "\u{20000}", "\u{2A6DF}", "\u{30000}", "\u{323AF}"])
  func knowsIdeographs(scalar: Unicode.Scalar) {
    #expect(scalar.isHan)
  }

  @Test(arguments: ["，", "。", "○", "A", "Ａ", "1", "１", "%", " ", "\u{3000}", "あ", "ア", "한", "々", "…", "㈠"])
  func knowsWhatIsNoIdeograph(scalar: Unicode.Scalar) {
    #expect(!scalar.isHan)
  }

  @Test(arguments: [
    ("", 0), ("同志们：", 3), ("地区生产总值增长7.2%。", 8), ("二〇二二年", 5), ("GDP", 0), ("一\r\n二", 2), ("𠀀\u{E0100}", 1),
  ])
  func countsChineseCharactersOnly(text: String, expected: Int) {
    #expect(text.hanCount == expected)
  }
}
