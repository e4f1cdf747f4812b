import Diagnostics
import TestSupport
import Testing
import YAML

@testable import Almanac

struct AlmanacTests {
  private static let timeline = """
    规划:
      - {名称: “十四五”, 开始: 2021, 结束: 2025, 确定: A}
    代表大会:
      - {名称: 党的十九大, 开始: 2017-10-18, 结束: 2017-10-24, 确定: A}
      - {名称: 党的二十大, 开始: 2022-10-16, 结束: 2022-10-22, 确定: A}
    全会:
      - {名称: 党的十九届五中全会, 开始: 2020-10-26, 结束: 2020-10-29, 确定: A}
      - {名称: 党的十九届六中全会, 开始: 2021-11-08, 结束: 2021-11-11, 确定: A}
      - {名称: 党的二十届五中全会, 开始: 2026-10, 确定: X}
    中央经济工作会议:
      - {名称: 中央经济工作会议, 开始: 2021-12-08, 结束: 2021-12-10, 部署: 2022, 确定: A}
    """

  private func outlook(on year: Int, asOf day: String?) -> Outlook {
    var report = Report()
    let node = Node(parsing: SourceFile(name: "timeline.yaml", text: Self.timeline), report: &report)
    let almanac = Almanac(decoding: node, report: &report)
    #expect(!report.hasErrors)
    return almanac.outlook(on: year, asOf: day.flatMap { CalendarDate($0) })
  }

  @Test(arguments: [
    ("2021-11-10", "党的十九届五中全会"), ("2021-11-11", "党的十九届六中全会"), ("2026-09-30", "党的十九届六中全会"),
  ])
  func citesTheNewestPlenumThatHasEnded(day: String, plenum: String) {
    #expect(outlook(on: 2022, asOf: day).plenum == .known(plenum))
  }

  @Test func asksOnceAPlenumOfUnknownDateMayHaveBeenHeld() {
    #expect(outlook(on: 2027, asOf: "2026-10-01").plenum == .unknown)
  }

  @Test func asksForAConferenceThatTheTableDoesNotReach() {
    #expect(outlook(on: 2030, asOf: "2030-01-10").conference == .unknown)
  }

  @Test func citesNoConferenceBeforeItWasHeld() {
    #expect(outlook(on: 2022, asOf: "2021-12-09").conference == Fact.none)
    #expect(outlook(on: 2022, asOf: "2021-12-10").conference == .known("中央经济工作会议"))
  }

  @Test(arguments: [(2021, 1, true, false), (2022, 2, false, false), (2025, 5, false, true)])
  func placesAYearInItsPlan(year: Int, index: Int, isFirst: Bool, isLast: Bool) {
    let outlook = outlook(on: year, asOf: "2022-01-12")
    #expect(outlook.plan == .known("“十四五”"))
    #expect(outlook.yearOfPlan == index)
    #expect(outlook.isFirstOfPlan == isFirst)
    #expect(outlook.isLastOfPlan == isLast)
  }

  @Test func knowsThePlanButNoMeetingWithoutADay() {
    let outlook = outlook(on: 2022, asOf: nil)
    #expect(outlook.plan == .known("“十四五”"))
    #expect(outlook.plenum == .unknown)
  }

  @Test func namesNoPlanForAYearOutsideTheTable() {
    #expect(outlook(on: 2040, asOf: "2040-01-12").plan == .unknown)
  }

  @Test func tellsTheYearOfACongressAndTheYearAfter() {
    #expect(outlook(on: 2022, asOf: "2022-01-12").landmarks == ["党的二十大召开之年"])
    #expect(outlook(on: 2023, asOf: "2023-01-12").landmarks == ["全面贯彻党的二十大精神的开局之年"])
    #expect(outlook(on: 2021, asOf: "2021-01-12").landmarks.isEmpty)
  }

  @Test(arguments: ["全会:\n  - {开始: 2021-11-08}", "规划:\n  - {名称: 甲, 开始: 2025, 结束: 2021}", "大会: []"])
  func reportsWhatIsNoEntry(text: String) {
    var report = Report()
    let node = Node(parsing: SourceFile(name: "timeline.yaml", text: text), report: &report)
    _ = Almanac(decoding: node, report: &report)
    #expect(report.count(of: .error) == 1)
  }
}

struct CalendarDateTests {
  @Test(arguments: ["2022-01-12", "2024-02-29", "2000-02-29", "2021-12-31"])
  func readsADayOfTheCalendar(text: String) {
    #expect(CalendarDate(text) != nil)
  }

  @Test(arguments: [
    "2022-02-29", "1900-02-29", "2022-13-01", "2022-00-10", "2022-04-31", "22-1-1", "2022/01/12", "2022-1", "", "--",
    "2022-99999-1",
  ])
  func refusesWhatIsNone(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func writesItAsOfficialDocumentsDo() {
    #expect(CalendarDate("2022-01-05")?.official == "2022年1月5日")
  }

  @Test(arguments: [("2026-10", "2026年10月1日"), ("2027", "2027年1月1日"), ("2026-10-20", "2026年10月20日")])
  func takesTheFirstDayOfAVagueDate(text: String, day: String) {
    #expect(CalendarDate.earliest(of: text)?.official == day)
  }
}
