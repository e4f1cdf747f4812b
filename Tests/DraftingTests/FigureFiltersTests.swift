import Diagnostics
import Templating
import Testing

@testable import Drafting

struct FigureFiltersTests {
  private func render(_ template: String) -> (text: String?, ids: [String]) {
    var report = Report()
    let environment = Environment(filters: Filter.figures) { _, _ in nil }
    let template = Template(parsing: SourceFile(name: "t", text: template), in: environment, report: &report)
    return (template.render(with: Map(), report: &report)?.text, report.diagnostics.map(\.message.id))
  }

  @Test(arguments: Filter.figures.filters)
  func `the example of a filter gives what it says`(filter: Filter) {
    #expect(filter.example.template.contains("|\(filter.name)"))
    #expect(render(filter.example.template).text == filter.example.output)
  }

  @Test(arguments: [
    ("{{ '7.2%'|change }}", "增长7.2%"), ("{{ '0%'|增减 }}", "与上年持平"),
    ("{{ '6.8%'|comparison('7.2%', '全市') }}", "低于全市0.4个百分点"), ("{{ '7%'|高低('7.0%', '全市') }}", "与全市持平"),
  ])
  func `rates in words`(template: String, text: String) {
    #expect(render(template).text == text)
  }

  @Test func `what is no rate is an error`() {
    #expect(render("{{ '很快'|增减 }}").ids == ["no-rate"])
    #expect(render("{{ '7%'|高低('全市', '全市') }}").ids == ["no-rate"])
  }
}
