package import Diagnostics

/// A fixed phrase and the time in which it is said.
package struct Phrase: Entry {
  /// The name under which templates ask for it.
  package let name: String
  /// The words of a speech.
  package let text: String
  /// The spellings by which a check finds it in a text without “ ”, as plain text without them.
  package let spellings: [String]
  /// Longer phrases that hold a spelling and are not meant.
  package let exceptions: [String]
  /// What is wrong at any time.
  package let misspellings: [String]
  package let start: ApproximateDate?
  package let end: ApproximateDate?
  /// The name of the phrase, or the words, that are said from the end on.
  package let replacement: String?
  /// The phrases of one group follow each other.
  package let group: String?
  package let status: Status
  package let weight: Weight
  package let condition: Condition?
  package let note: String?
  package let certainty: Certainty
  package let place: Place

  /// What has become of a phrase.
  package enum Status: String, CaseIterable, Sendable {
    case current = "现行"
    case reworded = "改写"
    case historical = "历史"
    case faded = "少用"
    case retired = "停用"
    case style = "文体"
    case unverified = "待核"
  }

  /// How much it weighs to use a phrase out of its time.
  package enum Weight: String, CaseIterable, Sendable {
    case error = "错误"
    case warning = "警告"
    case hint = "提示"
    case none = "不查"
  }

  /// The only use that counts.
  package enum Condition: String, CaseIterable, Sendable {
    /// As a task that is still to be done.
    case asFuture = "将来"
    /// As what is done now.
    case asPresent = "现在"
    /// Not the use counts but that it is not there.
    case missing = "缺少"
  }

  static let fields = [
    "名称", "提法", "写法", "不算", "误写", "自", "至", "改为", "组", "状态", "程度", "条件", "说明", "确定",
  ]
  static let form = "{名称: 两个确立, 提法: “两个确立”, 自: 2021-11-11, 状态: 现行, 程度: 提示, 确定: B}"
  var key: String { name }

  init(_ fields: EntryFields) throws(Diagnostic) {
    name = try fields.needed("名称", fields.text("名称"))
    text = try fields.text("提法") ?? name
    let spellings = try fields.texts("写法")
    self.spellings = (spellings.isEmpty ? [text] : spellings).map(\.withoutQuotationMarks)
    exceptions = try fields.texts("不算").map(\.withoutQuotationMarks)
    misspellings = try fields.texts("误写").map(\.withoutQuotationMarks)
    start = try fields.date("自")
    end = try fields.date("至")
    if let start, let end, end.last < start.first { throw fields.unfit("至") }
    replacement = try fields.text("改为")
    if replacement != nil, end == nil { throw fields.unfit("改为") }
    group = try fields.text("组")
    status = try fields.needed("状态", fields.choice("状态"))
    weight = try fields.choice("程度") ?? .none
    condition = try fields.choice("条件")
    note = try fields.text("说明")
    certainty = try fields.certainty()
    place = fields.place
  }

  /// Where a day stands to the time of the phrase.
  package enum Standing: Sendable {
    case notYet, current, over
    /// In a month or year that is only known to hold the beginning or the end.
    case unsure
  }

  package func standing(on day: CalendarDate) -> Standing {
    if let start, day < start.first { return .notYet }
    if let end, end.last < day { return .over }
    if let start, day < start.last { return .unsure }
    if let end, end.first < day { return .unsure }
    return .current
  }

  /// Whether its standing may change after the first and up to the last of these days.
  func changes(within days: ClosedRange<CalendarDate>) -> Bool {
    let starts = [start?.first, start?.last].compactMap(\.self)
    let ends = [end?.first, end?.last].compactMap(\.self)
    return starts.contains { days.lowerBound < $0 && $0 <= days.upperBound }
      || ends.contains { days.lowerBound <= $0 && $0 < days.upperBound }
  }
}

extension String {
  fileprivate var withoutQuotationMarks: String {
    String(String.UnicodeScalarView(unicodeScalars.filter { $0 != "“" && $0 != "”" }))
  }
}
