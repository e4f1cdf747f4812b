import TestSupport
import Testing

@testable import Chinese

struct SyllablesTests {
  @Test(arguments: [
    ("12.5%", "百分之十二点五", 7), ("2026年", "二零二六年", 5), ("1370亿元", "一千三百七十亿元", 8),
    ("", "", 0), ("同志们：", "同志们：", 3), ("8.0%", "百分之八点零", 6), ("0", "零", 1), ("0.7个百分点", "零点七个百分点", 7),
    ("10860人", "一万零八百六十人", 8), ("2021—2025年", "二零二一至二零二五年", 10), ("15%—30%", "百分之十五至百分之三十", 11),
    ("9亿—16亿", "九亿至十六亿", 6), ("2021年—2025年", "二零二一年至二零二五年", 11),
    ("9亿-16亿", "九亿至十六亿", 6), ("——3件", "——三件", 2), ("1,370,000,00", "一百三十七万,零零", 8), ("2—3天", "二至三天", 4),
    ("-3.1%", "百分之负三点一", 7), ("下降3‰", "下降千分之三", 6),
    ("GDP", "GDP", 3), ("PM2.5", "PM二点五", 5), ("5G", "五G", 2), ("A-1", "A-一", 2), ("第3位", "第三位", 3),
    ("2025年12月10日", "二零二五年十二月十日", 10), ("8:30", "八点三十", 4), ("1,370人", "一千三百七十人", 7),
    ("1,37人", "一,三十七人", 5), ("1,370,000", "一百三十七万", 6), ("007号", "零零七号", 4), ("２０２２年，增长７．２％", "二零二二年，增长百分之七点二", 13),
    ("12345678901234567890", "一二三四五六七八九零一二三四五六七八九零", 20), ("3.", "三.", 1), (".5", ".五", 1), ("3..5", "三..五", 2),
    ("100%", "百分之一百", 5), ("“十四五”——开局", "“十四五”——开局", 5), ("2022", "二千零二十二", 6), ("300年", "三百年", 3),
    ("30℃", "三十摄氏度", 5), ("1/3", "一比三", 3), ("12.60公里", "十二点六零公里", 7), ("𠀀", "𠀀", 1), ("%", "%", 0), ("-", "-", 0),
  ])
  func areThoseOfTheReading(text: String, reading: String, count: Int) {
    #expect(text.readOut == reading)
    #expect(text.syllableCount == count)
  }

  @Test func ofAWholeNumberAreThoseOfItsName() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<2000 {
      let number = Int.random(in: 0...(1 << Int.random(in: 0...52, using: &random)), using: &random)
      #expect("\(number)个".syllableCount == ChineseNumeral.counting(number).count + 1)
      #expect("\(number)%".syllableCount == ChineseNumeral.counting(number).count + 3)
    }
  }

  @Test func addUpOverSentencesAndNeverTrap() {
    var random = SeededGenerator(seed: 5)
    let signs = Array("年月%‰.,:/-—～+0123456789甲a℃９．％ ".unicodeScalars)
    func text() -> String {
      var text = ""
      for _ in 0..<Int.random(in: 0...24, using: &random) {
        text.unicodeScalars.append(signs[Int.random(in: 0..<signs.count, using: &random)])
      }
      return text
    }
    for _ in 0..<2000 {
      let (first, second) = (text(), text())
      #expect("\(first)。\(second)".syllableCount == first.syllableCount + second.syllableCount)
      #expect(!first.readOut.unicodeScalars.contains { ("0"..."9").contains($0) })
    }
  }
}
