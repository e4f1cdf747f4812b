import Testing

@testable import Documents

@Suite struct FontRunsTests {
  /// The runs as text, the Latin ones in brackets.
  private func described(_ text: String) -> String {
    FontRuns([(text, false)]).runs.map { $0.isLatin ? "[\($0.text)]" : $0.text }.joined(separator: "|")
  }

  @Test(arguments: [
    ("", ""), ("同志们", "同志们"), ("增长8.1%，达到512.3亿元", "增长|[8.1%]|，达到|[512.3]|亿元"), ("“十四五”——一……·", "“十四五”——一……·"),
    ("1.（1）一是", "[1.]|（|[1]|）一是"), ("GB/T 9704-2012", "[GB/T 9704-2012]"), ("下降-8.0%", "下降|[-8.0%]"),
    ("甲 乙", "甲 乙"), ("甲,乙", "甲,乙"), ("(甲)", "(甲)"), ("(A)甲", "[(A)]|甲"), ("甲 A", "甲|[ A]"), ("café×2", "[café]|×|[2]"),
    ("Ａ１", "Ａ１"), ("15%—30%", "[15%]|—|[30%]"), ("𠀀😀a", "𠀀😀|[a]"), ("—1—", "—|[1]|—"),
  ])
  func givesLatinLettersAndDigitsTheirOwnRuns(text: String, expected: String) {
    #expect(described(text) == expected)
  }

  @Test(arguments: [
    ("完成【待填：地区生产总值】亿元", ["地区生产总值"], "【待填：地区生产总值】"), ("【待填：甲】【待填：乙】", ["甲", "乙"], "【待填：甲】|【待填：乙】"),
    ("【待填：】", [""], "【待填：】"), ("【待填：任务1标题】", ["任务1标题"], "【待填：任务|1|标题】"), ("【待填：甲", [], ""), ("待填：甲】", [], ""),
    ("【待填:甲】", [], ""), ("【注】甲", [], ""), ("【【待填：甲】】", ["甲"], "【待填：甲】"),
  ])
  func findsGaps(text: String, labels: [String], marked: String) {
    let runs = FontRuns([(text, false)])
    #expect(runs.gaps == labels)
    #expect(runs.runs.filter { $0.gap != nil }.map(\.text).joined(separator: "|") == marked)
  }

  @Test func findsAGapThatReachesOverSpans() {
    let runs = FontRuns([("甲【待", false), ("填：a", true), ("】乙", false)])
    #expect(runs.gaps == ["a"])
    #expect(runs.runs.map(\.text) == ["甲", "【待", "填：", "a", "】", "乙"])
    #expect(runs.runs.map(\.gap) == [nil, 0, 0, 0, 0, nil])
    #expect(runs.runs.map(\.isStrong) == [false, false, true, true, false, false])
  }
}
