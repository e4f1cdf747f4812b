/// A text as a JSON string literal (RFC 8259, 7), quotes included.
package func jsonString(_ text: some StringProtocol) -> String {
  var literal: [UInt8] = [UInt8(ascii: "\"")]
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): literal += [UInt8(ascii: "\\"), byte]
    case UInt8(ascii: "\n"): literal += "\\n".utf8
    case UInt8(ascii: "\r"): literal += "\\r".utf8
    case UInt8(ascii: "\t"): literal += "\\t".utf8
    case ..<0x10: literal += "\\u000\(String(byte, radix: 16))".utf8
    case ..<0x20: literal += "\\u00\(String(byte, radix: 16))".utf8
    default: literal.append(byte)
    }
  }
  literal.append(UInt8(ascii: "\""))
  return String(decoding: literal, as: UTF8.self)
}
