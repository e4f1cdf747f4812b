/// Decimal notation of binary floating point numbers, as Python writes it.
enum DecimalText {
  /// The shortest text that reads back as the number: `0.1`, `1e+16`, `inf`.
  static func shortest(_ number: Double) -> String {
    if number.isNaN { return "nan" }
    if number.isInfinite { return number < 0 ? "-inf" : "inf" }
    let (digits, exponent) = parts(number.magnitude)
    let sign = number.sign == .minus ? "-" : ""
    let point = exponent + 1
    if exponent < -4 || exponent >= 16 {
      let fraction = digits.count > 1 ? "." + digits.dropFirst() : ""
      let size = String(exponent.magnitude)
      return sign + digits.prefix(1) + fraction + (exponent < 0 ? "e-" : "e+") + (size.count < 2 ? "0" + size : size)
    }
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
    if digits.count <= point { return sign + digits + String(repeating: "0", count: point - digits.count) + ".0" }
    return sign + digits.prefix(point) + "." + digits.dropFirst(point)
  }

  /// The significant digits of a number and the power of ten of the first.
  private static func parts(_ number: Double) -> (digits: String, exponent: Int) {
    if number == 0 { return ("0", 0) }
    let text = number.description
    let halves = text.split(separator: "e")
    let exponent = halves.count > 1 ? Int(halves[1]) ?? 0 : 0
    let mantissa = halves[0].split(separator: ".", omittingEmptySubsequences: false)
    let whole = mantissa[0]
    let fraction = mantissa.count > 1 && mantissa[1] != "0" ? String(mantissa[1]) : ""
    let all = String(whole) + fraction
    let leading = all.prefix { $0 == "0" }.count
    var digits = all.dropFirst(leading)
    while digits.count > 1, digits.last == "0" { digits.removeLast() }
    return (String(digits), whole.count - 1 - leading + exponent)
  }

  /// The number with a fixed count of decimals, exactly rounded, halves to the even digit.
  static func fixed(_ number: Double, decimals: Int) -> String {
    if number.isNaN { return "nan" }
    if number.isInfinite { return number < 0 ? "-inf" : "inf" }
    var digits = ExactDecimal(number.magnitude)
    let text = digits.rounded(to: decimals)
    return (number.sign == .minus ? "-" : "") + text
  }
}

/// The exact decimal digits of a binary floating point number.
private struct ExactDecimal {
  /// The digits before the point, the most significant first.
  private var whole: [UInt8]
  private var fraction: [UInt8]

  init(_ number: Double) {
    whole = [0]
    fraction = []
    let mantissa = number.isNormal ? number.significandBitPattern | 1 << 52 : number.significandBitPattern
    let exponent = max(Int(number.exponentBitPattern), 1) - 1075
    whole = String(mantissa).utf8.map { $0 - 0x30 }
    if exponent > 0 {
      for _ in 0..<exponent { double() }
    } else {
      for _ in 0..<(-exponent) { halve() }
    }
  }

  private mutating func double() {
    var carry: UInt8 = 0
    for index in whole.indices.reversed() {
      let value = whole[index] * 2 + carry
      whole[index] = value % 10
      carry = value / 10
    }
    if carry > 0 { whole.insert(carry, at: 0) }
  }

  private mutating func halve() {
    var remainder: UInt8 = 0
    for index in whole.indices {
      let value = whole[index] + remainder * 10
      whole[index] = value / 2
      remainder = value % 2
    }
    for index in fraction.indices {
      let value = fraction[index] + remainder * 10
      fraction[index] = value / 2
      remainder = value % 2
    }
    if remainder > 0 { fraction.append(5) }
    if whole.count > 1, whole[0] == 0 { whole.removeFirst() }
  }

  mutating func rounded(to decimals: Int) -> String {
    let rest = fraction.dropFirst(decimals)
    let isHalf = rest.first == 5 && rest.dropFirst().allSatisfy { $0 == 0 }
    var kept = Array(fraction.prefix(decimals))
    while kept.count < decimals { kept.append(0) }
    let last = kept.last ?? whole.last ?? 0
    var digits = whole + kept
    if (rest.first ?? 0) >= 5, !isHalf || last % 2 == 1 {
      var index = digits.count - 1
      while index >= 0, digits[index] == 9 {
        digits[index] = 0
        index -= 1
      }
      if index >= 0 { digits[index] += 1 } else { digits.insert(1, at: 0) }
    }
    let text = String(decoding: digits.map { $0 + 0x30 }, as: UTF8.self)
    return decimals > 0 ? "\(text.dropLast(decimals)).\(text.suffix(decimals))" : text
  }
}

extension Double {
  /// The number as an integer, when it is whole and fits; unlike `Int(exactly:)` it needs no mathematics library.
  var wholeNumber: Int? {
    guard magnitude < 9.2e18 else { return nil }
    let whole = Int(self)
    return Double(whole) == self ? whole : nil
  }

  /// The greatest whole number not above this one.
  var roundedDown: Double {
    guard magnitude < 9e15 else { return self }
    let whole = Double(Int(self))
    return whole > self ? whole - 1 : whole
  }
}
