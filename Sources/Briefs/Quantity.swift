import FoundationEssentials

/// An exact decimal number that keeps the spelling it was written in: `8.0` stays `8.0`.
package struct Quantity: Equatable, Sendable {
  /// The number as it was written or computed, without a unit.
  package let text: String
  private let value: Decimal

  /// Reads an optional minus sign, ASCII digits and at most one decimal point with digits on both sides; nil for
  /// anything else and for more digits than are exact.
  package init?(_ text: String) {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let isNumber = (1...2).contains(parts.count) && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }
    guard isNumber, digits.utf8.count <= 30, let value = Decimal(string: text) else { return nil }
    self.text = text
    self.value = value
  }

  /// Reads a percentage such as `7.2%`; nil without the sign or when the rest is no number.
  package init?(percentage text: String) {
    guard text.hasSuffix("%") else { return nil }
    self.init(String(text.dropLast()))
  }

  private init(_ value: Decimal) {
    self.value = value
    text = value.description
  }

  package var isZero: Bool { value == 0 }
  package var isNegative: Bool { value < 0 }
  package var magnitude: Quantity { isNegative ? Quantity(String(text.dropFirst())) ?? Quantity(-value) : self }

  package static func + (left: Quantity, right: Quantity) -> Quantity { Quantity(left.value + right.value) }
  package static func - (left: Quantity, right: Quantity) -> Quantity { Quantity(left.value - right.value) }
  package static func == (left: Quantity, right: Quantity) -> Bool { left.value == right.value }

  /// What part of a whole the quantity is, in per cent to one decimal place; nil of a whole of nothing.
  package func percentage(of whole: Quantity) -> Quantity? {
    whole.isZero ? nil : Quantity(value * 100 / whole.value).rounded(toPlaces: 1)
  }

  /// The rate of change since an earlier quantity, in per cent to one decimal place; nil since nothing or less.
  package func growth(since earlier: Quantity) -> Quantity? {
    guard earlier.value > 0 else { return nil }
    return Quantity((value - earlier.value) * 100 / earlier.value).rounded(toPlaces: 1)
  }

  /// The quantity in halves, where it is a small whole number of them, as sizes of type are.
  package var wholeHalves: Int? {
    let halves = (value * 2).description
    return halves.utf8.count <= 4 ? Int(halves) : nil
  }

  package func isMore(thanTenths tenths: Int) -> Bool {
    value > Decimal(sign: .plus, exponent: -1, significand: Decimal(tenths))
  }

  /// The quantity as so many units of another size, exactly; both are given by their powers of ten.
  package func converted(fromPowerOfTen power: Int, to target: Int) -> Quantity {
    let shift = Decimal(sign: .plus, exponent: power - target, significand: 1)
    return Quantity(value * shift)
  }

  /// The quantity with at most so many decimal places, rounded half away from zero as statistical bulletins do.
  package func rounded(toPlaces places: Int) -> Quantity {
    let half = Decimal(sign: value < 0 ? .minus : .plus, exponent: -places - 1, significand: 5)
    let (whole, fraction) = Quantity(value + half).parts
    let digits = fraction.prefix(places)
    let text = digits.isEmpty ? String(whole) : "\(whole).\(digits)"
    let isZero = text.utf8.allSatisfy { !isDigit($0) || $0 == UInt8(ascii: "0") }
    return Quantity(isZero && text.hasPrefix("-") ? String(text.dropFirst()) : text) ?? self
  }

  /// The digits before and after the decimal point, the sign with the first.
  private var parts: (whole: Substring, fraction: Substring) {
    let parts = text.split(separator: ".", maxSplits: 1)
    return (parts.first ?? "0", parts.count > 1 ? parts[1] : "")
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
