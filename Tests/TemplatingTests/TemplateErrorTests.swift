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
    ("{% ⟦autoescape⟧ true %}{% endautoescape %}{% ⟦do⟧ x %}", ["unknown-statement", "unknown-statement"]),
    ("{% if n %}{% endif⟦:⟧ %}", ["unexpected-token"]),
    ("{% extends ⟦'none'⟧ %}", ["no-template"]),
    ("{% extends ⟦xs⟧ %}", ["bad-template-name"]),
    ("{% for x in xs %}{% ⟦extends⟧ 'empty' %}{% endfor %}", ["extends-inside"]),
    ("{% block a %}{% ⟦extends⟧ 'empty' %}{% endblock %}", ["extends-inside"]),
    ("{% extends 'empty' %}{% ⟦extends 'empty'⟧ %}", ["extends-twice"]),
    ("⟦{% block a %}⟧", ["unclosed-block"]),
    ("{% macro f() %}{% ⟦include⟧ 'empty' without context %}{% endmacro %}", ["captured-without-context"]),
    (
      "{% for x in xs recursive %}{% else %}{% if n %}{% ⟦include⟧ 'empty' without context %}{% endif %}{% endfor %}",
      ["captured-without-context"]
    ),
    ("{{ ⟦'%.1f' % f⟧ }}", ["unsupported-format"]),
    ("{{ ⟦'%' % f⟧ }}", ["unsupported-format"]),
    ("{{ ⟦'%d' % s⟧ }}", ["wrong-type"]),
    ("{{ ⟦'%s' % ()⟧ }}", ["format-arguments"]),
    ("{{ '%s'|⟦format⟧(1, 2) }}", ["format-arguments"]),
    ("{{ '%s'|⟦format⟧(a=2) }}", ["unsupported-format"]),
    ("{{ ⟦s.encode()⟧ }}", ["unsupported-method"]),
    ("{{ ⟦s.upper⟧ }}", ["unsupported-method"]),
    ("{{ ⟦s.upper(1)⟧ }}", ["argument-count"]),
    ("{{ ⟦s.replace('a', 'b', count=1)⟧ }}", ["argument-count"]),
    ("{{ ⟦s.split(tail=1)⟧ }}", ["argument-count"]),
    ("{{ ⟦s.split('')⟧ }}", ["empty-pattern"]),
    ("{{ ⟦s.partition('')⟧ }}", ["empty-pattern"]),
    ("{{ ⟦s.index('没')⟧ }}", ["not-found"]),
    ("{{ ⟦xs.index(9)⟧ }}", ["not-found"]),
    ("{{ ⟦s.join(xs)⟧ }}", ["wrong-type"]),
    ("{{ ⟦s.join(n)⟧ }}", ["not-iterable"]),
    ("{{ ⟦s.startswith(['H'])⟧ }}", ["wrong-type"]),
    ("{{ ⟦s.center(20, 'ab')⟧ }}", ["wrong-type"]),
    ("{{ ⟦s.ljust('a')⟧ }}", ["wrong-type"]),
    ("{{ ⟦s.ljust(9223372036854775807)⟧ }}", ["output-too-long"]),
    ("{{ ⟦s.strip(none, 1)⟧ }}", ["argument-count"]),
    ("{{ ⟦s.strip(q)⟧ }}", ["undefined-name"]),
    ("{{ ⟦'ΣΣ'.title()⟧ }}", ["unsupported-method"]),
    ("{{ ⟦xs.append(1)⟧ }}", ["unsupported-method"]),
    ("{{ ⟦m.update(m)⟧ }}", ["unsupported-method"]),
    ("{{ ⟦n.bit_length()⟧ }}", ["unsupported-method"]),
    ("{{ ⟦s.没有()⟧ }}", ["undefined-member"]),
    ("{% ⟦endblock⟧ %}", ["stray-end"]),
    ("{% block a %}{% endblock ⟦b⟧ %}", ["wrong-block-end"]),
    ("{% block a⟦-⟧b %}{% endblock %}", ["hyphen-in-name"]),
    ("{% block a required ⟦scoped⟧ %}{% endblock %}", ["unexpected-token"]),
    ("{% block a %}{% endblock %}{% if n %}{% block ⟦a⟧ %}{% endblock %}{% endif %}", ["block-twice"]),
    ("{% block ⟦a⟧ required %}文{% endblock %}", ["required-block-not-empty"]),
    ("{% block ⟦a⟧ required %} {# 由下级给出 #} {% endblock %}", ["required-block"]),
    ("{% block 甲 %}{{ ⟦super()⟧ }}{% endblock %}", ["no-parent-block"]),
    ("{% block 甲 %}{{ ⟦super⟧ }}{% endblock %}", ["no-parent-block"]),
    ("{% block 甲 %}{% endblock %}{{ ⟦self.申()⟧ }}", ["undefined-member"]),
    ("{% block 甲 %}{% endblock %}{{ ⟦self.甲(1)⟧ }}", ["argument-count"]),
    ("{% block 甲 %}{% endblock %}{{ ⟦self.甲⟧ }}", ["not-printable"]),
    ("{% block 甲 %}{{ ⟦self.甲()⟧ }}{% endblock %}", ["too-deep"]),
    ("{% set ⟦super⟧ = 1 %}", ["cannot-assign"]),
    ("{% import ⟦'none'⟧ as x %}", ["no-template"]),
    ("{% import ⟦n⟧ as x %}", ["bad-template-name"]),
    ("{% import 'empty' ⟦%}⟧", ["unexpected-token"]),
    ("{% import 'empty' as ⟦1⟧ %}", ["unexpected-token"]),
    ("{% import 'empty' as x %}{{ ⟦x.y()⟧ }}", ["undefined-member"]),
    ("{% import 'empty' as x %}{{ ⟦x⟧ }}", ["not-printable"]),
    ("{% from 'empty' import a, ⟦%}⟧", ["unexpected-token"]),
    ("{% from 'empty' import ⟦_a⟧ %}", ["imported-underscore"]),
    ("{% from 'empty' import a as ⟦%}⟧", ["unexpected-token"]),
    ("{% from 'empty' import 甲 %}{{ ⟦甲⟧ }}", ["not-exported"]),
    ("{% ⟦pick⟧ %}{% endpick %}", ["empty-alternative"]),
    ("⟦{%⟧ pick %}全面{% endpick %}", ["one-alternative"]),
    ("{% pick %}全面{% ⟦or⟧ %} {% endpick %}", ["empty-alternative"]),
    ("{% pick %}全面{% ⟦or⟧ %}{% or %}扎实{% endpick %}", ["empty-alternative"]),
    ("{% pick ⟦n⟧ %}全面{% or %}扎实{% endpick %}", ["unexpected-token"]),
    ("{% pick %}全面{% or %}{{ n|⟦uper⟧ }}{% or %}{{ n|⟦lowr⟧ }}{% endpick %}", ["unknown-filter", "unknown-filter"]),
    ("⟦{% pick %}全面{% or %}⟧扎实", ["unclosed-block"]),
    ("{% if n %}{% ⟦or⟧ %}{% endif %}", ["stray-end"]),
    ("{% ⟦pcik⟧ %}{% ⟦blok⟧ a %}", ["unknown-statement", "unknown-statement"]),
  ])
  func findings(marked: String, ids: [String]) {
    let marked = MarkedText(marked)
    var report = Report()
    let rendering = Sample.rendering(marked.file(), templates: ["empty": ""], report: &report)
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
