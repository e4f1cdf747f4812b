import Diagnostics

/// The state of reading one file: the line to read next, the open collections and the table so far.
struct Parser {
  /// An open collection in block form.
  struct Frame {
    let node: Int
    let column: Int
    let isSequence: Bool
    /// How many keys were known when it was opened.
    let outerKeys: Int
    /// Whether a mapping was among the items, and the first item that looks like a broken one.
    var hasMapping = false
    var brokenItem: Int?
  }

  /// A key or dash that nothing followed on its line.
  struct Slot {
    let node: Int
    let column: Int
    let isEntry: Bool
  }

  /// A plain scalar that ended a line, to be looked at again when the next line does not fit.
  struct LastPlain {
    let range: Range<Int>
    /// Whether it stands after a dash or alone on its line, where a key might have been meant.
    let isExposed: Bool
  }

  /// Errors after which reading stops.
  static let mostErrors = 20
  static let deepest = 64
  static let longestKey = 1024

  let file: SourceFile
  let bytes: [UInt8]
  /// The first byte after a byte order mark.
  let start: Int
  var report: Report
  var records: [Record] = []
  var frames: [Frame] = []
  var slot: Slot?
  var keys = KeyTable()
  var lastPlain: LastPlain?
  /// The end of the value read last, which is where the collections around it end too.
  var lastEnd: Int

  /// Where the next line starts, and the line being read.
  var position: Int
  var lineStart: Int
  /// The column of the innermost entry begun on this line, -1 while there is none.
  var entryColumn = -1
  /// A block that is about to begin: kept so that its siblings can be read when its first line is wrong.
  var beginning: Slot?
  /// After an error, lines deeper than this column are passed over.
  var skippedColumn: Int?
  var hasMarker = false
  private(set) var errorCount: Int
  private var warningCount = 0
  private let characterFaults: Set<Int>

  init(_ source: SourceFile, report: Report) {
    file = source
    bytes = source.bytes
    start = bytes.hasBytes("\u{FEFF}", at: 0) ? 3 : 0
    self.report = report
    (lastEnd, position, lineStart) = (start, start, start)
    // Pages of the table that are never written to take no memory, and growing it would copy it again and again.
    records.reserveCapacity(bytes.count / 24)
    errorCount = report.count(of: .error)
    characterFaults = Set(report.diagnostics.compactMap { $0.place.map { source.line(at: $0.range.lowerBound) } })
  }

  /// Reads the whole file into `records`.
  mutating func parse() {
    while position < bytes.count, errorCount < Self.mostErrors {
      lineStart = position
      do throws(Diagnostic) {
        try parseLine()
      } catch {
        recover(from: error)
      }
    }
    closeFrames(downTo: 0)
    if records.isEmpty, errorCount == 0 { add(fault(.empty, start..<start, .writeAnEntry)) }
  }

  private mutating func recover(from error: Diagnostic) {
    add(error)
    if let beginning, records.indices.contains(beginning.node), frames.last?.node != beginning.node {
      open(.blockMapping, node: beginning.node, column: beginning.column, at: lineStart + beginning.column)
    }
    (beginning, slot, lastPlain) = (nil, nil, nil)
    if skippedColumn == nil { skippedColumn = entryColumn }
    position = bytes.nextLine(from: lineStart)
  }

  /// Adds an error, unless its line already has one about its characters.
  mutating func add(_ error: Diagnostic) {
    if let place = error.place, characterFaults.contains(file.line(at: place.range.lowerBound)) { return }
    errorCount += 1
    report.add(error)
  }

  mutating func warn(_ message: Message, _ range: Range<Int>, _ remedy: Wording, fixIts: [FixIt] = []) {
    guard warningCount < Self.mostErrors else { return }
    warningCount += 1
    report.warning(message, at: Place(range, in: file), remedy: remedy, fixIts: fixIts)
  }

  func fault(
    _ message: Message, _ range: Range<Int>, related: [Range<Int>] = [], _ remedy: Wording, fixIts: [FixIt] = []
  ) -> Diagnostic {
    Diagnostic(
      .error, message, at: Place(range, in: file), related: related.map { Place($0, in: file) }, remedy: remedy,
      fixIts: fixIts)
  }

  func text(_ range: Range<Int>) -> String { file.text(range) }
}

extension Message {
  fileprivate static let empty = Message("empty", en: "the file holds nothing", zh: "文件里没有内容")
}

extension Wording {
  fileprivate static let writeAnEntry = Wording(en: "write at least one \"key: value\"", zh: "至少写一行“键: 值”")
}
