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

  @Test(arguments: [
    ("{{ '控制在500亿元以内'|数值 }}", "500"), ("{{ '力争有所提高'|数值 or '无' }}", "无"), ("{{ '512.3'|占比('500') }}", "102.5%"),
    ("{{ '99.95'|增幅('100') }}", "-0.1%"), ("{{ '100.04'|增幅('100') }}", "0.0%"), ("{{ '1.0005'|增幅('1') }}", "0.1%"),
    ("{{ []|合计 }}", "0"), ("{{ ['0.1', '0.2']|合计 }}", "0.3"), ("{{ '1.5'|换算('亿元', '万元') }}", "15000"),
    ("{{ '3'|换算('万人', '人') }}", "30000"),
  ])
  func `figures are computed exactly and rounded half away from zero`(template: String, text: String) {
    #expect(render(template).text == text)
  }

  @Test func `what cannot be computed is an error`() {
    #expect(render("{{ '很多'|占比('3') }}").ids == ["no-figure"])
    #expect(render("{{ '5'|占比('0') }}").ids == ["no-base"])
    #expect(render("{{ '5'|增幅('-1') }}").ids == ["no-base"])
    #expect(render("{{ '5'|换算('万元', '万人') }}").ids == ["other-unit"])
  }

  @Test func `what is no rate is an error`() {
    #expect(render("{{ '很快'|增减 }}").ids == ["no-rate"])
    #expect(render("{{ '7%'|高低('全市', '全市') }}").ids == ["no-rate"])
  }
}
