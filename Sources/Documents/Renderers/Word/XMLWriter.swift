/// A part of a file in XML as it is written: every element closes where it was opened, every text is escaped.
struct XMLWriter {
  private(set) var bytes =
    Array(#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#.utf8) + [UInt8(ascii: "\n")]
  /// Whether the start tag written last still lacks its end, for nothing may follow in it.
  private var isInTag = false

  mutating func element(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], content: (inout XMLWriter) -> Void = { _ in }
  ) {
    open(name, attributes)
    content(&self)
    close(name)
  }

  /// Opens an element that `close` must close; for content that is written by the owner of the writer.
  mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    endTag()
    bytes.append(UInt8(ascii: "<"))
    bytes += name.utf8
    for (attribute, value) in attributes {
      bytes.append(UInt8(ascii: " "))
      bytes += attribute.utf8
      bytes += "=\"".utf8
      append(value)
      bytes.append(UInt8(ascii: "\""))
    }
    isInTag = true
  }

  mutating func close(_ name: String) {
    if isInTag {
      bytes += "/>".utf8
      isInTag = false
    } else {
      bytes += "</".utf8
      bytes += name.utf8
      bytes.append(UInt8(ascii: ">"))
    }
  }

  mutating func text(_ text: String) {
    endTag()
    append(text)
  }

  private mutating func endTag() {
    if isInTag { bytes.append(UInt8(ascii: ">")) }
    isInTag = false
  }

  private mutating func append(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\""): bytes += "&quot;".utf8
      case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): bytes += "&#\(byte);".utf8
      // XML has no way to write control characters, U+FFFE and U+FFFF: U+FFFD shows where one stood.
      case 0..<0x20: bytes += "\u{FFFD}".utf8
      case 0xBE, 0xBF: bytes.append(endsLikeANoncharacter ? 0xBD : byte)
      default: bytes.append(byte)
      }
    }
  }

  /// Whether the two bytes of U+FFFE and U+FFFF were just written that they share with U+FFFD.
  private var endsLikeANoncharacter: Bool {
    let end = bytes.endIndex
    return bytes[end - 2] == 0xEF && bytes[end - 1] == 0xBF
  }
}
