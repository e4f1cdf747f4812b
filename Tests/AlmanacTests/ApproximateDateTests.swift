import Testing

@testable import Almanac

struct ApproximateDateTests {
  @Test(arguments: [
    ("2026-10", "2026-10-01", "2026-10-31", "2026年10月"), ("2024-02", "2024-02-01", "2024-02-29", "2024年2月"),
    ("2027", "2027-01-01", "2027-12-31", "2027年"), ("2026-10-20", "2026-10-20", "2026-10-20", "2026年10月20日"),
  ])
  func meansEveryDayItCanMean(text: String, first: String, last: String, official: String) throws {
    let date = try #require(ApproximateDate(text))
    #expect(date.first.text == first)
    #expect(date.last.text == last)
    #expect(date.official == official)
  }

  @Test(arguments: ["", "26", "2026-13", "2026-1-1-1", "十月", "2026-", "20261"])
  func refusesWhatIsNone(text: String) {
    #expect(ApproximateDate(text) == nil)
  }

  @Test(arguments: [
    ("2021-11-08", "2021-11-11", "2021年11月8日至11日"), ("2021-02-20", "2021-12-24", "2021年2月20日至12月24日"),
    ("2019-05-31", "2020-01-08", "2019年5月31日至2020年1月8日"), ("2025-03", "2025-07", "2025年3月至2025年7月"),
    ("2002-11-15", "2002-11-15", "2002年11月15日"),
  ])
  func namesWhatTwoDatesShareOnce(start: String, end: String, words: String) throws {
    let start = try #require(ApproximateDate(start))
    #expect(start.official(to: try #require(ApproximateDate(end))) == words)
  }
}
