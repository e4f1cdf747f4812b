import TestSupport
import Testing

@testable import Documents

struct OutlineTests {
  private func titles(_ outline: Outline) -> [String] {
    outline.entries.map { "\($0.level) \($0.number)\($0.title) \($0.measure.characters)" }
  }

  private static let draft = """
    % 在会议上的讲话
    %
    % 2022年1月12日

    同志们：

    开个头。

    # 看成绩

    全年12.5%。

    ## 抓**实**。

    - 话不多

    # 干什么

    | 表 | 头 |
    | --- | --- |
    | 格 | 子 |
    """

  private static let expected = ["1  6", "1 一、看成绩 12", "2 （一）抓实。 6", "1 二、干什么 8"]

  @Test func ofADocumentCountsWhatStandsUnderEachHeading() {
    let outline = Outline(of: Document(parsing: Self.draft))
    #expect(titles(outline) == Self.expected)
    #expect(outline.total.characters == 26)
    #expect(outline.total.syllables == 33)
  }

  @Test(arguments: [OutputFormat.text, .markdown])
  func ofASavedDraftIsThatOfTheDocument(format: OutputFormat) {
    let document = Document(parsing: Self.draft)
    let saved = Outline(ofText: String(decoding: format.renderer.render(document), as: UTF8.self))
    #expect(titles(saved) == Self.expected)
  }

  @Test(arguments: [
    ("", []), ("　　一、甲\r\n　　乙。", ["1 一、甲 3"]), ("标题\n（2022年）\n同志们：\n甲。", ["1  4"]),
    ("一、甲。乙。", ["1 一、甲。 3"]), ("1.甲\n（1）乙\n1.5万亩", ["3 1.甲 4", "4 （1）乙 3"]),
    ("一、甲\n３、乙", ["1 一、甲 3"]), ("开头。\n（一）甲", ["1  2", "2 （一）甲 2"]), ("（一）甲\n一、乙", ["2 （一）甲 2", "1 一、乙 2"]),
    ("一是抓甲。", ["1  4"]), ("## 一、甲\n\n**（一）乙。**丙", ["1 一、甲 5", "2 （一）乙。 3"]),
    ("——一、甲。", ["1  2"]), ("- 一、甲。", ["1  2"]), ("一、", ["1  1"]), ("（）甲。", ["1  1"]), ("十一、甲", ["1 十一、甲 3"]),
    ("一、" + String(repeating: "长", count: 61), ["1  62"]), ("\u{FEFF}一、甲", ["1 一、甲 2"]),
    ("一、甲\n1.乙\n二、丙", ["1 一、甲 3", "3 1.乙 1", "1 二、丙 2"]),
  ])
  func ofATextFollowsTheNumbers(text: String, expected: [String]) {
    #expect(titles(Outline(ofText: text)) == expected)
  }

  @Test func givesTimesAndShares() {
    let measure = SpeechMeasure(of: "增长12.5%")
    #expect(measure.characters == 2 && measure.syllables == 9)
    #expect(measure.tenthsOfMinute(atSpeed: 180) == 1)
    #expect(measure.permille(of: SpeechMeasure()) == 0)
    #expect(SpeechMeasure(of: "三字经").permille(of: SpeechMeasure(of: "三字经三字经三字经")) == 333)
  }

  @Test func addsUpAndNeverTraps() {
    var random = SeededGenerator(seed: 8)
    let signs = ["一", "二", "、", "（", "）", "1", ".", "甲", "。", "\n", "　", "#", " ", "**", "-", "—", "：", "\\"]
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        signs[Int.random(in: 0..<signs.count, using: &random)]
      }.joined()
      let outline = Outline(ofText: text)
      let entries = outline.entries
      let tops = entries.indices.filter { index in
        entries[..<index].allSatisfy { $0.isOpening || $0.level >= entries[index].level }
      }
      #expect(tops.map { entries[$0].measure }.reduce(SpeechMeasure(), +) == outline.total, "\(text)")
      #expect(outline.entries.allSatisfy { $0.measure.characters <= outline.total.characters })
    }
  }
}
