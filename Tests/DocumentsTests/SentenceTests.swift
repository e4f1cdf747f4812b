import TestSupport
import Testing

@testable import Documents

struct SentenceTests {
  private func sentences(_ draft: String) -> [(text: String, source: String)] {
    let bytes = Array(draft.utf8)
    return Document(parsing: draft).passages.flatMap(\.sentences).map {
      ($0.text, String(decoding: bytes[$0.range], as: UTF8.self))
    }
  }

  @Test(arguments: [
    ("甲。乙。", ["甲。", "乙。"], ["甲。", "乙。"]),
    ("% 题\n%\n% 2022年\n\n甲**乙**。丙\n丁。", ["题", "（2022年）", "甲乙。", "丙丁。"], ["题", "2022年", "甲**乙**。", "丙\n丁。"]),
    ("# 一是。\n\n甲\\*乙。", ["一是。", "甲*乙。"], ["一是。", "甲\\*乙。"]),
    ("- 甲。乙", ["甲。", "乙"], ["甲。", "乙"]),
    ("| 甲 | |\n| --- | --- |\n| 乙。丙 | 丁 |", ["甲", "乙。", "丙", "丁"], ["甲", "乙。", "丙", "丁"]),
    ("one\ntwo", ["one two"], ["one\ntwo"]), ("", [], []), ("**。**", ["。"], ["。"]),
  ])
  func leadToTheirBytesInTheDraft(draft: String, texts: [String], sources: [String]) {
    let sentences = sentences(draft)
    #expect(sentences.map(\.text) == texts)
    #expect(sentences.map(\.source) == sources)
  }

  @Test func keepTheMarkApart() {
    let passages = Document(parsing: "# 甲。\n\n乙。\n\n- 丙\n\n丁").passages
    #expect(passages.map(\.mark) == ["一、", "——", ""])
    #expect(passages.map(\.sentences.count) == [2, 1, 1])
  }

  @Test func lieInsideTheDraftInOrder() {
    var random = SeededGenerator(seed: 21)
    let signs = ["甲", "a", "。", "？", "”", "**", "\\", "\n", "\n\n", "# ", "- ", "| ", "% ", " ", "　", "（", "| --- |"]
    for _ in 0..<2000 {
      let draft = (0..<Int.random(in: 0...14, using: &random)).map { _ in
        signs[Int.random(in: 0..<signs.count, using: &random)]
      }.joined()
      let ranges = Document(parsing: draft).passages.flatMap(\.sentences).map(\.range)
      #expect(ranges.allSatisfy { $0.lowerBound >= 0 && $0.upperBound <= draft.utf8.count }, "\(draft)")
      #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }, "\(draft)")
    }
  }
}
