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
    guard let numbers = CalendarDate.numbers(in: text) else { return nil }
    let year = numbers[0]
    let month = numbers.count > 1 ? numbers[1] : 1
    guard let start = CalendarDate(year: year, month: month, day: numbers.count > 2 ? numbers[2] : 1) else {
      return nil
    }
    first = start
    switch numbers.count {
    case 1: (last, precision) = (CalendarDate(checked: year, 12, 31), .year)
    case 2: (last, precision) = (CalendarDate(checked: year, month, CalendarDate.days(in: month, of: year)), .month)
    default: (last, precision) = (start, .day)
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
