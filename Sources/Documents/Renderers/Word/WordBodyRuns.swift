extension WordBody {
  mutating func write(_ content: Content) { write(content.pieces) }

  /// Writes text as runs, each gap in it with its comment.
  mutating func write(_ pieces: [(text: String, isStrong: Bool)], style: String? = nil) {
    let text = FontRuns(pieces)
    var open: (gap: Int, comment: Int)?
    for run in text.runs {
      if run.gap != open?.gap {
        if let ended = open { endComment(ended.comment) }
        open = run.gap.map { ($0, startComment(on: text.gaps[$0])) }
      }
      write(run, style: style)
    }
    if let open { endComment(open.comment) }
  }

  private mutating func write(_ run: FontRuns.Run, style: String?) {
    var properties = RunProperties(style: style, fonts: .inherited, isHighlighted: run.gap != nil)
    if run.isLatin { properties.fonts = layout.fonts.latin.map { .latin($0) } }
    if run.isStrong {
      // A run has one style only.
      properties.style = style ?? WordStyleSheet.strong
      properties.isBold = style != nil
    }
    xml.element("w:r") { xml in
      properties.write(to: &xml)
      xml.writeCharacters(run.text)
    }
  }

  private mutating func startComment(on label: String) -> Int {
    let number = comments.add(label)
    xml.element("w:commentRangeStart", ["w:id": "\(number)"])
    return number
  }

  private mutating func endComment(_ number: Int) {
    xml.element("w:commentRangeEnd", ["w:id": "\(number)"])
    xml.element("w:r") { xml in
      RunProperties(style: WordStyleSheet.commentReference).write(to: &xml)
      xml.element("w:commentReference", ["w:id": "\(number)"])
    }
  }
}

extension XMLWriter {
  /// Writes the text of a run; tabs and line breaks are elements of their own.
  fileprivate mutating func writeCharacters(_ text: String) {
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    while start < scalars.endIndex {
      let end = scalars[start...].firstIndex { "\t\n\r".unicodeScalars.contains($0) } ?? scalars.endIndex
      if start < end { element("w:t", ["xml:space": "preserve"]) { $0.text(String(scalars[start..<end])) } }
      guard end < scalars.endIndex else { break }
      element(scalars[end] == "\t" ? "w:tab" : "w:br")
      start = scalars.index(after: end)
    }
  }
}

extension Content {
  var pieces: [(text: String, isStrong: Bool)] { runs.map { ($0.text, $0.isStrong) } }
}
