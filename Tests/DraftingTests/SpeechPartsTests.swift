import Documents
import TestSupport
import Testing

@testable import Drafting

struct SpeechPartsTests {
  @Test func countEachPartInTheOrderInWhichItBegins() throws {
    let skeleton = """
      名称: 经济工作会议讲话
      章节: [{模板: title/a}, {模板: opening/a}, {模板: achievements/a}, {模板: own/a}, {模板: experience/a}]
      """
    let overlay = [
      "speeches/economic-conference.yaml": skeleton, "sections/title/a.md": "% 题目\n",
      "sections/opening/a.md": "同志们：\n\n开头。\n", "sections/achievements/a.md": "# 成绩\n涨12.5%。\n",
      "sections/own/a.md": "自己。\n", "sections/experience/a.md": "经验。\n",
    ]
    let draft = try #require(draft(overlay: overlay).draft)
    let parts = SpeechParts(of: draft).entries
    #expect(parts.map(\.part) == [.opening, .review, nil])
    #expect(parts.map(\.measure.characters) == [5, 6, 2])
    #expect(parts.map(\.measure.syllables) == [5, 13, 2])
    let total = Outline(of: Document(parsing: draft.text)).total
    #expect(parts.map(\.measure).reduce(SpeechMeasure(), +) == total)
  }

  @Test func areNoneInADraftWithoutText() throws {
    let skeleton = "名称: 经济工作会议讲话\n章节: [{模板: opening/a}]\n"
    let overlay = ["speeches/economic-conference.yaml": skeleton, "sections/opening/a.md": "\n"]
    #expect(SpeechParts(of: try #require(draft(overlay: overlay).draft)).entries.isEmpty)
  }
}
