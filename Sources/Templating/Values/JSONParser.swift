package import Diagnostics

extension Value {
  /// Reads data for templates from JSON; keys keep their order, and every value knows its place.
  ///
  /// - Returns: nil when the text is no JSON, which is then reported.
  package init?(json source: SourceFile, report: inout Report) {
    var parser = JSONParser(source)
    do throws(Failure) {
      self = try parser.parseDocument()
    } catch {
      report.add(error.diagnostic)
      return nil
    }
  }
}

/// A strict parser of JSON (RFC 8259) over bytes.
private struct JSONParser {
  private let source: SourceFile
  private let bytes: [UInt8]
  private var position: Int
  private var depth = 0

  private static let deepest = 128

  init(_ source: SourceFile) {
    self.source = source
    bytes = source.bytes
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  mutating func parseDocument() throws(Failure) -> Value {
    let value = try parseValue()
    skipBlanks()
    guard position == bytes.count else { throw unexpected() }
    return value
  }

  private var next: UInt8 { position < bytes.count ? bytes[position] : 0 }

  private mutating func skipBlanks() {
    while [0x20, 0x0A, 0x0D, 0x09].contains(next), position < bytes.count { position += 1 }
  }

  private func place(from start: Int) -> Place { Place(start..<max(start, position), in: source) }

  private func unexpected() -> Failure {
    let end = position < bytes.count ? position + 1 : position
    return Failure(.error, .unexpectedInJSON(atEnd: position >= bytes.count), at: Place(position..<end, in: source))
  }

  private mutating func parseValue() throws(Failure) -> Value {
    skipBlanks()
    let start = position
    let content: Value.Content
    switch next {
    case UInt8(ascii: "{"): content = .map(try nested { parser throws(Failure) in try parser.parseMap() })
    case UInt8(ascii: "["): content = .list(try nested { parser throws(Failure) in try parser.parseList() })
    case UInt8(ascii: "\""): content = .string(try parseString())
    case UInt8(ascii: "t"): content = .boolean(try skip("true", true))
    case UInt8(ascii: "f"): content = .boolean(try skip("false", false))
    case UInt8(ascii: "n"): content = try skip("null", .none)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): content = try parseNumber()
    default: throw unexpected()
    }
    return Value(content, origins: [place(from: start)])
  }

  private mutating func nested<Result>(
    _ parse: (inout JSONParser) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      throw Failure(.error, .tooDeep, at: Place(position..<position + 1, in: source))
    }
    position += 1
    return try parse(&self)
  }

  private mutating func skip<Result>(_ word: StaticString, _ result: Result) throws(Failure) -> Result {
    guard bytes[position...].starts(with: word.description.utf8) else { throw unexpected() }
    position += word.utf8CodeUnitCount
    return result
  }

  private mutating func parseList() throws(Failure) -> [Value] {
    var items: [Value] = []
    skipBlanks()
    if next == UInt8(ascii: "]") {
      position += 1
      return items
    }
    while true {
      items.append(try parseValue())
      if try endsCollection(with: UInt8(ascii: "]")) { return items }
    }
  }

  private mutating func parseMap() throws(Failure) -> Map {
    var map = Map()
    skipBlanks()
    if next == UInt8(ascii: "}") {
      position += 1
      return map
    }
    while true {
      skipBlanks()
      let start = position
      guard next == UInt8(ascii: "\"") else { throw unexpected() }
      let key = try parseString()
      guard map[key] == nil else { throw Failure(.error, .repeatedKey(key), at: place(from: start)) }
      skipBlanks()
      guard next == UInt8(ascii: ":") else { throw unexpected() }
      position += 1
      map[key] = try parseValue()
      if try endsCollection(with: UInt8(ascii: "}")) { return map }
    }
  }

  private mutating func endsCollection(with end: UInt8) throws(Failure) -> Bool {
    skipBlanks()
    guard next == end || next == UInt8(ascii: ",") else { throw unexpected() }
    position += 1
    return bytes[position - 1] == end
  }

  private mutating func parseNumber() throws(Failure) -> Value.Content {
    let start = position
    if next == UInt8(ascii: "-") { position += 1 }
    let whole = try skipDigits()
    if bytes[whole.lowerBound] == UInt8(ascii: "0"), whole.count > 1 { throw unexpected() }
    var isWhole = true
    if next == UInt8(ascii: ".") {
      position += 1
      _ = try skipDigits()
      isWhole = false
    }
    if next | 0x20 == UInt8(ascii: "e") {
      position += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
      _ = try skipDigits()
      isWhole = false
    }
    let text = source.text(start..<position)
    if isWhole, let number = Int(text) { return .integer(number) }
    guard !isWhole, let number = Double(text) else {
      throw Failure(.error, .numberTooLargeInJSON, at: place(from: start))
    }
    return .decimal(number)
  }

  private mutating func skipDigits() throws(Failure) -> Range<Int> {
    let start = position
    while next >= UInt8(ascii: "0"), next <= UInt8(ascii: "9") { position += 1 }
    guard position > start else { throw unexpected() }
    return start..<position
  }

  private mutating func parseString() throws(Failure) -> String {
    let start = position
    position += 1
    var text: [UInt8] = []
    while next != UInt8(ascii: "\"") {
      guard next >= 0x20 else { throw unexpected() }
      if next == UInt8(ascii: "\\") {
        text += try parseEscape().utf8
      } else {
        text.append(next)
        position += 1
      }
    }
    position += 1
    guard let string = String(validating: text, as: UTF8.self) else {
      throw Failure(.error, .brokenText, at: place(from: start))
    }
    return string
  }

  private mutating func parseEscape() throws(Failure) -> String {
    let start = position
    position += 1
    defer { position += 1 }
    switch next {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: throw unexpected()
    }
    var units = [try parseHexadecimal()]
    if UTF16.isLeadSurrogate(units[0]), bytes[(position + 1)...].starts(with: [0x5C, 0x75]) {
      position += 2
      units.append(try parseHexadecimal())
    }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw Failure(.error, .brokenText, at: Place(start..<position + 1, in: source))
    }
    return text
  }

  /// Reads the four digits after `u`, and ends on the last.
  private mutating func parseHexadecimal() throws(Failure) -> UInt16 {
    var value: UInt16 = 0
    for _ in 0..<4 {
      position += 1
      guard let digit = Character(Unicode.Scalar(next)).hexDigitValue, next < 0x80 else { throw unexpected() }
      value = value << 4 | UInt16(digit)
    }
    return value
  }
}

extension Message {
  fileprivate static func unexpectedInJSON(atEnd: Bool) -> Self {
    if atEnd { return Message("bad-json", en: "the JSON text ends too early", zh: "JSON 没有写完") }
    return Message("bad-json", en: "this is not valid JSON here", zh: "这里不符合 JSON 的写法")
  }

  fileprivate static func repeatedKey(_ key: String) -> Self {
    Message("duplicate-key", en: "the key ‘\(key)’ stands twice in one map", zh: "键“\(key)”重复")
  }

  fileprivate static var numberTooLargeInJSON: Self {
    Message("number-too-large", en: "this number is too large", zh: "数字太大")
  }

  fileprivate static var brokenText: Self {
    Message("broken-text", en: "this text holds broken characters", zh: "这段文字里有损坏的字符")
  }
}
