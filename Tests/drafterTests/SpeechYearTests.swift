import Briefs
import Diagnostics
import Drafting
import Templating
import TestSupport
import Testing
import YAML

@testable import drafter

/// The example's speech moved to other years: what it cites and says follows the year and the day.
struct SpeechYearTests {
  private func draft(_ year: Int, on day: String) throws -> Draft {
    let brief = try CaseFolder("../../examples/涧东区").text(of: "2022.yaml")
      .replacing("年份: 2022", with: "年份: \(year)").replacing("2022-01-12", with: day)
    #expect(brief.contains(day))
    var report = Report()
    let node = Node(parsing: SourceFile(name: "brief.yaml", text: brief), report: &report)
    let decoded = Brief(decoding: node, report: &report)
    let draft = Draft(of: decoded, using: Library(roots: [.builtin]), report: &report)
    // 今年 in the sections is the working year.
    let isOtherYear = !day.hasPrefix("\(year)-")
    #expect(report.diagnostics.map(\.message.id) == (isOtherYear ? ["other-year"] : []))
    return try #require(draft)
  }

  @Test(arguments: [
    (2021, "2021-01-15", ["党的十九届五中全会精神", "十九届二中、三中、四中、五中全会精神", "也是“十四五”开局之年"], ["深刻领悟“两个确立”", "历次全会"]),
    (2022, "2022-01-12", ["党的十九届六中全会精神", "两个确立", "党的二十大召开之年"], ["七中全会"]),
    (2025, "2025-01-10", ["党的二十届三中全会精神", "也是“十四五”规划收官之年"], ["四中全会", "历次全会"]),
    (2026, "2026-01-15", ["党的二十届四中全会精神", "党的二十大和二十届历次全会精神", "也是“十五五”开局之年"], ["五中全会"]),
  ])
  func citesWhatHadBeenHeldOnTheDay(year: Int, day: String, said: [String], unsaid: [String]) throws {
    let draft = try draft(year, on: day)
    for words in said { #expect(draft.text.contains(words), "\(words)") }
    for words in unsaid { #expect(!draft.text.contains(words), "\(words)") }
    #expect(draft.gaps.isEmpty)
  }

  @Test(arguments: ["2026-10-08", "2026-12-28", "2027-01-12"])
  func asksAfterThePlenumThatIsNotDatedYet(day: String) throws {
    let draft = try draft(2027, on: day)
    #expect(draft.text.contains("【待填：年度全会】"))
    #expect(draft.gaps.contains { $0.label == "年度全会" })
    #expect(draft.gaps.contains { $0.label == "年度中央经济工作会议" } == (day >= "2026-12-01"))
  }
}
