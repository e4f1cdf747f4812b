/// A day of the Gregorian calendar.
package struct CalendarDate: Hashable, Comparable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Reads a date as briefs write it, `2022-01-12`; nil when the text is no day of the calendar.
  package init?(_ text: String) {
    guard let parts = Self.numbers(in: text), parts.count == 3 else { return nil }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }

  /// The numbers of a date, of which the last may be left out: four digits, then one to four each, with `-` between.
  static func numbers(in text: String) -> [Int]? {
    var numbers = [0]
    var digits = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9") where digits < 4:
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
      case UInt8(ascii: "-") where numbers.count < 3 && digits > 0 && (numbers.count > 1 || digits == 4):
        numbers.append(0)
        digits = 0
      default: return nil
      }
    }
    return digits > 0 && (numbers.count > 1 || digits == 4) ? numbers : nil
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

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
