import FoundationEssentials

/// An exact decimal number that keeps the spelling it was written in: `8.0` stays `8.0`.
package struct Quantity: Sendable {
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

  package static func - (left: Quantity, right: Quantity) -> Quantity { Quantity(left.value - right.value) }
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
