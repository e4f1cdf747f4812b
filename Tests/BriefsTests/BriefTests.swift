import Almanac
import Diagnostics
import TestSupport
import Testing
import YAML

@testable import Briefs

struct BriefTests {
  /// A brief with all that is required; a case adds to it.
  private static let required = "年份: 2022\n文种: 经济工作会议讲话\n单位: {层级: 区}\n"

  private func decode(_ text: String) -> (brief: Brief, report: Report) {
    var report = Report()
    let node = Node(parsing: SourceFile(name: "2022.yaml", text: text), report: &report)
    let brief = Brief(decoding: node, report: &report)
    return (brief, report)
  }

  private func expect(_ id: String, inMarked marked: String, remedyHas words: String = "") {
    let marked = MarkedText(Self.required + marked)
    let (_, report) = decode(marked.text)
    #expect(report.diagnostics.map(\.message.id) == [id])
    #expect(report.diagnostics.first?.place?.range == marked.ranges.first)
    #expect(report.diagnostics.first?.remedy?.text(in: .chinese).contains(words) == true || words.isEmpty)
  }

  @Test func readsFieldsUnderBothNames() {
    let chinese = decode("年份: 2022\n文种: 甲\n单位: {层级: 区, 上级: [云州市]}\n会议: {日期: 2022-01-12}").brief
    let english = decode("year: 2022\nkind: 甲\noffice: {level: 区, superiors: [云州市]}\nmeeting: {date: 2022-01-12}").brief
    for brief in [chinese, english] {
      #expect(brief.year == 2022)
      #expect(brief.kind?.text == "甲")
      #expect(brief.level?.text == "区")
      #expect(brief.superiors.map(\.text) == ["云州市"])
      #expect(brief.meetingDate?.official == "2022年1月12日")
    }
  }

  @Test func boundsTheUnknownFieldsOfOneMapping() {
    let unknown = (0..<300).map { "天气\($0): 晴\n" }.joined()
    let (_, report) = decode(Self.required + unknown)
    #expect(report.count(of: .error) == 100)
    #expect(report.diagnostics.allSatisfy { $0.message.id == "unknown-field" })
  }

  @Test func keepsTheSpellingOfFigures() {
    let (brief, report) = decode(Self.required + "回顾:\n  指标:\n    - {名称: 甲, 完成: 8.0, 单位: 亿元, 增速: -0.50%}")
    let indicator = brief.root["review"]?.record?["indicators"]?.items.first?.record
    guard case .figure(let value)? = indicator?["value"]?.content,
      case .rate(let growth)? = indicator?["growth"]?.content
    else {
      Issue.record("the figures were not read")
      return
    }
    #expect(value.text == "8.0")
    #expect(growth.text == "-0.50")
    #expect(!report.hasErrors)
  }

  @Test func reportsAnUnknownFieldWithTheNearest() {
    expect("unknown-field", inMarked: "⟦会仪⟧: {日期: 2022-01-12}", remedyHas: "会议")
    expect("unknown-field", inMarked: "会议: {⟦日其⟧: 2022-01-12}", remedyHas: "日期")
    expect("unknown-field", inMarked: "⟦meetign⟧: {date: 2022-01-12}", remedyHas: "meeting")
    expect("unknown-field", inMarked: "⟦天气⟧: 晴", remedyHas: "年份、文种")
  }

  @Test func reportsAFieldGivenUnderBothItsNames() {
    expect("repeated-field", inMarked: "⟦kind⟧: 乙")
  }

  @Test(arguments: ["⟦七%⟧", "⟦7.2⟧", "⟦７.2%⟧", "⟦“7.2%”⟧", "⟦7。2%⟧", "⟦增长7%⟧", "⟦7.%⟧", "⟦.5%⟧", "⟦--1%⟧", "⟦1e3%⟧"])
  func reportsAGrowthRateThatIsNone(marked: String) {
    expect("bad-value", inMarked: "回顾:\n  指标:\n    - 增速: \(marked)")
  }

  @Test func offersTheRightSpellingOfAFigure() {
    let (_, report) = decode(Self.required + "回顾:\n  指标:\n    - 增速: －７。２％")
    #expect(report.diagnostics.first?.fixIts.map(\.replacement) == ["-7.2%"])
  }

  @Test(arguments: ["⟦1,234⟧", "⟦512亿元⟧", "⟦约500⟧"])
  func reportsAFigureThatIsNone(marked: String) {
    expect("bad-value", inMarked: "回顾:\n  指标:\n    - 完成: \(marked)")
  }

