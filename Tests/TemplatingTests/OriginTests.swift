import Diagnostics
import TestSupport
import Testing

@testable import Templating

/// Where the runs of a rendering come from, and the gaps in it.
@Suite struct OriginTests {
  private func rendering(_ text: String, _ extra: [(String, Value)] = []) -> Rendering? {
    var report = Report()
    return Sample.rendering(SourceFile(name: "template", text: text), with: extra, report: &report)
  }

  /// The texts of the data that the runs of a rendering lead to.
  private func origins(_ text: String) -> [[String]] {
    rendering(text)?.runs.map { run in run.origins.map { $0.file.text($0.range) } } ?? []
  }

  @Test func `a value leads to its place in the data`() {
    #expect(origins("a{{ n }}") == [[], ["3"]])
    #expect(origins("{{ m.名称|upper }}") == [["\"涧东区\""]])
    #expect(origins("{{ n + 1 }}") == [["3"]])
    #expect(origins("{{ m.b + '-' + m.b|upper }}") == [["\"x\""], [], ["\"x\""]])
    #expect(origins("{{ n ~ '-' ~ m.b }}") == [["3"], [], ["\"x\""]])
    #expect(origins("{{ ys[:2]|join('、') }}") == [["\"b\""], [], ["\"A\""]])
    #expect(origins("{% set t %}x{{ n }}{% endset %}{{ t }}") == [[], ["3"]])
    #expect(origins("{% macro q(v) %}<{{ v }}>{% endmacro %}{{ q(n) }}") == [[], ["3"], []])
    #expect(origins("{{ rows|sum(attribute='v') }}") == [["1", "2", "3"]])
  }

  private let gap = Value(Gap(label: "地区生产总值", place: Place(0..<1, in: Sample.json)))

  @Test(arguments: [
    ("{{ g }}", "【待填：地区生产总值】", 1),
    ("{{ g }}{{ g|upper }}", "【待填：地区生产总值】【待填：地区生产总值】", 2),
    ("{{ g ~ '亿元' }}", "【待填：地区生产总值】亿元", 1),
    ("{{ (g ~ 'a')|upper }}", "【待填：地区生产总值】A", 1),
    ("{{ [1, g]|join('、') }}", "1、【待填：地区生产总值】", 1),
    ("{{ g.增速 }}", "【待填：地区生产总值增速】", 1),
    ("{{ g + 1 }}", "【待填：地区生产总值】", 1),
    ("{{ g is defined }}{{ g is 待填 }}{{ g == 1 }}{{ g > 1 }}", "TrueTrueFalseFalse", 0),
    ("{% if g %}a{% endif %}{{ g|default('b') }}", "a【待填：地区生产总值】", 1),
    ("{% for x in g %}{{ x }}{% endfor %}", "【待填：地区生产总值】", 1),
    ("{% set t %}{{ g }}{% endset %}{{ t }}{{ t }}", "【待填：地区生产总值】【待填：地区生产总值】", 2),
  ])
  func gaps(template: String, expected: String, count: Int) {
    let rendering = rendering(template, [("g", gap)])
    #expect(rendering?.text == expected)
    #expect(rendering?.gaps.count == count)
  }

  @Test(arguments: [
    ("{{ ['甲', '', '乙']|顿号 }}", "甲、乙"), ("{{ ['甲', '乙', none, '丙']|并列 }}", "甲、乙和丙"),
    ("{{ ['甲']|并列 }}", "甲"), ("{{ ['抓甲', '抓乙']|枚举 }}", "一是抓甲；二是抓乙。"),
    ("{{ ['抓甲。', '抓乙。']|枚举('一要') }}", "一要抓甲。二要抓乙。"), ("{{ '抓甲。'|去句号 }}", "抓甲"),
    ("{{ 2|数 }}{{ 12|中文 }}{{ 2022|年份中文 }}", "两十二二〇二二"),
  ])
  func `Chinese filters`(template: String, expected: String) {
    #expect(rendering(template)?.text == expected)
  }

  @Test func `mutated templates never trap and keep their places`() {
    let seeds = [
      "{% for x in xs if x %}{{ x|join('、') }}{% else %}a{% endfor %}", "{{ m.名称 ~ [1, 2][0:1]|list }}{# c #}",
      "{% macro q(a, b=1) %}{{ a }}{% endmacro %}{{ q(n) }}{% set t %}{{ n }}{% endset %}{% raw %}x{% endraw %}",
      "  {%- if n is odd and not m.a in xs -%}\n{{ \"a\\n\" * 2 }}{% elif n %}{% endif %}{% with a = 1 %}{{ a }}{% endwith %}",
    ]
    var random = SeededGenerator(seed: 7)
    for _ in 0..<1500 {
      var bytes = Array(seeds[Int.random(in: 0..<seeds.count, using: &random)].utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes.remove(at: index)
        case 1: bytes[index] = UInt8.random(in: 0...255, using: &random)
        default: bytes.insert(contentsOf: bytes[index...].prefix(5), at: index)
        }
      }
      let file = SourceFile(name: "template", bytes: bytes)
      var report = Report()
      let rendering = Sample.rendering(file, report: &report)
      #expect((rendering?.text == nil) == report.hasErrors)
      #expect(rendering.map { $0.runs.map(\.text).joined() } == rendering?.text)
      for place in report.diagnostics.compactMap(\.place) + (rendering?.runs.map(\.place) ?? []) {
        #expect(place.range.upperBound <= place.file.bytes.count)
      }
    }
  }
}
