/// The speech itself as an HTML element: every block with an identifier, every value marked.
struct HTMLArticle {
  private(set) var html = ""
  private var marking: HTMLMarking

  init(_ document: Document, marks: [PageNotes.Mark]) {
    marking = HTMLMarking(marks)
    html = "<article id=\"draft\" lang=\"zh-CN\">\n"
    append(document.titleBlock)
    var isInList = false
    for (index, block) in document.blocks.enumerated() {
      let isItem = if case .item = block { true } else { false }
      if isItem != isInList { html += isItem ? "<ul>\n" : "</ul>\n" }
      isInList = isItem
      append(block, id: Self.id(ofBlock: index))
    }
    if isInList { html += "</ul>\n" }
    html += "</article>\n"
  }

  static func id(ofBlock index: Int) -> String { "b\(index)" }

  /// The identifier of the first element that shows a mark; nil when the text of the mark is not on the page.
  func id(ofMark index: Int) -> String? { marking.shown.contains(index) ? HTMLMarking.id(of: index) : nil }

  private mutating func append(_ titleBlock: TitleBlock) {
    guard !titleBlock.isEmpty else { return }
    html += "<header>\n"
    if !titleBlock.titleLines.isEmpty {
      html += "<h1>\(titleBlock.titleLines.map { marking.html(of: $0) }.joined(separator: "<br>\n"))</h1>\n"
    }
    if let date = titleBlock.date { html += "<p class=\"date\">\(marking.html(of: date))</p>\n" }
    for line in titleBlock.speakerLines { html += "<p class=\"speaker\">\(marking.html(of: line))</p>\n" }
    html += "</header>\n"
  }

  private mutating func append(_ block: Block, id: String) {
    switch block {
    case .salutation(let content): html += "<p id=\"\(id)\" class=\"salutation\">\(marking.html(of: content))</p>\n"
    case .heading(let heading):
      let name = "h\(heading.level + 1)"
      html += "<\(name) id=\"\(id)\">\(text(of: heading))</\(name)>\n"
    case .runIn(let heading, let content):
      // The level, which prints as the heading does, is also what a screen reader goes by.
      let opening = "<span role=\"heading\" aria-level=\"\(heading.level + 1)\" class=\"run-in-\(heading.level)\">"
      html += "<p id=\"\(id)\">\(opening)\(text(of: heading))</span>\(marking.html(of: content))</p>\n"
    case .paragraph(let content): html += "<p id=\"\(id)\">\(marking.html(of: content))</p>\n"
    case .item(let content): html += "<li id=\"\(id)\">——\(marking.html(of: content))</li>\n"
    case .table(let table): append(table, id: id)
    }
  }

  private mutating func text(of heading: Heading) -> String {
    heading.number.htmlEscaped + marking.html(of: heading.content)
  }

  private mutating func append(_ table: Table, id: String) {
    let header = table.header.map { "<th scope=\"col\">\(marking.html(of: $0))</th>" }.joined()
    html += "<div class=\"table\"><table id=\"\(id)\">\n<thead><tr>\(header)</tr></thead>\n<tbody>\n"
    for row in table.rows {
      html += "<tr>\(row.map { "<td>\(marking.html(of: $0))</td>" }.joined())</tr>\n"
    }
    html += "</tbody>\n</table></div>\n"
  }
}
