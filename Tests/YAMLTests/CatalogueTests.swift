import Diagnostics
import TestSupport
import Testing
import YAML

/// One mistake: its code, and the text with the place drawn where it must be reported.
struct Mistake: CustomTestStringConvertible, Sendable {
  let code: String
  let marked: String

  init(_ code: String, _ marked: String) {
    self.code = code
    self.marked = marked
  }

  var testDescription: String { "\(code): \(marked.debugDescription)" }
}

@Test(arguments: [
  Mistake("fullwidth-colon", "年份: 2025\n部门⟦：⟧财政局\n"),
  Mistake("fullwidth-colon", "列表:\n  - 部门⟦：⟧财政局\n    人数: 3\n"),
  Mistake("fullwidth-colon", "部门:\n  负责人⟦：⟧李四\n"),
  Mistake("colon-space", "年份⟦:⟧二〇二五\n"),
  Mistake("colon-space", "\"年份\"⟦:⟧2025\n"),
  Mistake("equals", "年份 ⟦=⟧ 2025\n部门: 财政局\n"),
  Mistake("no-colon", "年份: 2025\n⟦二、主要任务⟧\n"),
  Mistake("no-colon", "- a\n⟦b⟧\n"),
  Mistake("tab-indent", "部门:\n⟦\t⟧名称: 财政局\n"),
  Mistake("tab-indent", "-⟦\t⟧- a\n"),
  Mistake("tab-indent", "a: [b,\n ⟦\t⟧c]\n"),
  Mistake("tab-indent", "a: |\n⟦\t⟧\nb: 1\n"),
  Mistake("odd-space-indent", "部门:\n⟦\u{3000}⟧名称: 财政局\n"),
  Mistake("odd-space", "年份: ⟦\u{A0}⟧2025\n"),
  Mistake("odd-space", "年份⟦\u{3000}⟧: 2025\n"),
  Mistake("odd-space", "年份: [2024, 2025⟦\u{3000}⟧]\n"),
  Mistake("invisible", "部门: 财⟦\u{200B}⟧政局\n"),
  Mistake("bad-start", "单位: ⟦%⟧\n"),
  Mistake("bad-start", "目标: ⟦> 7⟧\n"),
  Mistake("bad-start", "目标: ⟦|0⟧\n"),
  Mistake("bad-start", "目标: [⟦-⟧]\n"),
  Mistake("alias", "备注: ⟦*⟧注\n"),
  Mistake("anchor", "部门: ⟦&⟧甲\n"),
  Mistake("tag", "备注: [⟦!⟧急]\n"),
  Mistake("text-after-quote", "题目: \"稳\"⟦中求进⟧\n"),
  Mistake("text-after-quote", "题目: 'a'⟦#b⟧\n"),
  Mistake("unclosed-quote", "题目: ⟦\"稳中求进”⟧\n部门: 甲\n"),
  Mistake("text-after-flow", "题目: [草案]⟦方案⟧\n"),
  Mistake("text-after-flow", "[a]\n⟦b: 1⟧\n"),
  Mistake("unclosed-flow", "年份: ⟦[⟧2024, 2025\n部门: 甲\n"),
  Mistake("unclosed-flow", "年份: [2024, ⟦{⟧a: 1\n"),
  Mistake("flow-mismatch", "年份: [2024⟦}⟧\n"),
  Mistake("fullwidth-comma", "年份: [2024⟦，⟧2025]\n"),
  Mistake("fullwidth-comma", "部门: ['甲'⟦、⟧'乙']\n"),
  Mistake("thousands", "数: [⟦2,500⟧, 3]\n"),
  Mistake("flow-missing-comma", "数: [1 ⟦2⟧]\n"),
  Mistake("flow-missing-comma", "数: [a\n  ⟦b⟧]\n"),
  Mistake("flow-extra-comma", "数: [⟦,⟧ 1]\n"),
  Mistake("colon-in-value", "说明: 注⟦:⟧ 无\n"),
  Mistake("colon-in-value", "说明: \"注\"⟦:⟧ 无\n"),
  Mistake("colon-in-value", "说明: {a: b⟦:⟧ c}\n"),
  Mistake("dash-space", "部门:\n  - 甲\n  ⟦-乙⟧\n"),
  Mistake("bullet", "部门:\n  ⟦—⟧ 甲\n"),
  Mistake("dash-in-value", "部门: ⟦-⟧ 甲\n"),
  Mistake("bad-indent", "- 甲: 1\n ⟦乙: 2⟧\n"),
  Mistake("bad-indent", "  甲: 1\n⟦乙: 2⟧\n"),
  Mistake("bad-indent", "甲: [\n  1\n⟦]⟧\n"),
  Mistake("mixed", "甲: 1\n⟦- 乙⟧\n"),
  Mistake("mixed", "- 甲\n⟦乙: 2⟧\n"),
  Mistake("multiline-plain", "甲: 一\n  ⟦二⟧\n"),
  Mistake("duplicate-key", "甲: 1\n乙: 2\n⟦\"甲\"⟧: 3\n"),
  Mistake("duplicate-key", "{甲: 1, ⟦甲⟧: 2}\n"),
  Mistake("fullwidth-hash", "甲: 1\n⟦＃⟧ 注\n"),
  Mistake("block-less-indented", "甲: |\n    一\n  ⟦二⟧\n"),
  Mistake("block-leading-blank", "甲: |\n ⟦ ⟧ \n 一\n"),
  Mistake("bad-escape", "甲: \"a⟦\\文⟧\"\n"),
  Mistake("bad-escape", "甲: \"⟦\\u⟧d83d\"\n"),
  Mistake("root-scalar", "⟦总体平稳⟧\n"),
  Mistake("empty", "⟦⟧# 注\n"),
  Mistake("empty", "⟦⟧"),
  Mistake("empty-key", "⟦:⟧ 1\n"),
  Mistake("merge-key", "⟦<<⟧: 1\n"),
  Mistake("explicit-key", "⟦?⟧ 甲\n: 1\n"),
  Mistake("complex-key", "{⟦{⟧a: 1}: 2}\n"),
  Mistake("complex-key", "⟦[⟧a]: 1\n"),
  Mistake("multi-doc", "甲: 1\n⟦---⟧\n"),
  Mistake("document-end", "甲: 1\n⟦...⟧\n"),
  Mistake("directive", "⟦%YAML 1.2⟧\n---\n甲: 1\n"),
  Mistake("content-after-marker", "--- ⟦甲⟧\n"),
  Mistake("flow-pair", "[甲⟦:⟧ 1]\n"),
  Mistake("flow-adjacent", "{'甲'⟦:⟧1}\n"),
  Mistake("flow-no-colon", "{⟦甲⟧}\n"),
  Mistake("control-char", "甲: 一⟦\u{0B}⟧二\n"),
  Mistake("unicode-line-break", "甲: 一⟦\u{85}⟧二\n"),
  Mistake("bom-inside", "甲: 1\n⟦\u{FEFF}⟧乙: 2\n"),
  Mistake("lone-cr", "甲: 1⟦\r⟧乙: 2\n"),
  Mistake("replacement-char", "甲: 一⟦\u{FFFD}⟧\n"),
])
func mistakeIsReportedWhereItWasMade(_ mistake: Mistake) {
  let marked = MarkedText(mistake.marked)
  let reading = Reading(marked.text)
  let errors = reading.report.diagnostics
  #expect(errors.map(\.message.id) == [mistake.code])
  #expect(errors.map(\.place?.range) == marked.ranges)
  #expect(errors.allSatisfy { $0.remedy != nil })
}

