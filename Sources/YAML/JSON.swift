import Diagnostics

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
      output += jsonString(text ?? "").utf8
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
        output += jsonString(entry.key).utf8
        output += [.colon, .space]
        entry.value.write(to: &output)
      }
      output.append(.closeBrace)
    }
  }
}
