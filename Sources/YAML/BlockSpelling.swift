import Diagnostics

extension Node {
  /// The bytes of this literal or folded scalar with another text, in its own column; nil when it cannot hold the text.
  func respelled(_ text: String, lineBreak: [UInt8]) -> [UInt8]? {
    let bytes = tree.file.bytes
    let header = BlockHeader(in: bytes, at: range.lowerBound)
    var lines = text.utf8.split(separator: .lineFeed, omittingEmptySubsequences: false).map(Array.init)
    var breaks = 0
    while lines.count > 1, lines.last?.isEmpty == true {
      lines.removeLast()
      breaks += 1
    }
    guard lines.first?.isEmpty == false, canHold(lines), !text.unicodeScalars.contains(where: \.mustBeEscaped) else {
      return nil
    }
    // A file that ends without a line break has none to end the last blank line with.
    guard breaks < 2 || (header.chomping == .keep && range.upperBound < bytes.count) else { return nil }
    guard header.digit > 0 || lines[0].first?.isWhite == false else { return nil }
    var result: [UInt8] = [bytes[range.lowerBound]]
    if header.digit > 0 { result.append(.zero + UInt8(header.digit)) }
    result += header.sign(forBreaks: breaks)
    result += bytes[header.end..<bytes.endOfLine(from: header.end)]
    let indent = [UInt8](repeating: .space, count: record.contentColumn)
    for (offset, line) in lines.enumerated() {
      if style == .folded, offset > 0, !line.isEmpty { result += lineBreak }
      result += lineBreak
      if !line.isEmpty { result += indent + line }
    }
    for _ in 1..<max(breaks, 1) { result += lineBreak }
    return result
  }

  /// Whether no line is white space only, which would be lost on the reader, and folding keeps the lines as they are.
  private func canHold(_ lines: [[UInt8]]) -> Bool {
    lines.allSatisfy { line in
      if style == .folded, line.first?.isWhite ?? false { return false }
      return line.isEmpty || !line.allSatisfy(\.isWhite)
    }
  }
}

extension BlockHeader {
  /// The sign for a text that ends with so many line breaks: the one that is there if it fits.
  fileprivate func sign(forBreaks breaks: Int) -> [UInt8] {
    if breaks == 0 { return [.dash] }
    return breaks > 1 || chomping == .keep ? [.plus] : []
  }
}
