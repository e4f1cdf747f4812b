import Diagnostics
import Testing

@testable import Templating

@Suite struct MapTests {
  @Test func `an alias reads what its key holds and is not listed`() {
    var map = Map([("名称", Value("涧东区"))])
    map.aliases["name"] = "名称"
    var report = Report()
    let file = SourceFile(name: "t", text: "{{ m.name }}{{ m.名称 }}{{ m|list }}{{ 'name' in m }}")
    #expect(Sample.rendering(file, with: [("m", Value(map))], report: &report)?.text == "涧东区涧东区['名称']True")
  }

  @Test func `keys are told apart by their characters, in maps of any size`() {
    var map = Map()
    for number in 0..<40 { map["k\(number)"] = Value(number) }
    map["é"] = Value("one")
    map["e\u{301}"] = Value("two")
    map["k3"] = nil
    #expect(map.count == 41)
    #expect(map["k3"]?.origins == nil)
    #expect(map.keys.suffix(2) == ["é", "e\u{301}"])
    if case .integer(39)? = map["k39"]?.content {} else { Issue.record("k39 is lost") }
  }

  @Test func `free names are those a template does not set itself`() {
    var report = Report()
    let text =
      "{% set a = b %}{% for x in xs %}{{ x ~ a ~ c }}{% endfor %}{{ range(3)|list }}{% macro m(p) %}{{ p ~ d }}{% endmacro %}"
    let template = Template(
      parsing: SourceFile(name: "t", text: text), in: Sample.environment(), report: &report)
    #expect(template.freeNames == ["b", "xs", "c", "d"])
  }

  @Test func `filters made of functions take lists, options and sequences`() {
    let filter = Filter("连", en: "joins", zh: "连", example: "{{ ['a']|连 }}", gives: "a") {
      (items: [String], mark: String?) throws(FilterError) -> String in
      items.joined(separator: mark ?? "/")
    }
    let environment = Environment(filters: Filter.Family(en: "own", zh: "自有", filters: [filter])) { _, _ in nil }
    var report = Report()
    let file = SourceFile(name: "t", text: "{{ ys|map('upper')|连 }}{{ ys|连('-') }}{{ ys|连 }}")
    let template = Template(parsing: file, in: environment, report: &report)
    #expect(template.render(with: Sample.variables, report: &report)?.text == "B/A/C/Ab-A-c-ab/A/c/a")
  }
}
