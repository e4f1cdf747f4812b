import Diagnostics

/// A parsed file: its text and a flat table of its nodes, each before its children.
final class Tree: Sendable {
  let file: SourceFile
  let records: [Record]

  init(file: SourceFile, records: [Record]) {
    self.file = file
    self.records = records
  }
}

/// One node of a tree in 28 bytes: byte offsets into the file, never text.
struct Record: Sendable {
  /// How a value is written.
  enum Shape: UInt8 {
    case empty, plain, singleQuoted, doubleQuoted, literal, folded
    case blockSequence, blockMapping, flowSequence, flowMapping
  }

  private var valueStart: UInt32
  private var valueEnd: UInt32
  private var keyStart: UInt32
  private var keyEnd: UInt32
  private var nextIndex: UInt32
  private var indent: UInt32 = 0
  var shape: Shape = .empty
  /// Whether the value stands inside brackets.
  let isInFlow: Bool

  /// An empty value; `key` is the range of its key, quotes included, or of its dash.
  init(key: Range<Int>, at offset: Int, index: Int, isInFlow: Bool = false) {
    self.isInFlow = isInFlow
    valueStart = UInt32(truncatingIfNeeded: offset)
    valueEnd = valueStart
    keyStart = UInt32(truncatingIfNeeded: key.lowerBound)
    keyEnd = UInt32(truncatingIfNeeded: key.upperBound)
    nextIndex = UInt32(truncatingIfNeeded: index + 1)
  }

  var key: Range<Int> { Int(keyStart)..<Int(keyEnd) }

  var start: Int {
    get { Int(valueStart) }
    set { valueStart = UInt32(truncatingIfNeeded: newValue) }
  }

  var end: Int {
    get { Int(valueEnd) }
    set { valueEnd = UInt32(truncatingIfNeeded: newValue) }
  }

  /// The index of the first record that is no descendant.
  var next: Int {
    get { Int(nextIndex) }
    set { nextIndex = UInt32(truncatingIfNeeded: newValue) }
  }

  /// The column at which the text of a literal or folded scalar stands.
  var contentColumn: Int {
    get { Int(indent) }
    set { indent = UInt32(truncatingIfNeeded: newValue) }
  }
}
