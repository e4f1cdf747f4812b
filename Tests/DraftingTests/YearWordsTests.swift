import Briefs
import Diagnostics
import Templating
import TestSupport
import Testing
import YAML

@testable import Drafting

/// What a template says of the year, with the almanac of the project.
struct YearWordsTests {
  private static let files = [
    "speeches/k.yaml": "名称: 甲\n章节:\n  - {模板: s}\n", "offices/区.yaml": "字: 区\n英文: district\n党委: 区委\n",
  ]

  private func draft(
    _ template: String, year: Int, on day: String = "", almanac: String = "", own: [String: String] = [:]
  ) -> (draft: Draft?, report: Report) {
    let project = CaseFolder("../../templates")
    let files = Self.files.merging(own) { _, own in own }.merging(["sections/s.md": template]) { _, own in own }
    let roots = [
      TemplateRoot(name: "own", paths: files.keys) { files[$0].map { Array($0.utf8) } },
      TemplateRoot(name: "templates", paths: project.paths) { try? project.bytes(of: $0) },
    ]
    let brief = "年份: \(year)\n文种: 甲\n单位: {层级: 区}\n会议: {日期: \(day)}\n年度: {\(almanac)}\n"
    var report = Report()
    let node = Node(parsing: SourceFile(name: "brief.yaml", text: brief), report: &report)
    let decoded = Brief(decoding: node, report: &report)
    let draft = Draft(of: decoded, using: Library(roots: roots), report: &report)
    return (draft, report)
  }

  private func text(
    _ template: String, year: Int, on day: String = "", almanac: String = "", own: [String: String] = [:]
  ) throws -> String {
    let (draft, report) = draft(template, year: year, on: day, almanac: almanac, own: own)
    #expect(report.diagnostics.isEmpty, "\(report.diagnostics.map(\.message.id))")
    return try #require(draft).text
  }

  @Test(arguments: [
    (2021, "2021-01-15", "党的十九届五中全会精神，党的十九大和十九届二中、三中、四中、五中全会精神"),
    (2022, "2022-01-12", "党的十九届六中全会精神，党的十九大和十九届历次全会精神"),
    (2023, "2022-12-28", "党的二十大精神，党的二十大精神"), (2024, "2024-01-10", "党的二十届二中全会精神，党的二十大和二十届二中全会精神"),
    (2025, "2025-01-10", "党的二十届三中全会精神，党的二十大和二十届二中、三中全会精神"),
    (2026, "2026-01-15", "党的二十届四中全会精神，党的二十大和二十届历次全会精神"),
  ])
  func citeThePlenumsOfTheDay(year: Int, day: String, words: String) throws {
    #expect(try text("{{ 年度.全会精神 }}，{{ 年度.会议精神 }}", year: year, on: day) == words + "\n")
  }

  @Test func askForAPlenumThatIsNotDatedYet() throws {
    let draft = try #require(draft("{{ 年度.会议精神 }}{{ 年度.全会精神 }}", year: 2027, on: "2026-12-20").draft)
    #expect(draft.text == "【待填：年度全会】【待填：年度全会】\n")
    #expect(draft.gaps.count { $0.label == "年度全会" } == 1)
  }

  @Test func citeThePlenumThatTheBriefGives() throws {
    let given = "全会: 党的二十届五中全会, 代表大会: 党的二十大"
    let template = "{{ 年度.全会精神 }}，{{ 年度.会议精神 }}"
    let words = "党的二十届五中全会精神，党的二十大和二十届历次全会精神\n"
    #expect(try text(template, year: 2027, on: "2026-12-20", almanac: given) == words)
    let draft = try #require(draft(template, year: 2027, on: "2026-12-20", almanac: given).draft)
    #expect(draft.runs.first?.origins.map { $0.file.text($0.range) } == ["党的二十届五中全会"])
  }

  @Test(arguments: [
    (2020, "2020-01-10", ["脱贫攻坚决战决胜之年", "全面建成小康社会和“十三五”规划收官之年"]),
    (2021, "2021-01-10", ["全面建设社会主义现代化国家新征程开启之年", "中国共产党成立100周年", "“十四五”开局之年"]),
    (2022, "2022-01-10", ["党的二十大召开之年", "实施“十四五”规划的第二年"]),
    (2023, "2023-01-10", ["全面贯彻党的二十大精神的开局之年", "改革开放45周年", "“十四五”规划承上启下之年"]),
    (2025, "2025-01-10", ["谋划“十五五”之年", "中国人民抗日战争暨世界反法西斯战争胜利80周年", "“十四五”规划收官之年"]),
    (2026, "2026-01-10", ["中国共产党成立105周年", "红军长征胜利90周年", "“十五五”开局之年"]),
  ])
  func sayWhatTheYearIs(year: Int, day: String, roles: [String]) throws {
    #expect(try text("{{ 年度.要事|join('/') }}", year: year, on: day) == roles.joined(separator: "/") + "\n")
  }

