import Diagnostics

extension Parser {
  /// Turns an empty node into a collection whose children stand in a column.
  mutating func openFrame(_ shape: Record.Shape, node: Int, column: Int, at first: Int) throws(Diagnostic) {
    guard frames.count < Self.deepest else { throw tooDeep(at: first) }
    beginning = nil
    open(shape, node: node, column: column, at: first)
  }

  mutating func open(_ shape: Record.Shape, node: Int, column: Int, at first: Int) {
    guard frames.count < Self.deepest else { return }
    records[node].shape = shape
    records[node].start = first
    lastEnd = max(lastEnd, first)
    frames.append(
      Frame(node: node, column: column, isSequence: shape == .blockSequence, outerKeys: keys.count))
  }

  func tooDeep(at offset: Int) -> Diagnostic {
    fault(.tooDeep, offset..<min(offset + 1, bytes.count), .flatten)
  }

  /// Closes the innermost collections until no more than `count` are open.
  mutating func closeFrames(downTo count: Int) {
    while frames.count > count, let frame = frames.popLast() {
      records[frame.node].end = lastEnd
      records[frame.node].next = records.count
      keys.close(downTo: frame.outerKeys)
      if frame.hasMapping, let item = frame.brokenItem { warnAboutItem(item) }
    }
  }

  /// Gives a node its scalar.
  mutating func set(_ node: Int, _ shape: Record.Shape, _ range: Range<Int>) {
    records[node].shape = shape
    records[node].start = range.lowerBound
    records[node].end = range.upperBound
    lastEnd = range.upperBound
  }
}

extension Message {
  fileprivate static let tooDeep = Message(
    "too-deep", en: "more than \(Parser.deepest) levels within one another", zh: "嵌套超过 \(Parser.deepest) 层")
}

extension Wording {
  fileprivate static let flatten = Wording(en: "use fewer levels", zh: "减少嵌套的层数")
}
