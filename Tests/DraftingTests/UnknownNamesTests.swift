import Briefs
import Diagnostics
import TestSupport
import Testing
import YAML

@testable import Drafting

/// Names in templates that nothing can stand behind, found whether they are reached or not.
struct UnknownNamesTests {
  private static let files = [
    "speeches/k.yaml": "名称: 甲\n章节:\n  - {模板: a}\n  - {模板: b, 条件: 回顾.经验}\n",
    "sections/a.md": "甲\n", "sections/b.md": "乙\n",
    "offices/区.yaml": "字: 区\n英文: district\n上一级: 市\n党委: 区委\n镇街: 各镇街\n",
    "offices/市.yaml": "字: 市\n英文: city\n党委: 市委\n",
    "almanac/timeline.yaml": "规划:\n  - {名称: “十四五”, 开始: 2021, 结束: 2025, 确定: A}\n",
  ]

  private static let brief = """
    年份: 2022
    文种: k
    单位: {名称: 涧东区, 层级: 区, 上级: [云州市]}
    会议: {日期: 2022-01-12}
    """

  private func draft(_ overlay: [String: String], brief: String = brief) -> (draft: Draft?, findings: [Diagnostic]) {
    let roots = [overlay, Self.files].map { files in
      TemplateRoot(name: "t", paths: files.keys) { files[$0].map { Array($0.utf8) } }
    }
    var report = Report()
    let node = Node(parsing: SourceFile(name: "2022.yaml", text: brief), report: &report)
    let draft = Draft(
      of: Brief(decoding: node, report: &report), using: Library(roots: roots), report: &report)
    return (draft, report.sorted)
  }