@Test(arguments: [
  (bytes: [0xB1, 0xEA, 0xCC, 0xE2] as [UInt8], code: "gbk", range: 0..<2),
  (bytes: [0x23, 0x20, 0xC1, 0xAA, 0xCD, 0xA8], code: "gbk", range: 2..<4),
  (bytes: [0xFF, 0xFE, 0x07, 0x68], code: "utf16", range: 0..<2),
  (bytes: [0x61, 0x00, 0x3A, 0x00, 0x20, 0x00], code: "utf16", range: 0..<2),
  (bytes: [0x61, 0x3A, 0x20, 0xFF], code: "not-utf8", range: 3..<4),
  (bytes: [0x61, 0xED, 0xA0, 0x80], code: "not-utf8", range: 1..<2),
])
func otherEncodingsAreNamed(_ bytes: [UInt8], code: String, range: Range<Int>) {
  let reading = Reading(bytes: bytes)
  #expect(reading.report.diagnostics.map(\.message.id) == [code])
  #expect(reading.report.diagnostics.map(\.place?.range) == [range])
  #expect(reading.node.kind == .empty)
}

@Test func messagesAreWholeInBothLanguages() {
  let report = Reading("题目: 稳\n单位: >7%  # 注\n").report
  #expect(
    DiagnosticPrinter(language: .english).text(for: report) == """
      error: an unquoted value must not start with > [bad-start]
       --> test.yaml:2:5
      1 | 题目: 稳
      2 | 单位: >7%  # 注
        | 　　  ^^^
        = fix: quote it: ">7%"

      1 error

      """)
  #expect(
    DiagnosticPrinter(language: .chinese).text(for: report) == """
      错误: 没加引号的值不能以“>”开头 [bad-start]
       --> test.yaml:2:5
      1 | 题目: 稳
      2 | 单位: >7%  # 注
        | 　　  ^^^
        = 改法：加英文双引号：">7%"

      共1处错误

      """)
}
