import Diagnostics
import TestSupport
import Testing

@testable import Templating

@Suite struct JSONParserTests {
  @Test(arguments: [
    ("{\"a\": ⟦x⟧}", "bad-json"), ("[1, ⟦]⟧", "bad-json"), ("[1⟦⟧", "bad-json"),
    ("{\"a\": 1, ⟦\"a\"⟧: 2}", "duplicate-key"),
    ("⟦123456789012345678901⟧", "number-too-large"), ("[1] ⟦2⟧", "bad-json"), ("01⟦⟧", "bad-json"),
    ("[⟦\\⟧]", "bad-json"), ("\"⟦\\ud800⟧\"", "broken-text"), ("\"a⟦\n⟧\"", "bad-json"),
  ])
  func findings(marked: String, id: String) {
    let marked = MarkedText(marked)
    var report = Report()
    #expect(Value(json: marked.file(), report: &report)?.origins == nil)
    #expect(report.diagnostics.map(\.message.id) == [id])
    #expect(report.diagnostics.map { $0.place?.range } == marked.ranges)
  }

  @Test func `values keep their order, their kinds and their places`() {
    let file = SourceFile(name: "data", text: #"{"b": [1, 2.50, true, null], "a": "x\u4e2d\ud83d\ude00\n"}"#)
    var report = Report()
    guard case .map(let map)? = Value(json: file, report: &report)?.content else {
      Issue.record("no map")
      return
    }
    #expect(map.keys == ["b", "a"])
    #expect(map["b"]?.origins.map(\.range) == [6..<27])
    guard case .string("x中😀\n")? = map["a"]?.content, case .list(let items)? = map["b"]?.content else {
      Issue.record("wrong values")
      return
    }
    #expect(items.count == 4)
  }

  @Test func `nesting is bounded`() {
    for (count, isFine) in [(100, true), (5000, false)] {
      let text = String(repeating: "[", count: count) + String(repeating: "]", count: count)
      var report = Report()
      #expect((Value(json: SourceFile(name: "data", text: text), report: &report) != nil) == isFine)
    }
  }
}
