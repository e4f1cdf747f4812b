/// A style that a speech uses, under the name of Word's own where there is one, so that Word's tools find it.
enum WordStyle: Hashable {
  case body
  case heading(Int)
  case title
  case subtitle
  case date
  case speaker
  case salutation
  case item
  case cell
  case footer
  case commentText

  static func all() -> [WordStyle] {
    [.body] + (1...4).map(heading)
      + [.title, .subtitle, .date, .speaker, .salutation, .item, .cell, .footer, .commentText]
  }

  /// What the document calls it by.
  var identifier: String {
    switch self {
    case .body: "Normal"
    case .heading(let level): "Heading\(level)"
    case .title: "Title"
    case .subtitle: "Subtitle"
    case .date: "Date"
    case .speaker: "Speaker"
    case .salutation: "Salutation"
    case .item: "ListBullet"
    case .cell: "TableText"
    case .footer: "Footer"
    case .commentText: "CommentText"
    }
  }

  /// What Word knows it by, whatever it shows: only by this name does it replace Word's own style.
  var name: String {
    switch self {
    case .heading(let level): "heading \(level)"
    case .speaker: "讲话人"
    case .item: "List Bullet"
    case .cell: "表格文字"
    case .footer: "footer"
    case .commentText: "annotation text"
    case .body, .title, .subtitle, .date, .salutation: identifier
    }
  }

  /// Whether Word has no style of its own by this name.
  var isCustom: Bool {
    switch self {
    case .speaker, .cell: true
    case .body, .heading, .title, .subtitle, .date, .salutation, .item, .footer, .commentText: false
    }
  }

  /// The style for the opening words of a paragraph that are a heading; nil where no heading is meant.
  var runIdentifier: String? {
    switch self {
    case .heading: "\(identifier)Char"
    case .body, .title, .subtitle, .date, .speaker, .salutation, .item, .cell, .footer, .commentText: nil
    }
  }
}

extension WordStyle {
  func paragraph(in layout: PageLayout) -> ParagraphProperties {
    let flush = ParagraphProperties.Indent(character: layout.bodySize)
    var properties = ParagraphProperties()
    switch self {
    case .body:
      properties.allowsSingleLines = !layout.keepsParagraphsWhole
      properties.hangsPunctuation = false
      properties.spacesScripts = false
      properties.lineSpacing = .exactly(layout.lineSpacing)
      properties.indent = ParagraphProperties.Indent(firstLine: 2, character: layout.bodySize)
      properties.alignment = .both
    case .heading(let level):
      properties.isKeptWithNext = true
      properties.isKeptWhole = true
      properties.outlineLevel = level - 1
    case .title:
      properties.isKeptWithNext = true
      properties.isKeptWhole = true
      properties.lineSpacing = .exactly(layout.titleLineSpacing)
      properties.indent = flush
      properties.alignment = .center
    case .subtitle, .date, .speaker:
      properties.indent = flush
      properties.alignment = .center
    case .salutation: properties.indent = flush
    case .item: break
    case .cell, .commentText:
      properties.lineSpacing = .single
      properties.alignment = .left
    case .footer:
      properties.lineSpacing = .exactly(layout.pageNumberSize)
      properties.alignment = layout.pageNumber == .outside ? .right : .center
    }
    return properties
  }

  func run(in layout: PageLayout) -> RunProperties {
    switch self {
    case .body: RunProperties(fonts: .every(layout.fonts.body), spacing: layout.characterSpacing, size: layout.bodySize)
    case .heading(let level):
      RunProperties(fonts: .every(layout.fonts.heading(level)), isBold: layout.boldHeadings.contains(level))
    case .title: RunProperties(fonts: .every(layout.fonts.title), spacing: .points(0), size: layout.titleSize)
    case .subtitle, .date, .speaker: RunProperties(fonts: .every(layout.fonts.secondHeading))
    case .salutation, .item: RunProperties()
    case .cell: RunProperties(size: layout.tableSize)
    case .footer: RunProperties(fonts: .every(layout.fonts.pageNumber), size: layout.pageNumberSize)
    case .commentText: RunProperties(size: .twips(210))
    }
  }

  /// The style that it changes in some points; nil where it stands alone, free of the spacing of the body.
  var base: WordStyle? {
    switch self {
    case .body, .cell, .footer, .commentText: nil
    case .heading, .title, .subtitle, .date, .speaker, .salutation, .item: .body
    }
  }

  /// The style of the paragraph that a user goes on with.
  var next: WordStyle? {
    switch self {
    case .heading, .title, .subtitle, .date, .speaker, .salutation: .body
    case .body, .item, .cell, .footer, .commentText: nil
    }
  }
}
