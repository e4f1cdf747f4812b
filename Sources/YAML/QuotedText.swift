extension [UInt8] {
  /// The text of a quoted scalar whose escapes have been checked.
  func quotedText(in range: Range<Int>) -> String {
    String(decoding: quotedBytes(in: range), as: UTF8.self)
  }

  /// The text of a key, plain or quoted.
  func keyText(in range: Range<Int>) -> String {
    String(decoding: keyBytes(in: range), as: UTF8.self)
  }

  /// The bytes of the text of a key, plain or quoted.
  func keyBytes(in range: Range<Int>) -> ArraySlice<UInt8> {
    guard let first = self[range].first, first == .doubleQuote || first == .singleQuote, range.count >= 2 else {
      return self[range]
    }
    return quotedBytes(in: range)
  }

  private func quotedBytes(in range: Range<Int>) -> ArraySlice<UInt8> {
    let inner = range.dropFirst().dropLast()
    let special: UInt8 = self[range.lowerBound] == .doubleQuote ? .backslash : .singleQuote
    guard self[inner].contains(special) else { return self[inner] }
    var text: [UInt8] = []
    text.reserveCapacity(inner.count)
    var index = inner.lowerBound
    while index < inner.upperBound {
      guard self[index] == special else {
        text.append(self[index])
        index += 1
        continue
      }
      if special == .singleQuote {
        text.append(.singleQuote)
        index += 2
      } else if let escape = Escape(in: self, at: index) {
        text.append(contentsOf: String(escape.scalar).utf8)
        index += escape.length
      } else {
        index += 1
      }
    }
    return text[...]
  }
}

/// An escape sequence of a double-quoted scalar.
struct Escape {
  let scalar: Unicode.Scalar
  /// Its bytes in the file, the backslash included.
  let length: Int

  /// The escape whose backslash stands at an offset; nil when YAML knows none such.
  init?(in bytes: [UInt8], at offset: Int) {
    guard offset + 1 < bytes.count else { return nil }
    if let simple = Escape.simple(bytes[offset + 1]) {
      scalar = simple
      length = 2
      return
    }
    guard let digits = Escape.digitCount(bytes[offset + 1]), offset + 2 + digits <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[(offset + 2)..<(offset + 2 + digits)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else { return nil }
      value = value << 4 | UInt32(digit)
    }
    guard let decoded = Unicode.Scalar(value) else { return nil }
    scalar = decoded
    length = 2 + digits
  }

  private static func digitCount(_ byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "x"): 2
    case UInt8(ascii: "u"): 4
    case UInt8(ascii: "U"): 8
    default: nil
    }
  }

  private static func simple(_ byte: UInt8) -> Unicode.Scalar? {
    switch byte {
    case UInt8(ascii: "0"): "\0"
    case UInt8(ascii: "a"): "\u{07}"
    case UInt8(ascii: "b"): "\u{08}"
    case UInt8(ascii: "t"), .tab: "\t"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "v"): "\u{0B}"
    case UInt8(ascii: "f"): "\u{0C}"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "e"): "\u{1B}"
    case .space: " "
    case .doubleQuote: "\""
    case .slash: "/"
    case .backslash: "\\"
    case UInt8(ascii: "N"): "\u{85}"
    case UInt8(ascii: "_"): "\u{A0}"
    case UInt8(ascii: "L"): "\u{2028}"
    case UInt8(ascii: "P"): "\u{2029}"
    default: nil
    }
  }
}
