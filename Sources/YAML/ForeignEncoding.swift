package import Diagnostics

/// An encoding other than UTF-8 that a file can be told to have.
package enum ForeignEncoding: Sendable {
  case gb18030
  case utf16LittleEndian
  case utf16BigEndian

  /// The encoding of a file; nil for one that is UTF-8 or of no kind that can be told.
  package init?(of file: SourceFile) {
    if let utf16 = ForeignEncoding(utf16: file.bytes) {
      self = utf16
      return
    }
    var check = CharacterCheck(file: file)
    guard let broken = check.run(), file.bytes.isGBK(from: broken) else { return nil }
    self = .gb18030
  }

  /// UTF-16 as its byte order mark says it, or as a zero byte in nearly every second place does.
  init?(utf16 bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16LittleEndian
      return
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16BigEndian
      return
    }
    let head = bytes.prefix(64)
    let zeros = head.indices.filter { head[$0] == 0 }
    let odd = zeros.count { $0 % 2 == 1 }
    guard zeros.count * 4 >= head.count, zeros.count >= 2, odd == 0 || odd == zeros.count else { return nil }
    self = odd == 0 ? .utf16BigEndian : .utf16LittleEndian
  }
}

extension [UInt8] {
  /// Whether everything from the first byte that is no UTF-8 reads as GBK, with at least one common Chinese character.
  func isGBK(from broken: Int) -> Bool {
    var index = broken
    var hasHan = false
    while index < count {
      guard self[index] >= 0x80 else {
        index += 1
        continue
      }
      guard index + 1 < count, 0x81...0xFE ~= self[index], 0x40...0xFE ~= self[index + 1], self[index + 1] != 0x7F
      else { return false }
      if 0xB0...0xF7 ~= self[index], self[index + 1] >= 0xA1 { hasHan = true }
      index += 2
    }
    return hasHan
  }
}
