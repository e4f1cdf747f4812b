import Diagnostics
import TestSupport
import Testing

@Suite struct DiagnosticPrinterTests {
  @Test func speaksEnglish() {
    #expect(
      DiagnosticPrinter(language: .english).text(for: unknownField) == """
        error: no field is called ‘会仪’ [unknown-field]
         --> 2022.yaml:2:1
        1 | 年份: 2022
        2 | 会仪: 区委全会
          | ^^^^
          = note: the fields of a brief are listed in its schema
          = note: another file uses the right name (2021.yaml:1:3)
          = fix: write 会议

        """)
  }

  @Test func speaksChinese() {
    #expect(
      DiagnosticPrinter(language: .chinese).text(for: unknownField) == """
        错误: 没有“会仪”这个字段 [unknown-field]
         --> 2022.yaml:2:1
        1 | 年份: 2022
        2 | 会仪: 区委全会
          | ^^^^
          = 说明：字段见模式
          = 说明：另一份文件写对了（2021.yaml:1:3）
          = 改法：写成“会议”

        """)
  }

  @Test func listsAReportInOrderWithItsCounts() {
    let file = SourceFile(name: "a", text: "甲\n\n乙")
    var report = Report()
    report.warning(Message("second", en: "two", zh: "二"), at: Place(5..<8, in: file))
    report.error(Message("first", en: "one", zh: "一"), at: Place(0..<3, in: file))
    report.error(Message("general", en: "none", zh: "无"), at: nil)
    let expected = """
      error: none [general]

      error: one [first]
       --> a:1:1
      1 | 甲
        | ^^

      warning: two [second]
       --> a:3:1
      3 | 乙
        | ^^

      2 errors, 1 warning

      """
    #expect(DiagnosticPrinter(language: .english).text(for: report) == expected)
    #expect(DiagnosticPrinter(language: .chinese).summary(of: report) == "共2处错误、1处警告")
    #expect(DiagnosticPrinter(language: .english).text(for: Report()) == "")
  }

  @Test func coloursLabelAndCaret() {
    let file = SourceFile(name: "a", text: "b")
    let text = DiagnosticPrinter(language: .english, color: true).text(
      for: Diagnostic(.warning, Message("id", en: "odd", zh: ""), at: Place(0..<1, in: file)))
    #expect(text == "\u{1B}[1;33mwarning\u{1B}[0m: odd [id]\n --> a:1:1\n1 | b\n\u{1B}[1;33m  | ^\u{1B}[0m\n")
  }

  private var unknownField: Diagnostic {
    let source = MarkedText("年份: 2022\n⟦会仪⟧: 区委全会\n")
    let other = SourceFile(name: "2021.yaml", text: "- 会议: 区委全会")
    return Diagnostic(
      .error, Message("unknown-field", en: "no field is called ‘会仪’", zh: "没有“会仪”这个字段"),
      at: source.ranges.first.map { Place($0, in: source.file(named: "2022.yaml")) },
      notes: [
        Note(Wording(en: "the fields of a brief are listed in its schema", zh: "字段见模式")),
        Note(Wording(en: "another file uses the right name", zh: "另一份文件写对了"), at: Place(2..<8, in: other)),
      ],
      remedy: Wording(en: "write 会议", zh: "写成“会议”"))
  }
}
