import Diagnostics

/// Writes plain text to be pasted into a mail: one line a block, indented by two full-width spaces.
struct TextRenderer: DocumentRenderer {
  private static let indent = "\u{3000}\u{3000}"

  func render(_ document: Document) -> [UInt8] {
    let head = titleLines(of: document.titleBlock)
    let body = document.blocks.flatMap(lines)
    let gap = head.isEmpty || body.isEmpty ? [] : [""]
    return (head + gap + body).flatMap { $0.utf8 + [UInt8(ascii: "\n")] }
  }

  private func titleLines(of titleBlock: TitleBlock) -> [String] {
    titleBlock.titleLines.map(\.text) + [titleBlock.date].compactMap { $0?.text } + titleBlock.speakerLines.map(\.text)
  }

  private func lines(of block: Block) -> [String] {
    switch block {
    case .salutation(let content): [content.text]
    case .heading(let heading): [Self.indent + heading.number + heading.content.text]
    case .runIn(let heading, let content): [Self.indent + heading.number + heading.content.text + content.text]
    case .paragraph(let content): [Self.indent + content.text]
    case .item(let content): [Self.indent + "——" + content.text]
    case .table(let table): lines(of: table)
    }
  }
}

extension TextRenderer {
  /// The display width that a column is filled up to at most, so that one long cell does not widen all rows.
  private static let widestColumn = 40

  private func lines(of table: Table) -> [String] {
    let rows = ([table.header] + table.rows).map { $0.map(\.text) }
    var widths = Array(repeating: 0, count: table.columnCount)
    for row in rows {
      for (column, cell) in row.enumerated() {
        widths[column] = min(max(widths[column], DisplayWidth.of(cell)), Self.widestColumn)
      }
    }
    return rows.map { line(of: $0, widths: widths) }
  }

  private func line(of row: [String], widths: [Int]) -> String {
    var line = ""
    var missing = 0
    for (cell, width) in zip(row, widths) {
      if !cell.isEmpty { line += String(repeating: " ", count: missing) + cell }
      missing = (cell.isEmpty ? missing : 0) + max(0, width - DisplayWidth.of(cell)) + 2
    }
    return line
  }
}
