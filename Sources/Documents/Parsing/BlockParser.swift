import Chinese

/// Puts the lines of a body together into blocks.
struct BlockParser {
  private let bytes: [UInt8]
  private var lines: ArraySlice<DraftLine>
  private var numbering = HeadingNumbering()
  private var blocks: [Block] = []

  /// The most Chinese characters a salutation has: 尊敬的各位领导、各位来宾，女士们、先生们，朋友们： has twenty.
  private static let longestSalutation = 40

  init(_ lines: ArraySlice<DraftLine>, of bytes: [UInt8]) {
    self.lines = lines
    self.bytes = bytes
  }

  mutating func parse() -> [Block] {
    while let line = lines.popFirst() {
      switch line.kind {
      case .blank: continue
      case .heading(let mark):
        blocks.append(.heading(numbering.heading(Content([line.content], of: bytes), mark: mark)))
      case .item: blocks.append(.item(takeText(after: line)))
      case .row where startsTable(lines.first): blocks.append(.table(takeTable(headed: line)))
      case .row, .text: appendParagraph(takeText(after: line))
      }
    }
    return blocks
  }

  private mutating func appendParagraph(_ content: Content) {
    if case .heading(let heading) = blocks.last, heading.content.text.unicodeScalars.last == "。" {
      blocks[blocks.count - 1] = .runIn(heading, content)
    } else if blocks.isEmpty, isSalutation(content.text) {
      blocks.append(.salutation(content))
    } else {
      blocks.append(.paragraph(content))
    }
  }

  private func isSalutation(_ text: String) -> Bool {
    text.unicodeScalars.last == "：" && text.hanCount <= Self.longestSalutation
  }

  /// The text of a line and of those that continue it.
  private mutating func takeText(after line: DraftLine) -> Content {
    var pieces = [line.content]
    while let next = lines.first, next.kind == .text || next.kind == .row {
      if next.kind == .row, startsTable(lines.dropFirst().first) { break }
      pieces.append(next.content)
      lines.removeFirst()
    }
    return Content(pieces, of: bytes)
  }
}

extension BlockParser {
  /// Whether the row above a line is the header of a table: the line has nothing but dashes, and colons around them.
  private func startsTable(_ line: DraftLine?) -> Bool {
    guard let line, line.kind == .row else { return false }
    return cells(of: line).allSatisfy { cell in
      var dashes = bytes[cell]
      if dashes.first == UInt8(ascii: ":") { dashes.removeFirst() }
      if dashes.last == UInt8(ascii: ":") { dashes.removeLast() }
      return !dashes.isEmpty && dashes.allSatisfy { $0 == UInt8(ascii: "-") }
    }
  }

  private mutating func takeTable(headed header: DraftLine) -> Table {
    lines.removeFirst()
    let rows = lines.prefix { $0.kind == .row }
    lines.removeFirst(rows.count)
    return Table(header: contents(of: header), rows: rows.map(contents))
  }

  private func contents(of row: DraftLine) -> [Content] {
    cells(of: row).map { Content([$0], of: bytes) }
  }

  /// The trimmed cells of a row, at least one; the bar that closes it may be missing.
  private func cells(of row: DraftLine) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = row.content.lowerBound + 1
    var offset = start
    while offset < row.content.upperBound {
      if bytes[offset] == UInt8(ascii: "\\") {
        offset = min(offset + 2, row.content.upperBound)
        continue
      }
      if bytes[offset] == UInt8(ascii: "|") {
        cells.append(bytes.trimmed(start..<offset))
        start = offset + 1
      }
      offset += 1
    }
    if start < row.content.upperBound || cells.isEmpty { cells.append(bytes.trimmed(start..<row.content.upperBound)) }
    return cells
  }
}
