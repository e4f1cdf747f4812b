import TestSupport
import Testing

@testable import Documents

@Suite struct WordBodyTests {
  @Test func givesEveryBlockTheStyleThatWordKnowsItBy() throws {
    let file = try WordFile(
      rendering: """
        % 政府工作报告
          ——在会上
        % 县长　周某
        % 2025年1月14日

        各位代表：

        现在报告工作。

        # 回顾
        ## 农业
        ### 粮食
        #### 小麦
        - 一项
        # 谢谢。
        完了。
        """)
    #expect(
      file.outline == [
        "Title: 政府工作报告", "Subtitle: ——在会上", "Date: （2025年1月14日）", "讲话人: 县长　周某", "Normal: ", "Salutation: 各位代表：",
        "Normal: 现在报告工作。", "heading 1: 一、回顾", "heading 2: （一）农业", "heading 3: 1.粮食", "heading 4: （1）小麦",
        "List Bullet: ——一项", "Normal: 二、谢谢。完了。",
      ])
  }

  @Test func givesARunInHeadingItsFontInItsSentenceOnly() throws {
    let file = try WordFile(rendering: "# 一\n## 2022年要实。\n干8件事。")
    let runs = try #require(file.body.first { $0.wordText.hasPrefix("（") }).all("w:r")
    let styles = runs.map { ($0.wordText, $0.child("w:rPr")?.child("w:rStyle")?["w:val"]) }
    #expect(styles.map(\.0) == ["（一）", "2022", "年要实。", "干", "8", "件事。"])
    #expect(styles.map(\.1) == ["Heading2Char", "Heading2Char", "Heading2Char", nil, nil, nil])
    #expect(file.style("Heading2Char")?.child("w:link")?["w:val"] == "Heading2")
    #expect(file.style("Heading2")?.child("w:link")?["w:val"] == "Heading2Char")
  }

  @Test func printsLatinLettersAndDigitsInTheLatinFont() throws {
    var layout = PageLayout.standard
    let latin = try WordFile(rendering: "增长8.1%，好", layout: layout).runs.map(fonts)
    #expect(latin == ["hint", "Times New Roman,Times New Roman,-,Times New Roman", "hint"])
    layout.fonts.latin = nil
    #expect(try WordFile(rendering: "增长8.1%，好", layout: layout).runs.map(fonts) == ["hint", "none", "hint"])
  }

  private func fonts(of run: XMLElement) -> String {
    guard let fonts = run.child("w:rPr")?.child("w:rFonts") else { return "none" }
    if fonts["w:hint"] == "eastAsia", fonts.attributes.count == 1 { return "hint" }
    return ["w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"].map { fonts[$0] ?? "-" }.joined(separator: ",")
  }

  @Test func printsStrongTextBold() throws {
    let runs = try WordFile(rendering: "一般**重要**\n\n# **要实。**\n干。").runs
    #expect(runs.map(\.wordText) == ["一般", "重要", "一、", "要实。", "干。"])
    #expect(
      runs.map { $0.child("w:rPr")?.child("w:rStyle")?["w:val"] }
        == [nil, "Strong", "Heading1Char", "Heading1Char", nil])
    #expect(runs.map { $0.child("w:rPr")?.child("w:b") != nil } == [false, false, false, true, false])
  }

  @Test(arguments: [
    ("% 甲\n  乙", ["Title: 甲\n乙", "Normal: ", "Normal: "]), ("% ——甲", ["Subtitle: ——甲", "Normal: ", "Normal: "]),
    ("", ["Normal: "]), ("甲\t乙", ["Normal: 甲\t乙"]), ("-", ["List Bullet: ——"]), ("#", ["heading 1: 一、"]),
  ])
  func isNeverWithoutAParagraph(draft: String, expected: [String]) throws {
    #expect(try WordFile(rendering: draft).outline == expected)
  }

  @Test func breaksALongTitleAtItsSense() throws {
    let file = try WordFile(rendering: "% 在区委八届十三次全会暨经济**工作**会议上的讲话")
    #expect(file.outline.first == "Title: 在区委八届十三次全会暨\n经济工作会议上的讲话")
  }
}
