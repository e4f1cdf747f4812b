import Diagnostics

/// What kind of year one year is, beside what plans, congresses and anniversaries make of it.
struct YearRole: Entry {
  let year: Int
  /// The year's place in its plan, where it is said in words of its own.
  let planRole: String?
  let roles: [String]
  let certainty: Certainty

  static let fields = ["年份", "规划定位", "定位", "确定"]
  static let form = "{年份: 2020, 定位: [脱贫攻坚决战决胜之年], 确定: A}"
  var key: String { "\(year)" }

  init(_ fields: EntryFields) throws(Diagnostic) {
    year = try fields.needed("年份", fields.number("年份"))
    planRole = try fields.text("规划定位")
    roles = try fields.texts("定位")
    certainty = try fields.certainty()
  }
}

/// The day on which the National People's Congress opens: of one year, or the same one in several.
struct CongressSession: Entry {
  let years: ClosedRange<Int>
  private let date: CalendarDate?
  private let day: (month: Int, day: Int)?
  let certainty: Certainty

  static let fields = ["年份", "日期", "自", "至", "每年", "确定"]
  static let form = "{年份: 2020, 日期: 2020-05-22, 确定: A}"
  var key: String { years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)—\(years.upperBound)" }

  init(_ fields: EntryFields) throws(Diagnostic) {
    certainty = try fields.certainty()
    if let year = try fields.number("年份") {
      let written = try fields.needed("日期", fields.date("日期"))
      guard written.first == written.last, written.year == year else { throw fields.unfit("日期") }
      years = year...year
      date = written.first
      day = nil
      return
    }
    let first = try fields.needed("自", fields.number("自"))
    let last = try fields.needed("至", fields.number("至"))
    guard first <= last else { throw fields.unfit("至") }
    guard let day = try fields.needed("每年", fields.text("每年")).dayOfYear else { throw fields.unfit("每年") }
    years = first...last
    date = nil
    self.day = day
  }

  func opening(in year: Int) -> CalendarDate? {
    date ?? day.flatMap { CalendarDate(year: year, month: $0.month, day: $0.day) }
  }
}

extension String {
  /// The month and the day of `03-05`.
  fileprivate var dayOfYear: (month: Int, day: Int)? {
    // Any common year tells whether it is a day of every year.
    CalendarDate("2001-" + self).map { ($0.month, $0.day) }
  }
}

/// A target that the state set for a year.
struct StateTarget: Entry {
  let year: Int
  let name: String
  let target: String
  let announced: ApproximateDate
  let certainty: Certainty

  static let fields = ["年份", "名称", "目标", "公布", "确定"]
  static let form = "{年份: 2026, 名称: 经济增长, 目标: 4.5%—5%, 公布: 2026-03-05, 确定: A}"
  var key: String { "\(year)年\(name)" }

  init(_ fields: EntryFields) throws(Diagnostic) {
    year = try fields.needed("年份", fields.number("年份"))
    name = try fields.needed("名称", fields.text("名称"))
    target = try fields.needed("目标", fields.text("目标"))
    announced = try fields.needed("公布", fields.date("公布"))
    certainty = try fields.certainty()
  }
}

/// An event that changed what is said from then on.
struct Milestone: Entry {
  let name: String
  let date: ApproximateDate
  let content: String?
  let certainty: Certainty

  static let fields = ["名称", "日期", "内容", "确定"]
  static let form = "{名称: 宣告全面建成小康社会, 日期: 2021-07-01, 确定: A}"
  var key: String { name }

  init(_ fields: EntryFields) throws(Diagnostic) {
    name = try fields.needed("名称", fields.text("名称"))
    date = try fields.needed("日期", fields.date("日期"))
    content = try fields.text("内容")
    certainty = try fields.certainty()
  }
}
