import Chinese
import Testing

@Suite struct ChineseNumeralTests {
  @Test(arguments: [
    (0, "零"), (1, "一"), (2, "二"), (10, "十"), (12, "十二"), (20, "二十"), (99, "九十九"), (100, "一百"),
    (105, "一百零五"), (110, "一百一十"), (112, "一百一十二"), (1_000, "一千"), (1_005, "一千零五"),
    (1_050, "一千零五十"), (1_010, "一千零一十"), (10_010, "一万零一十"), (10_500, "一万零五百"),
    (11_000, "一万一千"), (100_000, "十万"), (120_000, "十二万"), (105_000, "十万五千"), (1_050_000, "一百零五万"),
    (20_000_005, "二千万零五"), (100_000_000, "一亿"), (1_000_000_000, "十亿"), (100_010_000, "一亿零一万"),
    (100_000_001, "一亿零一"), (110_000_000, "一亿一千万"), (1_000_000_000_000, "一万亿"),
    (-3, "负三"), (-12, "负十二"), (-105, "负一百零五"),
  ])
  func counts(number: Int, expected: String) {
    #expect(ChineseNumeral.counting(number) == expected)
  }

  @Test func countsTheLargestAndTheSmallestNumber() {
    let digits = "九百二十二亿三千三百七十二万零三百六十八亿五千四百七十七万五千八百"
    #expect(ChineseNumeral.counting(.max) == digits + "零七")
    #expect(ChineseNumeral.counting(.min) == "负" + digits + "零八")
  }

  @Test(arguments: [
    (2022, "二〇二二"), (2000, "二〇〇〇"), (1949, "一九四九"), (0, "〇"), (7, "七"), (-221, "负二二一"),
  ])
  func writesYearsDigitByDigit(number: Int, expected: String) {
    #expect(ChineseNumeral.year(number) == expected)
  }

  @Test func writesTheSmallestYear() {
    #expect(ChineseNumeral.year(.min) == "负九二二三三七二〇三六八五四七七五八〇八")
  }

  @Test(arguments: [(2, "两"), (1, "一"), (12, "十二"), (22, "二十二"), (200, "二百"), (-2, "负二"), (0, "零")])
  func choosesTheWordBeforeAMeasureWord(number: Int, expected: String) {
    #expect(ChineseNumeral.quantity(number) == expected)
  }
}
