import Diagnostics
import Drafting
import TestSupport
import Testing

@testable import drafter

struct AlmanacCommandTests {
  private func shown(_ year: Int, on day: String? = nil, in language: Language = .chinese) throws -> String {
    var report = Report()
    let table = try Command.yearTable(of: year, asOf: day, from: Library(roots: [.builtin]), report: &report)
    #expect(report.diagnostics.isEmpty)
    return try #require(table).text(in: language)
  }

  @Test(arguments: [2020, 2021, 2022, 2025, 2026, 2027])
  func showsAYearAsItAlwaysDid(year: Int) throws {
    let text = try shown(year)
    #expect(try CaseFolder("Cases/almanac").golden("\(year).txt", actual: text) == text)
  }

  @Test func showsTheHeadingsInTheLanguageOfMessages() throws {
    let text = try shown(2022, on: "2022-01-12", in: .english)
    #expect(try CaseFolder("Cases/almanac").golden("2022.en.txt", actual: text) == text)
  }

  @Test func saysWhatHadNotBeenHeldOnTheDay() throws {
    #expect(try shown(2022, on: "2021-12-09").contains("截至2021年12月9日尚未结束"))
    #expect(try !shown(2022, on: "2021-12-10").contains("尚未结束"))
  }

  @Test func givesAProgramTheSameTable() throws {
    var report = Report()
    let table = try Command.yearTable(of: 2026, asOf: nil, from: Library(roots: [.builtin]), report: &report)
    let json = try #require(table).json
    #expect(try CaseFolder("Cases/almanac").golden("2026.json", actual: json) == json)
  }

  @Test func showsNothingOfAnAlmanacWithAnError() throws {
    let own = TemplateRoot(name: "own", paths: ["almanac/own.yaml"]) { _ in Array("全会:\n  - {名称: 甲}\n".utf8) }
    var report = Report()
    let table = try Command.yearTable(of: 2026, asOf: nil, from: Library(roots: [own, .builtin]), report: &report)
    #expect(table.map(\.json) == nil)
    #expect(report.diagnostics.map(\.message.id) == ["almanac-missing"])
  }

  @Test func succeedsForEveryYearABriefCanHave() {
    #expect(Drafter.run(["almanac", "2022"]) == .success)
    #expect(Drafter.run(["almanac", "1950", "--json"]) == .success)
    #expect(Drafter.run(["almanac", "2999", "--date", "2999-12-31"]) == .success)
  }

  @Test(arguments: [
    [], ["22"], ["二〇二二"], ["1949"], ["3000"], ["2022", "2023"], ["2022", "--date", "明天"],
    ["2022", "--date", "2022-02-30"],
    ["2022", "--dat", "2022-01-01"], ["2022", "--templates", "没有"],
  ])
  func refusesWhatIsNoYearOrNoDay(words: [String]) {
    #expect(Drafter.run(["almanac"] + words) == .misuse)
  }
}
