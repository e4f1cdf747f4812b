import Diagnostics

/// A quoted text of a template with its escapes resolved as Python's `unicode-escape` does.
struct StringLiteral {
  private(set) var text = ""

  init(_ range: Range<Int>, in source: SourceFile) throws(Failure) {
    let inner = range.lowerBound + 1..<range.upperBound - 1
    let raw = source.normalizedText(inner)
    guard raw.utf8.contains(UInt8(ascii: "\\")) else {
      text = raw
      return
    }
    var scalars = raw.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      guard scalar == "\\" else {
        text.unicodeScalars.append(scalar)
        continue
      }
      guard let escaped = Self.escape(&scalars) else {
        throw Failure(.error, .badEscape, at: Place(range, in: source), remedy: .doubleBackslash)
      }
      text += escaped
    }
  }

  /// What the escape after a backslash stands for, or nil when it is refused.
  private static func escape(_ scalars: inout Substring.UnicodeScalarView) -> String? {
    guard let kind = scalars.popFirst() else { return nil }
    switch kind {
    case "\n": return ""
    case "\\", "'", "\"": return String(kind)
    case "a": return "\u{7}"
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "v": return "\u{B}"
    case "x": return hexadecimal(2, &scalars)
    case "u": return hexadecimal(4, &scalars)
    case "U": return hexadecimal(8, &scalars)
    case "0"..."7":
      var value = kind.value - 0x30
      for _ in 0..<2 {
        guard let next = scalars.first, ("0"..."7").contains(next) else { break }
        value = value * 8 + (next.value - 0x30)
        scalars.removeFirst()
      }
      return Unicode.Scalar(value).map(String.init)
    case "N": return nil
    default: return kind.isASCII ? "\\" + String(kind) : nil
    }
  }

  private static func hexadecimal(_ count: Int, _ scalars: inout Substring.UnicodeScalarView) -> String? {
    let digits = String(scalars.prefix(count))
    guard digits.unicodeScalars.count == count, digits.utf8.allSatisfy({ $0 != 0x2B && $0 != 0x2D }),
      let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value)
    else { return nil }
    scalars.removeFirst(count)
    return String(scalar)
  }
}

extension SourceFile {
  /// The text of a range with `\r\n` and `\r` made `\n`, as Jinja reads templates.
  func normalizedText(_ range: Range<Int>) -> String {
    guard bytes[range].contains(UInt8(ascii: "\r")) else { return validText(range) }
    var result: [UInt8] = []
    var isAfterReturn = false
    for byte in bytes[range] {
      let isReturn = byte == UInt8(ascii: "\r")
      if isReturn || byte != UInt8(ascii: "\n") || !isAfterReturn {
        result.append(isReturn ? UInt8(ascii: "\n") : byte)
      }
      isAfterReturn = isReturn
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension Message {
  fileprivate static var badEscape: Self {
    Message("bad-escape", en: "this text holds an unknown or broken ‘\\’ escape", zh: "引号里的“\\”转义不完整或不支持")
  }
}

extension Wording {
  fileprivate static var doubleBackslash: Wording {
    Wording(en: "write ‘\\\\’ for a backslash", zh: "反斜杠要写成“\\\\”")
  }
}
