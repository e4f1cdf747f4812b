/// What Word is told of a paragraph or of a style for paragraphs, in the order that its schema asks for.
struct ParagraphProperties: Hashable {
  enum Alignment: String {
    case left, center, right, both
  }

  enum LineSpacing: Hashable {
    case exactly(Length)
    case single
  }

  /// An indent by characters, with the size of one for readers that count in lengths only.
  struct Indent: Hashable {
    var firstLine = 0
    var left = 0
    var right = 0
    let character: Length
  }

  var style: String?
  /// Whether it stands on the same page as the next paragraph.
  var isKeptWithNext = false
  /// Whether no page ends inside it.
  var isKeptWhole = false
  /// Whether it may leave a single line on a page.
  var allowsSingleLines: Bool?
  /// Whether a mark at the end of a line may hang over the edge of the type area.
  var hangsPunctuation: Bool?
  /// Whether Chinese text and Latin text or digits stand apart by a little space.
  var spacesScripts: Bool?
  var lineSpacing: LineSpacing?
  var indent: Indent?
  var alignment: Alignment?
  /// The depth in the navigation pane, from 0.
  var outlineLevel: Int?

  func write(to xml: inout XMLWriter) {
    guard self != ParagraphProperties() else { return }
    xml.element("w:pPr") { xml in
      if let style { xml.element("w:pStyle", ["w:val": style]) }
      if isKeptWithNext { xml.element("w:keepNext") }
      if isKeptWhole { xml.element("w:keepLines") }
      if let allowsSingleLines { xml.element("w:widowControl", ["w:val": allowsSingleLines ? "0" : "1"]) }
      if let hangsPunctuation { xml.element("w:overflowPunct", ["w:val": hangsPunctuation ? "1" : "0"]) }
      if let spacesScripts {
        xml.element("w:autoSpaceDE", ["w:val": spacesScripts ? "1" : "0"])
        xml.element("w:autoSpaceDN", ["w:val": spacesScripts ? "1" : "0"])
      }
      lineSpacing?.write(to: &xml)
      indent?.write(to: &xml)
      if let alignment { xml.element("w:jc", ["w:val": alignment.rawValue]) }
      if let outlineLevel { xml.element("w:outlineLvl", ["w:val": "\(outlineLevel)"]) }
    }
  }
}

extension ParagraphProperties.LineSpacing {
  fileprivate func write(to xml: inout XMLWriter) {
    let (line, rule) =
      switch self {
      case .exactly(let length): (length.twips, "exact")
      case .single: (240, "auto")
      }
    xml.element("w:spacing", ["w:before": "0", "w:after": "0", "w:line": "\(line)", "w:lineRule": rule])
  }
}

extension ParagraphProperties.Indent {
  fileprivate func write(to xml: inout XMLWriter) {
    xml.element(
      "w:ind",
      [
        "w:leftChars": "\(left * 100)", "w:left": "\(left * character.twips)",
        "w:rightChars": "\(right * 100)", "w:right": "\(right * character.twips)",
        "w:firstLineChars": "\(firstLine * 100)", "w:firstLine": "\(firstLine * character.twips)",
      ])
  }
}
