import TestSupport

@testable import Documents

/// A Word file as Word would read it: its parts, and its paragraphs with their styles.
struct WordFile {
  let paths: [String]
  let parts: [String: XMLElement]

  init(rendering draft: String, layout: PageLayout = .standard, notes: [GapNote] = []) throws {
    try self.init(WordRenderer(layout: layout, notes: notes).render(Document(parsing: draft)))
  }

  init(_ bytes: [UInt8]) throws {
    let members = try ZipReader(bytes).members
    paths = members.map(\.path)
    parts = try Dictionary(members.map { ($0.path, try XMLElement(parsing: $0.bytes)) }) { first, _ in first }
  }

  var body: [XMLElement] { parts["word/document.xml"]?.child("w:body")?.children ?? [] }
  var comments: [XMLElement] { parts["word/comments.xml"]?.children ?? [] }

  /// The paragraphs outside tables as `style: text`, the style by the name that Word knows it under.
  var outline: [String] {
    body.filter { $0.name == "w:p" }.map { paragraph in
      let identifier = paragraph.child("w:pPr")?.child("w:pStyle")?["w:val"] ?? "Normal"
      return "\(style(identifier)?.child("w:name")?["w:val"] ?? "?"): \(paragraph.wordText)"
    }
  }

  func style(_ identifier: String) -> XMLElement? {
    parts["word/styles.xml"]?.children.first { $0["w:styleId"] == identifier }
  }

  var runs: [XMLElement] { body.flatMap { $0.all("w:r") } }
}

extension XMLElement {
  /// The characters of a paragraph or run as Word shows them.
  var wordText: String {
    all.reduce(into: "") { text, element in
      switch element.name {
      case "w:t": text += element.text
      case "w:tab": text += "\t"
      case "w:br": text += "\n"
      default: break
      }
    }
  }
}
