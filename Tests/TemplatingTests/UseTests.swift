import Diagnostics
import TestSupport
import Testing

@testable import Templating

/// What templates read, as it can be told without data.
@Suite struct UseTests {
  private func uses(_ text: String, _ templates: [String: String] = [:]) -> (uses: [Use], report: Report) {
    var report = Report()
    let file = SourceFile(name: "t", text: text)
    let template = Template(parsing: file, in: Sample.environment(templates), report: &report)
    return (template.uses(report: &report), report)
  }

  /// The paths that are read and may not be missing, each once, in the order of the text.
  private func paths(_ text: String, _ templates: [String: String] = [:]) -> [String] {
    let (uses, report) = uses(text, templates)
    #expect(report.diagnostics.isEmpty)
    var paths: [String] = []
    for use in uses where !use.mayBeMissing {
      let path = use.paths.map(\.description).joined(separator: " / ")
      if !paths.contains(path) { paths.append(path) }
    }
    return paths
  }

  @Test(arguments: [
    ("{{ a.b.c }}", ["a", "a.b", "a.b.c"]),
    ("{{ a['b'][0].c }}", ["a", "a.b", "a.b[].c"]),
    ("{{ a[-1].b }}", ["a", "a[].b"]),
    ("{{ a[1:][0].b }}", ["a", "a[].b"]),
    ("{{ a[n].b }}", ["a", "n"]),
    ("{% for x in a.xs %}{{ x.b }}{% endfor %}", ["a", "a.xs", "a.xs[].b"]),
    ("{% for x in xs %}{% for y in x.ys %}{{ y.b }}{% endfor %}{% endfor %}", ["xs", "xs[].ys", "xs[].ys[].b"]),
    ("{% for x in xs if x.k %}{{ loop.previtem.b }}{{ loop.index }}{% endfor %}", ["xs", "xs[].k", "xs[]", "xs[].b"]),
    ("{% for x in xs %}{% else %}{{ a.b }}{% endfor %}", ["xs", "a", "a.b"]),
    ("{% set x = a.b %}{{ x.c }}", ["a", "a.b", "a.b.c"]),
    ("{% with x = a, y = x %}{{ x.b }}{{ y.c }}{% endwith %}", ["a", "x", "a.b", "x.c"]),
    ("{{ (a or b).c }}", ["a", "b", "a.c / b.c"]),
    ("{{ (a if n else b).c }}", ["n", "a", "b", "a.c / b.c"]),
    ("{% if n %}{% set x = a %}{% else %}{% set x = b %}{% endif %}{{ x.c }}", ["n", "a", "b", "a.c / b.c"]),
    ("{% for x in [a, b] %}{{ x.c }}{% endfor %}", ["a", "b", "a.c / b.c"]),
    ("{% set x, y = a, b %}{{ x.c }}{{ y.d }}", ["a", "b", "a.c", "b.d"]),
  ])
  func follow(text: String, expected: [String]) {
    #expect(paths(text) == expected)
  }

  @Test(arguments: [
    ("{% for x in xs|sort(attribute='k')|reverse %}{{ x.b }}{% endfor %}", ["xs", "xs[].k", "xs[].b"]),
    ("{% for x in xs|selectattr('k')|list %}{{ x.b }}{% endfor %}", ["xs", "xs[].k", "xs[].b"]),
    ("{{ xs|map(attribute='m.b')|join }}", ["xs", "xs[].m", "xs[].m.b"]),
    ("{{ (xs|first).b }}{{ (xs|max(attribute='c')).d }}", ["xs", "xs[].b", "xs[].c", "xs[].d"]),
    ("{% for k, ys in xs|groupby('k') %}{{ k.a }}{{ ys[0].b }}{% endfor %}", ["xs", "xs[].k", "xs[].k.a", "xs[].b"]),
    ("{% for row in xs|batch(2) %}{% for x in row %}{{ x.b }}{% endfor %}{% endfor %}", ["xs", "xs[].b"]),
    ("{{ xs|sort(attribute='a,b') }}", ["xs", "xs[].a", "xs[].b"]),
    ("{{ xs|sum(attribute='a.0') }}", ["xs", "xs[].a"]),
    ("{{ (a|default(b)).c }}", ["b", "a.c / b.c"]),
    ("{{ (a|upper).b }}", ["a"]),
    ("{{ xs|join(s) }}", ["xs", "s"]),
  ])
  func goThroughFilters(text: String, expected: [String]) {
    #expect(paths(text) == expected)
  }

