/// Writes a Word file as official speeches are laid out, without a template file.
package struct WordRenderer: DocumentRenderer {
  private let layout: PageLayout
  private let notes: [GapNote]

  /// A renderer whose comments at the gaps of a document tell what the notes on them say.
  package init(layout: PageLayout = .standard, notes: [GapNote] = []) {
    self.layout = layout
    self.notes = notes
  }

  package func render(_ document: Document) -> [UInt8] {
    let body = WordBody(document, layout: layout, notes: notes)
    var package = WordPackage()
    package.addDocument(body.xml.bytes)
    package.addProperties(core: WordFacts.coreProperties(of: document), extended: WordFacts.extendedProperties)
    package.add("styles", WordStyleSheet(layout: layout).bytes)
    package.add("settings", WordFacts.settings(of: layout))
    package.add("fontTable", WordFacts.fontTable(of: layout))
    for footer in WordFooter.all(of: layout) { package.add("footer", identifier: footer.identifier, footer.bytes) }
    if !body.comments.labels.isEmpty { package.add("comments", body.comments.bytes) }
    return package.bytes
  }
}
