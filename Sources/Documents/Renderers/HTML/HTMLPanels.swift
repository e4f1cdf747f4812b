import Diagnostics

/// What stands beside the speech: the open fields, the findings, the length of each part.
struct HTMLPanels {
  let notes: PageNotes
  let article: HTMLArticle
  let document: Document

  var html: String { gaps + findings + parts }

  private var gaps: String {
    guard !notes.gaps.isEmpty else { return "" }
    let items = notes.gaps.map { gap in
      let label = gap.message.text(in: notes.language)
      return "<li>\(linked(label, to: gap.place.flatMap { firstGap(label, at: $0) }))\(place(gap.place))</li>\n"
    }
    return panel(
      "gaps", title: Wording(en: "To fill in (\(notes.gaps.count))", zh: "待填（\(notes.gaps.count)处）"),
      body: "<ol>\n\(items.joined())</ol>\n")
  }

  private var findings: String {
    guard !notes.findings.isEmpty else { return "" }
    let items = notes.findings.map { finding in
      let text = "\(finding.severity.wording.text(in: notes.language))\(finding.message.text(in: notes.language))"
      let mark = notes.marks.firstIndex { mark in mark.sources.contains { $0.place == finding.place } }
      let remedy = finding.remedy.map { "<small>\($0.text(in: notes.language).htmlEscaped)</small>" } ?? ""
      return
        "<li class=\"\(finding.severity.rawValue)\">\(linked(text, to: mark))\(remedy)\(place(finding.place))</li>\n"
    }
    return panel(
      "findings", title: Wording(en: "Found (\(notes.findings.count))", zh: "检查发现（\(notes.findings.count)条）"),
      body: "<ol>\n\(items.joined())</ol>\n")
  }

  private func panel(_ id: String, title: Wording, body: String) -> String {
    "<section id=\"\(id)\" class=\"panel\">\n<h2>\(title.text(in: notes.language).htmlEscaped)</h2>\n\(body)</section>\n"
  }

  private func linked(_ text: String, to mark: Int?) -> String {
    let text = text.onOneLine.htmlEscaped
    guard let id = mark.flatMap(article.id(ofMark:)) else { return "<span>\(text)</span>" }
    return "<a href=\"#\(id)\" class=\"jump\">\(text)</a>"
  }

  private func place(_ place: Place?) -> String {
    guard let place = place?.description.onOneLine.htmlEscaped else { return "" }
    return "<button type=\"button\" class=\"copy\" data-copy=\"\(place)\">\(place)</button>"
  }

  /// The first mark that shows a gap: fields that were left out share a place, and a label begins with that of the field
  /// it lies in.
  private func firstGap(_ label: String, at place: Place) -> Int? {
    notes.marks.firstIndex { mark in
      mark.isGap && mark.sources.contains { $0.place == place && $0.label.hasPrefix(label) }
    }
  }
}

extension HTMLPanels {
  private var parts: String {
    guard !notes.parts.isEmpty else { return "" }
    let rows = notes.parts.map { row(linked($0), of: $0.measure) }
    let whole = notes.parts.reduce(SpeechMeasure()) { $0 + $1.measure }
    let total = row(Wording(en: "in all", zh: "合计").text(in: notes.language), of: whole)
    let heads = [
      Wording(en: "part", zh: "部分"), Wording(en: "characters", zh: "字数"), Wording(en: "minutes", zh: "分钟"),
    ].map { "<th scope=\"col\">\($0.text(in: notes.language))</th>" }.joined()
    let speed = ReadingSpeed.usual
    let pace = Wording(
      en: "at \(speed.syllables) syllables a minute; in brackets at \(speed.fast) and \(speed.slow)",
      zh: "按每分钟\(speed.syllables)个音节计，括号内按\(speed.fast)、\(speed.slow)个计")
    return panel(
      "parts", title: Wording(en: "Length", zh: "篇幅和时长"),
      body: """
        <table>
        <thead><tr>\(heads)</tr></thead>
        <tbody>
        \(rows.joined())</tbody>
        <tfoot>
        \(total)</tfoot>
        </table>
        <p>\(pace.text(in: notes.language))</p>

        """)
  }

  private func row(_ name: String, of measure: SpeechMeasure) -> String {
    let speed = ReadingSpeed.usual
    let minutes = measure.minutes(atSpeed: speed.syllables)
    let range = "\(measure.minutes(atSpeed: speed.fast))–\(measure.minutes(atSpeed: speed.slow))"
    return """
      <tr><th scope="row">\(name)</th><td>\(measure.characters)</td><td>\(minutes) <small>(\(range))</small></td></tr>

      """
  }

  private func linked(_ part: PageNotes.Part) -> String {
    let name = part.name.text(in: notes.language).htmlEscaped
    let first = document.blocks.firstIndex { part.range.contains($0.start) }
    return first.map { "<a href=\"#\(HTMLArticle.id(ofBlock: $0))\">\(name)</a>" } ?? name
  }
}

extension SpeechMeasure {
  /// The minutes to one decimal place.
  fileprivate func minutes(atSpeed speed: Int) -> String {
    let tenths = tenthsOfMinute(atSpeed: speed)
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension Block {
  /// The byte of the draft that its text begins at.
  fileprivate var start: Int {
    switch self {
    case .salutation(let content), .paragraph(let content), .item(let content): content.range.lowerBound
    case .heading(let heading), .runIn(let heading, _): heading.content.range.lowerBound
    case .table(let table): table.header.first?.range.lowerBound ?? 0
    }
  }
}

extension Severity {
  fileprivate var wording: Wording {
    switch self {
    case .error: Wording(en: "error: ", zh: "错误：")
    case .warning: Wording(en: "warning: ", zh: "警告：")
    case .hint: Wording(en: "hint: ", zh: "提示：")
    }
  }
}
