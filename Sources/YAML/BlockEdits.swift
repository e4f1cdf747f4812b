import Diagnostics

extension Editor {
  /// The lines of an entry, or of one behind a dash only its text, so that the dash stays with what follows.
  func blockRemoval(of node: Node, in parent: Node) -> Range<Int> {
    let start = node.keyRange.lowerBound
    let lines = node.entryRange.lowerBound..<endOfLines(of: node)
    if bytes.skippingSpaces(from: lines.lowerBound) < start {
      let next = parent.children.first { $0.index > node.index }
      if let next, lineStart(of: next.keyRange.lowerBound) == lines.upperBound {
        return start..<next.keyRange.lowerBound
      }
      var first = start
      while bytes[first - 1].isWhite { first -= 1 }
      return first..<max(first, bytes.endOfLine(from: node.range.upperBound))
    }
    let endsFile = lines.upperBound == bytes.count && bytes.last != .lineFeed
    guard endsFile, lines.lowerBound > 0 else { return lines }
    // Without a line break at its end, the file loses the one before, unless that one ends a blank line.
    let previous = bytes.endOfLine(from: lineStart(of: lines.lowerBound - 1))
    let isBlank = previous == lineStart(of: lines.lowerBound - 1)
    return (isBlank ? lines.lowerBound : previous)..<lines.upperBound
  }

  /// Where the lines of an entry end; the blank lines below go with it if the text above would take them for its own.
  private func endOfLines(of node: Node) -> Int {
    var end = node.entryRange.upperBound
    let above = Node(tree: node.tree, index: max(0, node.index - 1))
    guard above.style == .literal || above.style == .folded, above.entryRange.upperBound == node.entryRange.lowerBound,
      BlockHeader(in: bytes, at: above.range.lowerBound).chomping == .keep
    else { return end }
    while end < bytes.count, bytes.isLineEnd(at: bytes.skippingSpaces(from: end)) { end = bytes.nextLine(from: end) }
    return end
  }

  /// Adds an entry or an item below the last of a collection.
  func blockAddition(_ addition: Addition, to node: Node) -> [Splice] {
    guard let last = node.children.last else { return [] }
    let text = blockText(of: addition, gap: gap(for: addition, in: node), neighbours: node.children)
    return [lines(text, column: column(of: last), at: last.entryRange.upperBound)]
  }

  /// Writes the first entry or item of a value that is empty so far.
  func begin(_ node: Node, in parent: Node, with addition: Addition) -> Splice {
    let text = blockText(of: addition, gap: 1, neighbours: [])
    if parent.kind == .sequence { return Splice(at: node.range.lowerBound, [.space] + text) }
    return lines(text, column: column(of: node) + step, at: node.entryRange.upperBound)
  }

  /// Writes an item a second time below itself.
  func copy(_ node: Node, in parent: Node) -> [Splice] {
    if node.record.isInFlow { return flowInsertion(of: Array(bytes[node.range]), in: parent, after: node) }
    let source = node.keyRange.lowerBound..<node.entryRange.upperBound
    var text = bytes[source]
    if text.last == .lineFeed { text.removeLast() }
    if text.last == .carriageReturn { text.removeLast() }
    return [lines(Array(text), column: column(of: node), at: source.upperBound)]
  }

  /// Whole lines at a line's start or at the end of a file, whose last line stays without a line break if it has none.
  private func lines(_ text: [UInt8], column: Int, at offset: Int) -> Splice {
    let line = [UInt8](repeating: .space, count: column) + text
    let isOpenEnd = offset == bytes.count && bytes.last != .lineFeed
    return Splice(at: offset, isOpenEnd ? lineBreak + line : line + lineBreak)
  }

  private func blockText(of addition: Addition, gap: Int, neighbours: [Node]) -> [UInt8] {
    let style = commonStyle(of: neighbours)
    var text: [UInt8] = [.dash]
    if let key = addition.key { text = [UInt8](spelling: key, as: .plain, at: .key) + [.colon] }
    guard let value = addition.text else { return text }
    let standing: Standing = addition.key == nil ? .item : .value
    return text + [UInt8](repeating: .space, count: gap) + [UInt8](spelling: value, as: style, at: standing)
  }

  /// The quotes that all scalars among neighbours have, if they all have the same.
  func commonStyle(of neighbours: [Node]) -> Node.Style {
    let styles = neighbours.compactMap(\.style)
    guard let first = styles.first, first == .singleQuoted || first == .doubleQuoted else { return .plain }
    return styles.allSatisfy { $0 == first } ? first : .plain
  }

  /// The spaces behind the colon or dash of an addition: as many as line its value up with its neighbours, if those are
  /// lined up.
  private func gap(for addition: Addition, in node: Node) -> Int {
    let inline = node.children.filter {
      $0.kind != .empty && root.file.line(at: $0.keyRange.lowerBound) == root.file.line(at: $0.range.lowerBound)
    }
    let columns = Set(inline.map { DisplayWidth.of(root.file.text($0.keyRange.lowerBound..<$0.range.lowerBound)) })
    guard let column = columns.first, columns.count == 1, let sample = inline.last else { return 1 }
    let gaps = inline.map { $0.range.lowerBound - $0.keyRange.upperBound }
    guard addition.key == nil || inline.count > 1 && Set(gaps).count > 1 else { return 1 }
    guard let key = addition.key else { return max(1, sample.range.lowerBound - sample.keyRange.upperBound) }
    let spelled = [UInt8](spelling: key, as: .plain, at: .key)
    return max(1, column - 1 - DisplayWidth.of(String(decoding: spelled, as: UTF8.self)))
  }

  /// The columns by which the file indents: as its first nested mapping or list that is indented does, else two.
  private var step: Int {
    var open = [root]
    while let node = open.popLast() {
      for child in node.children.reversed() where !child.isFlow {
        guard let first = child.children.first else { continue }
        let step = column(of: first) - column(of: child)
        if step > 0, node.kind == .mapping { return step }
        open.append(child)
      }
    }
    return 2
  }
}
