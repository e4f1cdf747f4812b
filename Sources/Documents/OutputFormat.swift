/// A kind of file that a document can be written as; the raw value is its suffix.
package enum OutputFormat: String, CaseIterable, Sendable {
  case text = "txt"
  case markdown = "md"
  case html
  case docx

  /// The format that the suffix of a file name stands for, in either case; nil when it stands for none.
  package init?(suffixOf path: String) {
    let name =
      path.unicodeScalars.split(separator: "/", omittingEmptySubsequences: false).last ?? path.unicodeScalars[...]
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    self.init(rawValue: String(name[dot...].dropFirst()).lowercased())
  }

  package var renderer: any DocumentRenderer {
    switch self {
    case .text: TextRenderer()
    case .markdown: MarkdownRenderer()
    case .html: HTMLRenderer()
    case .docx: WordRenderer()
    }
  }
}

/// What turns a document into the bytes of a file.
package protocol DocumentRenderer: Sendable {
  func render(_ document: Document) -> [UInt8]
}
