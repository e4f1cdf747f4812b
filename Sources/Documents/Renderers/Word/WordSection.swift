extension XMLWriter {
  /// Writes what the pages of the speech have in common: paper, margins and feet.
  mutating func writeSection(of layout: PageLayout) {
    let margins = PageLayout.margins
    element("w:sectPr") { xml in
      for footer in WordFooter.all(of: layout) {
        xml.element("w:footerReference", ["w:type": footer.side.rawValue, "r:id": footer.identifier])
      }
      xml.element("w:pgSz", ["w:w": "\(PageLayout.paper.width.twips)", "w:h": "\(PageLayout.paper.height.twips)"])
      xml.element(
        "w:pgMar",
        [
          "w:top": "\(margins.top.twips)", "w:right": "\(margins.right.twips)", "w:bottom": "\(margins.bottom.twips)",
          "w:left": "\(margins.left.twips)", "w:header": "851",
          "w:footer": "\(WordFooter.distanceToEdge(in: layout).twips)", "w:gutter": "0",
        ])
      xml.element("w:pgNumType", ["w:start": "1"])
    }
  }
}

/// The foot of a page, which holds its number.
struct WordFooter {
  enum Side: String {
    case odd = "default"
    case even
  }

  let side: Side
  let layout: PageLayout

  /// The feet that a document needs: two only where odd and even pages differ.
  static func all(of layout: PageLayout) -> [WordFooter] {
    switch layout.pageNumber {
    case .outside: [WordFooter(side: .odd, layout: layout), WordFooter(side: .even, layout: layout)]
    case .centred: [WordFooter(side: .odd, layout: layout)]
    }
  }

  /// How far its line ends above the edge of the paper: its middle, where the dashes are, is 7 mm below the type area.
  static func distanceToEdge(in layout: PageLayout) -> Length {
    .twips(max(0, PageLayout.margins.bottom.twips - 397 - layout.pageNumberSize.twips / 2))
  }

  var identifier: String {
    switch side {
    case .odd: "footerOdd"
    case .even: "footerEven"
    }
  }

  var bytes: [UInt8] {
    var xml = XMLWriter()
    xml.element("w:ftr", ["xmlns:w": WordPackage.namespace]) { xml in
      xml.element("w:p") { xml in
        paragraph.write(to: &xml)
        let dash = layout.pageNumber == .outside ? "—" : ""
        writeRun(dash, to: &xml)
        xml.element("w:fldSimple", ["w:instr": " PAGE "]) { writeRun("1", to: &$0) }
        writeRun(dash, to: &xml)
      }
    }
    return xml.bytes
  }

  private var paragraph: ParagraphProperties {
    var properties = ParagraphProperties(style: WordStyle.footer.identifier)
    guard layout.pageNumber == .outside else { return properties }
    properties.indent = ParagraphProperties.Indent(
      left: side == .even ? 1 : 0, right: side == .odd ? 1 : 0, character: layout.pageNumberSize)
    properties.alignment = side == .even ? .left : .right
    return properties
  }

  private func writeRun(_ text: String, to xml: inout XMLWriter) {
    guard !text.isEmpty else { return }
    xml.element("w:r") { xml in
      RunProperties(fonts: .inherited).write(to: &xml)
      xml.element("w:t") { $0.text(text) }
    }
  }
}
