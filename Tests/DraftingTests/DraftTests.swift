import Briefs
import Diagnostics
import Templating
import TestSupport
import Testing
import YAML

@testable import Drafting

struct DraftTests {
  @Test func rendersTheSectionsInOrder() throws {
    let (draft, report) = draft()
    #expect(report.diagnostics.isEmpty)
    #expect(
      try #require(draft).text == "区委讲两个方面：回顾，任务。\n\n# 回顾\n2021年，地区生产总值增长7.2%。\n\n# 任务\n省委市委\n")
  }

  @Test func countsTheSectionsThatAreThere() throws {
    let (draft, _) = draft(sampleBrief + "\n  经验:\n    - {要点: 干在实处, 内容: 甲}\n")
    #expect(try #require(draft).text.hasPrefix("区委讲三个方面：回顾，经验，任务。"))
  }

  @Test func followsTheLevelOfTheOffice() throws {
    let city = sampleBrief.replacing("层级: 区", with: "层级: 市")
    let text = try #require(draft(city).draft).text
    #expect(text.hasPrefix("市委讲"))
    #expect(text.hasSuffix("# 任务\n省委\n"))
    #expect(draft(sampleBrief.replacing("层级: 区", with: "层级: district")).draft?.text == draft().draft?.text)
  }

  @Test func showsAnEmptyFieldAndListsIt() throws {
    let draft = try #require(draft(sampleBrief.replacing("增速: 7.2%", with: "增速: ")).draft)
    #expect(draft.text.contains("地区生产总值【待填：地区生产总值增速】。"))
    let gap = try #require(draft.gaps.first { $0.label == "地区生产总值增速" })
    #expect(gap.place.file.position(at: gap.place.range.lowerBound).line == 7)
    #expect(draft.gaps.count { $0.label == "地区生产总值增速" } == 1)
  }

  @Test func asksForTheDateThatTheYearDependsOn() throws {
    let undated = sampleBrief.replacing("日期: 2022-01-12", with: "日期:")
    let draft = try #require(draft(undated, overlay: ["sections/review.md": "{{ 年度.上年 }}年，{{ 年度.全会 }}"]).draft)
    #expect(draft.text.contains("2021年，【待填：会议日期】"))
    #expect(draft.gaps.count { $0.label == "会议日期" } == 1)
  }

  @Test func listsEachFactThatTheAlmanacDoesNotKnow() throws {
    let facts = "{{ 年度.全会 }}{{ 年度.中央经济工作会议 }}{{ 年度.全会 }}"
    let draft = try #require(draft(overlay: ["sections/review.md": facts]).draft)
    #expect(draft.gaps.map(\.label).filter { $0.hasPrefix("年度") } == ["年度全会", "年度中央经济工作会议"])
  }

  @Test func leadsEveryRunToItsTemplateAndItsField() throws {
    let draft = try #require(draft().draft)
    let run = try #require(draft.runs.first { $0.text == "地区生产总值" })
    #expect(run.place.file.name == "templates/sections/review.md")
    #expect(run.origins.map { $0.file.text($0.range) } == ["地区生产总值"])
    let growth = try #require(draft.runs.first { $0.text == "增长7.2%" })
    #expect(growth.origins.map { $0.file.text($0.range) } == ["7.2%"])
  }

  @Test func takesWhatABriefSaysForText() throws {
    let draft = try #require(draft(sampleBrief.replacing("地区生产总值", with: "\"-甲**乙**|#丙\"")).draft)
    #expect(draft.text.contains("\\-甲\\*\\*乙\\*\\*\\|#丙"))
  }

  @Test func takesASectionFromTheEarlierRoot() throws {
    let (draft, _) = draft(overlay: ["sections/review.md": "# 回头看\n"])
    #expect(try #require(draft).text.contains("# 回头看\n\n# 任务"))
  }

  @Test func findsTheFaultsOfAllSectionsInOneRun() {
    let (draft, report) = draft(
      sampleBrief + "\n会仪: {}\n",
      overlay: [
        "sections/review.md": "# 回顾\n{{ 会仪.日期 }}\n", "sections/tasks.md": "# 任务\n{% for 项 in 任务 %}\n",
        "sections/opening.md": "{{ 本级.党尾 }}",
      ])
    #expect(draft == nil)
    let names = report.diagnostics.map { $0.place?.file.name }
    for name in [
      "2022.yaml", "templates/sections/review.md", "templates/sections/tasks.md", "templates/sections/opening.md",
    ] {
      #expect(names.filter { $0 == name }.count == 1, "\(name)")
    }
  }

