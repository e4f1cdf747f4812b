import Testing

@testable import Almanac

struct CalendarDateTests {
  @Test(arguments: ["2022-01-12", "2024-02-29", "2000-02-29", "2021-12-31"])
  func readsADayOfTheCalendar(text: String) {
    #expect(CalendarDate(text)?.text == text)
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
}
