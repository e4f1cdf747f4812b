import Diagnostics
import TestSupport
import Testing

@testable import Templating

/// What templates read that are put together from others.
@Suite struct CompositionUseTests {
  private func uses(_ text: String, _ templates: [String: String]) -> (uses: [Use], report: Report) {
    var report = Report()
    let file = SourceFile(name: "t", text: text)
    let template = Template(parsing: file, in: Sample.environment(templates), report: &report)
    return (template.uses(report: &report), report)
  }

  @Test(arguments: [
    ("{% pick %}{{ a.b }}{% or %}{{ c }}{% endpick %}", ["a", "a.b", "c"]),
    ("{% pick %}{% set x = a %}{% or %}{% set x = b %}{% endpick %}{{ x.c }}", ["a", "b", "a.c / b.c"]),
    ("{% block k %}{{ a.b }}{{ super() }}{% endblock %}{{ self.k() }}", ["a", "a.b"]),
    ("{% set x = a %}{% block k %}{{ x.b }}{% endblock %}", ["a"]),
    ("{% for x in xs %}{% block k scoped %}{{ x.b }}{% endblock %}{% endfor %}", ["xs"]),
    (
      "{% extends 'base' %}{% set x = a %}{% block k %}{{ b.c }}{{ y.z }}{% endblock %}", ["a", "b", "b.c", "m", "m.n"]
    ),
    ("{% import 'base' as base %}{{ base.f(a) }}", ["a", "x", "x.d", "m", "m.n"]),
    ("{% from 'base' import f as g with context %}{% set x = a %}{{ g(b).c }}", ["a", "b", "x", "x.d", "m", "m.n"]),
  ])
  func follow(text: String, expected: [String]) {
    let base = "{% set y = 1 %}{{ x.d }}{% block k %}{{ m.n }}{% endblock %}{% macro f(v) %}{{ v.w }}{% endmacro %}"
    let (uses, report) = uses(text, ["base": base])
    #expect(report.diagnostics.isEmpty)
    #expect(Set(uses.map { $0.paths.map(\.description).joined(separator: " / ") }) == Set(expected))
  }

  @Test(arguments: [
    "{% extends 'bas' %}", "{% import 'bas' as b %}", "{% if false %}{% from 'bas' import b %}{% endif %}",
  ])
  func `a missing template is found`(text: String) {
    let (_, report) = uses(text, ["base": ""])
    #expect(report.diagnostics.map(\.message.id) == ["no-template"])
  }

  @Test func `a use tells what extends and imports its template`() {
    let (uses, _) = uses("{% extends 'b' %}", ["b": "{% import 'c' as c %}", "c": "{{ x }}"])
    #expect(uses.first?.notes.map { $0.wording.text(in: .english) } == ["imported here", "extended here"])
  }

  @Test func `templates that extend one another are read to an end`() {
    #expect(uses("{% extends 'b' %}", ["b": "{% extends 'c' %}{{ x }}", "c": "{% extends 'b' %}"]).uses.count < 5)
  }
}
