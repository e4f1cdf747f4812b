import Diagnostics
import TestSupport
import Testing
import YAML

@testable import Almanac

/// The almanac of the project against itself: what it says on a day, and what its entries say.
struct ProjectAlmanacTests {
  private let almanac = Sample.project

  @Test(arguments: CaseFolder("../../templates/almanac").names(suffix: ".yaml"))
  func isReadWithoutAFinding(name: String) throws {
    var report = Report()
    let text = try CaseFolder("../../templates/almanac").text(of: name)
    let node = Node(parsing: SourceFile(name: name, text: text), report: &report)
    _ = Almanac(decoding: [[node]], report: &report)
    #expect(report.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("2021-01-15", "党的十九届五中全会"), ("2022-01-12", "党的十九届六中全会"), ("2026-01-15", "党的二十届四中全会"),
    ("2026-09-30", "党的二十届四中全会"),
  ])
  func citesThePlenumOfTheDay(day: String, plenum: String) throws {
    #expect(almanac.outlook(on: 2022, asOf: try Sample.day(day)).plenum == .known(plenum))
  }

  @Test(arguments: ["2026-10-01", "2026-12-20", "2027-01-10"])
  func asksAfterThePlenumThatIsNotDatedYet(day: String) throws {
    #expect(almanac.outlook(on: 2027, asOf: try Sample.day(day)).plenum == .unknown)
  }

  @Test func citesEachPlenumFromTheDayItEnded() throws {
    let certain = almanac.plenums.filter(\.isCertain)
    #expect(certain.count == 32)
    for (before, plenum) in zip(certain, certain.dropFirst()) {
      let end = try #require(plenum.end)
      #expect(almanac.plenums.latest(asOf: end.last) == .known(plenum.name))
      #expect(
        almanac.plenums.latest(asOf: plenum.start.first) == .known(end == plenum.start ? plenum.name : before.name))
    }
  }

  @Test func hasPlansThatFollowEachOther() {
    for (plan, next) in zip(almanac.plans, almanac.plans.dropFirst()) {
      #expect(plan.years.count == 5)
      #expect(next.years.lowerBound == plan.years.upperBound + 1)
    }
  }

  @Test func layEachYearOutInTheYearBefore() {
    for conference in almanac.conferences { #expect(conference.subjectYear == conference.start.year + 1) }
    #expect(almanac.conferences.compactMap(\.subjectYear) == Array(2004...2027))
  }

  @Test func replacesNoPhraseByOneThatEndedBefore() throws {
    for phrase in almanac.phrases.phrases {
      guard let end = phrase.end, let next = phrase.replacement.flatMap({ almanac.phrases[$0] }) else { continue }
      #expect(next.end.map { end.last < $0.last } ?? true, "\(phrase.name)")
    }
  }

  @Test func repeatsNoSpelling() {
    let spellings = almanac.phrases.phrases.flatMap(\.spellings)
    #expect(Set(spellings).count == spellings.count)
  }

  @Test(arguments: [
    ("两个确立", "2021-01-12", Fact.none), ("两个确立", "2022-01-12", .known("“两个确立”")),
    ("积极的财政政策和稳健的货币政策", "2025-01-10", .known("更加积极的财政政策和适度宽松的货币政策")),
    ("稳字当头、稳中求进", "2026-01-10", .known("稳中求进、提质增效")), ("六稳", "2022-01-12", .none), ("九五普法", "2026-01-10", .unknown),
    ("四个全面", "2020-01-10", .known("全面建成小康社会、全面深化改革、全面依法治国、全面从严治党")),
    ("四个全面", "2021-01-10", .known("全面建设社会主义现代化国家、全面深化改革、全面依法治国、全面从严治党")),
  ])
  func saysAPhraseInItsTime(name: String, day: String, fact: Fact) throws {
    #expect(almanac.phrases.form(of: try #require(almanac.phrases[name]), on: try Sample.day(day)) == fact)
  }
}
