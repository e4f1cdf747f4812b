import Diagnostics
import YAML

/// A five-year plan and its years.
struct Plan: Sendable {
  let name: String
  let years: ClosedRange<Int>

  init?(decoding node: Node, report: inout Report) {
    guard let name = node["名称"]?.text, let first = node["开始"]?.text.flatMap({ Int($0) }),
      let last = node["结束"]?.text.flatMap({ Int($0) }), first <= last
    else {
      report.error(.notAnEntry, at: node.place, remedy: .planForm)
      return nil
    }
    self.name = name
    years = first...last
  }
}

/// A meeting of the almanac.
struct Event: Sendable {
  let name: String
  /// The first day, or for an event whose date is not known the first day on which it may have begun.
  let start: CalendarDate
  private let end: CalendarDate
  /// The year whose work the meeting laid out; nil where it laid out none.
  let subjectYear: Int?
  /// Whether the dates are settled (certainty A or B).
  let isCertain: Bool

  init?(decoding node: Node, report: inout Report) {
    guard let name = node["名称"]?.text, let start = node["开始"]?.text.flatMap(CalendarDate.earliest) else {
      report.error(.notAnEntry, at: node.place, remedy: .eventForm)
      return nil
    }
    self.name = name
    self.start = start
    let end = node["结束"]?.text.flatMap { CalendarDate($0) }
    self.end = end ?? start
    subjectYear = node["部署"]?.text.flatMap { Int($0) }
    isCertain = end != nil && ["A", "B"].contains(node["确定"]?.text)
  }

  static func list(decoding node: Node, report: inout Report) -> [Event] {
    node.items.compactMap { Event(decoding: $0, report: &report) }
  }

  func hasEnded(by date: CalendarDate) -> Bool { isCertain && end <= date }
}

extension Message {
  fileprivate static var notAnEntry: Self {
    Message("almanac-entry", en: "this is no entry of the almanac", zh: "这一条不合年历的格式")
  }
}

extension Wording {
  fileprivate static var planForm: Self {
    Wording(en: "write {名称: “十四五”, 开始: 2021, 结束: 2025}", zh: "写成 {名称: “十四五”, 开始: 2021, 结束: 2025}")
  }

  fileprivate static var eventForm: Self {
    Wording(
      en: "write {名称: …, 开始: 2021-11-08, 结束: 2021-11-11, 确定: A}",
      zh: "写成 {名称: …, 开始: 2021-11-08, 结束: 2021-11-11, 确定: A}")
  }
}
