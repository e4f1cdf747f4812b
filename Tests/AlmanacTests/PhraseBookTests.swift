import Testing

@testable import Almanac

struct PhraseBookTests {
  private static let book = Sample.almanac(
    """
    提法:
      - {名称: 两个确立, 提法: “两个确立”, 自: 2021-11-11, 状态: 现行, 确定: B}
      - {名称: 三个自信, 自: 2012-11, 至: 2016-06-30, 改为: 四个自信, 状态: 改写, 确定: B}
      - {名称: 四个自信, 提法: “四个自信”, 自: 2016-07-01, 状态: 现行, 确定: A}
      - {名称: 旧政策, 至: 2024-12-08, 改为: 新政策, 状态: 改写, 确定: A}
      - {名称: 六稳, 自: 2018-07-31, 至: 2021, 状态: 少用, 确定: A}
      - {名称: 放管服, 自: 2015-05, 状态: 少用, 确定: C}
      - {名称: 甲, 至: 2000, 改为: 乙, 状态: 改写, 确定: A}
      - {名称: 乙, 至: 2010, 改为: 甲, 状态: 改写, 确定: A}
      - {名称: 稳, 自: 2021-12-10, 至: 2023-11, 组: 总基调, 状态: 少用, 确定: B}
      - {名称: 进, 自: 2023-12-12, 组: 总基调, 状态: 现行, 确定: A}
      - {名称: 疑, 自: 2024-01-01, 组: 总基调, 状态: 待核, 确定: X}
    """
  ).phrases

  private func form(_ name: String, on day: String) throws -> Fact {
    Self.book.form(of: try #require(Self.book[name]), on: try Sample.day(day))
  }

  @Test(arguments: [
    ("两个确立", "2021-11-11", "“两个确立”"), ("三个自信", "2013-01-10", "三个自信"), ("三个自信", "2016-06-30", "三个自信"),
    ("三个自信", "2016-07-01", "“四个自信”"), ("旧政策", "2020-01-10", "旧政策"), ("旧政策", "2025-01-10", "新政策"),
    ("六稳", "2020-12-31", "六稳"),
  ])
  func saysThePhraseInTheFormOfTheDay(name: String, day: String, words: String) throws {
    #expect(try form(name, on: day) == .known(words))
  }

  @Test(arguments: [
    ("两个确立", "2021-11-10"), ("三个自信", "2012-11-20"), ("六稳", "2021-06-01"), ("六稳", "2022-01-10"), ("甲", "2020-01-10"),
    ("放管服", "2010-01-01"),
  ])
  func saysNothingOutOfItsTimeOrWhereThatIsNotSure(name: String, day: String) throws {
    #expect(try form(name, on: day) == Fact.none)
  }

  @Test func asksWhereTheEntryIsNotSettled() throws {
    #expect(try form("放管服", on: "2020-01-10") == .unknown)
  }

  @Test(arguments: [
    ("两个确立", 2022, Fact.known("“两个确立”")), ("两个确立", 2021, .unknown), ("两个确立", 2020, .none), ("旧政策", 2026, .known("新政策")),
    ("旧政策", 2025, .unknown), ("旧政策", 2024, .unknown), ("旧政策", 2023, .known("旧政策")), ("六稳", 2021, .unknown),
  ])
  func knowsWithoutADayOnlyWhatHoldsAllYear(name: String, year: Int, fact: Fact) throws {
    #expect(Self.book.form(of: try #require(Self.book[name]), in: year) == fact)
  }

  @Test(arguments: [
    ("2021-12-09", Fact.none), ("2022-01-10", .known("稳")), ("2023-11-20", .none), ("2024-01-10", .known("进")),
  ])
  func takesTheNewestOfAGroupThatIsSure(day: String, fact: Fact) throws {
    #expect(Self.book.current(of: "总基调", on: try Sample.day(day)) == fact)
  }

  @Test func knowsNoOtherName() {
    #expect(Self.book["两个确力"] == nil)
  }

  @Test func findsAPhraseByItsOwnWordsWithoutTheirQuotationMarks() throws {
    #expect(try #require(Self.book["两个确立"]).spellings == ["两个确立"])
  }
}

struct IndicatorTests {
  private static let indicators = Sample.almanac(
    """
    指标:
      - {名称: 一般公共预算收入, 自: 2015-01-01, 旧称: [公共财政预算收入, 一般财政预算收入], 推算: 可以, 确定: B}
      - {名称: 农村居民人均可支配收入, 自: 2013, 旧称: [人均纯收入], 确定: A}
      - {名称: 地区生产总值, 别称: [GDP], 推算: 不可以, 确定: B}
      - {名称: 存疑指标, 确定: C}
    """
  ).indicators

  @Test(arguments: [
    (0, "2015-01-01", Fact.known("一般公共预算收入")), (0, "2014-12-31", .unknown), (1, "2012-12-31", .known("人均纯收入")),
    (1, "2013-06-01", .unknown), (1, "2014-01-01", .known("农村居民人均可支配收入")), (2, "1999-01-01", .known("地区生产总值")),
    (3, "2022-01-01", .unknown),
  ])
  func isCalledByTheNameOfTheDay(index: Int, day: String, name: Fact) throws {
    #expect(Self.indicators[index].officialName(on: try Sample.day(day)) == name)
  }

  @Test func saysWhetherGrowthMayBeComputed() {
    #expect(Self.indicators.map(\.growth) == [.computable, nil, .given, nil])
  }
}
