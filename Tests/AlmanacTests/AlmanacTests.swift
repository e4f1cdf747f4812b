import Diagnostics
import TestSupport
import Testing
import YAML

@testable import Almanac

struct AlmanacTests {
  @Test func countsTheEntriesOfAllFilesAndFolders() {
    let own = "活动:\n  - {名称: 作风建设年, 开始: 2022-01-01, 结束: 2022-12-31, 确定: A}\n"
    let (almanac, report) = Sample.almanac([[own], ["活动:\n  - {名称: 甲, 开始: 2021, 结束: 2021, 确定: B}", "周年:\n"]])
    #expect(report.diagnostics.isEmpty)
    #expect(almanac.campaigns.map(\.name) == ["甲", "作风建设年"])
  }

  @Test func takesAnEntryFromTheEarlierFolder() throws {
    let own = "全会:\n  - {名称: 党的二十届五中全会, 开始: 2026-10-12, 结束: 2026-10-15, 确定: A}\n"
    let builtin = "全会:\n  - {名称: 党的二十届五中全会, 开始: 2026-10, 确定: X}\n"
    let (almanac, report) = Sample.almanac([[own], [builtin]])
    #expect(report.diagnostics.isEmpty)
    #expect(almanac.outlook(on: 2027, asOf: try Sample.day("2027-01-10")).plenum == .known("党的二十届五中全会"))
    let reversed = Sample.almanac([[builtin], [own]]).almanac
    #expect(reversed.outlook(on: 2027, asOf: try Sample.day("2027-01-10")).plenum == .unknown)
  }

  @Test func keepsTheConferencesOfAllYearsApart() throws {
    let almanac = Sample.almanac(
      """
      中央经济工作会议:
        - {名称: 会, 开始: 2020-12-16, 结束: 2020-12-18, 部署: 2021, 确定: B}
        - {名称: 会, 开始: 2021-12-08, 结束: 2021-12-10, 部署: 2022, 确定: A}
      """)
    #expect(almanac.conferences.count == 2)
  }

  @Test func reportsAnEntryThatAFolderHasTwice() throws {
    let marked = MarkedText("周年:\n  - {名称: 甲, 日期: 1949, 确定: B}\n  - ⟦{名称: 甲, 日期: 1950, 确定: B}⟧\n")
    let (almanac, report) = Sample.almanac([[marked.text]])
    #expect(report.diagnostics.map(\.message.id) == ["almanac-repeated"])
    #expect(report.diagnostics.first?.place?.range == marked.ranges.first)
    #expect(report.diagnostics.first?.related.count == 1)
    #expect(almanac.anniversaries.map(\.date.year) == [1949])
    let across = Sample.almanac([["周年:\n  - {名称: 甲, 日期: 1949, 确定: B}\n", marked.text]]).report
    #expect(across.diagnostics.count == 2)
  }

