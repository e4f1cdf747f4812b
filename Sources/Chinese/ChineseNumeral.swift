/// Numbers in Chinese characters, as official prose writes them.
package enum ChineseNumeral {
  /// The number as it is read out: 十二, 一百零五, 一万零一十, 三亿, 一万亿.
  package static func counting(_ number: Int) -> String {
    guard number != 0 else { return "零" }
    let digits = spelled(number.magnitude)
    // 十二 rather than 一十二, but only where the number begins with it: 一百一十二.
    let short = digits.hasPrefix("一十") ? String(digits.dropFirst()) : digits
    return number < 0 ? "负" + short : short
  }

  /// The number digit by digit, as years are written: 二〇二二.
  package static func year(_ number: Int) -> String {
    let characters = String(number.magnitude).utf8.map { digit(UInt($0 - UInt8(ascii: "0")), zero: "〇") }
    return (number < 0 ? "负" : "") + characters.joined()
  }

  /// The number as it stands before a measure word: 两个 for 2, else as in `counting`.
  package static func quantity(_ number: Int) -> String {
    number == 2 ? "两" : counting(number)
  }

  private static let units: [(value: UInt, name: String)] = [
    (100_000_000, "亿"), (10_000, "万"), (1_000, "千"), (100, "百"), (10, "十"),
  ]

  private static func spelled(_ number: UInt) -> String {
    guard let unit = units.first(where: { number >= $0.value }) else { return digit(number, zero: "") }
    let (count, rest) = number.quotientAndRemainder(dividingBy: unit.value)
    // One 零 stands for all digits that are skipped between two others.
    let gap = rest > 0 && rest < unit.value / 10 ? "零" : ""
    return spelled(count) + unit.name + gap + spelled(rest)
  }

  private static func digit(_ value: UInt, zero: String) -> String {
    switch value {
    case 1: "一"
    case 2: "二"
    case 3: "三"
    case 4: "四"
    case 5: "五"
    case 6: "六"
    case 7: "七"
    case 8: "八"
    case 9: "九"
    default: zero
    }
  }
}
