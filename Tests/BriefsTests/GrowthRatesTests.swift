import Diagnostics
import TestSupport
import Testing
import YAML

@testable import Briefs

/// Growth that follows from two figures, and totals that follow from their parts.
struct GrowthRatesTests {
  private func compute(_ indicator: String, isComputable: Bool = true) -> (growth: String?, report: Report) {
    var report = Report()
    let text = "年份: 2022\n文种: 甲\n单位: {层级: 区}\n回顾:\n  指标:\n    - {名称: 一般公共预算收入, 单位: 亿元, \(indicator)}\n"
    let brief = Brief(
      decoding: Node(parsing: SourceFile(name: "2022.yaml", text: text), report: &report), report: &report)
    let computed = brief.computingGrowth(where: { isComputable && $0 == "一般公共预算收入" }, report: &report)
    let growth = computed.root["review"]?.record?["indicators"]?.items.first?.record?["growth"]
    guard case .rate(let rate)? = growth?.content else { return (nil, report) }
    #expect(growth.map { $0.place.file.text($0.place.range) }?.isEmpty == false)
    return (rate.text, report)
  }

  @Test(arguments: [
    ("完成: 31.8, 上年完成: 29.6", "7.4"), ("完成: 29.6, 上年完成: 31.8, 增速: ", "-6.9"), ("完成: 30, 上年完成: 30", "0.0"),
    ("完成: 31.8, 上年完成: 29.6, 增速: 7.5%", "7.5"),
  ])
  func isComputedFromTheTwoFigures(indicator: String, rate: String) {
    let (growth, report) = compute(indicator)
    #expect(growth == rate)
    #expect(report.diagnostics.isEmpty)
  }

  @Test(arguments: ["完成: 31.8", "上年完成: 29.6", "完成: , 上年完成: 29.6, 增速: ", "完成: 3, 上年完成: 0", "完成: 3, 上年完成: -1"])
  func isNotComputedFromLess(indicator: String) {
    #expect(compute(indicator).growth == nil)
  }

  @Test func isNotComputedAtConstantPrices() {
    #expect(compute("完成: 31.8, 上年完成: 29.6", isComputable: false).growth == nil)
    #expect(compute("完成: 31.8, 上年完成: 29.6, 增速: 9%", isComputable: false).report.diagnostics.isEmpty)
  }

  @Test(arguments: ["7.6%", "17.4%", "-7.4%"])
  func isReportedWhereItDoesNotFit(rate: String) {
    let report = compute("完成: 31.8, 上年完成: 29.6, 增速: \(rate)").report
    #expect(report.diagnostics.map(\.message.id) == ["growth-mismatch"])
    #expect(report.diagnostics.first?.place.map { $0.file.text($0.range) } == rate)
    #expect(!report.hasErrors)
  }

  @Test(arguments: [
    ("总数: 5, 分类: [{类别: 甲, 个数: 2}, {类别: 乙, 个数: 3}]", 0),
    ("总数: ⟦6⟧, 分类: [{类别: 甲, 个数: 2}, {类别: 乙, 个数: 3}]", 1),
    ("总投资: ⟦10⟧, 分类: [{类别: 甲, 个数: 2, 投资: 4.5}, {类别: 乙, 个数: 3, 投资: 5.4}]", 1),
    ("总投资: 10, 分类: [{类别: 甲, 个数: 2, 投资: 4.5}, {类别: 乙, 个数: 3}]", 0), ("总数: 6, 分类: ", 0),
  ])
  func totalsAreTheSumsOfTheirParts(plan: String, faults: Int) {
    var report = Report()
    let marked = MarkedText("年份: 2022\n文种: 甲\n单位: {层级: 区}\n项目安排: {\(plan)}\n")
    let brief = Brief(
      decoding: Node(parsing: SourceFile(name: "2022.yaml", text: marked.text), report: &report), report: &report)
    brief.checkFigures(report: &report)
    #expect(report.diagnostics.map(\.message.id) == Array(repeating: "wrong-sum", count: faults))
    #expect(report.diagnostics.first?.place?.range == marked.ranges.first)
  }
}
