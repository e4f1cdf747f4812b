import Diagnostics
import TestSupport
import Testing
import YAML

@testable import drafter

extension Repair {
  fileprivate init(_ text: String) { self.init(of: SourceFile(name: "2022.yaml", text: text)) }

  fileprivate var text: String { file.text(0..<file.bytes.count) }
}

@Suite struct RepairTests {
  @Test(arguments: [
    ("年份：2022\n", "年份: 2022\n"),
    ("单位:\n  名称：柳林街道\n  层级:乡镇\n", "单位:\n  名称: 柳林街道\n  层级: 乡镇\n"),
    ("年份 ＝ 2022\n主题: 实干\n", "年份: 2022\n主题: 实干\n"),
    ("任务:\n\t- 标题: 甲\n\t  判断：乙\n", "任务:\n  - 标题: 甲\n    判断: 乙\n"),
    ("任务:\n　　- 标题: 甲\n", "任务:\n    - 标题: 甲\n"),
    ("主题:　实干　\n", "主题: 实干\n"),
    ("主题: 实\u{200B}干\n", "主题: 实干\n"),
    ("单位: %\n", "单位: \"%\"\n"),
    ("目标: [>7%, >8%]\n", "目标: [\">7%\", \">8%\"]\n"),
    ("备注: *快报数\n", "备注: \"*快报数\"\n"),
    ("口号: \"实\"字当头\n", "口号: '\"实\"字当头'\n"),
    ("主题: \"实干”\n", "主题: \"实干\"\n"),
    ("标题: [送审]报告\n", "标题: \"[送审]报告\"\n"),
    ("数: [1, 2】\n", "数: [1, 2]\n"),
    ("数: [1, {甲: 2\n", "数: [1, {甲: 2}]\n"),
    ("数: [1，2，，3 4,, 5}\n", "数: [1, 2, 3, 4, 5]\n"),
    ("数: {甲：1，乙：2，丙:3}\n", "数: {甲: 1, 乙: 2, 丙: 3}\n"),
    ("任务:\n  -标题：甲\n   判断: 乙\n", "任务:\n  - 标题: 甲\n    判断: 乙\n"),
    ("任务:\n  • 甲\n  • 乙\n", "任务:\n  - 甲\n  - 乙\n"),
    ("任务:\n  — 甲\n  - 乙\n", "任务:\n  - 甲\n  - 乙\n"),
    ("任务:\n  - 甲\n   - 乙\n", "任务:\n  - 甲\n  - 乙\n"),
    ("年份: 2022\n＃备注\n", "年份: 2022\n# 备注\n"),
    ("结尾: |\n    甲\n   乙\n", "结尾: |\n    甲\n    乙\n"),
    ("路径: \"D:\\区委\"\n", "路径: 'D:\\区委'\n"),
    ("%YAML 1.2\n--- 年份: 2022\n---\n...\n", "---\n年份: 2022\n"),
    ("单位: {\"名称\":甲}\n", "单位: {\"名称\": 甲}\n"),
    ("年份: 2022\u{1A}\n", "年份: 2022\n"),
    ("年份: 2022\u{2028}主题: 实干\n", "年份: 2022\n主题: 实干\n"),
    ("年份: 2022\n\u{FEFF}主题：实干\n", "年份: 2022\n主题: 实干\n"),
    ("年份：2022\r主题: 实干\r", "年份: 2022\n主题: 实干\n"),
    ("年份：2022\r\r\n主题: 实干\r\r\n", "年份: 2022\r\n主题: 实干\r\n"),
    ("年份: ２０２２\n", "年份: 2022\n"),
    ("年份: 二〇二二\n", "年份: 2022\n"),
    ("主题: 实\u{A0}干\u{A0}家\n", "主题: 实 干 家\n"),
  ])
  func putsRight(wrong: String, right: String) {
    let repair = Repair(wrong)
    #expect(repair.text == right)
    #expect(!repair.made.isEmpty)
    #expect(Repair(right).text == right)
  }

  @Test(arguments: [
    "甲: 1\n甲: 2\n", "甲: 一\n  二\n", "甲: \"一\n乙: 2\n", "甲: - 1\n", "甲: 1\n- 乙\n", "甲: 注: 乙\n",
    "甲: [1,234, 5]\n", "甲: [乙: 1]\n", "甲: {乙, 丙}\n", "甲: [乙\n  丙]\n", "甲:\n    乙: 1\n  丙: 2\n",
    "甲:\n  乙:\n\t丙: 1\n", "甲: 一\u{0B}二\n", "甲: 一\u{2028}二\n", "甲: 一\rb\n", "甲: 1\n...\n乙: 2\n",
    "甲: > 一\n  二\n", "甲: |一\n", "甲: *a\n", "甲: %\"\n", "甲: &乙 1\n丙: *乙\n", "甲: [一、二, 三]\n", "甲: {乙: 一，其中：二}\n",
    "甲: 一#2\n",
    "甲: 一 #2\n", "甲: \"一\", \"二\"\n", "甲: 'a'#b\n", "甲: [a] b\n", "甲: \"a\\n\\文\"\n", "一段文字\n", "", "...\n",
    "年份: 十二\n", "年份: 20 22\n", "年份: 2022\n单位: {名稱: 甲}\n", "甲: 一\u{FFFD}\n",
  ])
  func leavesToItsWriterWhatCanBeMeantInTwoWays(text: String) {
    let repair = Repair(text)
    #expect(repair.text == text)
    #expect(repair.made.isEmpty)
  }

  @Test func makesTheChangesThatHelpWhereOthersDoNot() {
    let repair = Repair("年份：2022\n题目: 一\u{2028}二\n主题：实干\n")
    #expect(repair.text == "年份: 2022\n题目: 一\u{2028}二\n主题: 实干\n")
    #expect(repair.made.map(\.message.id) == ["fullwidth-colon", "fullwidth-colon"])
  }

  @Test func repairsMoreThanTheErrorsOfOneReading() {
    let wrong = (0..<100).map { "键\($0)：值\n" }.joined()
    #expect(Repair(wrong).text == wrong.replacing("：", with: ": "))
  }

  @Test(arguments: Language.allCases)
  func saysWhatWasDone(language: Language) throws {
    let text = "年份：2022\n主题:\u{3000}实干\n单位: {名称: 柳林街道，层级: 街道}\n备注: >5%\n任务:\n\t- 甲\n...\n"
    let summary = RepairSummary(repair: Repair(text), oldPath: "2022.yaml.bak", remaining: 2).text(in: language)
    #expect(summary == (try CaseFolder().golden("repair.\(language.rawValue).txt", actual: summary)))
  }
}
