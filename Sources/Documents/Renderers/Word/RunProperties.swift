/// What Word is told of a run or of a style for runs, in the order that its schema asks for.
struct RunProperties: Hashable {
  enum Fonts: Hashable {
    /// One font for every script: Chinese punctuation must not fall to the Latin one.
    case every(String)
    /// Latin letters and digits in a font of their own.
    case latin(String)
    /// The font of the paragraph, its ambiguous marks (“ ” — … ·) taken for Chinese.
    case inherited
  }

  var style: String?
  var fonts: Fonts?
  var isBold = false
  var spacing: Length?
  var size: Length?
  var isHighlighted = false

  func write(to xml: inout XMLWriter) {
    guard self != RunProperties() else { return }
    xml.element("w:rPr") { xml in
      if let style { xml.element("w:rStyle", ["w:val": style]) }
      fonts?.write(to: &xml)
      if isBold {
        xml.element("w:b")
        xml.element("w:bCs")
      }
      if let spacing { xml.element("w:spacing", ["w:val": "\(spacing.twips)"]) }
      if let size {
        xml.element("w:sz", ["w:val": "\(size.halfPoints)"])
        xml.element("w:szCs", ["w:val": "\(size.halfPoints)"])
      }
      if isHighlighted { xml.element("w:highlight", ["w:val": "yellow"]) }
    }
  }
}

extension RunProperties.Fonts {
  func write(to xml: inout XMLWriter) {
    switch self {
    case .every(let font):
      xml.element("w:rFonts", ["w:ascii": font, "w:hAnsi": font, "w:eastAsia": font, "w:cs": font])
    case .latin(let font): xml.element("w:rFonts", ["w:ascii": font, "w:hAnsi": font, "w:cs": font])
    case .inherited: xml.element("w:rFonts", ["w:hint": "eastAsia"])
    }
  }
}
