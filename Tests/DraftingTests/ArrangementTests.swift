import Diagnostics
import TestSupport
import Testing

@testable import Drafting

/// How one speech differs from the sections of its kind.
struct ArrangementTests {
  private let kind = [
    "speeches/economic-conference.yaml": """
    名称: 经济工作会议讲话
    章节: [a, b, c, d]
    简本: [a, c]
    """,
    "sections/a.md": "甲", "sections/b.md": "乙", "sections/c.md": "丙", "sections/d.md": "丁", "sections/e.md": "戊",
  ]

  private func text(_ wishes: String) -> String? {
    let (draft, report) = draft("\(sampleBrief)\n\(wishes)\n", overlay: kind)
    #expect(report.diagnostics.isEmpty)
    return draft?.text.replacing("\n", with: "")
  }

  @Test(arguments: [
    ("", "甲乙丙丁"), ("篇幅: 全", "甲乙丙丁"), ("篇幅: 简", "甲丙"), ("length: short", "甲丙"),
    ("章节: {略去: [b, d]}", "甲丙"), ("章节: {替换: [{原章节: b, 模板: e}]}", "甲戊丙丁"),
    ("章节: {加入: [{模板: e, 接在: a}]}", "甲戊乙丙丁"), ("章节: {加入: [{模板: e, 接在: d}]}", "甲乙丙丁戊"),
    ("章节: {次序: [d, b]}", "甲丁丙乙"), ("章节: {次序: [b, c]}", "甲乙丙丁"),
    ("章节: {略去: [a], 替换: [{原章节: b, 模板: e}], 次序: [c, e]}", "丙戊丁"),
    ("sections: {without: [a], add: [{template: a, after: d}]}", "乙丙丁甲"),
  ])
  func followsTheWishesOfTheBrief(wishes: String, text: String) {
    #expect(self.text(wishes) == text)
  }

  @Test(arguments: [
    ("章节: {略去: [⟦bb⟧]}", "no-such-section"), ("章节: {略去: [a, ⟦a⟧]}", "no-such-section"),
    ("章节: {替换: [{原章节: ⟦x⟧, 模板: e}]}", "no-such-section"),
    ("章节: {替换: [{原章节: a, 模板: ⟦f⟧}]}", "unknown-section"),
    ("章节: {加入: [{模板: e, 接在: ⟦x⟧}]}", "no-such-section"), ("章节: {次序: [b, a, ⟦b⟧]}", "section-named-twice"),
    ("篇幅: 简\n章节: {略去: [⟦b⟧]}", "no-such-section"), ("篇幅: ⟦短⟧", "bad-value"), ("章节: {⟦略区⟧: [a]}", "unknown-field"),
  ])
  func reportsAWishThatCannotBeMet(marked: String, id: String) {
    let marked = MarkedText("\(sampleBrief)\n\(marked)\n")
    let report = draft(marked.text, overlay: kind).report
    #expect(report.diagnostics.map(\.message.id) == [id])
    #expect(report.diagnostics.first?.place?.range == marked.ranges.first)
    #expect(report.diagnostics.first?.remedy != nil)
  }

  @Test func reportsAShortFormThatKeepsWhatIsNotThere() {
    let kind = ["speeches/economic-conference.yaml": "名称: 经济工作会议讲话\n章节: [review]\n简本: [reviev]\n"]
    #expect(draft(overlay: kind).report.diagnostics.map(\.message.id) == ["short-form"])
  }
}
