import Diagnostics

/// A chart as a list of figures, each with its bar drawn in SVG; lengths are in per cent, so that it fits any width.
struct HTMLChart {
  private let chart: Chart
  private let language: Language
  private let shared: Domain

  init(_ chart: Chart, language: Language) {
    self.chart = chart
    self.language = language
    shared = Domain(of: chart.rows)
  }

  /// The element, under a heading with the given identifier.
  func html(id: String) -> String {
    let rows = chart.rows.map(html).joined()
    return """
      <figure class="chart" aria-labelledby="\(id)">
      <figcaption><h3 id="\(id)">\(chart.title.text(in: language).htmlEscaped)</h3>
      <p>\(chart.note.text(in: language).htmlEscaped)</p></figcaption>
      <ol>
      \(rows)</ol>
      \(axis)\(undrawn)</figure>

      """
  }

  private func html(of row: Chart.Row) -> String {
    let domain =
      switch chart.scale {
      case .percent: shared
      case .ofEachRow: Domain(of: [row])
      }
    let remark = row.remark.text(in: language)
    let label = "\(row.name) \(row.text) \(remark)".onOneLine.htmlEscaped
    return """
      <li class="\(row.verdict.rawValue)"><span class="name">\(row.name.onOneLine.htmlEscaped)</span> \
      <span class="value">\(row.text.onOneLine.htmlEscaped)</span>
      <svg role="img" aria-label="\(label)" width="100%" height="20">\(bar(of: row, in: domain))</svg>
      <span class="remark">\(remark.onOneLine.htmlEscaped)</span></li>

      """
  }

  private func bar(of row: Chart.Row, in domain: Domain) -> String {
    let zero = domain.position(of: 0)
    let value = domain.position(of: row.value)
    var svg = rectangle("track", from: 0, to: 1, top: 3, height: 14)
    if case .range(let range) = row.reference {
      let (low, high) = (domain.position(of: range.lowerBound), domain.position(of: range.upperBound))
      svg += rectangle("range", from: low, to: high, top: 3, height: 14)
    }
    svg += rectangle("length", from: min(zero, value), to: max(zero, value), top: 6, height: 8)
    if domain.low < 0 { svg += line("zero", at: zero) }
    if case .mark(let mark) = row.reference { svg += line("target", at: domain.position(of: mark)) }
    return svg
  }

  private func rectangle(_ name: String, from start: Double, to end: Double, top: Int, height: Int) -> String {
    """
    <rect class="\(name)" x="\(percent(start))" width="\(percent(end - start))" y="\(top)" height="\(height)"/>
    """
  }

  private func line(_ name: String, at position: Double) -> String {
    "<line class=\"\(name)\" x1=\"\(percent(position))\" x2=\"\(percent(position))\" y1=\"0\" y2=\"20\"/>"
  }

  private var undrawn: String {
    guard !chart.undrawn.isEmpty else { return "" }
    let label = Wording(en: "Without a figure to draw: ", zh: "没有可比的数，未画：").text(in: language)
    return "<p>\(label)\(chart.undrawn.map(\.onOneLine.htmlEscaped).joined(separator: "；"))</p>\n"
  }

  private var axis: String {
    guard case .percent = chart.scale, !chart.rows.isEmpty else { return "" }
    let ticks = shared.ticks.map { tick in
      let position = shared.position(of: tick.value)
      let anchor = position < 0.04 ? "start" : position > 0.96 ? "end" : "middle"
      return "<text x=\"\(percent(position))\" y=\"12\" text-anchor=\"\(anchor)\">\(tick.text)%</text>"
    }
    return "<svg class=\"axis\" aria-hidden=\"true\" width=\"100%\" height=\"16\">\(ticks.joined())</svg>\n"
  }
}

/// A share of the width in per cent, to two decimal places.
private func percent(_ share: Double) -> String {
  let hundredths = Int(min(max(share, 0), 1) * 10_000 + 0.5)
  let fraction = hundredths % 100
  return "\(hundredths / 100)\(fraction == 0 ? "" : fraction < 10 ? ".0\(fraction)" : ".\(fraction)")%"
}
