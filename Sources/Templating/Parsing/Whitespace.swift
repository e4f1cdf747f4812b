/// Whitespace as Python's `str.isspace` knows it: the ideographic space is among it.
enum Whitespace {
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// The length of the whitespace character that starts at an offset, or 0 when there is none.
  static func length(in bytes: [UInt8], at offset: Int, limit: Int) -> Int {
    let byte = bytes[offset]
    if byte < 0x80 { return contains(Unicode.Scalar(byte)) ? 1 : 0 }
    let length = byte == 0xC2 ? 2 : 3
    guard byte == 0xC2 || (0xE1...0xE3).contains(byte), offset + length <= limit else { return 0 }
    return decodes(bytes, offset..<offset + length) ? length : 0
  }

  /// The length of the whitespace character that ends before an offset, or 0 when there is none.
  static func length(in bytes: [UInt8], before offset: Int, from start: Int) -> Int {
    guard offset > start else { return 0 }
    let byte = bytes[offset - 1]
    if byte < 0x80 { return contains(Unicode.Scalar(byte)) ? 1 : 0 }
    for length in 2...3 where offset - length >= start && bytes[offset - length] & 0xC0 == 0xC0 {
      return decodes(bytes, offset - length..<offset) ? length : 0
    }
    return 0
  }

  private static func decodes(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let lead = UInt32(bytes[range.lowerBound])
    var value = range.count == 2 ? lead & 0x1F : lead & 0x0F
    for byte in bytes[range].dropFirst() { value = value << 6 | UInt32(byte & 0x3F) }
    return Unicode.Scalar(value).map(contains) ?? false
  }
}
