import Diagnostics

extension Parser {
  /// Reads a collection in brackets into a node; returns the offset after its closing bracket.
  ///
  /// Its further lines must be deeper than the column `parent`.
  mutating func readFlow(at open: Int, node: Int, parent: Int, depth: Int) throws(Diagnostic) -> Int {
    guard depth <= Self.deepest else { throw tooDeep(at: open) }
    records[node].shape = bytes[open] == .openBracket ? .flowSequence : .flowMapping
    records[node].start = open
    lastEnd = open + 1
    let outerKeys = keys.count
    // What was read before an error stays in the tree.
    defer {
      records[node].end = lastEnd
      records[node].next = records.count
      keys.close(downTo: outerKeys)
    }
    lastEnd = try readFlowItems(of: node, at: open, parent: parent, depth: depth)
    return lastEnd
  }

  private mutating func readFlowItems(
    of node: Int, at open: Int, parent: Int, depth: Int
  ) throws(Diagnostic) -> Int {
    let isSequence = bytes[open] == .openBracket
    let close: UInt8 = isSequence ? .closeBracket : .closeBrace
    var index = open + 1
    var hasItem = false
    while true {
      index = try nextToken(from: index, open: open, parent: parent)
      switch bytes[index] {
      case close:
        return index + 1
      case .closeBracket, .closeBrace:
        throw mismatch(at: index, close: close, depth: depth)
      case .comma:
        guard hasItem else {
          throw fault(.extraComma, index..<index + 1, .deleteComma, fixIts: [deletion(ofCommaAt: index)])
        }
        hasItem = false
        index += 1
      default:
        guard !hasItem else { throw missingComma(at: index, fixIts: missingComma(before: index)) }
        hasItem = true
        index =
          try isSequence
          ? readFlowItem(at: index, parent: parent, depth: depth)
          : readFlowEntry(at: index, node: node, open: open, parent: parent, depth: depth)
      }
    }
  }

  /// The next offset that holds neither white space, line break nor comment.
  private func nextToken(from offset: Int, open: Int, parent: Int) throws(Diagnostic) -> Int {
    var index = bytes.skippingWhite(from: offset)
    while true {
      if bytes.isLineEnd(at: index) || (bytes[index] == .hash && bytes[index - 1].isWhite) {
        guard let first = try nextFlowLine(after: index, open: open, parent: parent) else {
          throw unclosed(at: open)
        }
        index = first
      } else {
        return index
      }
    }
  }

  /// The first offset of content on the lines that follow; nil when the file ends or a line is not deep enough.
  private func nextFlowLine(after offset: Int, open: Int, parent: Int) throws(Diagnostic) -> Int? {
    var line = bytes.nextLine(from: offset)
    while line < bytes.count {
      let first = bytes.skippingSpaces(from: line)
      if bytes.isBlankOrComment(from: first) {
        line = bytes.nextLine(from: first)
        continue
      }
      if bytes[first] == .tab {
        throw tabIndentation(at: first, fixIts: indentation(ofFlowLineAt: line, parent: parent))
      }
      if first == line, isMarker(at: first) { return nil }
      if first - line > parent { return first }
      guard bytes[first] == .closeBracket || bytes[first] == .closeBrace || bytes[first] == .comma else { return nil }
      throw fault(
        .shallowBracket(first - line), first..<first + 1, related: [open..<open + 1], .indentBracket(parent),
        fixIts: [put(String(repeating: " ", count: parent + 2), for: line..<first)])
    }
    return nil
  }

  private mutating func readFlowItem(at first: Int, parent: Int, depth: Int) throws(Diagnostic) -> Int {
    let node = records.count
    records.append(Record(key: first..<first, at: first, index: node, isInFlow: true))
    lastEnd = first
    let head = try flowHead(at: first)
    let end = try readFlowValue(head, at: first, node: node, parent: parent, depth: depth)
    let next = bytes.skippingWhite(from: end)
    guard next < bytes.count, bytes[next] == .colon else { return end }
    if case .flow = head { throw fault(.complexKey, first..<first + 1, .useText) }
    throw fault(.pairInList, next..<next + 1, .wrapPair)
  }

