/// A day of the Gregorian calendar.
package struct CalendarDate: Hashable, Comparable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Reads a date as briefs write it, `2022-01-12`; nil when the text is no day of the calendar.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4,
      parts.allSatisfy({ $0.utf8.allSatisfy(isDigit) && $0.utf8.count <= 4 }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day with these numbers; nil when the calendar has none.
  package init?(year: Int, month: Int, day: Int) {
    guard (0...9999).contains(year), (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day) else {
      return nil
    }
    self.init(checked: year, month, day)
  }

  init(checked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// The date as official documents write it (GB/T 9704-2012, 7.3.5.4): `2022年1月12日`, without leading zeros.
  package var official: String { "\(year)年\(month)月\(day)日" }

  /// The date as briefs write it, `2022-01-12`.
  package var text: String {
    let year = String(year)
    return String(repeating: "0", count: 4 - year.utf8.count) + "\(year)-\(twoDigits(month))-\(twoDigits(day))"
  }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
