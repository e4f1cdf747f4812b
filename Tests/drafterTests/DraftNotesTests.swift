import Briefs
import Diagnostics
import Documents
import Drafting
import TestSupport
import Testing
import YAML

@testable import drafter

struct DraftNotesTests {
  private static let folder = CaseFolder("../../examples")
  private static let briefs = folder.paths.filter { $0.hasSuffix(".yaml") }

  private func draft(_ text: String) throws -> Draft {
    var report = Report()
    let brief = Brief(
      decoding: Node(parsing: SourceFile(name: "2022.yaml", text: text), report: &report), report: &report)
    return try #require(Draft(of: brief, using: Library(roots: [.builtin]), report: &report))
  }

  private func notes(of draft: Draft) -> PageNotes {
    let gaps = draft.gaps.map { Diagnostic(.warning, Message("gap", en: $0.label, zh: $0.label), at: $0.place) }
    return PageNotes(of: draft, gaps: gaps, findings: [], in: .chinese)
  }

  @Test(arguments: briefs)
  func marksWhatIsFromTheBriefAndNothingTwice(path: String) throws {
    let draft = try draft(try Self.folder.text(of: path))
    let notes = notes(of: draft)
    #expect(notes.marks.count > 30)
    for (mark, next) in zip(notes.marks, notes.marks.dropFirst()) {
      #expect(mark.range.upperBound <= next.range.lowerBound)
    }
    #expect(notes.marks.allSatisfy { !$0.sources.isEmpty && $0.range.upperBound <= draft.text.utf8.count })
  }

  @Test(arguments: briefs)
  func showsAWholeExampleWithEveryPictureSound(path: String) throws {
    let draft = try draft(try Self.folder.text(of: path))
    let notes = notes(of: draft)
    let shares = try #require(notes.charts.last).rows.map(\.value).reduce(0, +)
    #expect(abs(shares - 100) < 0.001)
    for row in notes.charts.flatMap(\.rows) { #expect(row.value.isFinite && !row.name.isEmpty) }
    #expect(notes.parts.map(\.measure.characters).reduce(0, +) > 1_000)
    #expect(notes.parts.allSatisfy { $0.measure.syllables >= $0.measure.characters })
  }

  @Test func namesTheFieldAndItsPlace() throws {
    let draft = try draft(try Self.folder.text(of: "涧东区/2022.yaml"))
    let bytes = Array(draft.text.utf8)
    let mark = try #require(
      notes(of: draft).marks.first { String(decoding: bytes[$0.range], as: UTF8.self) == "512.3" })
    let source = try #require(mark.sources.first)
    #expect(source.label == "回顾 › 指标 › 地区生产总值 › 完成")
    #expect(source.place.description == "2022.yaml:19:24")
    #expect(mark.sources.last?.label == "模板")
  }

  @Test func leadsToEveryGapThatTheDraftShows() throws {
    let draft = try draft("年份: 2022\n文种: economic-conference\n单位: {层级: 区}\n回顾:\n  概括:\n")
    let shown = draft.text.split(separator: "【待填：").count - 1
    let notes = notes(of: draft)
    #expect(shown > 10)
    #expect(notes.marks.count(where: \.isGap) == shown)
    let page = String(decoding: HTMLRenderer(notes).render(Document(parsing: draft.text)), as: UTF8.self)
    #expect(page.split(separator: "class=\"jump\"").count > 5)
  }

  @Test func comparesEachIndicatorWithItsTarget() throws {
    let draft = try draft(
      """
      年份: 2022
      文种: economic-conference
      单位: {名称: 涧东区, 层级: 区, 上级: [云州市, 河东省]}
      回顾:
        指标:
          - {名称: 地区生产总值, 完成: 512.3, 单位: 亿元, 增速: 6.95%, 上年目标: 增长7%以上, 全市增速: 7.4%}
          - {名称: 城镇新增就业, 完成: 10860, 单位: 人, 上年目标: 10000人以上}
          - {名称: 公路通达率, 完成: 91.3, 单位: "%", 上年目标: 90%以上}
          - {名称: 一般公共预算收入, 完成: 98.4, 上年完成: 91.8, 单位: 亿元, 上年目标: 稳中有升}
      目标:
        - {名称: 地区生产总值, 目标: 增长7.5%左右}
        - {名称: 一般公共预算收入, 目标: 增长6%}
      """)
    let charts = notes(of: draft).charts
    let rates = try #require(charts.first?.rows.first)
    #expect(rates.text == "6.95%")
    #expect(rates.verdict == .missed)
    #expect(rates.remark.text(in: .chinese) == "目标：增长7%以上；低0.05个百分点，没有达到")
    #expect(charts[1].rows.map { $0.remark.text(in: .chinese) } == ["目标：10000人以上；高860人，达到", "目标：90%以上；高1.3个百分点，达到"])
    #expect(charts[2].rows.map { $0.remark.text(in: .chinese) } == ["云州市7.4%，低0.45个百分点"])
    #expect(charts[3].rows.map { $0.remark.text(in: .chinese) } == ["2021年实际6.95%", "2021年实际7.2%"])
    #expect(charts.count == 5)
    #expect(charts[0].undrawn == ["一般公共预算收入：稳中有升"])
  }
}