  @Test(arguments: [
    ("{{ ⟦主提⟧ }}", "undefined-name", "主题"),
    ("{{ ⟦主提⟧|去句号 }}", "undefined-name", "主题"),
    ("{{ ⟦回顾.概阔⟧ }}", "undefined-member", "概括"),
    ("{{ ⟦review.sumary⟧ }}", "undefined-member", "summary"),
    ("{{ ⟦party_bilding⟧.judgement }}", "undefined-name", "party_building"),
    ("{{ ⟦党建['判段']⟧ }}", "undefined-member", "判断"),
    ("{% for 项 in 回顾.指标 %}{{ ⟦项.完城⟧ }}{% endfor %}", "undefined-member", "完成"),
    ("{% for 项 in 任务 %}{% for 举 in 项.举措 %}{{ ⟦举.要典⟧ }}{% endfor %}{% endfor %}", "undefined-member", "要点"),
    ("{% for 项 in 任务|selectattr(⟦'牵投'⟧) %}{% endfor %}", "undefined-member", "牵头"),
    ("{{ 任务|map(attribute=⟦'标提'⟧)|join }}", "undefined-member", "标题"),
    ("{% set 首 = 任务[0] %}{{ ⟦首.标提⟧ }}", "undefined-member", "标题"),
    ("{% with x = 党建 %}{{ ⟦x.判段⟧ }}{% endwith %}", "undefined-member", "判断"),
    ("{% macro m(a) %}{{ a.b }}{{ ⟦主提⟧ }}{% endmacro %}", "undefined-name", "主题"),
    ("{% if 1 > 2 %}{{ ⟦主提⟧ }}{% endif %}", "undefined-name", "主题"),
    ("{% for 项 in 目标 %}{% else %}{{ ⟦主提⟧ }}{% endfor %}", "undefined-name", "主题"),
    ("{{ '' if 主题 else ⟦主提⟧ }}", "undefined-name", "主题"),
    ("{{ ⟦本级.党尾⟧ }}", "undefined-member", "党委"),
    ("{{ ⟦own.党尾⟧ }}", "undefined-member", "党委"),
    ("{% for 级 in superiors %}{{ ⟦级.党尾⟧ }}{% endfor %}", "undefined-member", "党委"),
    ("{{ ⟦年度.今季⟧ }}", "undefined-member", "今年"),
    ("{{ ⟦全文.部份⟧ }}", "undefined-member", "部分"),
    ("{{ ⟦(党建 or 结尾).判段⟧ }}", "undefined-member", "判断"),
    ("{% for 项目 in 目标 %}{{ ⟦顶目⟧.名称 }}{% endfor %}", "undefined-name", "项目"),
    ("{{ ⟦回顾.指标.完成⟧ }}", "undefined-member", "[0].完成"),
    ("{{ ⟦主题.名称⟧ }}", "undefined-member", nil),
    ("{{ 主题|⟦去据号⟧ }}", "unknown-filter", "去句号"),
    ("{% if 1 > 2 %}{% include ⟦'c'⟧ %}{% endif %}", "no-template", nil),
  ])
  func areFound(marked: String, id: String, nearest: String?) throws {
    let (draft, findings) = draft(["sections/a.md": MarkedText(marked).text])
    #expect(draft == nil)
    #expect(findings.map(\.message.id) == [id])
    #expect(findings.first?.place?.range == MarkedText(marked).ranges.first)
    let remedy = findings.first?.remedy?.text(in: .chinese)
    if let nearest { #expect(remedy?.contains(nearest) == true, "\(remedy ?? "")") }
  }

  @Test func areFoundInEverySectionInOneRun() {
    let (_, findings) = draft([
      "sections/a.md": "{{ 主提 }}{{ 主题|去据号 }}", "sections/b.md": "{{ 主题|去据号 }}{{ 主题|去句号 }}{{ 年度.今季 }}",
    ])
    #expect(
      findings.map { $0.place?.description } == [
        "t/sections/a.md:1:4", "t/sections/a.md:1:15", "t/sections/b.md:1:7", "t/sections/b.md:1:28",
      ])
    let (_, unknown) = draft([
      "sections/a.md": "{{ 主提 }}\n{{ 主提 }}{{ 回顾.概阔 }}", "sections/b.md": "{{ 年度.今季 }}{{ 主题 }}{{ 单拉.名称 }}",
    ])
    #expect(
      unknown.map { $0.place?.description } == [
        "t/sections/a.md:1:4", "t/sections/a.md:2:4", "t/sections/a.md:2:12", "t/sections/b.md:1:4",
        "t/sections/b.md:1:23",
      ])
  }

  @Test func areFoundInASectionThatIsLeftOut() {
    let (_, findings) = draft(["sections/b.md": "{{ 主提 }}"])
    #expect(findings.map { $0.place?.description } == ["t/sections/b.md:1:4"])
  }

  @Test func areFoundInAnIncludeThatIsNeverReachedWithTheWayThere() throws {
    let (_, findings) = draft([
      "sections/b.md": "{% for 项 in 目标 %}{% include 'c' %}{% endfor %}", "sections/c.md": "甲\n{{ 项.目标 }}{{ 项.木标 }}",
    ])
    #expect(findings.map { $0.place?.description } == ["t/sections/c.md:2:14"])
    #expect(findings.first?.notes.map { $0.place?.description } == ["t/sections/b.md:1:21"])
    #expect(findings.first?.remedy?.text(in: .english) == "did you mean ‘目标’?")
  }

  @Test func areFoundOnceInWhatSeveralSectionsInclude() {
    let (_, findings) = draft([
      "sections/a.md": "{% include 'c' %}", "sections/b.md": "{% include 'c' %}{% include 'c' %}",
      "sections/c.md": "{{ 主提 }}",
    ])
    #expect(findings.map { $0.place?.description } == ["t/sections/c.md:1:4"])
    #expect(findings.first?.notes.map { $0.place?.file.name } == ["t/sections/a.md", "t/sections/b.md"])
  }

  @Test func areFoundWithoutAYear() {
    let (_, findings) = draft(["sections/a.md": "{{ 主提 }}"], brief: Self.brief.replacing("年份: 2022", with: "年份:"))
    #expect(findings.contains { $0.message.id == "undefined-name" })
  }

  @Test(arguments: [("回顾.经念", "经验"), ("回故.经验", "回顾"), ("review.experence", "experience"), ("回顾.经验.要点", nil)])
  func areFoundInAConditionThatNeverHolds(condition: String, nearest: String?) {
    let kind = "名称: 甲\n章节:\n  - {模板: a}\n  - {模板: b, 条件: \(condition)}\n"
    let (_, findings) = draft(["speeches/k.yaml": kind])
    #expect(findings.map(\.message.id) == ["unknown-condition"])
    #expect(findings.first?.remedy?.text(in: .chinese).contains(nearest ?? "") == true)
  }

  @Test(arguments: [
    "{{ 主题 }}{{ theme }}{{ party_building.judgement or '' }}{{ 党建['判断'] or '' }}",
    "{% for 项 in review.indicators %}{{ 项.value }}{{ 项.完成 }}{{ 项.region_growth }}{{ 项['region-growth'] }}{% endfor %}",
    "{% for 项 in 任务 %}{% set 序 = loop.index %}{{ 序 }}{{ loop.previtem.标题 }}{% endfor %}",
    "{% macro m(a) %}{{ a.随便 }}{{ caller() }}{% endmacro %}{% macro n(主提) %}{{ 主提 }}{% endmacro %}{{ n('a') }}",
    "{% set 主提 = 主题 %}{{ 主提 }}", "{% if 主题 %}{% set 主提 = 主题 %}{% endif %}{{ 主提 }}",
    "{% for 主题 in 任务 %}{{ 主题.标题 }}{% endfor %}", "{{ 主提|default('无') }}",
    "{% if 主提 is defined %}{{ 主提.甲 }}{% endif %}", "{{ (回顾 if 主题 else 党建).判断 or '' }}",
    "{% for 项 in 任务 recursive %}{{ 项.标题 }}{% if 项.下级 is defined %}{{ loop(项.下级) }}{% endif %}{% endfor %}",
    "{{ 本级.党委 }}{{ own.名称 }}{{ 直接上级.镇街 is defined }}{{ superior.党委 }}{{ almanac.今年 }}{{ whole.部分 }}",
    "{% for 级 in 上级 %}{{ 级.党委 }}{{ 级.名称 }}{% endfor %}{{ 年度.全会[2:4] }}{{ 主题[0] }}{{ 年份 + 1 }}",
    "{% for 字 in 主题 %}{{ 字 }}{% endfor %}{% set ns = namespace(甲=1) %}{{ ns.甲 }}",
  ])
  func areNotFoundWhereThereAreNone(text: String) {
    // A section that is left out, so that only its names count.
    #expect(draft(["sections/b.md": text]).findings.isEmpty)
  }

  @Test func wordsAreThoseOfTheLevel() {
    #expect(draft(["sections/b.md": "{{ 本级.镇街 }}"]).findings.isEmpty)
    let city = Self.brief.replacing("层级: 区, 上级: [云州市]", with: "层级: 市, 上级: []")
    #expect(draft(["sections/b.md": "{{ 本级.镇街 }}"], brief: city).findings.map(\.message.id) == ["undefined-member"])
  }

  @Test func aSectionMaySpeakOfTheWholeInWhatItIncludes() throws {
    let (draft, _) = draft(["sections/a.md": "{% include 'c' %}", "sections/c.md": "共{{ 全文.部分 }}", "sections/b.md": ""])
    #expect(try #require(draft).text.hasPrefix("共0"))
  }
}