  @Test(arguments: [#"⟦"甲\x07乙"⟧"#, #"⟦"\uFFFE"⟧"#, #"⟦"\e[1m"⟧"#, #"⟦"\U0001FFFF"⟧"#])
  func reportsACharacterThatNoDocumentCanShow(marked: String) {
    expect("unprintable", inMarked: "主题: \(marked)", remedyHas: "删去")
  }

  @Test(arguments: [#""甲\n乙""#, #""甲\t乙""#, "\"𠮷😀\u{202B}א\""])
  func takesWhateverADocumentCanShow(text: String) {
    #expect(decode(Self.required + "主题: \(text)").report.diagnostics.isEmpty)
  }

  @Test func reportsADateThatIsNone() {
    expect("bad-value", inMarked: "会议:\n  日期: ⟦2022-02-30⟧", remedyHas: "2022-01-12")
    expect("bad-value", inMarked: "会议:\n  日期: ⟦2022年1月12日⟧")
  }

  @Test func reportsAValueOfTheWrongKind() {
    expect("wrong-kind", inMarked: "主题: ⟦[甲, 乙]⟧", remedyHas: "同一行")
    expect("wrong-kind", inMarked: "任务: ⟦发展⟧", remedyHas: "- ")
    expect("wrong-kind", inMarked: "结尾: ⟦号召：前进⟧", remedyHas: "全角")
    expect("wrong-kind", inMarked: "形势: {挑战: ⟦{甲: 乙}⟧}")
  }

  @Test func reportsWhatNothingCanBeDraftedWithout() {
    let ids = decode("主题: 甲").report.diagnostics.map { $0.message.text(in: .chinese) }.joined()
    for name in ["年份", "文种", "层级"] { #expect(ids.contains("“\(name)”")) }
  }

  @Test func findsAllFaultsInOneRun() {
    let (_, report) = decode("年份: 二二\n文总: 甲\n单位: {层极: 区}\n会议: {日期: 明天}\n任务: 无")
    let ids = report.diagnostics.map(\.message.id)
    #expect(ids.filter { $0 == "unknown-field" }.count == 2)
    #expect(ids.filter { $0 == "bad-value" }.count == 2)
    #expect(ids.filter { $0 == "wrong-kind" }.count == 1)
  }

  @Test func namesAnOpenFieldByWhatItBelongsTo() {
    let (brief, _) = decode(
      Self.required + "主题:\n回顾:\n  指标:\n    - {名称: 地区生产总值, 完成: , 单位: 亿元, 增速: }\n    - {名称: , 完成: 3, 单位: 个, 增速: 1%}")
    let labels = brief.gaps(where: { _ in true }).map(\.label)
    #expect(labels.contains("主题"))
    #expect(labels.contains("地区生产总值"))
    #expect(labels.contains("地区生产总值增速"))
    #expect(labels.contains("回顾指标2名称"))
    #expect(labels.contains("会议日期"))
    #expect(!labels.contains("会议讲话人"))
  }

  @Test func placesAnOpenFieldWhereItIsToBeWritten() throws {
    let (brief, _) = decode(Self.required + "主题:  # 待定\n")
    let gap = try #require(brief.gaps(where: { _ in true }).first { $0.label == "主题" })
    #expect(gap.place.file.position(at: gap.place.range.lowerBound) == Position(line: 4, column: 4))
  }
}

struct QuantityTests {
  @Test(arguments: ["0", "8.0", "-3.1", "512.30", "123456789012345678901234567"])
  func keepsWhatWasWritten(text: String) {
    #expect(Quantity(text)?.text == text)
  }

  @Test(arguments: ["", "-", ".5", "5.", "1.2.3", "1e5", "+1", "１", "1,000", " 1", "0x1F", "nan", "--1"])
  func refusesWhatIsNoNumber(text: String) {
    #expect(Quantity(text) == nil)
  }

  @Test(arguments: [("7.2", "6.8", "0.4"), ("6.8", "7.2", "-0.4"), ("0.3", "0.1", "0.2"), ("7.0", "7", "0")])
  func subtractsExactly(left: String, right: String, difference: String) throws {
    #expect((try #require(Quantity(left)) - #require(Quantity(right))).text == difference)
  }
}

struct BlankBriefTests {
  @Test(arguments: Language.allCases)
  func isReadBackWithoutAFinding(language: Language) {
    var report = Report()
    let source = SourceFile(name: "2022.yaml", text: BlankBrief(year: 2022, in: language).text)
    let brief = Brief(decoding: Node(parsing: source, report: &report), report: &report)
    #expect(report.diagnostics.isEmpty)
    #expect(brief.year == 2022)
    #expect(!brief.gaps(where: { _ in true }).isEmpty)
  }

  @Test(arguments: Language.allCases)
  func holdsSamplesThatNeedOnlyTheirMarkTakenAway(language: Language) {
    var report = Report()
    let blank = BlankBrief(year: 2022, in: language).text
    let lines = blank.split(separator: "\n", omittingEmptySubsequences: false)
    let text = lines.map { line in
      let mark = line.firstRange(of: "# ")
      guard let mark, mark.lowerBound > line.startIndex, line[..<mark.lowerBound].allSatisfy({ $0 == " " }) else {
        return String(line)
      }
      return String(line[..<mark.lowerBound] + line[mark.upperBound...])
    }.joined(separator: "\n")
    let brief = Brief(
      decoding: Node(parsing: SourceFile(name: "2022.yaml", text: text), report: &report), report: &report)
    #expect(report.diagnostics.isEmpty)
    #expect(brief.gaps(where: { _ in true }).map(\.label).contains("回顾经验1要点"))
  }

  @Test(arguments: Language.allCases)
  func explainsEveryNeededField(language: Language) {
    let text = BlankBrief(year: 2022, in: language).text
    func check(_ fields: [Field]) {
      for field in fields {
        #expect(text.contains(field.explanation.text(in: language)), "\(field.name)")
        switch field.type {
        case .record(let inner): check(inner)
        case .list(.record(let inner)): check(inner)
        case .text, .choice, .year, .date, .figure, .rate, .list, .words: break
        }
      }
    }
    check(Schema.brief)
  }
}
