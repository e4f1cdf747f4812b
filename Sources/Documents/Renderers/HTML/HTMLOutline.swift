/// The headings of a document as nested lists of links.
struct HTMLOutline {
  private(set) var html = ""

  init(of document: Document) {
    var depth = 0
    for (index, block) in document.blocks.enumerated() {
      guard let heading = block.heading else { continue }
      // A level is never skipped on the way down, so that each step opens one list.
      if heading.level > depth {
        html += "<ol>"
        depth += 1
      } else {
        html += String(repeating: "</li></ol>", count: depth - heading.level) + "</li>"
        depth = heading.level
      }
      let text = (heading.number + heading.content.text).htmlEscaped
      html += "\n<li><a href=\"#\(HTMLArticle.id(ofBlock: index))\">\(text)</a>"
    }
    html += String(repeating: "</li></ol>", count: depth)
    if depth > 0 { html += "\n" }
  }
}

extension Block {
  /// The heading that the block is or opens with.
  fileprivate var heading: Heading? {
    switch self {
    case .heading(let heading), .runIn(let heading, _): heading
    case .salutation, .paragraph, .item, .table: nil
    }
  }
}
