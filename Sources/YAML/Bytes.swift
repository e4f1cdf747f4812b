extension UInt8 {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let exclamationMark: UInt8 = 0x21
  static let doubleQuote: UInt8 = 0x22
  static let hash: UInt8 = 0x23
  static let percent: UInt8 = 0x25
  static let ampersand: UInt8 = 0x26
  static let singleQuote: UInt8 = 0x27
  static let asterisk: UInt8 = 0x2A
  static let plus: UInt8 = 0x2B
  static let comma: UInt8 = 0x2C
  static let dash: UInt8 = 0x2D
  static let dot: UInt8 = 0x2E
  static let slash: UInt8 = 0x2F
  static let zero: UInt8 = 0x30
  static let nine: UInt8 = 0x39
  static let colon: UInt8 = 0x3A
  static let equals: UInt8 = 0x3D
  static let greaterThan: UInt8 = 0x3E
  static let questionMark: UInt8 = 0x3F
  static let at: UInt8 = 0x40
  static let openBracket: UInt8 = 0x5B
  static let backslash: UInt8 = 0x5C
  static let closeBracket: UInt8 = 0x5D
  static let backquote: UInt8 = 0x60
  static let openBrace: UInt8 = 0x7B
  static let pipe: UInt8 = 0x7C
  static let closeBrace: UInt8 = 0x7D

  /// A space or a tab.
  var isWhite: Bool { self == .space || self == .tab }

  var isDigit: Bool { self >= .zero && self <= .nine }

  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

  /// One of `, [ ] { }`, which end a plain scalar inside a flow collection.
  var isFlowIndicator: Bool {
    self == .comma || self == .openBracket || self == .closeBracket || self == .openBrace || self == .closeBrace
  }
}

extension [UInt8] {
  /// Whether a line ends at an offset: LF, CR LF or the end of the file.
  func isLineEnd(at offset: Int) -> Bool {
    guard offset < count else { return true }
    let byte = self[offset]
    return byte == .lineFeed || (byte == .carriageReturn && offset + 1 < count && self[offset + 1] == .lineFeed)
  }

  func isWhiteOrLineEnd(at offset: Int) -> Bool {
    isLineEnd(at: offset) || self[offset].isWhite
  }

  /// The end of the line that holds an offset, before its line break.
  func endOfLine(from offset: Int) -> Int {
    var index = offset
    while index < count, self[index] != .lineFeed { index += 1 }
    if index > offset, index < count, self[index - 1] == .carriageReturn { index -= 1 }
    return index
  }

  /// The start of the line after the one that holds an offset, or the end of the file.
  func nextLine(from offset: Int) -> Int {
    var index = offset
    while index < count, self[index] != .lineFeed { index += 1 }
    return Swift.min(index + 1, count)
  }

  /// The line break of the first line: LF or CR LF.
  var lineBreak: [UInt8] {
    let end = endOfLine(from: 0)
    return end < count && self[end] == .carriageReturn ? [.carriageReturn, .lineFeed] : [.lineFeed]
  }

  /// Whether an entry or an item of a list begins at an offset.
  func hasEntry(at first: Int) -> Bool {
    guard first < count, self[first] != .hash else { return false }
    return (self[first] == .dash && isWhiteOrLineEnd(at: first + 1)) || PlainScan(self, at: first).colon > first
  }

  /// The first offset from here on that holds no space.
  func skippingSpaces(from offset: Int) -> Int {
    var index = offset
    while index < count, self[index] == .space { index += 1 }
    return index
  }

  /// The first offset from here on that holds neither space nor tab.
  func skippingWhite(from offset: Int) -> Int {
    var index = offset
    while index < count, self[index].isWhite { index += 1 }
    return index
  }

  /// The text of a line from an offset on, without white space at its end.
  func restOfLine(from offset: Int) -> Range<Int> {
    var last = endOfLine(from: offset)
    while last > offset, self[last - 1].isWhite { last -= 1 }
    return offset..<last
  }

  /// Whether nothing but white space and perhaps a comment follows on the line.
  func isBlankOrComment(from offset: Int) -> Bool {
    let index = skippingWhite(from: offset)
    return isLineEnd(at: index) || self[index] == .hash
  }

  func hasBytes(_ bytes: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + bytes.utf8CodeUnitCount <= count else { return false }
    return bytes.withUTF8Buffer { unsafe self[offset..<offset + $0.count].elementsEqual($0) }
  }

  /// The number of bytes of the UTF-8 character that starts at an offset of well-formed text.
  func characterLength(at offset: Int) -> Int {
    guard offset < count else { return 0 }
    let length =
      switch self[offset] {
      case ..<0x80: 1
      case ..<0xE0: 2
      case ..<0xF0: 3
      default: 4
      }
    return Swift.min(length, count - offset)
  }

  /// The bytes of the no-break or ideographic space at an offset, 0 when there is none.
  func oddSpaceLength(at offset: Int) -> Int {
    guard offset >= 0, offset < count else { return 0 }
    if self[offset] == 0xC2, offset + 1 < count, self[offset + 1] == 0xA0 { return 2 }
    if self[offset] == 0xE3, offset + 2 < count, self[offset + 1] == 0x80, self[offset + 2] == 0x80 { return 3 }
    return 0
  }
}

extension [UInt8] {
  /// A range without the white space at its end.
  func trimmingWhite(_ range: Range<Int>) -> Range<Int> {
    var last = range.upperBound
    while last > range.lowerBound, self[last - 1].isWhite { last -= 1 }
    return range.lowerBound..<last
  }
}
