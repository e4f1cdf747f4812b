import Diagnostics
import Documents
import TestSupport
import Testing

@Suite struct HTMLChartTests {
  private func page(_ rows: [Chart.Row], scale: Chart.Scale) -> String {
    var notes = PageNotes()
    let wording = Wording(en: "a<b", zh: "甲<乙")
    notes.charts = [Chart(wording, note: wording, scale: scale, rows: rows)]
    return String(decoding: HTMLRenderer(notes).render(Document(parsing: "正文")), as: UTF8.self)
  }

  private func row(_ value: Double, against reference: Chart.Reference? = nil) -> Chart.Row {
    Chart.Row("\"甲\"", value: value, text: "<\(value)>", reference: reference, remark: Wording(en: "&", zh: "&"))
  }

  private func bars(_ page: String) -> [String] {
    page.split(separator: "<rect class=\"length\" ").dropFirst().map { String($0.prefix { $0 != "/" }) }
  }

  @Test func drawsEveryRowOnTheSameScale() {
    let bars = bars(page([row(10), row(5), row(0)], scale: .percent))
    // A twentieth of the width stays free beside the longest.
    #expect(
      bars.map { String($0.prefix { $0 != "y" }) } == [
        "x=\"0%\" width=\"95.24%\" ", "x=\"0%\" width=\"47.62%\" ", "x=\"0%\" width=\"0%\" ",
      ])
  }

  @Test func drawsEveryRowOnItsOwnScale() {
    let bars = bars(page([row(10), row(44_260)], scale: .ofEachRow))
    #expect(bars.allSatisfy { $0.hasPrefix("x=\"0%\" width=\"95.24%\"") })
  }

  @Test func drawsAFallToTheLeftOfZero() {
    let page = page([row(-10), row(10)], scale: .percent)
    #expect(
      bars(page).map { String($0.prefix { $0 != "y" }) } == [
        "x=\"4.55%\" width=\"45.45%\" ", "x=\"50%\" width=\"45.45%\" ",
      ])
    #expect(page.contains("<line class=\"zero\" x1=\"50%\" x2=\"50%\""))
    #expect(page.contains("text-anchor=\"middle\">−5%</text>"))
  }

  @Test func drawsWhatAFigureIsComparedWith() {
    let page = page([row(10, against: .mark(5)), row(10, against: .range(0...10))], scale: .percent)
    #expect(page.contains("<line class=\"target\" x1=\"47.62%\""))
    #expect(page.contains("<rect class=\"range\" x=\"0%\" width=\"95.24%\""))
  }

  @Test(arguments: [
    [], [0.0], [-1], [.infinity], [.nan], [1e300, -1e300], [.greatestFiniteMagnitude, -.greatestFiniteMagnitude],
    [1e-300],
    [0.001], [999_999.99], [7.2, -3.1, 0],
  ])
  func drawsAnyFigure(values: [Double]) {
    for scale in [Chart.Scale.percent, .ofEachRow] {
      let rows = values.map { row($0, against: .mark($0)) } + values.map { row($0, against: .range(-1...1)) }
      let page = page(rows, scale: scale)
      #expect(HTMLReader(page).fault == nil)
      #expect(bars(page).count == rows.count)
      #expect(page.split(separator: "<text ").count <= 12)
    }
  }

  @Test func saysEveryFigureInWords() {
    let page = page([row(7.2)], scale: .percent)
    #expect(page.contains("aria-label=\"&quot;甲&quot; &lt;7.2&gt; &amp;\""))
    #expect(page.contains("<span class=\"value\">&lt;7.2&gt;</span>"))
    #expect(page.contains("<h3 id=\"chart0\">甲&lt;乙</h3>"))
  }
}
