extension Node {
  /// The tree as JSON on one line: every scalar a string of its text, an empty value `null`, keys in their order.
  package var json: String {
    var output: [UInt8] = []
    write(to: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private func write(to output: inout [UInt8]) {
    switch kind {
    case .scalar:
      write(text ?? "", to: &output)
    case .empty:
      output += "null".utf8
    case .sequence:
      output.append(.openBracket)
      for (offset, item) in items.enumerated() {
        if offset > 0 { output += [.comma, .space] }
        item.write(to: &output)
      }
      output.append(.closeBracket)
    case .mapping:
      output.append(.openBrace)
      for (offset, entry) in entries.enumerated() {
        if offset > 0 { output += [.comma, .space] }
        write(entry.key, to: &output)
        output += [.colon, .space]
        entry.value.write(to: &output)
      }
      output.append(.closeBrace)
    }
  }

  private func write(_ text: String, to output: inout [UInt8]) {
    output.append(.doubleQuote)
    for byte in text.utf8 {
      switch byte {
      case .doubleQuote, .backslash: output += [.backslash, byte]
      case .lineFeed: output += "\\n".utf8
      case .tab: output += "\\t".utf8
      case .carriageReturn: output += "\\r".utf8
      case ..<0x20: output += "\\u\(hexadecimal(UInt32(byte)))".utf8
      default: output.append(byte)
      }
    }
    output.append(.doubleQuote)
  }
}
