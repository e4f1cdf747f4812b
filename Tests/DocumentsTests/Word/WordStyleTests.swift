import TestSupport
import Testing

@testable import Documents

@Suite struct WordStyleTests {
  private func file(_ layout: PageLayout = .standard) throws -> WordFile {
    try WordFile(rendering: "% 题\n\n# 一\n甲", layout: layout)
  }

  @Test func haveEveryFontInAllFourSlotsAndNoTheme() throws {
    let styles = try #require(try file().parts["word/styles.xml"])
    for fonts in styles.all("w:rFonts") {
      let names = ["w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"].map { fonts[$0] }
      #expect(fonts.attributes.count == 4 && Set(names).count == 1 && names[0] != nil)
    }
    #expect(!styles.all.contains { $0.attributes.keys.contains { $0.contains("Theme") } })
  }

  @Test(arguments: [
    ("Normal", "Normal", "仿宋_GB2312"), ("Title", "Title", "方正小标宋简体"), ("Heading1", "heading 1", "黑体"),
    ("Heading2", "heading 2", "楷体_GB2312"), ("Heading3", "heading 3", "仿宋_GB2312"), ("Date", "Date", "楷体_GB2312"),
    ("Footer", "footer", "宋体"),
  ])
  func takeTheFontsOfOffices(identifier: String, name: String, font: String) throws {
    let style = try #require(try file().style(identifier))
    #expect(style.child("w:name")?["w:val"] == name)
    #expect(style.child("w:rPr")?.child("w:rFonts")?["w:eastAsia"] == font)
    #expect(style.child("w:rPr")?.child("w:b") == nil)
  }

  @Test func give22LinesOf28Characters() throws {
    let file = try file()
    let body = try #require(file.style("Normal"))
    #expect(body.child("w:pPr")?.child("w:spacing")?["w:line"] == "579")
    #expect(body.child("w:pPr")?.child("w:spacing")?["w:lineRule"] == "exact")
    #expect(body.child("w:pPr")?.child("w:ind")?["w:firstLineChars"] == "200")
    #expect(body.child("w:rPr")?.child("w:spacing")?["w:val"] == "-5")
    #expect(body.child("w:rPr")?.child("w:sz")?["w:val"] == "32")
    #expect(PageLayout.standard.linesPerPage == 22 && PageLayout.standard.charactersPerLine == 28)
    #expect(file.style("Title")?.child("w:pPr")?.child("w:ind")?["w:firstLineChars"] == "0")
    #expect(file.style("Title")?.child("w:rPr")?.child("w:sz")?["w:val"] == "44")
  }

  @Test func keepHeadingsWithWhatFollows() throws {
    for level in 1...4 {
      let properties = try #require(try file().style("Heading\(level)")?.child("w:pPr"))
      #expect(properties.child("w:keepNext") != nil && properties.child("w:keepLines") != nil)
      #expect(properties.child("w:outlineLvl")?["w:val"] == "\(level - 1)")
    }
  }

  @Test func makeHeadingsBoldOnlyWhereAsked() throws {
    var layout = PageLayout.standard
    layout.boldHeadings = [2]
    let file = try file(layout)
    #expect((1...4).map { file.style("Heading\($0)")?.all("w:b").count } == [0, 1, 0, 0])
    #expect(file.style("Heading2Char")?.all("w:b").count == 1)
  }

  @Test func areLargeOnThePodium() throws {
    let file = try file(.podium)
    #expect(file.style("Normal")?.child("w:rPr")?.child("w:sz")?["w:val"] == "44")
    #expect(PageLayout.podium.linesPerPage == 15 && PageLayout.podium.charactersPerLine == 20)
    #expect(file.style("Footer")?.child("w:pPr")?.child("w:jc")?["w:val"] == "center")
  }

  @Test(arguments: [(10, true), (120, true), (200, false), (300, false), (3_000, false)])
  func keepAParagraphWholeOnThePodiumIfItIsAtMostHalfAPage(count: Int, isWhole: Bool) throws {
    let text = String(repeating: "长", count: count)
    for draft in [text, "- \(text)", "# 甲。\n\(text)"] {
      let podium = try WordFile(rendering: draft, layout: .podium).body[0]
      #expect((podium.child("w:pPr")?.child("w:keepLines") != nil) == isWhole)
      #expect(try WordFile(rendering: draft).body[0].all("w:keepLines").isEmpty)
    }
  }

  @Test(arguments: [(16, 579, -5), (18, 652, 0), (22, 797, 0)])
  func spaceLinesByTheSizeThatIsSet(points: Int, line: Int, spacing: Int) {
    var layout = PageLayout.podium
    layout.setBodySize(.points(points))
    #expect(layout.lineSpacing == .twips(line) && layout.characterSpacing == .twips(spacing))
  }

  @Test(arguments: [0, -5, Int.max, Int.min, 1_584])
  func bearAnySize(points: Int) throws {
    var layout = PageLayout.standard
    layout.setBodySize(.points(points))
    layout.titleSize = .points(points)
    layout.pageNumberSize = .points(points)
    #expect(try WordFile(rendering: "% 题\n\n甲乙丙\n\n|甲|\n|-|", layout: layout).paths.count > 8)
  }
}
