import Documents
import Testing

@Suite struct TitleBlockTests {
  @Test(arguments: [
    ("% 题\n% 人\n% 日", ["题"], ["人"], "（日）"), ("% 题\n  续\n% 人\n\t二\n% 日", ["题", "续"], ["人", "二"], "（日）"),
    ("% 题\n%\n% 日", ["题"], [], "（日）"), ("%\n% 人", [], ["人"], nil), ("% 题", ["题"], [], nil),
    ("\n\n% 题\n正文", ["题"], [], nil), ("\u{FEFF}% 题\r\n%\r\n% 日\r\n", ["题"], [], "（日）"),
    ("% 题\n%\n% （日）", ["题"], [], "（日）"), ("% \\#题", ["#题"], [], nil), ("% 题\n\n% 人", ["题"], [], nil),
    ("正文\n% 题", [], [], nil), (#"\% 题"#, [], [], nil), ("%题", [], [], nil), ("  % 题", [], [], nil),
  ])
  func readsItsParts(draft: String, title: [String], speaker: [String], date: String?) {
    let titleBlock = Document(parsing: draft).titleBlock
    #expect(titleBlock.titleLines.map(\.text) == title)
    #expect(titleBlock.speakerLines.map(\.text) == speaker)
    #expect(titleBlock.date?.text == date)
    #expect(titleBlock.isEmpty == (title.isEmpty && speaker.isEmpty && date == nil))
  }

  @Test func leavesWhatFollowsToTheBody() {
    #expect(Document(parsing: "% 题\n%\n%\n% 四").blocks.count == 1)
    #expect(Document(parsing: "% 题\n\n% 人").blocks.count == 1)
    #expect(Document(parsing: "% 题\n%\n%\n\n").blocks.isEmpty)
  }
}