  @Test(arguments: [
    ("⟦大会⟧: []", "unknown-almanac-table"), ("全会: ⟦甲⟧", "almanac-table"), ("全会:\n  - ⟦甲⟧", "almanac-entry"),
    ("全会:\n  - ⟦{开始: 2021-11-08, 确定: A}⟧", "almanac-missing"),
    ("全会:\n  - ⟦{名称: 甲, 开始: 2021-11-08}⟧", "almanac-missing"),
    ("全会:\n  - {名称: 甲, 开始: 2021-11-08, 确定: ⟦D⟧}", "almanac-value"),
    ("全会:\n  - {名称: 甲, 开始: ⟦去年⟧, 确定: A}", "almanac-value"),
    ("全会:\n  - {名称: 甲, 开始: 2021-11-08, 结束: ⟦2021-11-07⟧, 确定: A}", "almanac-value"),
    ("全会:\n  - {名称: 甲, 开始: 2021-11-08, ⟦结速⟧: 2021-11-11, 确定: A}", "almanac-field"),
    ("规划:\n  - {名称: 甲, 开始: 2025, 结束: ⟦2021⟧, 确定: A}", "almanac-value"),
    ("规划:\n  - {名称: 甲, 开始: ⟦-5⟧, 结束: 2021, 确定: A}", "almanac-value"),
    ("规划:\n  - {名称: ⟦[甲]⟧, 开始: 2021, 结束: 2025, 确定: A}", "almanac-value"),
    ("年份:\n  - {年份: 2022, 定位: ⟦之年⟧, 确定: A}", "almanac-value"),
    ("年份:\n  - {年份: ⟦99999999999999999999⟧, 确定: A}", "almanac-value"),
    ("全国人大会议:\n  - {年份: 2020, 日期: ⟦2021-05-22⟧, 确定: A}", "almanac-value"),
    ("全国人大会议:\n  - {自: 2006, 至: 2026, 每年: ⟦02-29⟧, 确定: A}", "almanac-value"),
    ("国家目标:\n  - ⟦{年份: 2026, 名称: 甲, 公布: 2026-03-05, 确定: A}⟧", "almanac-missing"),
    ("大事:\n  - ⟦{名称: 甲, 确定: A}⟧", "almanac-missing"),
    ("活动:\n  - {名称: 甲, 开始: 2022-02, 结束: ⟦2022-01⟧, 确定: A}", "almanac-value"),
    ("周年:\n  - {名称: 甲, 日期: 1949-10-01, 要事: ⟦0⟧, 确定: B}", "almanac-value"),
    ("提法:\n  - {名称: 甲, 改为: ⟦乙⟧, 状态: 改写, 确定: B}", "almanac-value"),
    ("提法:\n  - {名称: 甲, 状态: ⟦现形⟧, 确定: B}", "almanac-value"),
    ("提法:\n  - {名称: 甲, 自: 2022, 至: ⟦2021⟧, 状态: 现行, 确定: B}", "almanac-value"),
    ("指标:\n  - {名称: 甲, 推算: ⟦也许⟧, 确定: B}", "almanac-value"),
  ])
  func reportsWhatIsNoEntryWhereItStands(marked: String, id: String) {
    let marked = MarkedText(marked)
    let (_, report) = Sample.almanac([[marked.text]])
    #expect(report.diagnostics.map(\.message.id) == [id])
    #expect(report.diagnostics.first?.place?.range == marked.ranges.first)
    #expect(report.diagnostics.first?.remedy != nil)
  }

  @Test func readsOnAfterAnError() {
    let (almanac, report) = Sample.almanac([["周年:\n  - {名称: 甲}\n  - {名称: 乙, 日期: 1949, 确定: B}\n"]])
    #expect(report.count(of: .error) == 1)
    #expect(almanac.anniversaries.map(\.name) == ["乙"])
  }

  @Test(arguments: 0..<40)
  func readsOrReportsADamagedFile(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let folder = CaseFolder("../../templates/almanac")
    let name = try #require(folder.names(suffix: ".yaml").randomElement(using: &generator))
    var bytes = try folder.bytes(of: name)
    for _ in 0..<12 {
      let start = Int.random(in: 0..<bytes.count, using: &generator)
      let end = min(bytes.count, start + Int.random(in: 1...12, using: &generator))
      if Bool.random(using: &generator) {
        bytes.removeSubrange(start..<end)
      } else {
        bytes.insert(contentsOf: bytes[start..<end], at: start)
      }
    }
    var report = Report()
    let node = Node(parsing: SourceFile(name: name, bytes: bytes), report: &report)
    let almanac = Almanac(decoding: [[node]], report: &report)
    for year in [1950, 2022, 2999] { _ = YearTable(of: year, asOf: nil, in: almanac) }
    for place in report.diagnostics.compactMap(\.place) {
      #expect(place.range.lowerBound >= 0 && place.range.upperBound <= place.file.bytes.count)
    }
  }
}
