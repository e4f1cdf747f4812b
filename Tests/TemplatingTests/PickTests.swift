import Diagnostics
import Testing

@testable import Templating

@Suite struct PickTests {
  private func render(_ text: String, _ year: Int, _ place: String = "涧东区", file: String = "t/a.md") -> String? {
    var report = Report()
    let template = Template(
      parsing: SourceFile(name: file, text: text), in: Sample.environment(), report: &report)
    return template.render(with: Sample.variables, seed: PickSeed(year: year, place: place), report: &report)?.text
  }

  private let three = "{% pick %}全面{% or %}扎实{% or %}深入{% endpick %}"

  @Test func `neighbouring years say different words`() {
    for place in ["涧东区", "河东省", ""] {
      for alternatives in 2...5 {
        let text =
          "{% pick %}0" + (1..<alternatives).map { "{% or %}\($0)" }.joined() + "{% endpick %}"
        let words = (-3...2030).map { render(text, $0, place) }
        #expect(zip(words, words.dropFirst()).allSatisfy { $0 != $1 })
        #expect(Set(words).count == alternatives)
      }
    }
  }

  @Test func `the choice is always the same`() {
    #expect((2020...2025).map { render(three, $0) } == ["扎实", "深入", "全面", "扎实", "深入", "全面"])
    #expect(render(three, 2022, file: "/elsewhere/t/a.md") == render(three, 2022))
    #expect(render(three, Int.max) != nil)
    #expect(render(three, Int.min) != nil)
  }

  @Test func `neighbouring items of a loop say different words`() {
    let text = "{% for x in [1, 2, 3, 4] %}\(three)，{% endfor %}"
    let words = render(text, 2022)?.split(separator: "，") ?? []
    #expect(words.count == 4)
    #expect(Set(words.prefix(3)).count == 3)
    #expect(words[0] == words[3])
  }

  @Test func `picks of one template are chosen apart`() {
    let many = (0..<8).map { render(three + three + three + three, 2022, "处\($0)") }
    #expect(Set(many).count > 3)
  }

  @Test func `an alternative is a body like that of an if`() {
    let text = """
      {% pick %}
      {% set x = '甲' %}
      一
      {% or %}
      {% set x = '甲' %}
      一
      {% endpick %}
      {{ x }}{{ '甲' or 1 }}{% pick %}{{ '' }}{% or %}{{ '' }}{% endpick %}
      """
    #expect(render(text, 2022) == "一\n甲甲")
    #expect(
      render("{% pick %}{% for x in xs %}{{ x }}{% endfor %}{% or %}{% if n %}312{% endif %}{% endpick %}", 1) == "312")
    #expect(render("{% pick %}{% block a %}块{% endblock %}{% or %}{{ self.a() }}{% endpick %}", 1) == "块")
  }

  @Test func `names in alternatives that are not chosen are known`() {
    var report = Report()
    let file = SourceFile(name: "t", text: "{% pick %}{{ 甲 }}{% or %}{{ 乙 }}{% endpick %}")
    #expect(Template(parsing: file, in: Sample.environment(), report: &report).freeNames == ["甲", "乙"])
  }
}
