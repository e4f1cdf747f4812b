import Diagnostics

extension Parser {
  /// Reads a line of content into the collection that its column belongs to.
  mutating func readContent(at first: Int, column: Int) throws(Diagnostic) {
    let isDash = isDash(at: first)
    if let open = slot {
      slot = nil
      if column > open.column || (column == open.column && open.isEntry && isDash) {
        return try readBlock(at: first, column: column, node: open.node, parent: open.column)
      }
    }
    if records.isEmpty {
      records.append(Record(key: 0..<0, at: first, index: 0))
      return try readBlock(at: first, column: column, node: 0, parent: -1)
    }
    let open = frames
    var kept = open.count
    while kept > 1, frames[kept - 1].column > column || (!isDash && isIndentless(kept - 1, at: column)) { kept -= 1 }
    guard kept > 0 else { throw fault(.textAfterRoot, bytes.restOfLine(from: first), .quoteWhole) }
    let top = frames[kept - 1]
    guard top.column == column else {
      entryColumn = min(column, top.column)
      closeFrames(downTo: kept)
      throw misfit(at: first, column: column, open: open, isContinuation: kept == open.count)
    }
    closeFrames(downTo: kept)
    switch (top.isSequence, isDash) {
    case (true, true): try readItem(at: first, column: column)
    case (false, true), (true, false): throw stray(at: first, inSequence: top.isSequence)
    case (false, false): try readEntry(at: first, column: column)
    }
  }

  /// Whether a frame is a list that stands in the column of its key.
  private func isIndentless(_ frame: Int, at column: Int) -> Bool {
    frames[frame].column == column && frames[frame].isSequence && frames[frame - 1].column == column
  }

  /// Reads a value that begins on a line of its own.
  private mutating func readBlock(at first: Int, column: Int, node: Int, parent: Int) throws(Diagnostic) {
    beginning = Slot(node: node, column: column, isEntry: true)
    let head = try head(at: first)
    switch head {
    case .dash:
      try openFrame(.blockSequence, node: node, column: column, at: first)
      try readItem(at: first, column: column)
    case .key(let key, let colon, let scan):
      try openFrame(.blockMapping, node: node, column: column, at: first)
      try readValue(ofKey: key, scan: scan, colon: colon)
    case .plain, .quoted, .block, .flow:
      if parent < 0 { try checkRoot(head, at: first) }
      if case .plain(let scan) = head, let slip = slip(in: scan.range, isAlone: true) { throw slip }
      (beginning, entryColumn) = (nil, parent)
      try finish(head, at: first, node: node, parent: parent, isExposed: true)
    }
  }

  /// Sees that the file does not begin with text.
  private mutating func checkRoot(_ head: Head, at first: Int) throws(Diagnostic) {
    switch head {
    case .flow: entryColumn = -1
    case .plain, .quoted, .block, .dash, .key:
      if case .plain(let scan) = head, let slip = slip(in: scan.range, isAlone: false) { throw slip }
      let range = bytes.restOfLine(from: first)
      if hasEntry(after: range.upperBound) { throw fault(.noColon, range, .noColon) }
      (entryColumn, beginning) = (-1, nil)
      throw fault(.rootScalar, range, .writeEntries)
    }
  }

  /// Whether any line after an offset is an entry or an item.
  private func hasEntry(after offset: Int) -> Bool {
    var line = bytes.nextLine(from: offset)
    while line < bytes.count {
      let first = bytes.skippingWhite(from: line)
      if bytes.hasEntry(at: first) { return true }
      line = bytes.nextLine(from: first)
    }
    return false
  }

