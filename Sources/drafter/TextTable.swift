import Diagnostics

/// Rows of cells, each column as wide as its widest cell.
struct TextTable {
  private let rows: [[String]]
  /// The columns whose cells stand at the right.
  private let rightAligned: Set<Int>

  init(_ rows: [[String]], rightAligned: Set<Int> = []) {
    self.rows = rows
    self.rightAligned = rightAligned
  }

  /// The lines of the table, without white space at their ends.
  var lines: [String] {
    let widths = (0..<(rows.map(\.count).max() ?? 0)).map { column in
      rows.map { column < $0.count ? DisplayWidth.of($0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      var line = ""
      for (column, (cell, width)) in zip(row, widths).enumerated() {
        let space = String(repeating: " ", count: width - DisplayWidth.of(cell))
        line +=
          (column == 0 ? "" : "  ") + (rightAligned.contains(column) ? space + cell : cell + space)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
