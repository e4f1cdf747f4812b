import Diagnostics
import YAML

/// What kept a file in another encoding from being converted.
enum ConversionFailure: Error {
  /// The system knows nothing of the encoding.
  case unknownCharset(String)
  /// The bytes at an offset mean nothing in it.
  case invalid(at: Int)

  func diagnostic(in file: SourceFile) -> Diagnostic {
    switch self {
    case .unknownCharset(let name):
      Diagnostic(.error, .unknownCharset(name), at: nil, remedy: .convertElsewhere)
    case .invalid(let offset):
      Diagnostic(
        .error, .invalidBytes, at: Place(offset..<min(offset + 1, file.bytes.count), in: file), remedy: .openAndSave)
    }
  }
}

extension ForeignEncoding {
  private var charset: String {
    switch self {
    case .gb18030: "GB18030"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    }
  }

  /// The text of bytes in this encoding as UTF-8, without a byte order mark.
  func utf8(from bytes: [UInt8]) throws(ConversionFailure) -> [UInt8] {
    let text = try Platform.utf8(bytes, from: charset)
    // No text holds a zero: what seemed to be one encoding was another.
    guard let zero = text.firstIndex(of: 0) else {
      return text.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(text.dropFirst(3)) : text
    }
    throw .invalid(at: min(zero, bytes.count))
  }
}

extension Message {
  fileprivate static func unknownCharset(_ name: String) -> Self {
    Message("cannot-convert", en: "this system cannot convert \(name)", zh: "本机不能转换 \(name) 编码")
  }

  fileprivate static var invalidBytes: Self {
    Message(
      "cannot-convert", en: "the file cannot be converted to UTF-8: these bytes mean nothing in its encoding",
      zh: "文件转换不成 UTF-8：这里的字节在原编码里没有意义")
  }
}

extension Wording {
  fileprivate static var convertElsewhere: Self {
    Wording(
      en: "nothing was written; save the file as UTF-8 in an editor", zh: "没有写入任何内容；请在编辑器里另存为 UTF-8")
  }

  fileprivate static var openAndSave: Self {
    Wording(
      en: "nothing was written; open the file in the program it was written with and save it as UTF-8",
      zh: "没有写入任何内容；用原来的软件打开，另存为 UTF-8")
  }
}