  @Test func `every filter that can be followed is one of the language`() {
    let names = Filter.families.flatMap(\.filters).map(\.name)
    for following in Following.allCases { #expect(names.contains(following.rawValue)) }
  }

  @Test(arguments: [
    ("{% macro m(a, b=c) %}{{ a.x }}{{ b.y }}{{ d.z }}{% endmacro %}{{ m(e) }}", ["e", "c", "d", "d.z"]),
    ("{% macro m() %}{{ x.y }}{% endmacro %}{% set x = a %}{{ m() }}", ["a"]),
    ("{% macro m() %}{{ caller().x }}{{ varargs.x }}{{ kwargs.x }}{% endmacro %}", []),
    ("{% for x in xs recursive %}{{ x.b }}{{ loop(x.ys) }}{% endfor %}", ["xs"]),
    ("{% if n %}{% set x = a %}{% endif %}{{ x.b }}", ["n", "a"]),
    ("{% set x %}{{ a }}{% endset %}{{ x.b }}", ["a"]),
    ("{% set ns = namespace(v=a) %}{% set ns.v = b %}{{ ns.v.c }}", ["a", "b"]),
    ("{{ a.items()[0].b }}{{ a.get('x').y }}", ["a"]),
    ("{{ {'k': a}.k.b }}{{ (a ~ b).c }}{{ range(n)[0].d }}", ["a", "b", "n"]),
    ("{% for i in range(3) %}{{ i.x }}{% endfor %}{{ 'a'.x }}{{ dict(a=b).c }}", ["b"]),
    ("{% for x in xs %}{% set x = x|upper %}{{ x.b }}{% endfor %}", ["xs"]),
    ("{% call(y) m(a) %}{{ y.b }}{% endcall %}", ["m", "a"]),
    ("{% set x = [x] %}{% set x = [x] %}{% set x = [x] %}{% set x = [x] %}{{ x[0][0][0][0].a }}", ["x"]),
  ])
  func leaveOutWhatCannotBeFollowed(text: String, expected: [String]) {
    #expect(paths(text) == expected)
  }

  @Test(arguments: [
    ("{% for x in xs %}{% endfor %}{{ x.b }}", ["xs", "x", "x.b"]),
    ("{% for x in xs %}{% set y = x %}{% endfor %}{{ y.b }}", ["xs", "y", "y.b"]),
    ("{% with x = a %}{% endwith %}{{ x.b }}", ["a", "x", "x.b"]),
    ("{% set x %}{% set y = a %}{% endset %}{{ y }}", ["a", "y"]),
    (
      "{% for x in xs %}{% for x in x.ys %}{{ x.b }}{% endfor %}{{ x.c }}{% endfor %}",
      ["xs", "xs[].ys", "xs[].ys[].b", "xs[].c"]
    ),
    ("{{ x.b }}{% set x = a %}{{ x.c }}", ["x", "x.b", "a", "a.c"]),
    ("{% if n %}{% set x = a %}{{ x.b }}{% else %}{{ x.c }}{% endif %}", ["n", "a", "a.b", "x", "x.c"]),
  ])
  func followTheScopes(text: String, expected: [String]) {
    #expect(paths(text) == expected)
  }

  @Test(arguments: [
    "{{ x|default('a') }}", "{% if x is defined %}{{ x }}{{ x.b }}{% endif %}",
    "{% if x is not defined %}a{% else %}{{ x }}{% endif %}", "{{ x is undefined }}", "{{ x is none }}",
    "{% if x is defined %}{% include 'inner' %}{% endif %}",
  ])
  func holdNothingAgainstWhatIsProvidedFor(text: String) {
    #expect(paths(text, ["inner": "{{ x.y }}"]).isEmpty)
  }

  @Test func `only the last part may be missing before default`() {
    #expect(paths("{{ a.b|default('c') }}") == ["a"])
  }
}

/// What included templates read.
@Suite struct IncludeUseTests {
  private func uses(_ text: String, _ templates: [String: String]) -> (uses: [Use], report: Report) {
    var report = Report()
    let file = SourceFile(name: "t", text: text)
    let template = Template(parsing: file, in: Sample.environment(templates), report: &report)
    return (template.uses(report: &report), report)
  }