  @Test(arguments: [
    ("文种: 经济工作会议讲话", "文种: 经济工做会议讲话", "unknown-kind"), ("层级: 区", "层级: 曲", "unknown-level"),
  ])
  func reportsANameThatLeadsNowhere(right: String, wrong: String, id: String) throws {
    let (draft, report) = draft(sampleBrief.replacing(right, with: wrong))
    #expect(draft == nil)
    #expect(report.diagnostics.map(\.message.id).contains(id))
    #expect(report.diagnostics.first?.remedy != nil)
  }

  @Test(arguments: [
    ("名称: 甲\n章节:\n  - {模板: ⟦openin⟧}", "unknown-section"),
    ("名称: 甲\n章节:\n  - {模板: opening, 条件: ⟦回顾.经念⟧}", "unknown-condition"),
    ("名称: 甲\n章节:\n  - {⟦摸板⟧: opening, 模板: opening}", "unknown-skeleton-key"),
    ("名称: 甲\n章节:\n  - ⟦{条件: 回顾}⟧", "unnamed-section"),
  ])
  func reportsAFaultOfASkeleton(marked: String, id: String) {
    let marked = MarkedText(marked)
    let (_, report) = draft(
      sampleBrief.replacing("经济工作会议讲话", with: "economic-conference"),
      overlay: ["speeches/economic-conference.yaml": marked.text])
    #expect(report.diagnostics.first?.message.id == id)
    #expect(report.diagnostics.first?.place?.range == marked.ranges.first)
  }

  @Test func reportsAnIncludedSectionThatIsNotThere() {
    let marked = MarkedText("{% include ⟦'openin.md'⟧ %}")
    let (draft, report) = draft(overlay: ["sections/review.md": marked.text])
    #expect(draft == nil)
    #expect(report.diagnostics.map(\.message.id) == ["no-template"])
    #expect(report.diagnostics.first?.place?.range == marked.ranges.first)
    #expect(report.diagnostics.first?.remedy?.text(in: .english).contains("opening.md") == true)
  }

  @Test(arguments: ["甲⟦会议.讲话人⟧乙", "{{ '甲' ~ ⟦会议.讲话人⟧ }}"])
  func refusesToPrintAnOptionalFieldThatIsEmpty(marked: String) {
    let marked = marked.contains("{{") ? marked : marked.replacing("⟦", with: "{{ ⟦").replacing("⟧", with: "⟧ }}")
    let (draft, report) = draft(overlay: ["sections/review.md": MarkedText(marked).text])
    #expect(draft == nil)
    #expect(report.diagnostics.map(\.message.id) == ["empty-printed"])
  }

  @Test func printsAWordThatLooksLikeNothing() throws {
    let draft = try #require(draft(sampleBrief.replacing("地区生产总值", with: "None")).draft)
    #expect(draft.text.contains("None增长7.2%"))
  }

  @Test func asksForAPlanThatTheAlmanacDoesNotKnow() throws {
    let draft = try #require(
      draft(sampleBrief.replacing("年份: 2022", with: "年份: 2040"), overlay: ["sections/review.md": "{{ 年度.规划 }}"]).draft)
    #expect(draft.text.contains("【待填：年度规划】"))
    #expect(draft.gaps.contains { $0.label == "年度规划" })
  }

  @Test func letsNoNameLeaveItsFolder() {
    let (_, report) = draft(overlay: ["sections/review.md": "{% include '../offices/区.yaml' %}", "offices/区.md": "秘密"])
    #expect(report.hasErrors)
  }
}

struct FigureFilterTests {
  @Test(arguments: [
    ("{{ '7.2%'|增减 }}", "增长7.2%"), ("{{ '-3.10%'|增减 }}", "下降3.10%"), ("{{ '0.0%'|增减 }}", "与上年持平"),
    ("{{ '7.2%'|高低('6.8%', '全市平均') }}", "高于全市平均0.4个百分点"),
    ("{{ '-1%'|高低('0.5%', '全市') }}", "低于全市1.5个百分点"), ("{{ '7.0%'|高低('7%', '全市') }}", "与全市持平"),
  ])
  func sayAFigureInWords(template: String, words: String) throws {
    var report = Report()
    let environment = Library(roots: []).environment
    let parsed = Template(parsing: SourceFile(name: "t", text: template), in: environment, report: &report)
    #expect(try #require(parsed.render(with: Map(), report: &report)).text == words)
    #expect(report.diagnostics.isEmpty)
  }

  @Test(arguments: ["{{ '七%'|增减 }}", "{{ '7.2'|增减 }}", "{{ '1%'|高低('x', '全市') }}"])
  func refuseWhatIsNoRate(template: String) {
    var report = Report()
    let environment = Library(roots: []).environment
    let parsed = Template(parsing: SourceFile(name: "t", text: template), in: environment, report: &report)
    #expect(parsed.render(with: Map(), report: &report) == nil)
    #expect(report.hasErrors)
  }
}
