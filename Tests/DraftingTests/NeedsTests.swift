import Briefs
import Diagnostics
import TestSupport
import Testing

@testable import Drafting

/// The fields that a kind of speech uses, put together from its sections.
struct NeedsTests {
  private func library(_ sections: [String: String], conditions: [String: String] = [:]) -> Library {
    var files = ["offices/区.yaml": "字: 区\n党委: 区委\n", "offices/市.yaml": "字: 市\n党委: 市委\n"]
    for (name, text) in sections { files["sections/\(name).md"] = text }
    files["speeches/k.yaml"] =
      "名称: 甲\n章节:\n"
      + sections.keys.sorted().map { name in
        "  - {模板: \(name)" + (conditions[name].map { ", 条件: \($0)" } ?? "") + "}\n"
      }.joined()
    return Library(roots: [TemplateRoot(name: "t", paths: files.keys) { [files] in files[$0].map { Array($0.utf8) } }])
  }

  private func lines(_ entries: [Needs.Entry], below path: String = "") -> [String] {
    entries.flatMap { entry in
      let path = path.isEmpty ? entry.name : "\(path).\(entry.name)"
      return ["\(path): \(entry.sections.joined(separator: " "))"] + lines(entry.members, below: path)
    }
  }

  private func needs(_ sections: [String: String], conditions: [String: String] = [:]) throws -> (Needs, Report) {
    var report = Report()
    let library = library(sections, conditions: conditions)
    let skeleton = try #require(library.skeletons(report: &report).first)
    return (library.needs(of: skeleton, report: &report), report)
  }

  @Test func nestAsInABrief() throws {
    let (needs, report) = try needs([
      "a": "{{ party_building.judgement }}{% for 项 in tasks %}{{ 项.标题 }}{% endfor %}{{ 本级.党委 }}",
      "b": "{{ 党建.判断 }}{{ 任务|map(attribute='lead')|join }}{{ own.党委 }}",
    ])
    #expect(report.diagnostics.isEmpty)
    #expect(lines(needs.fields) == ["任务: a b", "任务.标题: a", "任务.牵头: b", "党建: a b", "党建.判断: a b"])
    #expect(lines(needs.derived) == ["本级: a b", "本级.党委: a b"])
    #expect(needs.derived.first?.members.first?.explanation?.text(in: .english) == "区委 / 市委")
    #expect(needs.given.isEmpty)
  }

  @Test func countAConditionAndWhatMayBeMissing() throws {
    let (needs, _) = try needs(["a": "{{ 主题|default('甲') }}"], conditions: ["a": "review.experience"])
    #expect(lines(needs.fields) == ["主题: a", "回顾: a", "回顾.经验: a"])
  }

  @Test func tellWhatTheSchemaSays() throws {
    let (needs, _) = try needs(["a": "{{ 年份 }}{{ 主题 }}{% for 项 in 回顾.指标 %}{{ 项.增速 }}{{ 项.位次 }}{% endfor %}"])
    let indicators = try #require(needs.fields.last?.members.first)
    #expect(needs.fields.map(\.englishName) == ["year", "theme", "review"])
    #expect(needs.fields.map(\.need) == [.required, .needed, .needed])
    #expect(indicators.members.map(\.need) == [.expected, .optional])
    #expect(indicators.isList)
    #expect(needs.fields[1].explanation?.text(in: .english) == "the overall aim as a slogan")
  }

  @Test func reportWhatIsWrongInAKind() throws {
    let (needs, report) = try needs(["a": "{{ 主提 }}{{ 主题 }}"])
    #expect(report.diagnostics.map(\.message.id) == ["undefined-name"])
    #expect(lines(needs.fields) == ["主题: a"])
  }

  @Test func listWhatASectionReadsOfItsIncluder() throws {
    var report = Report()
    let library = library(["a": "{{ 任务项.标题 }}{% for 举措 in 任务项.举措 %}{{ 举措.要点 }}{% endfor %}{{ 主题 }}{{ 党建.判段 }}"])
    let needs = try #require(library.needs(ofSection: "a", report: &report))
    #expect(needs.given == ["任务项", "任务项.标题", "任务项.举措", "任务项.举措[].要点"])
    #expect(lines(needs.fields) == ["主题: a", "党建: a"])
    #expect(report.diagnostics.map(\.message.id) == ["undefined-member"])
    #expect(library.needs(ofSection: "没有", report: &report) == nil)
  }
}