  private func paths(_ text: String, _ templates: [String: String]) -> Set<String> {
    Set(uses(text, templates).uses.map { $0.paths.map(\.description).joined(separator: " / ") })
  }

  @Test(arguments: [
    ("{% for x in xs %}{% include 'i' %}{% endfor %}", ["xs", "xs[].b"]),
    ("{% set x = a %}{% include 'i' without context %}", ["a", "x", "x.b"]),
    ("{% set x = a %}{% include ['none', 'i'] %}", ["a", "a.b"]),
    ("{% with x = a %}{% include 'i' if n else 'i' %}{% endwith %}", ["a", "a.b", "n"]),
    ("{% set x = a %}{% include 'j' %}", ["a", "a.b"]),
    ("{% macro m(x) %}{% include 'i' %}{% endmacro %}", []),
    ("{% include 'i' %}{% set x = a %}{% include 'i' %}", ["x", "x.b", "a", "a.b"]),
    ("{% include name %}", ["name"]),
    ("{% set x = a %}{% include 'none' ignore missing %}", ["a"]),
  ])
  func seeWhatTheIncluderSets(text: String, expected: [String]) {
    #expect(paths(text, ["i": "{{ x.b }}", "j": "{% include 'i' %}"]) == Set(expected))
  }

  @Test func `a use tells the way there from the inside out`() throws {
    let (uses, _) = uses("{% include 'j' %}", ["i": "{{ x }}", "j": "{% include 'i' %}"])
    let use = try #require(uses.first)
    #expect(use.place.description == "i:1:4")
    #expect(use.notes.compactMap(\.place?.description) == ["j:1:4", "t:1:4"])
  }

  @Test func `a missing template is found where nothing leads to it`() {
    let (_, report) = uses(
      "{% if false %}{% include 'inn' %}{% endif %}{% include 'j' %}", ["j": "{% include ['k', 'l'] %}"])
    #expect(report.diagnostics.map(\.message.id) == ["no-template", "no-template"])
    #expect(report.diagnostics.map { $0.notes.count } == [0, 1])
  }

  @Test func `a faulty template is reported with the way there`() {
    let (_, report) = uses("{% if false %}{% include 'j' %}{% endif %}", ["j": "{{ a|uper }}"])
    #expect(report.diagnostics.map(\.message.id) == ["unknown-filter"])
    #expect(report.diagnostics.first?.notes.map { $0.place?.description } == ["t:1:18"])
  }

  @Test func `templates that include one another are read to an end`() {
    let (found, _) = uses("{% include 'i' %}", ["i": "{% for x in x.ys %}{% include 'i' %}{{ x.b }}{% endfor %}"])
    #expect(found.contains { $0.paths.map(\.description) == ["x.ys[].b"] })
    #expect(found.count < 200)
    #expect(uses("{% include 't' %}{{ a }}", ["t": "{% include 't' %}{{ a }}"]).uses.count <= 2)
  }

  @Test func `includes of includes do not multiply`() {
    var templates = ["l40": "{{ x.b }}"]
    for level in 0..<40 {
      templates["l\(level)"] =
        "{% set x = a.m\(level) %}{% include 'l\(level + 1)' %}{% set x = b.m\(level) %}{% include 'l\(level + 1)' %}"
    }
    #expect(uses("{% include 'l0' %}", templates).uses.count < 5_000)
    for level in 0..<40 {
      templates["l\(level)"] =
        "{% set x\(level) = a %}{% include 'l\(level + 1)' %}{% set x\(level) = b %}{% include 'l\(level + 1)' %}"
    }
    #expect(uses("{% include 'l0' %}", templates).uses.count < 5_000)
  }

  @Test func `deep nests and long chains are read to an end`() {
    for text in [
      "{{ a" + String(repeating: ".b", count: 900) + " }}",
      "{% set x = a %}" + String(repeating: "{% set x = x.b %}", count: 3000),
      String(repeating: "{% set x = x|batch(2) %}", count: 3000),
      String(repeating: "{% set x = (x, x) %}", count: 3000),
      "{% set x = a %}" + String(repeating: "{% set x = x or [x] or (x|groupby('k')) %}", count: 200),
      String(repeating: "{% if x %}{% set x = a %}", count: 20) + String(repeating: "{% endif %}", count: 20),
    ] {
      #expect(uses(text, [:]).uses.count < 10_000)
    }
  }
}
