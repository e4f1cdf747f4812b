import Diagnostics
import TestSupport
import Testing
import YAML

/// A text and its tree as JSON.
struct Sample: CustomTestStringConvertible, Sendable {
  let text: String
  let json: String

  init(_ text: String, _ json: String) {
    self.text = text
    self.json = json
  }

  var testDescription: String { text.debugDescription }
}

private let samples = [
  Sample("甲: 1\n乙: 8.0\n", #"{"甲": "1", "乙": "8.0"}"#),
  Sample("甲:\n  乙:\n    丙: 1\n丁:\n", #"{"甲": {"乙": {"丙": "1"}}, "丁": null}"#),
  Sample("甲:\n- 1\n-\n- 乙: 2\n  丙: 3\n丁: 4", #"{"甲": ["1", null, {"乙": "2", "丙": "3"}], "丁": "4"}"#),
  Sample("- - 1\n  - 2\n-  - 3\n", #"[["1", "2"], ["3"]]"#),
  Sample("甲: “好”：是、非，a, b\n", #"{"甲": "“好”：是、非，a, b"}"#),
  Sample("甲: a#b  # c\n乙: http://x/#y\n", #"{"甲": "a#b", "乙": "http://x/#y"}"#),
  Sample("\u{FEFF}--- # 头\r\n甲: 1\t\r\n乙:\t2\r\n", #"{"甲": "1", "乙": "2"}"#),
  Sample("'a''b': \"\\u4e00\\t\\\"\"\n", #"{"a'b": "一\t\""}"#),
  Sample("甲: [1,2, 'x', [], {}, ]\n", #"{"甲": ["1", "2", "x", [], {}]}"#),
  Sample("{a: , b: [\n1 # c\n, 2], c:\n d}\n", #"{"a": null, "b": ["1", "2"], "c": "d"}"#),
  Sample("甲: |\n  一\n\n    二\n乙: 1\n", #"{"甲": "一\n\n  二\n", "乙": "1"}"#),
  Sample("甲: |-\n  一\n\n乙: |+\n  二\n\n", #"{"甲": "一", "乙": "二\n\n"}"#),
  Sample("甲: |2\r\n    一\r\n  二", #"{"甲": "  一\n二\n"}"#),
  Sample("甲: >-\n  a\n  b\n\n  c\n   d\n  e\n", #"{"甲": "a b\nc\n d\ne"}"#),
  Sample("甲: |+\n\n", #"{"甲": "\n"}"#),
  Sample("甲:\n  一段话\n乙: -3\n", #"{"甲": "一段话", "乙": "-3"}"#),
  Sample("?a: 1\n:b: 2\n-c: 3\n::: 4\n", #"{"?a": "1", ":b": "2", "-c": "3", "::": "4"}"#),
  Sample("# 头\n \t\n甲: 1\n\t# 注\n乙: 2\n", #"{"甲": "1", "乙": "2"}"#),
]

@Test(arguments: samples)
func textIsReadAsYAMLSays(_ sample: Sample) {
  #expect(Reading(sample.text).outcome == sample.json)
}

@Test(arguments: samples)
func lineBreaksAndByteOrderMarkChangeNothing(_ sample: Sample) {
  let lines = sample.text.utf8.filter { $0 != 0x0D && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
  guard lines.count == sample.text.utf8.count else { return }
  let text = String(decoding: lines.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }, as: UTF8.self)
  #expect(Reading("\u{FEFF}" + text).outcome == sample.json)
}

@Test func rangesAreThoseOfTheSource() {
  let marked = MarkedText("⟦⟦甲⟧: ⟦\"一\"⟧  # 注\n⟧⟦⟦乙⟧:\n  - ⟦[a, b]⟧\n⟧⟦⟦丙⟧:⟦⟧\n⟧⟦⟦丁⟧: ⟦|+\n  二\n\n⟧⟧")
  let node = Reading(marked.text).node
  let found = node.entries.flatMap { entry -> [Range<Int>] in
    let value = entry.value.items.first ?? entry.value
    let end = entry.key == "丁" ? value.range.lowerBound..<value.range.upperBound + 1 : value.range
    return [entry.range, entry.keyPlace.range, end]
  }
  #expect(Set(found) == Set(marked.ranges))
}

@Test func stylesAreKept() {
  let node = Reading("- a\n- 'a'\n- \"a\"\n- |\n  a\n- >\n  a\n- [a]\n-\n").node
  #expect(node.items.map(\.style) == [.plain, .singleQuoted, .doubleQuoted, .literal, .folded, nil, nil])
  #expect(node.items.map(\.kind).suffix(2) == [.sequence, .empty])
  #expect(node.items.map(\.isFlow) == [false, false, false, false, false, true, false])
  #expect(node["a"] == nil)
}

@Test(arguments: [
  ("地址: 3号楼⟦#⟧501\n", "hash-glued"),
  ("地址: 3号楼 ⟦#501⟧\n", "comment-glued"),
  ("目标: 7% ⟦＃⟧ 注\n", "fullwidth-hash-in-value"),
  ("说明: >\n  一，\n  ⟦二⟧\n", "fold-space"),
  ("表:\n  - 甲: 1\n  - 乙⟦：⟧2\n", "colon-in-list"),
  ("目标: 7%⟦\u{A0}⟧左右\n", "nbsp-inside"),
  ("⟦Ź⟧á: 1\n", "maybe-gbk"),
])
func doubtfulTextIsReadWithAWarning(_ text: String, id: String) {
  let marked = MarkedText(text)
  let report = Reading(marked.text).report
  #expect(report.diagnostics.map(\.message.id) == [id])
  #expect(report.diagnostics.map(\.severity) == [.warning])
  #expect(report.diagnostics.map(\.place?.range) == marked.ranges)
}
