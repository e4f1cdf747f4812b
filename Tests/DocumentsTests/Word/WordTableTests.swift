import TestSupport
import Testing

@testable import Documents

@Suite struct WordTableTests {
  @Test func keepsItsOwnSpacingAndRepeatsItsHeader() throws {
    let file = try WordFile(rendering: "|指标|完成|\n|-|-|\n|地区生产总值|512.3|\n|就业|")
    let table = try #require(file.body.first { $0.name == "w:tbl" })
    let rows = table.all("w:tr")
    #expect(rows.map { $0.all("w:tc").map(\.wordText) } == [["指标", "完成"], ["地区生产总值", "512.3"], ["就业", ""]])
    #expect(rows.map { $0.child("w:trPr")?.child("w:tblHeader") != nil } == [true, false, false])
    #expect(table.all("w:tc").allSatisfy { $0.children.last?.name == "w:p" })
    let style = try #require(file.style("TableText"))
    #expect(style.child("w:basedOn") == nil)
    #expect(style.child("w:pPr")?.child("w:spacing")?["w:lineRule"] == "auto")
  }

  @Test func sharesTheTypeAreaAmongItsColumns() throws {
    func widths(_ cells: [String]) throws -> [Int] {
      let draft = "|" + cells.joined(separator: "|") + "|\n" + String(repeating: "|-", count: cells.count)
      return try WordFile(rendering: draft).body[0].all("w:gridCol").compactMap { Int($0["w:w"] ?? "") }
    }
    let long = String(repeating: "长", count: 60)
    // 12 points a character and 12 beside them: a short column as wide as its text, the long ones what is left.
    #expect(try widths(["序", long, "8.1%"]) == [480, 7644, 720])
    #expect(try widths(["序", long, long]) == [480, 4182, 4182])
    #expect(try widths(["甲", "乙"]) == [4422, 4422])
  }

  @Test func joinsTheCellsThatARowLacks() throws {
    let rows = try WordFile(rendering: "|甲|乙|丙|\n|-|-|-|\n|1|\n|1|2|\n|1|2|3|").body[0].all("w:tr")
    #expect(rows.map { $0.all("w:gridSpan").map { $0["w:val"] } } == [[], ["2"], [], []])
    #expect(rows.map { $0.all("w:tc").count } == [3, 2, 3, 3])
  }

  @Test(arguments: [1, 62, 63, 64, 200])
  func hasNoMoreColumnsThanWordOpens(count: Int) throws {
    let row = "|" + (1...count).map { "\($0)|" }.joined()
    let file = try WordFile(rendering: row + "\n" + "|" + String(repeating: "-|", count: count) + "\n" + row)
    let table = file.body[0]
    #expect(table.all("w:gridCol").count == min(count, 63))
    for row in table.all("w:tr") {
      #expect(row.all("w:tc").count == min(count, 63))
      #expect(row.all("w:p").map(\.wordText) == (1...count).map(String.init))
    }
  }

  @Test(arguments: [
    ("|甲|\n|-|\n\n|乙|\n|-|", ["w:tbl", "w:p", "w:tbl", "w:p", "w:sectPr"]),
    ("|甲|\n|-|\n\n乙", ["w:tbl", "w:p", "w:sectPr"]),
    ("乙\n\n|甲|\n|-|", ["w:p", "w:tbl", "w:p", "w:sectPr"]),
  ])
  func standsApartFromTheNext(draft: String, expected: [String]) throws {
    #expect(try WordFile(rendering: draft).body.map(\.name) == expected)
  }
}
