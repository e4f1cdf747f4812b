import Briefs
import Diagnostics
import Templating
import TestSupport
import Testing
import YAML

@testable import Drafting

/// What an office lays over the templates of the library.
struct OverlayTests {
  private static let files = [
    "speeches/economic-conference.yaml": "名称: 经济工作会议讲话\n章节: [{模板: opening}, {模板: review}]\n",
    "sections/opening.md": "{% block 称呼 %}同志们{% endblock %}：讲{{ 全文.部分|数 }}个方面。\n",
    "sections/review.md": "# 回顾\n{% pick %}成绩来之不易{% or %}成绩令人鼓舞{% endpick %}。\n",
    "offices/区.yaml": "字: 区\n英文: district\n党委: 区委\n",
    "almanac/timeline.yaml": "规划: []\n",
  ]

  private func draft(
    _ overlay: [String: String], year: Int = 2022, files: [String: String] = files
  ) -> (text: String?, ids: [String]) {
    let roots = [("office", overlay), ("<built-in>", files)].map { name, files in
      TemplateRoot(name: name, paths: files.keys) { files[$0].map { Array($0.utf8) } }
    }
    var report = Report()
    let text = "年份: \(year)\n文种: 经济工作会议讲话\n单位: {名称: 涧东区, 层级: 区}\n"
    let brief = Brief(decoding: Node(parsing: SourceFile(name: "a.yaml", text: text), report: &report), report: &report)
    report = Report()
    let draft = Draft(of: brief, using: Library(roots: roots), report: &report)
    return (draft?.text, report.diagnostics.map(\.message.id))
  }

  @Test func `an office replaces one block of a section`() {
    let overlay = ["sections/opening.md": "{% extends 'opening.md' %}{% block 称呼 %}各位代表、{{ super() }}{% endblock %}"]
    // What the section below says of the whole is still counted last.
    #expect(draft(overlay).text?.hasPrefix("各位代表、同志们：讲一个方面。\n") == true)
    let short = ["sections/opening.md": "{% extends 'opening' %}{% block 称呼 %}各位代表{% endblock %}"]
    #expect(draft(short).text?.hasPrefix("各位代表：") == true)
  }

  @Test func `a section with none below it cannot extend itself`() {
    let own = ["sections/opening.md": "{% extends 'opening.md' %}"]
    #expect(draft([:], files: Self.files.merging(own) { $1 }).ids == ["no-template-below"])
  }

  @Test func `neighbouring years say different words`() {
    let words = (2020...2024).map { draft([:], year: $0).text?.contains("来之不易") }
    #expect(words.count == 5)
    #expect(zip(words, words.dropFirst()).allSatisfy { $0 != nil && $0 != $1 })
  }
}
