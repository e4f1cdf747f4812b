import Diagnostics
import Testing

struct JSONTests {
  @Test(arguments: [
    ("涧东区", "\"涧东区\""), ("\"\\/", "\"\\\"\\\\/\""), ("\n\r\t", "\"\\n\\r\\t\""),
    ("\u{1}\u{1F}\u{7F}", "\"\\u0001\\u001f\u{7F}\""),
    ("", "\"\""),
  ])
  func writesATextAsALiteral(text: String, literal: String) {
    #expect(jsonString(text) == literal)
  }

  @Test func listsFindingsWithTheirPlacesFromOne() {
    var report = Report()
    let file = SourceFile(name: "2022.yaml", text: "年份: 2022\n会仪: 甲\n")
    report.error(
      Message("unknown-field", en: "no ‘会仪’", zh: "没有“会仪”"), at: Place(13..<19, in: file),
      remedy: Wording(en: "did you mean ‘会议’?", zh: "是不是“会议”？"))
    #expect(
      report.json(in: .chinese) == """
        [
          {"rule": "unknown-field", "severity": "error", "message": "没有“会仪”", "file": "2022.yaml", "line": 2, \
        "column": 1, "endLine": 2, "endColumn": 3, "text": "会仪", "suggestion": "是不是“会议”？"}
        ]

        """)
  }

  @Test func isAnEmptyListWithoutFindings() {
    #expect(Report().json(in: .english) == "[]\n")
  }
}
