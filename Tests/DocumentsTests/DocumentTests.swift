import Documents
import TestSupport
import Testing

@Suite struct DocumentTests {
  @Test func numbersHeadingsByPlace() {
    let draft = """
      # 甲
      ## 乙
      ### 丙
      #### 丁
      #### 戊
      ### 己
      ## 庚
      # 辛
      ## 壬
      """
    #expect(outline(draft) == ["一、甲", "（一）乙", "1.丙", "（1）丁", "（2）戊", "2.己", "（二）庚", "二、辛", "（一）壬"])
  }

  @Test(arguments: [
    ("### 甲\n### 乙\n# 丙", [1, 1, 1]), ("# 甲\n### 乙\n### 丙", [1, 2, 2]), ("# 甲\n#### 乙\n## 丙", [1, 2, 2]),
    ("## 甲\n# 乙\n## 丙", [1, 1, 2]), ("#### 甲\n### 乙\n## 丙\n# 丁", [1, 1, 1, 1]),
    ("# 甲\n## 乙\n### 丙\n#### 丁", [1, 2, 3, 4]),
  ])
  func neverSkipsALevel(draft: String, levels: [Int]) {
    #expect(headings(draft).map(\.level) == levels)
  }

  @Test func countsPastTen() {
    let draft = String(repeating: "# 甲\n", count: 21)
    #expect(outline(draft).suffix(2) == ["二十、甲", "二十一、甲"])
  }

  @Test(arguments: [
    ("# 甲。\n乙", ["runIn 一、甲。|乙"]), ("# 甲。\n\n\n乙\n丙", ["runIn 一、甲。|乙丙"]), ("# 甲\n乙", ["heading 一、甲", "paragraph 乙"]),
    ("# 甲。\n- 乙", ["heading 一、甲。", "item 乙"]), ("# 甲。", ["heading 一、甲。"]),
    ("# 甲。\n## 乙。\n丙", ["heading 一、甲。", "runIn （一）乙。|丙"]), ("# 甲。\n乙\n\n丙", ["runIn 一、甲。|乙", "paragraph 丙"]),
    ("# **甲。**\n乙", ["runIn 一、甲。|乙"]), ("# 甲。\n乙：", ["runIn 一、甲。|乙："]),
  ])
  func runsAHeadingThatEndsInAStopIntoItsParagraph(draft: String, expected: [String]) {
    #expect(described(draft) == expected)
  }

  @Test(arguments: [
    ("同志们：\n\n正文", ["salutation 同志们：", "paragraph 正文"]), ("\n\n  同志们：", ["salutation 同志们："]),
    ("% 标题\n同志们：", ["salutation 同志们："]), ("同志们:", ["paragraph 同志们:"]),
    ("正文\n\n同志们：", ["paragraph 正文", "paragraph 同志们："]), ("# 一\n同志们：", ["heading 一、一", "paragraph 同志们："]),
    (String(repeating: "长", count: 41) + "：", ["paragraph " + String(repeating: "长", count: 41) + "："]),
  ])
  func takesAShortOpeningParagraphWithAColonForTheSalutation(draft: String, expected: [String]) {
    #expect(described(draft) == expected)
  }

  @Test(arguments: [
    ("甲\n乙", ["paragraph 甲乙"]), ("a\nb", ["paragraph a b"]), ("a\n乙\nc", ["paragraph a乙c"]),
    ("a\r\nb\r\n\r\nc", ["paragraph a b", "paragraph c"]), ("a\rb", ["paragraph a b"]),
    ("\u{3000}\u{3000}甲 \n\t乙\u{3000}", ["paragraph 甲乙"]), ("**甲**\n**乙**", ["paragraph 甲乙"]),
    ("甲\n \u{3000}\t\n乙", ["paragraph 甲", "paragraph 乙"]), ("- 甲\n  乙\n- 丙", ["item 甲乙", "item 丙"]),
    ("甲\n- 乙", ["paragraph 甲", "item 乙"]), ("甲\n# 乙", ["paragraph 甲", "heading 一、乙"]),
    ("-", ["item "]), ("-\u{3000}甲", ["item 甲"]), ("-甲", ["paragraph -甲"]), ("#甲", ["paragraph #甲"]),
    ("#", ["heading 一、"]), ("##### 甲", ["paragraph ##### 甲"]), ("\u{FEFF}# 甲", ["heading 一、甲"]),
    ("- \n\n", ["item "]), ("", []), (" \n\n", []),
  ])
  func partsBlocksByMarksAndBlankLines(draft: String, expected: [String]) {
    #expect(described(draft) == expected)
  }

  @Test(arguments: [
    ("|甲|乙|\n|---|:-:|\n|1|2|", ["table 甲,乙;1,2"]), ("| 甲 | 乙\n|-|-\n|1", ["table 甲,乙;1"]),
    ("|甲|\n正文", ["paragraph |甲|正文"]), ("|甲|\n|乙|", ["paragraph |甲| |乙|"]), ("|甲|\n|--x|", ["paragraph |甲| |--x|"]),
    ("正文\n|甲|\n|-|\n\n|乙|", ["paragraph 正文", "table 甲", "paragraph |乙|"]), ("|\n|-|\n||", ["table ;"]),
    ("|a\\|b|\\\\|\n|-|", ["table a|b,\\"]), ("\\|甲|\n|-|", ["paragraph |甲| |-|"]),
    ("|甲|\n|:|", ["paragraph |甲| |:|"]),
  ])
  func readsPipeTables(draft: String, expected: [String]) {
    #expect(described(draft) == expected)
  }

  private func headings(_ draft: String) -> [Heading] {
    Document(parsing: draft).blocks.compactMap { block in
      switch block {
      case .heading(let heading), .runIn(let heading, _): heading
      case .salutation, .paragraph, .item, .table: nil
      }
    }
  }

  private func outline(_ draft: String) -> [String] {
    headings(draft).map { $0.number + $0.content.text }
  }

  private func described(_ draft: String) -> [String] {
    Document(parsing: draft).blocks.map { block in
      switch block {
      case .salutation(let content): "salutation \(content.text)"
      case .heading(let heading): "heading \(heading.number)\(heading.content.text)"
      case .runIn(let heading, let content): "runIn \(heading.number)\(heading.content.text)|\(content.text)"
      case .paragraph(let content): "paragraph \(content.text)"
      case .item(let content): "item \(content.text)"
      case .table(let table):
        "table "
          + ([table.header] + table.rows).map { $0.map(\.text).joined(separator: ",") }.joined(separator: ";")
      }
    }
  }
}
