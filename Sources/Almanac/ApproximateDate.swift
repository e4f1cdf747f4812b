/// A date known to the day, the month or the year: `2021-11-08`, `2021-11`, `2021`.
package struct ApproximateDate: Hashable, Sendable {
  /// The first day that can be meant.
  package let first: CalendarDate
  /// The last day that can be meant.
  package let last: CalendarDate
  private let precision: Precision

  private enum Precision {
    case day, month, year
  }

  /// Reads a date; nil when the text is none.
  package init?(_ text: String) {
    if let day = CalendarDate(text) {
      (first, last, precision) = (day, day, .day)
    } else if let start = CalendarDate(text + "-01") {
      let end = CalendarDate.days(in: start.month, of: start.year)
      (first, last, precision) = (start, CalendarDate(checked: start.year, start.month, end), .month)
    } else if let start = CalendarDate(text + "-01-01") {
      (first, last, precision) = (start, CalendarDate(checked: start.year, 12, 31), .year)
    } else {
      return nil
    }
  }

  package var year: Int { first.year }

  /// The date as official documents write it, as far as it is known: `2021年11月`.
  package var official: String {
    switch precision {
    case .day: first.official
    case .month: "\(first.year)年\(first.month)月"
    case .year: "\(first.year)年"
    }
  }

  /// The span from this date to another, naming what both share once: `2021年11月8日至11日`.
  func official(to end: ApproximateDate) -> String {
    guard end != self else { return official }
    guard precision == .day, end.precision == .day, first.year == end.first.year else {
      return "\(official)至\(end.official)"
    }
    let sameMonth = first.month == end.first.month
    return "\(official)至\(sameMonth ? "" : "\(end.first.month)月")\(end.first.day)日"
  }
}
