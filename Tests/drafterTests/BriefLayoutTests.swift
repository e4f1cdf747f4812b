import Briefs
import Diagnostics
import Documents
import Testing
import YAML

@testable import drafter

/// The type that a brief asks for.
struct BriefLayoutTests {
  private func brief(_ wishes: String) -> (brief: Brief, report: Report) {
    var report = Report()
    let text = "年份: 2022\n文种: 甲\n单位: {层级: 区}\n\(wishes)\n"
    let source = SourceFile(name: "2022.yaml", text: text)
    let brief = Brief(decoding: Node(parsing: source, report: &report), report: &report)
    brief.checkFigures(report: &report)
    return (brief, report)
  }

  @Test func isTheOfficialOneWhereNothingIsSaid() {
    #expect(PageLayout(of: brief("").brief) == .standard)
    #expect(PageLayout(of: brief("版式: 标准").brief) == .standard)
  }

  @Test func isThePodiumCopyInEitherName() {
    #expect(PageLayout(of: brief("版式: 大字").brief) == .podium)
    #expect(PageLayout(of: brief("layout: podium").brief) == .podium)
  }

  @Test func changesOnlyWhatIsSaid() {
    let layout = PageLayout(of: brief("字体: {正文: 方正仿宋_GBK, 数字: 仿宋_GB2312}\n字号: {正文: 18, 标题: 24}").brief)
    #expect(layout.fonts.body == "方正仿宋_GBK")
    #expect(layout.fonts.latin == "仿宋_GB2312")
    #expect(layout.fonts.title == PageLayout.standard.fonts.title)
    #expect(layout.bodySize == .points(18))
    #expect(layout.titleSize == .points(24))
  }

  @Test(arguments: ["版式: 小字", "字号: {正文: 3}", "字号: {正文: 100}", "字号: {标题: 16.3}", "字号: {标题: -22}", "字体: {正字: 仿宋}"])
  func isReportedWhereItCannotBe(wish: String) {
    #expect(brief(wish).report.hasErrors)
  }
}
