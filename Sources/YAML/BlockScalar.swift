import Diagnostics

extension Parser {
  /// Reads a literal or folded scalar from its header to its last line.
  mutating func readBlockScalar(at first: Int, node: Int, parent: Int) throws(Diagnostic) {
    let header = BlockHeader(in: bytes, at: first)
    let next = bytes.skippingWhite(from: header.end)
    guard bytes.isLineEnd(at: next) || (bytes[next] == .hash && next > header.end) else {
      throw indicator(at: first, text: bytes.restOfLine(from: first))
    }
    var body = BlockBody(column: header.digit > 0 ? max(parent, 0) + header.digit : nil, end: header.end)
    var line = bytes.nextLine(from: next)
    while line < bytes.count, let after = try readBlockLine(at: line, parent: parent, body: &body) { line = after }
    let shape: Record.Shape = bytes[first] == .pipe ? .literal : .folded
    set(node, shape, first..<(header.chomping == .keep ? body.endWithBlanks : body.end))
    records[node].contentColumn = body.column ?? max(parent + 1, body.longestBlank)
    position = line
    if shape == .folded { warnAboutFolding(node) }
  }

  /// Reads one line of the text, or finds that the text has ended before it.
  ///
  /// - Returns: the start of the next line; nil when the line is no part of the text.
  private func readBlockLine(at line: Int, parent: Int, body: inout BlockBody) throws(Diagnostic) -> Int? {
    var first = bytes.skippingSpaces(from: line)
    if let column = body.column { first = min(first, line + column) }
    let column = first - line
    if bytes.isLineEnd(at: first) {
      if body.column == nil, column > body.longestBlank {
        body.longestBlank = column
        body.longestBlankStart = line
      }
      body.endWithBlanks = first
      return bytes.nextLine(from: first)
    }
    let isText = body.column.map { column >= $0 } ?? (column > parent)
    guard isText else {
      if bytes[first] == .tab { throw tabIndentation(at: first) }
      if let needed = body.column, column > parent, bytes[first] != .hash {
        throw fault(
          .lessIndented(needed), bytes.restOfLine(from: first), .lineUp,
          fixIts: alignment(ofTextAt: first, line: line, column: needed))
      }
      return nil
    }
    if body.column == nil {
      if body.longestBlank > column {
        let blank = body.longestBlankStart + column
        let surplus = body.longestBlankStart..<bytes.endOfLine(from: blank)
        throw fault(.leadingBlank, blank..<blank + 1, .deleteSpaces, fixIts: [put("", for: surplus)])
      }
      body.column = column
    }
    body.end = bytes.endOfLine(from: first)
    body.endWithBlanks = body.end
    return bytes.nextLine(from: body.end)
  }

  /// Warns where folding puts a space between two Chinese characters.
  private mutating func warnAboutFolding(_ node: Int) {
    let column = records[node].contentColumn
    var line = bytes.nextLine(from: BlockHeader(in: bytes, at: records[node].start).end)
    while line < records[node].end {
      let end = bytes.endOfLine(from: line)
      let next = bytes.nextLine(from: end)
      let text = next + column
      let isJoined = end > line + column && !bytes[line + column].isWhite && text < records[node].end
      if isJoined, !bytes[text].isWhite, bytes.hasWideCharacter(endingAt: end), 0xE3...0xEF ~= bytes[text] {
        return warn(.foldSpace, text..<text + bytes.characterLength(at: text), .useLiteralForLines)
      }
      line = next
    }
  }
}

/// What is known of the text of a block scalar so far.
private struct BlockBody {
  /// The column of its text, nil before the first line that is not blank.
  var column: Int?
  /// The end of its last line that is not blank, and of its last line.
  var end: Int
  var endWithBlanks: Int
  var longestBlank = 0
  var longestBlankStart = 0

  init(column: Int?, end: Int) {
    self.column = column
    self.end = end
    endWithBlanks = end
  }
}

extension [UInt8] {
  /// Whether the character before an offset is one of U+3000 to U+FFFF, where Chinese characters and signs are.
  fileprivate func hasWideCharacter(endingAt offset: Int) -> Bool {
    offset >= 3 && 0xE3...0xEF ~= self[offset - 3] && self[offset - 1] & 0xC0 == 0x80
  }
}

extension Message {
  fileprivate static func lessIndented(_ column: Int) -> Message {
    Message(
      "block-less-indented",
      en: "this line of the text block is indented less than its first (\(column) spaces)",
      zh: "多行文字里这一行缩进不够（要 \(column) 个空格）")
  }

  fileprivate static let leadingBlank = Message(
    "block-leading-blank", en: "a blank line before the text is indented more than the text",
    zh: "多行文字开头的空行比正文缩进更多")
  fileprivate static let foldSpace = Message(
    "fold-space", en: "\">\" puts a space between these lines of Chinese text", zh: "“>”会在这两行中文之间加一个空格")
}

extension Wording {
  fileprivate static let lineUp = Wording(en: "line it up with the first line", zh: "和第一行对齐")
  fileprivate static let deleteSpaces = Wording(en: "delete its spaces", zh: "删去空行里的空格")
  fileprivate static let useLiteralForLines = Wording(
    en: "use \"|\", or write the text in one line", zh: "改用“|”，或把文字写在一行里")
}