  private mutating func readFlowEntry(
    at first: Int, node mapping: Int, open: Int, parent: Int, depth: Int
  ) throws(Diagnostic) -> Int {
    let (key, scan) = try flowKey(at: first)
    let colon = bytes.skippingWhite(from: key.upperBound)
    guard colon < bytes.count, bytes[colon] == .colon else { throw missingColon(in: key) }
    guard bytes.isWhiteOrLineEnd(at: colon + 1) || [.comma, .closeBrace, .closeBracket].contains(bytes[colon + 1])
    else { throw glued(at: colon, fixIts: [put(": ", for: colon..<colon + 1)]) }
    try checkKey(key, scan: scan)
    let node = records.count
    records.append(Record(key: key, at: colon + 1, index: node, isInFlow: true))
    lastEnd = colon + 1
    checkUnique(node, in: mapping)
    let value = try nextToken(from: colon + 1, open: open, parent: parent)
    if bytes[value] == .comma || bytes[value] == .closeBrace || bytes[value] == .closeBracket { return value }
    let head = try flowHead(at: value)
    let end = try readFlowValue(head, at: value, node: node, parent: parent, depth: depth)
    let next = bytes.skippingWhite(from: end)
    if next < bytes.count, bytes[next] == .colon { throw fault(.colonInValue, next..<next + 1, .colonInValue) }
    return end
  }

  /// Reads the key of an entry in braces.
  private func flowKey(at first: Int) throws(Diagnostic) -> (Range<Int>, PlainScan?) {
    switch try flowHead(at: first) {
    case .flow: throw fault(.complexKey, first..<first + 1, .useText)
    case .quoted(let range): return (range, nil)
    case .plain(let scan):
      try checkFlowPlain(scan)
      return (scan.range, scan)
    case .dash, .key, .block: return (first..<first, nil)
    }
  }

  /// Finds out what begins inside brackets.
  private func flowHead(at first: Int) throws(Diagnostic) -> Head {
    switch bytes[first] {
    case .openBracket, .openBrace:
      return .flow
    case .hash, .pipe, .greaterThan:
      throw indicator(at: first, text: PlainScan(bytes, at: first, inFlow: true).range)
    case .dash where isAlone(at: first):
      throw indicator(at: first, text: first..<first + 1)
    case .colon where isAlone(at: first), .questionMark where bytes.isWhiteOrLineEnd(at: first + 1):
      return try head(at: first)
    case .questionMark where isAlone(at: first):
      throw indicator(at: first, text: first..<first + 1)
    case .doubleQuote, .singleQuote:
      return .quoted(try quoted(at: first))
    case .ampersand, .asterisk, .exclamationMark, .percent, .at, .backquote:
      throw indicator(at: first, text: PlainScan(bytes, at: first, inFlow: true).range)
    default:
      return .plain(PlainScan(bytes, at: first, inFlow: true))
    }
  }

  /// Whether white space, a line break or a flow indicator follows the sign at an offset.
  private func isAlone(at offset: Int) -> Bool {
    bytes.isWhiteOrLineEnd(at: offset + 1) || bytes[offset + 1].isFlowIndicator
  }

  /// Reads a value inside brackets; returns the offset after it.
  private mutating func readFlowValue(
    _ head: Head, at first: Int, node: Int, parent: Int, depth: Int
  ) throws(Diagnostic) -> Int {
    switch head {
    case .flow:
      return try readFlow(at: first, node: node, parent: parent, depth: depth + 1)
    case .quoted(let range):
      set(node, bytes[first] == .doubleQuote ? .doubleQuoted : .singleQuoted, range)
      try checkAfterFlowQuote(range.upperBound)
      return range.upperBound
    case .plain(let scan):
      try checkFlowPlain(scan)
      set(node, .plain, scan.range)
      warnAboutPlain(scan)
      return scan.range.upperBound
    case .dash, .key, .block:
      return first
    }
  }
}
