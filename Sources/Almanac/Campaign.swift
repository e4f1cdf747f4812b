import Diagnostics

/// A campaign of education within the Party, or an office's own, while which a speech may say that it is running.
package struct Campaign: Entry {
  package let name: String
  package let start: ApproximateDate
  package let end: ApproximateDate?
  /// When a campaign without an end became a matter of every day.
  package let routine: ApproximateDate?
  package let content: String?
  package let certainty: Certainty

  static let fields = ["名称", "开始", "结束", "常态化", "内容", "确定"]
  static let form = "{名称: 党史学习教育, 开始: 2021-02-20, 结束: 2021-12-24, 确定: B}"
  var key: String { name }

  init(_ fields: EntryFields) throws(Diagnostic) {
    name = try fields.needed("名称", fields.text("名称"))
    start = try fields.needed("开始", fields.date("开始"))
    end = try fields.date("结束")
    if let end, end.last < start.first { throw fields.unfit("结束") }
    routine = try fields.date("常态化")
    content = try fields.text("内容")
    certainty = try fields.certainty()
  }

  /// Whether the campaign is surely running on a day: in a first or last month known only as such it is not sure.
  package func isRunning(on day: CalendarDate) -> Bool {
    guard certainty.isSettled, start.last <= day else { return false }
    return (end ?? routine).map { day <= $0.first } ?? true
  }

  /// Whether any day of a year may belong to the campaign.
  package func touches(_ year: Int) -> Bool {
    start.year <= year && (end ?? routine).map { year <= $0.year } ?? true
  }
}
