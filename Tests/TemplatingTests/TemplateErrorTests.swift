import Diagnostics
import TestSupport
import Testing

@testable import Templating

/// Faulty templates with the places where the findings must be.
@Suite struct TemplateErrorTests {
  @Test(arguments: [
    ("a ⟦{{⟧ n", ["unclosed-tag"]),
    ("⟦{%⟧ if n\n{{ n }}{% endif %}", ["unclosed-tag"]),
    ("⟦{#⟧ a", ["unclosed-comment"]),
    ("{{ n|⟦uper⟧ }}\n⟦{% for x in xs %}⟧", ["unknown-filter", "unclosed-block"]),
    ("{{ n is ⟦od⟧ }}", ["unknown-test"]),
    ("{% ⟦fro⟧ x in xs %}", ["unknown-statement"]),
    ("{% ⟦endif⟧ %}", ["stray-end"]),
    ("{{ n ⟦，⟧ }}", ["wide-character"]),
    ("{{ n ⟦}⟧ x", ["wrong-tag-end"]),
    ("{{ ⟦'⟧a }}", ["unclosed-text"]),
    ("{{ 1 + ⟦}}⟧", ["unexpected-token"]),
    ("{{ ⟦名称⟧ }}", ["undefined-name"]),
    ("{{ ⟦m.名⟧ }}", ["undefined-member"]),
    ("{{ ⟦n + 'a'⟧ }}", ["not-calculable"]),
    ("{{ ⟦n + 1 + 'a'⟧ - 2 }}", ["not-calculable"]),
    ("{{ n and ⟦名称⟧ and n }}", ["undefined-name"]),
    ("{{ n|string|⟦abs⟧|string }}", ["wrong-type"]),
    ("{{ n|⟦uper⟧|⟦lowr⟧ }}", ["unknown-filter", "unknown-filter"]),
    ("{% for x in ⟦n⟧ %}{% endfor %}", ["not-iterable"]),
    ("{% set ⟦a, b⟧ = xs %}", ["cannot-unpack"]),
    ("{% include ⟦'none'⟧ %}", ["no-template"]),
    ("{{ xs|map(⟦'nothing'⟧)|list }}", ["unknown-filter"]),
    ("{{ ⟦m.items⟧ }}", ["method-not-item"]),
    ("{{ ⟦xs|map('upper')⟧ }}", ["not-printable"]),
    ("{% ⟦extends⟧ 'a' %}{% block x %}{% endblock %}", ["unknown-statement", "unknown-statement"]),
  ])
  func findings(marked: String, ids: [String]) {
    let marked = MarkedText(marked)
    var report = Report()
    let rendering = Sample.rendering(marked.file(), report: &report)
    #expect(rendering?.text == nil)
    #expect(report.sorted.map(\.message.id) == ids)
    for range in marked.ranges {
      #expect(report.diagnostics.contains { $0.place?.range == range }, "\(report.diagnostics.map { $0.place?.range })")
    }
  }

  @Test func `an error in an included template tells the way there`() {
    var report = Report()
    let file = SourceFile(name: "outer", text: "{% include 'inner' %}")
    #expect(Sample.rendering(file, templates: ["inner": "a\n{{ q }}"], report: &report)?.text == nil)
    #expect(report.diagnostics.first?.place?.description == "inner:2:4")
    #expect(report.diagnostics.first?.notes.first?.place?.description == "outer:1:4")
  }
}
