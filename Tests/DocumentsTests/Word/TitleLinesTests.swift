import Testing

@testable import Documents

@Suite struct TitleLinesTests {
  private func lines(_ title: String, charactersPerLine: Int = 20) -> [String] {
    var characters = Array(title.unicodeScalars)
    for offset in TitleLines(title, charactersPerLine: charactersPerLine).breaks.reversed() {
      characters.insert("|", at: offset)
    }
    return String(String.UnicodeScalarView(characters)).split(separator: "|").map(String.init)
  }

  @Test(arguments: [
    ("在区委八届十三次全会上的讲话", ["在区委八届十三次全会上的讲话"]),
    ("在区委八届十三次全会暨经济工作会议上的讲话", ["在区委八届十三次全会暨", "经济工作会议上的讲话"]),
    ("在全区科技创新、人才工作和营商环境建设大会上的讲话", ["在全区科技创新、人才工作和", "营商环境建设大会上的讲话"]),
    ("在全区深入学习贯彻“两会”精神干部大会上的讲话", ["在全区深入学习贯彻“两会”", "精神干部大会上的讲话"]),
    (String(repeating: "长", count: 21), [String(repeating: "长", count: 10), String(repeating: "长", count: 11)]),
  ])
  func partsALongTitleWhereItsSensePauses(title: String, expected: [String]) {
    #expect(lines(title) == expected)
  }

  @Test(arguments: [
    "", "【待填：" + String(repeating: "长", count: 20) + "】", String(repeating: "长", count: 61),
    String(repeating: "A", count: 60), String(repeating: "，", count: 30),
  ])
  func leavesToWordWhatHasNoGoodPlace(title: String) {
    #expect(TitleLines(title, charactersPerLine: 20).breaks.isEmpty)
  }

  @Test func neverMakesALineThatIsTooLong() {
    for count in 1...40 {
      for line in lines(String(repeating: "和会", count: count)) { #expect(line.count <= 20 || count > 20) }
    }
    #expect(TitleLines("甲乙丙", charactersPerLine: 0).breaks.count < 3)
  }
}
