import Testing

@testable import Almanac

struct OutlookTests {
  private static let timeline = """
    规划:
      - {名称: “十四五”, 开始: 2021, 结束: 2025, 确定: A}
      - {名称: “十六五”, 开始: 2031, 结束: 2035, 确定: X}
    年份:
      - {年份: 2024, 规划定位: 实现“十四五”规划目标任务的关键一年, 确定: A}
      - {年份: 2025, 定位: [谋划“十五五”之年], 确定: C}
    代表大会:
      - {名称: 党的十九大, 开始: 2017-10-18, 结束: 2017-10-24, 历次: 2021-11-11, 确定: A}
      - {名称: 党的二十大, 开始: 2022-10-16, 结束: 2022-10-22, 确定: A}
    全会:
      - {名称: 党的十九届五中全会, 开始: 2020-10-26, 结束: 2020-10-29, 确定: A}
      - {名称: 党的十九届六中全会, 开始: 2021-11-08, 结束: 2021-11-11, 确定: A}
      - {名称: 党的二十届五中全会, 开始: 2026-10, 确定: X}
    中央经济工作会议:
      - {名称: 中央经济工作会议, 开始: 2021-12-08, 结束: 2021-12-10, 部署: 2022, 确定: A}
    """

  private func outlook(on year: Int, asOf day: String?) -> Outlook {
    Sample.almanac(Self.timeline).outlook(on: year, asOf: day.flatMap { CalendarDate($0) })
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

  @Test(arguments: [
    (2021, 1, true, false, "“十四五”开局之年"), (2022, 2, false, false, "实施“十四五”规划的第二年"),
    (2023, 3, false, false, "“十四五”规划承上启下之年"), (2024, 4, false, false, "实现“十四五”规划目标任务的关键一年"),
    (2025, 5, false, true, "“十四五”规划收官之年"),
  ])
  func placesAYearInItsPlan(year: Int, index: Int, isFirst: Bool, isLast: Bool, role: String) {
    let outlook = outlook(on: year, asOf: "2022-01-12")
    #expect(outlook.plan == .known("“十四五”"))
    #expect(outlook.yearOfPlan == index)
    #expect(outlook.isFirstOfPlan == isFirst)
    #expect(outlook.isLastOfPlan == isLast)
    #expect(outlook.planRole == .known(role))
  }

  @Test func knowsThePlanButNoMeetingWithoutADay() {
    let outlook = outlook(on: 2022, asOf: nil)
    #expect(outlook.plan == .known("“十四五”"))
    #expect(outlook.plenum == .unknown)
    #expect(outlook.keynote == .unknown)
    #expect(outlook.campaigns.isEmpty)
  }

  @Test(arguments: [2040, 2031])
  func namesNoPlanThatIsNotSettled(year: Int) {
    #expect(outlook(on: year, asOf: "2040-01-12").plan == .unknown)
    #expect(outlook(on: year, asOf: "2040-01-12").planRole == .unknown)
  }

  @Test func statesNoRoleThatIsNotSettled() {
    #expect(outlook(on: 2025, asOf: "2025-01-12").roles.isEmpty)
  }

  @Test func tellsTheYearOfACongressAndTheYearAfter() {
    #expect(outlook(on: 2022, asOf: "2022-01-12").roles == ["党的二十大召开之年"])
    #expect(outlook(on: 2023, asOf: "2023-01-12").roles == ["全面贯彻党的二十大精神的开局之年"])
    #expect(outlook(on: 2023, asOf: "2022-10-21").roles.isEmpty)
    #expect(outlook(on: 2021, asOf: "2021-01-12").roles.isEmpty)
  }

  @Test(arguments: [
    ("党的十九届一中全会", "2018-01-10", "党的十九大精神", "党的十九大精神"),
    ("党的十九届二中全会", "2018-02-01", "党的十九届二中全会精神", "党的十九大和十九届二中全会精神"),
    ("党的十九届五中全会", "2021-01-10", "党的十九届五中全会精神", "党的十九大和十九届二中、三中、四中、五中全会精神"),
    ("党的十九届六中全会", "2022-01-10", "党的十九届六中全会精神", "党的十九大和十九届历次全会精神"),
    ("省委全会", "2022-01-10", "省委全会精神", "省委全会精神"), ("党的十九届十中全会", "2022-01-10", "党的十九届十中全会精神", "党的十九届十中全会精神"),
  ])
  func citesPlenumsInTheFormOfTheirTime(plenum: String, day: String, newest: String, all: String) throws {
    let almanac = Sample.almanac(Self.timeline)
    let congress = Fact.known("党的十九大")
    #expect(almanac.newestSpirit(plenum: .known(plenum), congress: congress) == .known(newest))
    #expect(almanac.allSpirit(plenum: .known(plenum), congress: congress, asOf: try Sample.day(day)) == .known(all))
  }

  @Test func citesTheNewCongressUntilItsFirstPlenum() throws {
    let almanac = Sample.almanac(Self.timeline)
    let (plenum, congress) = (Fact.known("党的十九届七中全会"), Fact.known("党的二十大"))
    #expect(
      almanac.allSpirit(plenum: plenum, congress: congress, asOf: try Sample.day("2022-10-22")) == .known("党的二十大精神"))
  }

