import Documents
import Testing

@Suite struct TitleBlockTests {
  @Test(arguments: [
    ("% 题\n% 人\n% 日", "题/人/（日）"), ("% 题\n  续\n% 人\n\t二\n% 日", "题|续/人|二/（日）"),
    ("% 题\n%\n% 日", "题//（日）"), ("%\n% 人", "/人/-"), ("% 题", "题//-"), ("\n\n% 题\n正文", "题//-"),
    ("\u{FEFF}% 题\r\n%\r\n% 日\r\n", "题//（日）"), ("% 题\n%\n% （日）", "题//（日）"), ("% \\#题", "#题//-"),
    ("% 题\n\n% 人", "题//-"), ("正文\n% 题", "//-"), ("\\% 题", "//-"), ("%题", "//-"), ("  % 题", "//-"),
  ])
  func readsItsParts(draft: String, expected: String) {
    let titleBlock = Document(parsing: draft).titleBlock
    let titles = titleBlock.titleLines.map(\.text).joined(separator: "|")
    let speakers = titleBlock.speakerLines.map(\.text).joined(separator: "|")
    #expect("\(titles)/\(speakers)/\(titleBlock.date?.text ?? "-")" == expected)
    #expect(titleBlock.isEmpty == (expected == "//-"))
  }

  @Test func leavesWhatFollowsToTheBody() {
    #expect(Document(parsing: "% 题\n%\n%\n% 四").blocks.count == 1)
    #expect(Document(parsing: "% 题\n\n% 人").blocks.count == 1)
    #expect(Document(parsing: "% 题\n%\n%\n\n").blocks.isEmpty)
  }
}