  @Test func askForThePlanThatEndsTheListOfWhatTheYearIs() throws {
    let draft = try #require(draft("{{ 年度.要事|last }}", year: 2040, on: "2040-01-10").draft)
    #expect(draft.text == "【待填：年度规划】\n")
    #expect(
      try text("{{ 年度.要事|last }}", year: 2040, on: "2040-01-10", almanac: "规划: “十七五”")
        == "实施“十七五”规划的重要一年\n")
  }

  @Test(arguments: [
    ("2021-12-28", "今年/明年/后年"), ("2022-01-12", "去年/今年/明年"), ("2023-01-05", "前年/去年/今年"), ("2020-01-05", "明年/后年/2023年"),
    ("", "去年/今年/明年"),
  ])
  func callTheYearsAsOneDoesOnTheDay(day: String, words: String) throws {
    #expect(try text("{{ [年度.称上年, 年度.称今年, 年度.称下年]|join('/') }}", year: 2022, on: day) == words + "\n")
  }

  @Test(arguments: [
    ("{{ 年度.提法.两个确立 or '无' }}", 2021, "2021-01-15", "无"), ("{{ 年度.提法.两个确立 }}", 2022, "2022-01-12", "“两个确立”"),
    ("{{ 年度.提法['积极的财政政策和稳健的货币政策'] }}", 2025, "2025-01-10", "更加积极的财政政策和适度宽松的货币政策"),
    ("{{ '有' if 年度.提法.六保 else '无' }}", 2022, "2022-01-12", "无"), ("{{ 年度.提法.两个确立 }}", 2023, "", "“两个确立”"),
    ("{{ 年度.提法.九五普法 }}", 2026, "2026-01-10", "【待填：提法“九五普法”】"),
    ("{{ 年度.指标名.公共财政预算收入 }}", 2022, "2022-01-12", "一般公共预算收入"),
    ("{{ 年度.指标名.GDP }}", 2022, "2022-01-12", "地区生产总值"),
    ("{{ 年度.指标名.一般公共预算收入 }}", 2014, "2014-01-12", "【待填：指标名“一般公共预算收入”】"),
    ("{{ 年度.总基调 }}", 2024, "2024-01-10", "稳中求进、以进促稳、先立后破"),
    ("{{ 年度.活动|join('/') }}", 2021, "2021-07-10", "党史学习教育"), ("{{ 年度.总基调 }}", 2024, "", "【待填：会议日期】"),
    ("{{ 年度.周年|join('/') }}", 2022, "", "中国人民解放军建军95周年/香港回归祖国25周年/现行宪法公布施行40周年"),
    ("{{ 年度.提法.两个确立 }}", 2021, "", "【待填：会议日期】"), ("{{ 年度.活动|first }}", 2021, "", "【待填：会议日期】"),
    ("{{ 年度.活动|length }}", 2022, "", "0"),
  ])
  func sayAPhraseOnlyInItsTime(template: String, year: Int, day: String, words: String) throws {
    #expect(try text(template, year: year, on: day) == words + "\n")
  }

  @Test(arguments: ["{{ 年度.提法.⟦两个确力⟧ }}", "{{ 年度.指标名['一般公共预算收如'] }}", "{% if 年度.提法.两个确力 %}{% endif %}"])
  func reportAPhraseThatIsNotInTheBook(template: String) {
    let (draft, report) = draft(MarkedText(template).text, year: 2022, on: "2022-01-12")
    #expect(draft == nil)
    #expect(report.diagnostics.count == 1)
    let remedy = report.diagnostics.first?.remedy?.text(in: .chinese) ?? ""
    #expect(remedy.contains("两个确立") || remedy.contains("一般公共预算收入"))
  }

  @Test func refuseToPrintAPhraseOutOfItsTime() {
    let (draft, report) = draft("要{{ 年度.提法.六保 }}。", year: 2023, on: "2023-01-12")
    #expect(draft == nil)
    #expect(report.hasErrors)
  }

  @Test func countTheOwnEntriesOfAnOfficeBesideTheOthers() throws {
    let own = [
      "almanac/own.yaml": """
      活动:
        - {名称: 作风建设年, 开始: 2022-01-01, 结束: 2022-12-31, 确定: A}
      全会:
        - {名称: 党的二十届五中全会, 开始: 2026-10-12, 结束: 2026-10-15, 确定: A}
      """
    ]
    #expect(try text("{{ 年度.活动|first }}", year: 2022, on: "2022-03-01", own: own) == "作风建设年\n")
    #expect(try text("{{ 年度.全会 }}", year: 2022, on: "2022-03-01", own: own) == "党的十九届六中全会\n")
    #expect(try text("{{ 年度.全会精神 }}", year: 2027, on: "2026-12-20", own: own) == "党的二十届五中全会精神\n")
  }

  @Test func countTheOwnEntriesOfAFileNamedLikeABuiltInOne() throws {
    let own = ["almanac/timeline.yaml": "年份:\n  - {年份: 2022, 规划定位: 本区攻坚之年, 确定: A}\n"]
    let template = "{{ 年度.规划定位 }}，{{ 年度.全会 }}"
    #expect(try text(template, year: 2022, on: "2022-03-01", own: own) == "本区攻坚之年，党的十九届六中全会\n")
  }

  @Test func reportAFaultInAnOwnEntry() {
    let (draft, report) = draft(
      "甲", year: 2022, on: "2022-03-01", own: ["almanac/own.yaml": "活动:\n  - {名称: 作风建设年, 确定: A}\n"])
    #expect(draft == nil)
    #expect(report.diagnostics.map(\.message.id) == ["almanac-missing"])
    #expect(report.diagnostics.first?.place?.file.name == "own/almanac/own.yaml")
  }

  @Test func reportTemplatesWithoutAnAlmanac() {
    var report = Report()
    _ = Library(roots: []).almanac(report: &report)
    #expect(report.diagnostics.map(\.message.id) == ["no-almanac"])
  }
}
