import TestSupport
import Testing

@testable import Documents

@Suite struct WordCommentsTests {
  private let notes = [
    GapNote(label: "就业", lines: ["城镇新增就业人数 & <人>", "2022.yaml:12:5"]), GapNote(label: "主题", lines: ["一句话"]),
  ]

  private func text(of comment: XMLElement) -> [String] { comment.all("w:p").map(\.wordText) }

  @Test func tellOfEveryGapItsNameExplanationAndPlace() throws {
    let file = try WordFile(rendering: "% 【待填：主题】\n\n新增【待填：就业】人、【待填：收入】元。\n\n|【待填：就业】|\n|-|", notes: notes)
    #expect(
      file.comments.map(text) == [
        ["待填：主题", "一句话"], ["待填：就业", "城镇新增就业人数 & <人>", "2022.yaml:12:5"], ["待填：收入"],
        ["待填：就业", "城镇新增就业人数 & <人>", "2022.yaml:12:5"],
      ])
    #expect(file.comments.compactMap { $0["w:id"] } == ["0", "1", "2", "3"])
    let marks = file.body.flatMap(\.all)
    for name in ["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"] {
      #expect(marks.filter { $0.name == name }.compactMap { $0["w:id"] } == ["0", "1", "2", "3"])
    }
  }

  @Test func encloseTheGapAlone() throws {
    let paragraph = try WordFile(rendering: "增【待填：任务1】元").body[0]
    let parts = paragraph.children.map { $0.name == "w:r" ? $0.wordText : $0.name }
    #expect(
      parts == ["增", "w:commentRangeStart", "【待填：任务", "1", "】", "w:commentRangeEnd", "", "元"])
    let highlighted = paragraph.all("w:r").filter { $0.child("w:rPr")?.child("w:highlight")?["w:val"] == "yellow" }
    #expect(highlighted.map(\.wordText) == ["【待填：任务", "1", "】"])
  }

  @Test(arguments: [("就业增速", ["待填：就业增速", "城镇新增就业人数 & <人>", "2022.yaml:12:5"]), ("失业", ["待填：失业"]), ("", ["待填："])])
  func knowAPartByTheWhole(label: String, expected: [String]) throws {
    let comments = try WordFile(rendering: "【待填：\(label)】", notes: notes).comments
    #expect(comments.map(text) == [expected])
  }

  @Test(arguments: ["没有待填之处", "【待填：没有结束", "【注】"])
  func areLeftOutWithoutAGap(draft: String) throws {
    let file = try WordFile(rendering: draft, notes: notes)
    #expect(file.parts["word/comments.xml"] == nil)
    #expect(!file.runs.contains { $0.child("w:rPr")?.child("w:highlight") != nil })
  }
}
