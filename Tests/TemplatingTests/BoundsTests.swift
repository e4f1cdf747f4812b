import Diagnostics
import Testing

@testable import Templating

@Suite struct BoundsTests {
  private func render(_ text: String) -> (text: String?, ids: [String]) {
    var report = Report()
    let environment = Environment { name, _ in SourceFile(name: name, text: text) }
    let template = Template(parsing: SourceFile(name: "t", text: text), in: environment, report: &report)
    let text = template.render(with: Map(), report: &report)?.text
    return (text, report.diagnostics.map(\.message.id))
  }

  private func nest(_ count: Int, _ start: String, _ inner: String, _ end: String) -> String {
    String(repeating: start, count: count) + inner + String(repeating: end, count: count)
  }

  @Test func `what is no template at all does not fill the report`() {
    #expect(render(String(repeating: "{% \u{1} %}", count: 5000)).ids.count == 20)
  }

  @Test(arguments: [
    ("(", "1", ")"), ("[", "", "]"), ("-", "1", ""), ("not ", "1", ""), ("1+(", "1", ")"), ("{'a':", "1", "}"),
    ("1 if 1 else ", "1", ""), ("f(", "1", ")"), ("x[", "1", "]"), ("1|default(", "1", ")"), ("1 is eq(", "1", ")"),
  ])
  func `expressions nested too deeply are refused`(start: String, inner: String, end: String) {
    #expect(render("{{ " + nest(5000, start, inner, end) + " }}").ids.contains("too-deep"))
    _ = render("{{ " + nest(20, start, inner, end) + " }}")
  }

  @Test(arguments: [
    ("1", "+1", "201"), ("1", "*1", "1"), ("1", " and 1", "1"), ("0", " or 0", "0"), ("-1", "|abs", "1"),
    ("1", "|string|int", "1"), ("1", " + 2|abs * 1 - 2", "1"), ("0", " or 1 and 0", "0"), ("1", " == 1", "True"),
  ])
  func `chains are not nested`(first: String, link: String, text: String) {
    let chain = first + String(repeating: link, count: 200)
    #expect(render("{{ \(chain) }}").text == text)
    // The deepest expression, with a chain at its bottom.
    #expect(render("{{ " + nest(20, "(0+", chain, ")") + " }}").text != nil)
  }

  @Test func `filters of a block are not nested`() {
    let chain = "upper" + String(repeating: "|lower|upper", count: 100)
    #expect(render("{% filter \(chain) %}a{% endfilter %}").text == "A")
    #expect(render("{% set x | \(chain) %}a{% endset %}{{ x }}").text == "A")
  }

  @Test(arguments: ["+1", "|abs", " and 1", " or 1", "**1"])
  func `chains without end are refused, not followed`(link: String) {
    #expect(render("{{ 1" + String(repeating: link, count: 999) + " }}").ids.contains("chain-too-long") == false)
    #expect(render("{{ 1" + String(repeating: link, count: 5000) + " }}").ids.contains("chain-too-long"))
  }

  @Test func `joined texts may be any number`() {
    #expect(render("{{ 1" + String(repeating: "~1", count: 5000) + " }}").text?.utf8.count == 5001)
  }

  @Test func `blocks nest to a bound`() {
    let inner = "{{ " + nest(20, "(1+", "1", ")") + " }}"
    #expect(render(nest(20, "{% if 1 %}", inner, "{% endif %}")).text == "21")
    #expect(render(nest(20, "{% for i in [1] %}", inner, "{% endfor %}")).text == "21")
    #expect(render(nest(5000, "{% if 1 %}", "", "{% endif %}")).ids.contains("too-deep"))
  }

  @Test func `recursion of macros ends with an error`() {
    #expect(render("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}").ids == ["too-deep"])
    #expect(
      render(
        "{% macro m() %}{% if 1 %}{% for i in [1] %}{{ (m())|upper }}{% endfor %}{% endif %}{% endmacro %}{{ m() }}"
      )
      .ids == ["too-deep"])
    #expect(render("{% for i in [1] recursive %}{{ loop([1]) }}{% endfor %}").ids == ["too-deep"])
  }

  @Test func `a template that includes itself ends with an error`() {
    #expect(["includes-too-deep", "too-deep"].contains(render("{% include 't' %}").ids.last))
    #expect(
      ["includes-too-deep", "too-deep"].contains(
        render("{% if 1 %}{% for i in [1] %}{% include 't' %}{% endfor %}{% endif %}").ids.last))
  }

  @Test func `blocks and picks nest to a bound`() {
    func blocks(_ count: Int) -> String {
      (0..<count).map { "{% block b\($0) %}" }.joined() + "x" + nest(count, "{% endblock %}", "", "")
    }
    #expect(render(blocks(20)).text == "x")
    #expect(render(blocks(5000)).ids.contains("too-deep"))
    #expect(render(nest(20, "{% pick %}x{% or %}", "x", "{% endpick %}")).ids.isEmpty)
    #expect(render(nest(5000, "{% pick %}", "x", "{% endpick %}")).ids.contains("too-deep"))
    let alternatives = String(repeating: "x{% or %}", count: 5000)
    #expect(render("{% for i in range(9) %}{% pick %}\(alternatives)x{% endpick %}{% endfor %}").text == "xxxxxxxxx")
  }

  @Test func `templates that import or extend themselves end with an error`() {
    for text in [
      "{% extends 't' %}", "{% import 't' as t %}", "{% from 't' import f %}",
      "{% block a %}{% include 't' %}{% endblock %}",
      "{% block a %}{{ self.a() }}{% endblock %}",
      "{% macro f() %}{% block a %}{{ f() }}{% endblock %}{% endmacro %}{{ f() }}",
      "{% for i in [1] recursive %}{% block a scoped %}{{ loop([1]) }}{% endblock %}{% endfor %}",
    ] {
      let ids = render(text).ids
      #expect(ids.contains { ["extends-itself", "includes-too-deep", "too-deep"].contains($0) }, "\(text) \(ids)")
    }
  }

  @Test func `numbers that do not fit are errors`() {
    for expression in [
      "9223372036854775807 + 1", "-9223372036854775807 - 2", "9223372036854775807 * 2", "2 ** 64", "1 // 0", "1 % 0",
      "1 / 0", "1.5 // 0", "1.5 % 0", "99999999999999999999", "2 ** -1", "'a' * 99999999999", "range(100001)",
      "[1] * 99999999",
      "1|center(99999999999)", "1|indent(9999999999999)", "1e300|int", "(-9223372036854775807 - 1)|abs",
      "(-9223372036854775807 - 1) // -1", "(-9223372036854775807 - 1) % -1", "'a'|truncate(-9223372036854775807)",
      "[1]|batch(0)", "[1]|slice(0)", "[1]|slice(99999999999)",
    ] {
      #expect(render("{{ \(expression) }}").text == nil, "\(expression)")
    }
  }

  @Test func `loops are counted`() {
    let text = "{% for a in range(1000) %}{% for b in range(1001) %}{% endfor %}{% endfor %}"
    #expect(render(text).ids == ["too-many-iterations"])
  }

  @Test func `text is counted`() {
    let doubling = String(repeating: "{% set s = s ~ s %}", count: 40)
    #expect(render("{% set s = 'aaaaaaaaaaaaaaaa' %}" + doubling).ids == ["output-too-long"])
  }
}
