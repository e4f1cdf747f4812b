import Testing

@testable import Chinese

struct ChineseNumeralReadingTests {
  @Test(arguments: 1...99)
  func readsWhatCountingWrites(number: Int) {
    #expect(ChineseNumeral.value(of: ChineseNumeral.counting(number).unicodeScalars) == number)
  }

  @Test(arguments: ["", "零", "二〇", "一百", "十十", "三五", "二十三四", "甲"])
  func readsNothingElse(text: String) {
    #expect(ChineseNumeral.value(of: text.unicodeScalars) == nil)
  }
}
