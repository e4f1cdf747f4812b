import Diagnostics
import Templating
import TestSupport
import Testing

@testable import Drafting

/// What an office and its superiors are called.
struct OfficeTests {
  private let offices = [
    "offices/县级市.yaml": "字: 市\n英文: county-city\n上一级: [市]\n党委: 市委\n人大:\n我: 我市\n",
    "offices/县.yaml": "字: 县\n上一级: [市]\n党委: 县委\n人大:\n我: 我县\n全域: 全县\n",
    "offices/镇.yaml": "字: 镇\n上一级: [县, 县级市, 区]\n党委: 镇党委\n我: 我镇\n人大:\n",
    "offices/企业.yaml": "字: 集团\n又名: [国有企业, 国企]\n上一级: 省\n党委: 集团党委\n人大:\n我: 我们集团\n",
    "offices/区.yaml": "字: 区\n上一级: [市]\n党委: 区委\n人大: 区人大\n我: 我区\n全域: 全区\n",
    "offices/市.yaml": "字: 市\n上一级: [省]\n党委: 市委\n我: 我市\n全域: 全市\n人民: 全市人民\n",
    "speeches/economic-conference.yaml": "名称: 经济工作会议讲话\n章节: [words]\n",
    "sections/words.md":
      "{{ 本级.党委 }}，{{ 直接上级.党委 }}，{% for 级 in 上级 %}{{ 级.名称 }}{{ 级.党委 }}{% endfor %}，{{ '有' if 本级.人大 else '无' }}",
  ]

  private func result(
    _ level: String, _ superiors: String, more: String = "", words: String = ""
  ) -> (draft: Draft?, report: Report) {
    let brief = """
      年份: 2022
      文种: 经济工作会议讲话
      单位: {层级: \(level), 上级: \(superiors)\(words.isEmpty ? "" : ", 称谓: \(words)")}
      会议: {日期: 2022-01-12}
      \(more)

      """
    return draft(brief, overlay: offices)
  }

  @Test(arguments: [
    ("区", "[云州市, 河东省]", "区委，市委，河东省省委云州市市委，有"),
    ("镇", "[松坪县, 云州市, 河东省]", "镇党委，县委，河东省省委云州市市委松坪县县委，无"),
    ("镇", "[涧东区, 云州市]", "镇党委，区委，云州市市委涧东区区委，无"),
    ("镇", "[松州市, 云州市, 河东省]", "镇党委，市委，河东省省委云州市市委松州市市委，无"),
    ("国有企业", "[河东省]", "集团党委，省委，河东省省委，无"), ("county-city", "[云州市]", "市委，市委，云州市市委，无"),
    ("区", "[河东省]", "区委，省委，河东省省委，有"),
  ])
  func speaksInTheWordsOfItsLevel(level: String, superiors: String, text: String) {
    let (draft, report) = result(level, superiors)
    #expect(report.diagnostics.isEmpty)
    #expect(draft?.text == text + "\n")
  }

  @Test func saysAWordAsTheBriefSaysIt() throws {
    let draft = try #require(result("区", "[云州市]", words: "{党委: 区工委}").draft)
    #expect(draft.text.hasPrefix("区工委，"))
    let run = try #require(draft.runs.first { $0.text == "区工委" })
    #expect(run.origins.map { $0.file.text($0.range) } == ["区工委"])
  }

  @Test(arguments: [
    ("⟦坊⟧", "[云州市]", "", "unknown-level"), ("区", "[云州市, ⟦涧西区⟧]", "", "not-above"),

    ("区", "[⟦云州⟧]", "", "unknown-superior"), ("区", "[云州市]", "{党尾: ⟦区工委⟧}", "unknown-word"),
  ])
  func reportsAWordThatNoLevelHas(level: String, superiors: String, words: String, id: String) {
    let marked = MarkedText("层级: \(level), 上级: \(superiors), 称谓: \(words)")
    func plain(_ text: String) -> String { text.replacing("⟦", with: "").replacing("⟧", with: "") }
    let report = result(plain(level), plain(superiors), words: plain(words)).report
    #expect(report.diagnostics.map(\.message.id) == [id])
    #expect(
      report.diagnostics.first?.place.map { $0.file.text($0.range) }
        == marked.ranges.first.map { range in
          String(decoding: Array(marked.text.utf8)[range], as: UTF8.self)
        })
  }

  @Test(arguments: [
    ("区", "主题: ⟦全县⟧和⟦我市⟧", ["other-level", "other-level"]), ("区", "主题: 同⟦全市人民⟧一道，居全市前列，落实市委要求", ["other-level"]),
    ("县", "主题: 把⟦区委⟧的要求落到安全区、全市场、社区委员身上", ["other-level"]), ("镇", "主题: 县委的要求，⟦我县⟧的长处", ["other-level"]),
    ("区", "主题: 我区和镇党委", []), ("县级市", "主题: 我市和云州市", []),
  ])
  func findsTheWordsOfAnotherLevel(level: String, marked: String, ids: [String]) {
    let marked = MarkedText(marked)
    let superiors = level == "镇" ? "[松坪县, 云州市]" : "[云州市]"
    let report = result(level, superiors, more: marked.text).report
    #expect(report.diagnostics.map(\.message.id) == ids)
    #expect(!report.hasErrors)
    let words = report.diagnostics.compactMap(\.place).map { $0.file.text($0.range) }
    let bytes = Array(marked.text.utf8)
    #expect(words == marked.ranges.map { String(decoding: bytes[$0], as: UTF8.self) })
  }

  @Test func takesASectionFromTheOfficesOwnFolder() {
    let overlay = ["offices/涧东区/sections/review.md": "# 涧东区自己的回顾\n", "offices/涧西区/sections/tasks.md": "# 别人的\n"]
    let text = draft(overlay: overlay).draft?.text
    #expect(text?.contains("# 涧东区自己的回顾") == true)
    #expect(text?.contains("别人的") == false)
    #expect(text?.hasPrefix("区委讲两个方面：涧东区自己的回顾，任务。") == true)
  }
}
