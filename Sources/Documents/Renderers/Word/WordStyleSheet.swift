/// The part of a Word file that says what each style looks like.
struct WordStyleSheet {
  let layout: PageLayout

  static let strong = "Strong"
  static let tableGrid = "TableGrid"
  static let commentReference = "CommentReference"

  var bytes: [UInt8] {
    var xml = XMLWriter()
    xml.element("w:styles", ["xmlns:w": WordPackage.namespace]) { xml in
      writeDefaults(to: &xml)
      for style in WordStyle.all() { write(style, to: &xml) }
      write(characterStyle: "DefaultParagraphFont", "Default Paragraph Font", isDefault: true, to: &xml)
      for style in WordStyle.all() {
        if let identifier = style.runIdentifier { writeRunStyle(identifier, of: style, to: &xml) }
      }
      write(characterStyle: Self.strong, "Strong", RunProperties(isBold: true), to: &xml)
      write(
        characterStyle: Self.commentReference, "annotation reference", RunProperties(size: .twips(210)), to: &xml)
      writeTableStyles(to: &xml)
    }
    return xml.bytes
  }

  /// What holds where no style says otherwise; a table takes nothing but this from the body.
  private func writeDefaults(to xml: inout XMLWriter) {
    xml.element("w:docDefaults") { xml in
      xml.element("w:rPrDefault") { xml in
        xml.element("w:rPr") { xml in
          RunProperties.Fonts.every(layout.fonts.body).write(to: &xml)
          xml.element("w:sz", ["w:val": "\(layout.bodySize.halfPoints)"])
          xml.element("w:szCs", ["w:val": "\(layout.bodySize.halfPoints)"])
          xml.element("w:lang", ["w:val": "en-US", "w:eastAsia": "zh-CN", "w:bidi": "ar-SA"])
        }
      }
      xml.element("w:pPrDefault")
    }
  }

  private func write(_ style: WordStyle, to xml: inout XMLWriter) {
    var attributes: KeyValuePairs = ["w:type": "paragraph", "w:styleId": style.identifier]
    if style == .body {
      attributes = ["w:type": "paragraph", "w:default": "1", "w:styleId": style.identifier]
    } else if style.isCustom {
      attributes = ["w:type": "paragraph", "w:customStyle": "1", "w:styleId": style.identifier]
    }
    xml.element("w:style", attributes) { xml in
      xml.element("w:name", ["w:val": style.name])
      if let base = style.base { xml.element("w:basedOn", ["w:val": base.identifier]) }
      if let next = style.next { xml.element("w:next", ["w:val": next.identifier]) }
      if let link = style.runIdentifier { xml.element("w:link", ["w:val": link]) }
      xml.element("w:qFormat")
      style.paragraph(in: layout).write(to: &xml)
      style.run(in: layout).write(to: &xml)
    }
  }

  /// The look of a heading for the opening words of a paragraph; Word knows the two as one by their link.
  private func writeRunStyle(_ identifier: String, of style: WordStyle, to xml: inout XMLWriter) {
    xml.element("w:style", ["w:type": "character", "w:customStyle": "1", "w:styleId": identifier]) { xml in
      xml.element("w:name", ["w:val": "\(style.name) Char"])
      xml.element("w:basedOn", ["w:val": "DefaultParagraphFont"])
      xml.element("w:link", ["w:val": style.identifier])
      style.run(in: layout).write(to: &xml)
    }
  }

  private func write(
    characterStyle identifier: String, _ name: String, _ properties: RunProperties = RunProperties(),
    isDefault: Bool = false, to xml: inout XMLWriter
  ) {
    xml.element(
      "w:style", ["w:type": "character", "w:default": isDefault ? "1" : "0", "w:styleId": identifier]
    ) { xml in
      xml.element("w:name", ["w:val": name])
      properties.write(to: &xml)
    }
  }

  private func writeTableStyles(to xml: inout XMLWriter) {
    xml.element("w:style", ["w:type": "table", "w:default": "1", "w:styleId": "TableNormal"]) { xml in
      xml.element("w:name", ["w:val": "Normal Table"])
      xml.element("w:tblPr") { xml in
        xml.element("w:tblCellMar") { xml in
          for (side, width) in [("top", 40), ("left", 108), ("bottom", 40), ("right", 108)] {
            xml.element("w:\(side)", ["w:w": "\(width)", "w:type": "dxa"])
          }
        }
      }
    }
    xml.element("w:style", ["w:type": "table", "w:styleId": Self.tableGrid]) { xml in
      xml.element("w:name", ["w:val": "Table Grid"])
      xml.element("w:basedOn", ["w:val": "TableNormal"])
      xml.element("w:tblPr") { xml in
        xml.element("w:tblBorders") { xml in
          for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
            xml.element("w:\(side)", ["w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "auto"])
          }
        }
      }
    }
  }
}
