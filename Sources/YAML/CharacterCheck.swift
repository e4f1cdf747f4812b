import Diagnostics

/// Goes through a file once for bytes that are no UTF-8 and for characters that must not stand in it.
struct CharacterCheck {
  let file: SourceFile
  private(set) var report = Report()
  /// The first letter of U+00C0 to U+07FF, and whether any character beyond those was met: a file that has only the
  /// former may be GBK that happens to be well-formed UTF-8.
  private(set) var firstTwoByteLetter: Int?
  private(set) var hasLongCharacter = false
  private var lastFaultyLine = -1

  init(file: SourceFile) { self.file = file }

  /// - Returns: the offset of the first byte that is no UTF-8, nil when all are.
  mutating func run() -> Int? {
    let bytes = file.bytes
    let end = bytes.count
    var index = bytes.hasBytes("\u{FEFF}", at: 0) ? 3 : 0
    while index < end {
      let byte = bytes[index]
      if byte >= 0x20, byte < 0x7F {
        index += 1
      } else if byte >= 0xE4, byte <= 0xE9 {
        guard index + 2 < end, bytes[index + 1] & 0xC0 == 0x80, bytes[index + 2] & 0xC0 == 0x80 else { return index }
        hasLongCharacter = true
        index += 3
      } else if byte == .lineFeed || byte == .tab {
        index += 1
      } else if byte < 0x80 {
        if byte != .carriageReturn || !bytes.isLineEnd(at: index) { add(UInt32(byte), at: index, length: 1) }
        index += 1
      } else {
        guard let (value, length) = decode(bytes, at: index) else { return index }
        if length > 2 { hasLongCharacter = true }
        check(value, at: index, length: length)
        index += length
      }
    }
    return nil
  }

  private mutating func check(_ value: UInt32, at offset: Int, length: Int) {
    switch value {
    case 0x80...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFD...0xFFFF: add(value, at: offset, length: length)
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x7FF: if firstTwoByteLetter == nil { firstTwoByteLetter = offset }
    default: break
    }
  }

  private mutating func add(_ value: UInt32, at offset: Int, length: Int) {
    guard report.diagnostics.count < Parser.mostErrors else { return }
    let line = file.line(at: offset)
    guard line != lastFaultyLine else { return }
    lastFaultyLine = line
    let (message, remedy): (Message, Wording) =
      switch value {
      case 0x0D: (.loneCR, .useLineFeeds)
      case 0x85, 0x2028, 0x2029: (.unicodeLineBreak(value), .useLineBreak)
      case 0xFEFF: (.byteOrderMark, .deleteByteOrderMark)
      case 0xFFFD: (.replacement, .restore)
      default: (.control(value), value == 0x0B ? .deleteWordBreak : .delete)
      }
    let range = offset..<offset + length
    report.error(message, at: Place(range, in: file), remedy: remedy, fixIts: fixIts(for: value, at: range))
  }
}

/// The character of two to four bytes at an offset; nil when it is cut off, overlong, a surrogate or out of range.
private func decode(_ bytes: [UInt8], at offset: Int) -> (value: UInt32, length: Int)? {
  let first = UInt32(bytes[offset])
  let (length, least): (Int, UInt32)
  var value: UInt32
  switch first {
  case 0xC2...0xDF: (length, least, value) = (2, 0x80, first & 0x1F)
  case 0xE0...0xEF: (length, least, value) = (3, 0x800, first & 0x0F)
  case 0xF0...0xF4: (length, least, value) = (4, 0x10000, first & 0x07)
  default: return nil
  }
  guard offset + length <= bytes.count else { return nil }
  for index in (offset + 1)..<(offset + length) {
    guard bytes[index] & 0xC0 == 0x80 else { return nil }
    value = value << 6 | UInt32(bytes[index] & 0x3F)
  }
  guard value >= least, Unicode.Scalar(value) != nil else { return nil }
  return (value, length)
}

/// A number in upper-case hexadecimal digits, at least `width` of them.
func hexadecimal(_ value: UInt32, width: Int = 4) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension Message {
  fileprivate static let loneCR = Message("lone-cr", en: "line ends in a lone CR", zh: "换行符是单独的 CR")
  fileprivate static let byteOrderMark = Message(
    "bom-inside", en: "byte order mark inside the file", zh: "文件中间有 BOM（U+FEFF）")
  fileprivate static let replacement = Message(
    "replacement-char", en: "U+FFFD: the file was once saved in a wrong encoding", zh: "有乱码字符 U+FFFD，文件曾以错误的编码保存")

  fileprivate static func unicodeLineBreak(_ value: UInt32) -> Message {
    let name = "U+\(hexadecimal(value))"
    return Message(
      "unicode-line-break", en: "\(name) looks like a line break but is none in YAML",
      zh: "有特殊换行符（\(name)），YAML 不把它当换行")
  }

  fileprivate static func control(_ value: UInt32) -> Message {
    let name = "U+\(hexadecimal(value))"
    return Message("control-char", en: "control character \(name)", zh: "有控制字符（\(name)）")
  }
}

extension Wording {
  fileprivate static let useLineFeeds = Wording(en: "use LF or CRLF", zh: "把换行改成 LF 或 CRLF")
  fileprivate static let useLineBreak = Wording(en: "use an ordinary line break", zh: "换成普通换行")
  fileprivate static let deleteByteOrderMark = Wording(
    en: "delete it (files were joined)", zh: "删去它（常见于把几个文件拼在一起）")
  fileprivate static let restore = Wording(en: "restore the characters", zh: "从原文件恢复这几个字")
  fileprivate static let delete = Wording(en: "delete it", zh: "删去它")
  fileprivate static let deleteWordBreak = Wording(
    en: "delete it (U+000B is Word's manual line break)", zh: "删去它（U+000B 是 Word 的手动换行）")
}
