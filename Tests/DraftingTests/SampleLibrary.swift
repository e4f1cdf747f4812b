import Briefs
import Diagnostics
import YAML

@testable import Drafting

/// A library in memory, small enough to be read beside its tests.
let sampleFiles = [
  "speeches/economic-conference.yaml": """
  名称: 经济工作会议讲话
  章节:
    - {模板: opening}
    - {模板: review}
    - {模板: experience, 条件: 回顾.经验}
    - {模板: tasks}
  """,
  "sections/opening.md": "{{ 本级.党委 }}讲{{ 全文.部分|数 }}个方面：{{ 全文.标题|join('，') }}。\n",
  "sections/review.md": "# 回顾\n{{ 年度.上年 }}年，{{ 回顾.指标[0].名称 }}{{ 回顾.指标[0].增速|增减 }}。\n",
  "sections/experience.md": "# 经验\n{{ 回顾.经验[0].要点 }}。\n",
  "sections/tasks.md": "# 任务\n{% for 上 in 上级 %}{{ 上.党委 }}{% endfor %}\n",
  "offices/区.yaml": "字: 区\n英文: district\n上一级: [市]\n党委: 区委\n",
  "offices/市.yaml": "字: 市\n英文: city\n上一级: [省]\n党委: 市委\n",
  "offices/省.yaml": "字: 省\n英文: province\n党委: 省委\n",
  "almanac/timeline.yaml": "规划:\n  - {名称: “十四五”, 开始: 2021, 结束: 2025, 确定: A}\n",
]

let sampleBrief = """
  年份: 2022
  文种: 经济工作会议讲话
  单位: {名称: 涧东区, 层级: 区, 上级: [云州市, 河东省]}
  会议: {日期: 2022-01-12}
  回顾:
    指标:
      - {名称: 地区生产总值, 完成: 512.3, 单位: 亿元, 增速: 7.2%}
  """

/// Drafts a brief with the sample library, or with one that overlays it.
func draft(
  _ text: String = sampleBrief, overlay: [String: String] = [:]
) -> (draft: Draft?, report: Report) {
  let roots = [overlay, sampleFiles].map { files in
    TemplateRoot(name: "templates", paths: files.keys) { files[$0].map { Array($0.utf8) } }
  }
  var report = Report()
  let node = Node(parsing: SourceFile(name: "2022.yaml", text: text), report: &report)
  let decoded = Brief(decoding: node, report: &report)
  let draft = Draft(of: decoded, using: Library(roots: roots), report: &report)
  return (draft, report)
}
