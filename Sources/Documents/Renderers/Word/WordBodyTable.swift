import Diagnostics

extension WordBody {
  /// The most columns that Word opens a table with.
  private static let mostColumns = 63

  mutating func write(_ table: Table) {
    let columns = TableColumns(of: table, upTo: Self.mostColumns, size: layout.tableSize)
    element("w:tbl") { body in
      body.xml.element("w:tblPr") { xml in
        xml.element("w:tblStyle", ["w:val": WordStyleSheet.tableGrid])
        xml.element("w:tblW", ["w:w": "\(PageLayout.typeAreaWidth.twips)", "w:type": "dxa"])
        xml.element("w:jc", ["w:val": "center"])
        xml.element("w:tblLayout", ["w:type": "fixed"])
      }
      body.xml.element("w:tblGrid") { xml in
        for width in columns.widths { xml.element("w:gridCol", ["w:w": "\(width.twips)"]) }
      }
      body.writeRow(table.header, in: columns, isHeader: true)
      for row in table.rows { body.writeRow(row, in: columns, isHeader: false) }
    }
  }

  private mutating func writeRow(_ row: [Content], in columns: TableColumns, isHeader: Bool) {
    element("w:tr") { body in
      body.xml.element("w:trPr") { xml in
        xml.element("w:cantSplit")
        if isHeader { xml.element("w:tblHeader") }
      }
      for column in columns.widths.indices.prefix(max(1, row.count)) {
        // What Word has no column for stands below one another in the last.
        let isLast = column == columns.widths.count - 1
        let contents = isLast ? row.dropFirst(column) : row.dropFirst(column).prefix(1)
        body.writeCell(contents, width: columns.widths[column], isCentred: isHeader || columns.areShort[column])
      }
      let missing = columns.widths.dropFirst(max(1, row.count))
      if !missing.isEmpty {
        let width = missing.reduce(0) { $0 + $1.twips }
        body.writeCell([], width: .twips(width), span: missing.count, isCentred: false)
      }
    }
  }

  private mutating func writeCell(_ contents: ArraySlice<Content>, width: Length, span: Int = 1, isCentred: Bool) {
    element("w:tc") { body in
      body.xml.element("w:tcPr") { xml in
        xml.element("w:tcW", ["w:w": "\(width.twips)", "w:type": "dxa"])
        if span > 1 { xml.element("w:gridSpan", ["w:val": "\(span)"]) }
        xml.element("w:vAlign", ["w:val": "center"])
      }
      let properties = ParagraphProperties(alignment: isCentred ? .center : nil)
      if contents.isEmpty { body.paragraph(.cell, changing: properties) { _ in } }
      for content in contents { body.paragraph(.cell, changing: properties) { $0.write(content) } }
    }
  }
}

/// The columns of a table as they share the width of the page.
private struct TableColumns {
  let widths: [Length]
  /// Whether no cell of a column is long, so that they look well in its middle.
  let areShort: [Bool]

  /// The display width up to which a cell is short.
  private static let longestShortCell = 16
  /// The space beside the text of a cell.
  private static let padding = 240

  init(of table: Table, upTo mostColumns: Int, size: Length) {
    let count = min(table.columnCount, mostColumns)
    var widest = Array(repeating: 0, count: count)
    for row in [table.header] + table.rows {
      for (column, content) in row.prefix(count).enumerated() {
        widest[column] = max(widest[column], DisplayWidth.of(content.text))
      }
    }
    areShort = widest.map { $0 <= Self.longestShortCell }
    // From the narrowest on, each takes what its text needs, but no more than its part of what is left.
    let needs = widest.map { $0 * size.twips / 2 + Self.padding }
    var taken = needs
    var left = PageLayout.typeAreaWidth.twips
    for (position, column) in needs.indices.sorted(by: { needs[$0] < needs[$1] }).enumerated() {
      taken[column] = min(needs[column], left / (count - position))
      left -= taken[column]
    }
    widths = taken.map { .twips($0 + left / max(1, count)) }
  }
}
