import Diagnostics

extension Parser {
  /// Reads the line at `position`, and with it whatever lines its last value takes up.
  mutating func parseLine() throws(Diagnostic) {
    entryColumn = -1
    beginning = nil
    let first = bytes.skippingSpaces(from: position)
    let column = first - position
    position = bytes.count
    guard !bytes.isLineEnd(at: first) else { return position = bytes.nextLine(from: first) }
    switch bytes[first] {
    case .hash: return position = bytes.nextLine(from: first)
    case .tab: return try readTab(at: first, column: column)
    default: break
    }
    let hasOddSpace = bytes.oddSpaceLength(at: first) > 0
    if let skipped = skippedColumn {
      if column > skipped || hasOddSpace || (column == skipped && belongsToSkipped(first)) {
        return position = bytes.nextLine(from: first)
      }
      skippedColumn = nil
    }
    if column == 0, try readMarker(at: first) { return }
    if hasOddSpace { throw oddIndentation(at: first, column: column) }
    entryColumn = column
    try readContent(at: first, column: column)
  }

  /// Whether a line at the column of a faulty entry can only have been its list, its closing bracket or its value.
  private func belongsToSkipped(_ first: Int) -> Bool {
    if bytes[first] == .closeBracket || bytes[first] == .closeBrace { return true }
    if bytes[first] == .colon, bytes.isWhiteOrLineEnd(at: first + 1) { return true }
    return isDash(at: first) && !(frames.last?.isSequence ?? false)
  }

  private mutating func readTab(at first: Int, column: Int) throws(Diagnostic) {
    if skippedColumn != nil || bytes.isBlankOrComment(from: first) { return position = bytes.nextLine(from: first) }
    entryColumn = min(column, slot?.column ?? frames.last?.column ?? column)
    throw tabIndentation(at: first, fixIts: indentation(ofLineAt: lineStart))
  }

  private mutating func oddIndentation(at first: Int, column: Int) -> Diagnostic {
    entryColumn = min(column, slot?.column ?? frames.last?.column ?? column)
    var end = first
    while bytes.oddSpaceLength(at: end) > 0 { end += bytes.oddSpaceLength(at: end) }
    return fault(
      .oddIndentation(oddSpaceName(at: first)), first..<end, .useSpaces, fixIts: indentation(ofLineAt: lineStart))
  }

  func tabIndentation(at offset: Int, fixIts: [FixIt] = []) -> Diagnostic {
    var end = offset
    while end < bytes.count, bytes[end] == .tab { end += 1 }
    return fault(.tabIndentation, offset..<max(end, offset + 1), .replaceTab, fixIts: fixIts)
  }

  /// The name of the no-break or ideographic space at an offset.
  func oddSpaceName(at offset: Int) -> String {
    bytes.oddSpaceLength(at: offset) == 2 ? "U+00A0 NBSP" : "U+3000 全角空格"
  }

  /// Whether a list dash stands at an offset.
  func isDash(at offset: Int) -> Bool {
    offset < bytes.count && bytes[offset] == .dash && bytes.isWhiteOrLineEnd(at: offset + 1)
  }

  /// Whether `---` or `...` stands at an offset.
  func isMarker(at offset: Int) -> Bool {
    (bytes.hasBytes("---", at: offset) || bytes.hasBytes("...", at: offset))
      && bytes.isWhiteOrLineEnd(at: offset + 3)
  }

  /// Reads `---`, `...` or a directive.
  ///
  /// - Returns: whether the line was one.
  private mutating func readMarker(at first: Int) throws(Diagnostic) -> Bool {
    if bytes[first] == .percent, isDirective(at: first) {
      throw fault(.directive, bytes.restOfLine(from: first), .deleteLine, fixIts: deletion(ofDirectiveAt: first))
    }
    guard isMarker(at: first) else { return false }
    let marker = first..<first + 3
    if bytes[first] == .dot { throw fault(.documentEnd, marker, .deleteLine, fixIts: deletion(ofMarker: marker)) }
    guard !hasMarker, records.isEmpty else {
      throw fault(.secondDocument, marker, .deleteMarker, fixIts: deletion(ofMarker: marker))
    }
    hasMarker = true
    let after = bytes.skippingWhite(from: marker.upperBound)
    guard bytes.isBlankOrComment(from: after) else {
      throw fault(
        .contentAfterMarker, bytes.restOfLine(from: after), .startOnNextLine, fixIts: newLine(for: after, after: marker)
      )
    }
    position = bytes.nextLine(from: after)
    return true
  }

  private func isDirective(at first: Int) -> Bool {
    (records.isEmpty && !hasMarker) || bytes.hasBytes("%YAML", at: first) || bytes.hasBytes("%TAG", at: first)
  }
}

extension Message {
  fileprivate static let tabIndentation = Message("tab-indent", en: "tab in the indentation", zh: "缩进里有制表符（Tab）")
  fileprivate static let directive = Message(
    "directive", en: "% directives are not supported", zh: "“%”开头的指令不支持")
  fileprivate static let documentEnd = Message("document-end", en: "\"...\" is not supported", zh: "“...”不支持")
  fileprivate static let secondDocument = Message(
    "multi-doc", en: "one document a file (second ---)", zh: "一个文件只能有一份内容（多了一个 ---）")
  fileprivate static let contentAfterMarker = Message(
    "content-after-marker", en: "nothing may follow --- on its line", zh: "--- 后面不能跟内容")

  fileprivate static func oddIndentation(_ name: String) -> Message {
    Message("odd-space-indent", en: "indentation holds \(name), not a space", zh: "缩进里有特殊空格（\(name)）")
  }
}

extension Wording {
  fileprivate static let replaceTab = Wording(
    en: "replace the tab by spaces (2 a level)", zh: "把行首的 Tab 换成空格（每级 2 个）")
  fileprivate static let useSpaces = Wording(en: "replace it by ordinary spaces", zh: "把行首换成普通（半角）空格")
  fileprivate static let deleteLine = Wording(en: "delete the line", zh: "删去这一行")
  fileprivate static let deleteMarker = Wording(en: "delete ---, or split the file", zh: "删去 ---，或分成两个文件")
  fileprivate static let startOnNextLine = Wording(en: "start on the next line", zh: "内容从下一行写起")
}
