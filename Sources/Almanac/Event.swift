import Diagnostics

/// A five-year plan and its years.
struct Plan: Entry {
  let name: String
  let years: ClosedRange<Int>
  let certainty: Certainty

  static let fields = ["名称", "开始", "结束", "确定"]
  static let form = "{名称: “十四五”, 开始: 2021, 结束: 2025, 确定: A}"
  var key: String { name }

  init(_ fields: EntryFields) throws(Diagnostic) {
    name = try fields.needed("名称", fields.text("名称"))
    let first = try fields.needed("开始", fields.number("开始"))
    let last = try fields.needed("结束", fields.number("结束"))
    guard first <= last else { throw fields.unfit("结束") }
    years = first...last
    certainty = try fields.certainty()
  }
}

/// A meeting of the almanac.
struct Event: Entry {
  let name: String
  /// When it began, or may begin at the earliest.
  let start: ApproximateDate
  let end: ApproximateDate?
  /// The year whose work the meeting laid out; nil where it laid out none.
  let subjectYear: Int?
  /// From when on the plenums of a congress's committee are cited together as 历次全会.
  let jointCitation: ApproximateDate?
  /// What it decided.
  let content: String?
  let certainty: Certainty

  static let fields = ["名称", "开始", "结束", "部署", "历次", "内容", "确定"]
  static let form = "{名称: …, 开始: 2021-11-08, 结束: 2021-11-11, 确定: A}"
  var key: String { subjectYear.map { "\(name)（部署\($0)年）" } ?? name }

  init(_ fields: EntryFields) throws(Diagnostic) {
    name = try fields.needed("名称", fields.text("名称"))
    start = try fields.needed("开始", fields.date("开始"))
    end = try fields.date("结束")
    if let end, end.last < start.first { throw fields.unfit("结束") }
    subjectYear = try fields.number("部署")
    jointCitation = try fields.date("历次")
    content = try fields.text("内容")
    certainty = try fields.certainty()
  }

  /// Whether the dates are settled.
  var isCertain: Bool { certainty.isSettled && end != nil }

  func hasEnded(by date: CalendarDate) -> Bool {
    guard certainty.isSettled, let end else { return false }
    return end.last <= date
  }
}

extension [Event] {
  /// The newest that has ended by a day; unknown once one of an unknown date may have been held.
  func latest(asOf date: CalendarDate?) -> Fact {
    guard let date, !isEmpty, !contains(where: { !$0.isCertain && $0.start.first <= date }) else { return .unknown }
    let held = filter { $0.hasEnded(by: date) }.max { $0.start.first < $1.start.first }
    return held.map { .known($0.name) } ?? .none
  }
}
