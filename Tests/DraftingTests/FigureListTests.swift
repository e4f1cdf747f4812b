import Diagnostics
import TestSupport
import Testing

@testable import Drafting

struct FigureListTests {
  private static let brief = """
    年份: 2022
    文种: 经济工作会议讲话
    单位: {名称: 涧东区, 层级: 区, 上级: [云州市, 河东省]}
    会议: {日期: 2022-01-12}
    回顾:
      概括: "2021年新建农田4.2万亩，居全市第3位。打通断头路8条"
      指标:
        - {名称: 地区生产总值, 完成: 512.3, 单位: 亿元, 增速: 7.2%, 全市增速: 6.8%, 来源: 快报}
        - {名称: 商贸企业, 完成: 98.4, 单位: 家, 上年完成: 91.8}
        - {名称: 城镇新增就业, 完成: , 单位: 人, 上年目标: 10000人以上}
      经验: [{要点: 抓实, 内容: "“12件”。\\n34"}]
    项目安排:
      年度投资: 86.5
      分类: [{类别: 产业, 个数: 3}, {类别: 民生, 个数: 4}]
    """

  private static let review = """
    # 回顾
    {{ 回顾.概括 }}。{% for 项 in 回顾.指标 %}{{ 项.名称 }}{{ 项.完成 }}{% if 项.全市增速 %}{{ 项.增速|高低(项.全市增速, '全市') }}{% endif %}。{% endfor %}
    项目{{ 项目安排.分类|map(attribute='个数')|合计 }}个。{{ 回顾.指标[1].增速|增减 }}。{{ 回顾.经验[0].内容 }}。

    """

  private func list(_ brief: String = brief, review: String = review) throws -> FigureList {
    let almanac = "指标:\n  - {名称: 商贸企业, 单位: 家, 推算: 可以, 程度: 不查, 确定: A}\n"
    let drafted = draft(brief, overlay: ["sections/review.md": review, "almanac/own.yaml": almanac])
    return FigureList(of: try #require(drafted.draft, "\(drafted.report.diagnostics.map { $0.message.id })"))
  }

  private func texts(_ sentences: [Int], in list: FigureList) -> [String] {
    sentences.map { list.trace.lines[$0].text }
  }

  @Test func listsEveryFigureOnce() throws {
    let figures = try list().figures.map { "\($0.kind.rawValue) \($0.name) \($0.value)\($0.unit)" }
    #expect(
      figures == [
        "field 地区生产总值 512.3亿元", "field 商贸企业 98.4家", "field 城镇新增就业 人", "field 项目安排年度投资 86.5亿元",
        "field 产业个数 3个", "field 民生个数 4个", "text 回顾概括 4.2万亩", "text 回顾概括 第3位", "text 回顾概括 8条",
        "text 抓实内容 12件", "text 抓实内容 34", "derived 地区生产总值增速、地区生产总值全市增速 0.4个百分点",
        "derived 产业个数、民生个数 7",
      ])
  }

  @Test(arguments: [
    ("地区生产总值", 0, ["地区生产总值512.3高于全市0.4个百分点。"]), ("商贸企业", 0, ["商贸企业98.4。", "增长7.2%。"]),
    ("项目安排年度投资", 0, []), ("产业个数", 0, ["项目7个。"]), ("回顾概括", 0, ["2021年新建农田4.2万亩，居全市第3位。"]),
    ("回顾概括", 2, ["打通断头路8条。"]), ("抓实内容", 0, ["“12件”。"]), ("抓实内容", 1, ["34。"]),
  ])
  func namesTheSentencesThatSayAFigure(name: String, index: Int, expected: [String]) throws {
    let list = try list()
    let figure = try #require(list.figures.filter { $0.name == name }.dropFirst(index).first)
    #expect(texts(figure.sentences, in: list) == expected)
  }

  @Test func tellsWhatIsSaidOfAFigure() throws {
    let figures = try list().figures
    #expect(figures[0].fact("growth")?.text == "7.2%" && figures[0].fact("growth")?.isComputed == false)
    #expect(figures[0].fact("region-growth")?.text == "6.8%" && figures[0].source == "快报")
    #expect(figures[2].fact("target")?.text == "10000人以上" && figures[2].value.isEmpty)
    #expect(figures[0].fact("rank") == nil && figures[3].facts.count == 1)
  }

  @Test func leadsWhatIsComputedToBothFigures() throws {
    let list = try list()
    let growth = try #require(list.figures[1].fact("growth"))
    #expect(growth.isComputed && growth.text == "7.2%")
    #expect(growth.places.map { $0.file.text($0.range) } == ["98.4", "91.8"])
    #expect(texts(growth.sentences, in: list) == ["商贸企业98.4。", "增长7.2%。"])
    let derived = list.figures.filter { $0.kind == .derived }.map { $0.places.map { $0.file.text($0.range) } }
    #expect(derived == [["7.2%", "6.8%"], ["3", "4"]])
  }

  @Test func pointsAtTheNumberInAText() throws {
    let places = try list().figures.filter { $0.kind == .text }.flatMap(\.places)
    let texts = places.map { $0.file.text($0.range) }
    #expect(texts == ["4.2万亩", "第3位", "8条", "\"“12件”。\\n34\"", "\"“12件”。\\n34\""])
  }

  @Test(arguments: ["年份: 2022\n文种: 经济工作会议讲话\n单位: {名称: 涧东区, 层级: 区, 上级: [云州市, 河东省]}\n会议: {日期: 2022-01-12}\n"])
  func listsNothingWhereThereIsNone(brief: String) throws {
    #expect(try list(brief, review: "# 回顾\n无。\n").figures.isEmpty)
  }

  @Test func survivesAnyDamageToTheBrief() throws {
    var random = SeededGenerator(seed: 31)
    let almanac = "指标:\n  - {名称: 商贸企业, 单位: 家, 推算: 可以, 程度: 不查, 确定: A}\n"
    for _ in 0..<60 {
      var bytes = Array(Self.brief.utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let index = Int.random(in: 90..<bytes.count, using: &random)
        bytes[index] = Array("0123456789.-%|>\" ".utf8)[Int.random(in: 0..<17, using: &random)]
      }
      let text = String(decoding: bytes, as: UTF8.self)
      guard let drafted = draft(text, overlay: ["sections/review.md": Self.review, "almanac/own.yaml": almanac]).draft
      else { continue }
      let list = FigureList(of: drafted)
      for figure in list.figures {
        #expect(figure.sentences.allSatisfy(list.trace.lines.indices.contains))
        for place in figure.facts.flatMap(\.places) { #expect(place.range.upperBound <= place.file.bytes.count) }
      }
    }
  }
}