  @Test func citesNothingThatIsNotKnown() throws {
    let almanac = Sample.almanac(Self.timeline)
    let day = try Sample.day("2022-01-10")
    #expect(almanac.allSpirit(plenum: .unknown, congress: .unknown, asOf: day) == .unknown)
    #expect(almanac.allSpirit(plenum: .none, congress: .none, asOf: day) == Fact.none)
    #expect(almanac.allSpirit(plenum: .known("党的十九届六中全会"), congress: .unknown, asOf: nil) == .unknown)
  }
}

struct CampaignTests {
  private static let campaigns = """
    活动:
      - {名称: 甲, 开始: 2021-02-20, 结束: 2021-12-24, 确定: B}
      - {名称: 乙, 开始: 2025-03, 结束: 2025-07, 确定: A}
      - {名称: 丙, 开始: 2016-02, 常态化: 2017-03, 确定: A}
      - {名称: 丁, 开始: 2021-01-01, 确定: C}
    """

  @Test(arguments: [
    ("2021-02-19", []), ("2021-02-20", ["甲"]), ("2021-12-24", ["甲"]), ("2021-12-25", []), ("2025-03-20", []),
    ("2025-04-01", ["乙"]), ("2025-07-15", []), ("2016-06-01", ["丙"]), ("2018-01-01", []),
  ])
  func runsOnlyOnTheDaysThatAreSure(day: String, names: [String]) throws {
    let almanac = Sample.almanac(Self.campaigns)
    #expect(almanac.outlook(on: 2021, asOf: try Sample.day(day)).campaigns == names)
  }
}

struct AnniversaryTests {
  private static let anniversaries = """
    周年:
      - {名称: 新中国成立, 日期: 1949-10-01, 要事: 5, 确定: B}
      - {名称: 建军, 日期: 1927-08-01, 要事: 100, 确定: B}
      - {名称: 本区设立, 日期: 1984, 逢: 10, 确定: A}
      - {名称: 传说, 日期: 1924, 要事: 5, 确定: X}
    """

  @Test(arguments: [
    (2024, ["新中国成立75周年", "本区设立40周年"], ["新中国成立75周年"]), (2027, ["建军100周年"], ["建军100周年"]), (2022, ["建军95周年"], []),
    (2023, [], []), (1949, [], []), (1948, [], []),
  ])
  func namesTheRoundOnes(year: Int, names: [String], landmarks: [String]) {
    let outlook = Sample.almanac(Self.anniversaries).outlook(on: year, asOf: nil)
    #expect(outlook.anniversaries == names)
    #expect(outlook.landmarkAnniversaries == landmarks)
  }
}
