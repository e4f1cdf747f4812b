import Diagnostics

/// Sees that a file is UTF-8 and holds only characters that YAML and this language allow.
///
/// - Returns: whether the file can be read at all; single odd characters are reported and read on.
func checkEncoding(of file: SourceFile, report: inout Report) -> Bool {
  let bytes = file.bytes
  guard bytes.count < Int(Int32.max) else {
    report.error(.tooLarge, at: Place(0..<0, in: file), remedy: .splitFile)
    return false
  }
  if ForeignEncoding(utf16: bytes) != nil {
    report.error(.utf16, at: Place(0..<min(2, bytes.count), in: file), remedy: .saveAsUTF8)
    return false
  }
  var check = CharacterCheck(file: file)
  if let broken = check.run() {
    if bytes.isGBK(from: broken) {
      report.error(.gbk, at: Place(broken..<min(broken + 2, bytes.count), in: file), remedy: .saveAsUTF8)
    } else {
      report.error(.notUTF8(bytes[broken]), at: Place(broken..<broken + 1, in: file), remedy: .checkFile)
    }
    return false
  }
  report.add(contentsOf: check.report)
  if let letter = check.firstTwoByteLetter, !check.hasLongCharacter {
    report.warning(.maybeGBK, at: Place(letter..<letter + 2, in: file), remedy: .saveAsUTF8)
  }
  return true
}

extension Message {
  fileprivate static let utf16 = Message(
    "utf16", en: "the file is UTF-16-encoded (\"Unicode\" in Notepad)", zh: "文件是 UTF-16（记事本里叫 Unicode）编码")
  fileprivate static let gbk = Message("gbk", en: "the file is GBK-encoded (ANSI)", zh: "文件是 GBK（ANSI）编码")
  fileprivate static let maybeGBK = Message(
    "maybe-gbk", en: "this text looks like GBK read as UTF-8", zh: "这些文字像是把 GBK 编码当成 UTF-8 读出来的")
  fileprivate static let tooLarge = Message("too-large", en: "the file is too large", zh: "文件太大")

  fileprivate static func notUTF8(_ byte: UInt8) -> Message {
    let digits = hexadecimal(UInt32(byte), width: 2)
    return Message("not-utf8", en: "not UTF-8 text (byte \(digits))", zh: "文件不是 UTF-8 文字（字节 \(digits)）")
  }
}

extension Wording {
  fileprivate static let saveAsUTF8 = Wording(en: "save it as UTF-8", zh: "用记事本“另存为”，编码选 UTF-8")
  fileprivate static let checkFile = Wording(
    en: "check the file, or save it as UTF-8", zh: "检查文件是否损坏，或另存为 UTF-8")
  fileprivate static let splitFile = Wording(en: "split it into files below 2 GB", zh: "拆成几个不到 2 GB 的文件")
}