  /// Reads an item of the innermost collection, a sequence.
  mutating func readItem(at dash: Int, column: Int) throws(Diagnostic) {
    entryColumn = column
    let node = records.count
    records.append(Record(key: dash..<dash + 1, at: dash + 1, index: node))
    lastEnd = dash + 1
    let first = bytes.skippingWhite(from: dash + 1)
    if bytes.isLineEnd(at: first) || bytes[first] == .hash {
      return leaveEmpty(node, column: column, isEntry: false, at: first)
    }
    let inner = first - lineStart
    let tab = bytes[(dash + 1)..<first].firstIndex(of: .tab)
    let head = try head(at: first)
    switch head {
    case .dash:
      if let tab { throw tabIndentation(at: tab, fixIts: [put(" ", for: dash + 1..<first)]) }
      try openFrame(.blockSequence, node: node, column: inner, at: first)
      try readItem(at: first, column: inner)
    case .key(let key, let colon, let scan):
      if let tab { throw tabIndentation(at: tab, fixIts: [put(" ", for: dash + 1..<first)]) }
      frames[frames.count - 1].hasMapping = true
      try openFrame(.blockMapping, node: node, column: inner, at: first)
      entryColumn = inner
      try readValue(ofKey: key, scan: scan, colon: colon)
    case .plain, .quoted, .block, .flow:
      if case .plain(let scan) = head, scan.marks.contains(.fullWidthColon), frames[frames.count - 1].brokenItem == nil
      {
        frames[frames.count - 1].brokenItem = node
      }
      try finish(head, at: first, node: node, parent: column, isExposed: true)
    }
  }

  /// Reads an entry of the innermost collection, a mapping.
  private mutating func readEntry(at first: Int, column: Int) throws(Diagnostic) {
    switch try head(at: first) {
    case .key(let key, let colon, let scan): try readValue(ofKey: key, scan: scan, colon: colon)
    case .dash, .plain, .quoted, .block, .flow: throw stray(at: first, inSequence: false)
    }
  }

  /// Reads what follows a key of the innermost collection, a mapping.
  private mutating func readValue(ofKey key: Range<Int>, scan: PlainScan?, colon: Int) throws(Diagnostic) {
    beginning = nil
    guard let top = frames.last else { return }
    let column = top.column
    try checkKey(key, scan: scan)
    let node = records.count
    records.append(Record(key: key, at: colon + 1, index: node))
    lastEnd = colon + 1
    checkUnique(node, in: top.node)
    let first = bytes.skippingWhite(from: colon + 1)
    if bytes.isLineEnd(at: first) || bytes[first] == .hash {
      return leaveEmpty(node, column: column, isEntry: true, at: first)
    }
    let head = try head(at: first, afterKey: true)
    switch head {
    case .dash: throw fault(.dashInValue, first..<first + 1, .dashInValue)
    case .key(_, let colon, _): throw fault(.colonInValue, colon..<colon + 1, .colonInValue)
    case .plain, .quoted, .block, .flow:
      try finish(head, at: first, node: node, parent: column, isExposed: false)
    }
  }

  private mutating func leaveEmpty(_ node: Int, column: Int, isEntry: Bool, at end: Int) {
    slot = Slot(node: node, column: column, isEntry: isEntry)
    lastPlain = nil
    warnAboutComment(at: end, after: nil)
    position = bytes.nextLine(from: end)
  }
}

extension Message {
  fileprivate static let textAfterRoot = Message(
    "text-after-flow", en: "text after the collection that is the whole file", zh: "整个文件的内容已经结束，后面还有文字")
  fileprivate static let rootScalar = Message(
    "root-scalar", en: "the file is one piece of text, not a config", zh: "整个文件只是一段文字，不是配置")
  fileprivate static let dashInValue = Message(
    "dash-in-value", en: "a \"- \" list cannot start on the line of its key", zh: "列表不能和键写在同一行")
}

extension Wording {
  fileprivate static let quoteWhole = Wording(
    en: "write \"key: value\" lines instead of one [ ] or { }", zh: "不要用 [ ] 或 { } 作整个文件，改成每行“键: 值”")
  fileprivate static let writeEntries = Wording(en: "write \"key: value\" lines", zh: "每行写成“键: 值”")
  fileprivate static let dashInValue = Wording(
    en: "start it on the next line, or write [a, b]; for a negative number drop the space; for text, quote it",
    zh: "换到下一行并缩进，或写成 [甲, 乙]；若是负数，去掉减号后的空格；若是文字，加英文双引号")
}
