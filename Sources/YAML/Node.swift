package import Diagnostics

/// A value of a parsed file: a light cursor into its tree.
package struct Node: Sendable {
  /// What a value is.
  package enum Kind: Sendable {
    case scalar, sequence, mapping, empty
  }

  /// How a scalar is written.
  package enum Style: Sendable {
    case plain, singleQuoted, doubleQuoted, literal, folded
  }

  let tree: Tree
  let index: Int

  init(tree: Tree, index: Int) {
    self.tree = tree
    self.index = index
  }

  var record: Record { tree.records[index] }

  package var file: SourceFile { tree.file }

  package var kind: Kind {
    switch record.shape {
    case .empty: .empty
    case .plain, .singleQuoted, .doubleQuoted, .literal, .folded: .scalar
    case .blockSequence, .flowSequence: .sequence
    case .blockMapping, .flowMapping: .mapping
    }
  }

  /// How the scalar is written; nil for anything else.
  package var style: Style? {
    switch record.shape {
    case .plain: .plain
    case .singleQuoted: .singleQuoted
    case .doubleQuoted: .doubleQuoted
    case .literal: .literal
    case .folded: .folded
    case .empty, .blockSequence, .blockMapping, .flowSequence, .flowMapping: nil
    }
  }

  /// Whether this is a collection written in brackets.
  package var isFlow: Bool { record.shape == .flowSequence || record.shape == .flowMapping }

  /// The bytes of the value, quotes included, without a comment behind it; for an empty value the place after the colon
  /// or dash where one would go.
  package var range: Range<Int> { record.start..<record.end }

  package var place: Place { Place(range, in: tree.file) }

  /// A scalar's text as YAML says it is: unescaped, folded, otherwise spelled as in the file.
  package var text: String? {
    switch record.shape {
    case .plain: String(decoding: tree.file.bytes[range], as: UTF8.self)
    case .singleQuoted, .doubleQuoted: tree.file.bytes.quotedText(in: range)
    case .literal, .folded: tree.file.bytes.blockText(in: range, column: record.contentColumn)
    case .empty, .blockSequence, .blockMapping, .flowSequence, .flowMapping: nil
    }
  }

  /// The items of a sequence in order, else none.
  package var items: [Node] { kind == .sequence ? children : [] }

  /// The entries of a mapping in order, else none.
  package var entries: [Entry] { kind == .mapping ? children.map { Entry(value: $0) } : [] }

  /// The value of a key of this mapping.
  package subscript(key: String) -> Node? {
    guard kind == .mapping else { return nil }
    return children.first { $0.key.utf8.elementsEqual(key.utf8) }
  }

  var children: [Node] {
    var children: [Node] = []
    var child = index + 1
    while child < record.next {
      children.append(Node(tree: tree, index: child))
      child = tree.records[child].next
    }
    return children
  }

  /// The range of the key, quotes included, or of the dash; empty for the root and for items in brackets.
  var keyRange: Range<Int> { record.key }

  var key: String { tree.file.bytes.keyText(in: record.key) }

  /// The whole lines that an entry or an item in block form takes up, its last line break included; inside brackets the
  /// bytes from its key to the end of its value.
  package var entryRange: Range<Int> {
    let key = record.key
    let start = key.isEmpty ? record.start : key.lowerBound
    guard !record.isInFlow else { return start..<max(start, record.end) }
    let bytes = tree.file.bytes
    let line = tree.file.range(ofLine: tree.file.line(at: start)).lowerBound
    return line..<max(line, bytes.nextLine(from: record.end))
  }
}

/// A key of a mapping and its value.
package struct Entry: Sendable {
  package let key: String
  package let value: Node

  fileprivate init(value: Node) {
    key = value.key
    self.value = value
  }

  /// Where the key stands, quotes included.
  package var keyPlace: Place { Place(value.keyRange, in: value.file) }

  /// The whole lines of a block entry, its last line break included; in brackets, the bytes from key to value.
  package var range: Range<Int> { value.entryRange }
}
