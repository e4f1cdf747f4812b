import Briefs
import Diagnostics
import Documents
import TestSupport
import Testing

@testable import Drafting

struct ProvenanceTests {
  private static let brief = """
    年份: 2022
    文种: 经济工作会议讲话
    单位: {名称: 涧东区, 层级: 区, 上级: [云州市, 河东省]}
    会议: {日期: 2022-01-12}
    回顾:
      概括: 新建*农田*4.2万亩。打通断头路8条
      指标:
        - {名称: 地区生产总值, 完成: 512.3, 单位: 亿元, 增速: 7.2%, 全市增速: 6.8%}
        - {名称: 限额以上商贸企业, 完成: 98.4, 单位: 家, 上年完成: 91.8}
      经验: [{要点: 抓实, 内容: "“一”\\n二"}]
    """

  private static let review = """
    # 回顾
    {{ 回顾.概括 }}。

    {% for 项 in 回顾.指标 %}{{ 项.名称 }}{{ 项.完成 }}{% if 项.全市增速 %}{{ 项.增速|高低(项.全市增速, '全市') }}{% endif %}。{% endfor %}
    共{{ 回顾.指标|length }}项{{ 回顾.指标|map(attribute='完成')|合计 }}。{{ 回顾.指标[1].增速|增减 }}。{{ 回顾.经验[0].内容 }}。

    """

  private func trace(_ brief: String = brief) throws -> (trace: Trace, draft: Draft) {
    let almanac = "指标:\n  - {名称: 限额以上商贸企业, 单位: 家, 推算: 可以, 程度: 不查, 确定: A}\n"
    let drafted = draft(brief, overlay: ["sections/review.md": Self.review, "almanac/own.yaml": almanac])
    let draft = try #require(drafted.draft, "\(drafted.report.diagnostics.map { $0.message.text(in: .english) })")
    return (Trace(of: draft), draft)
  }

  /// The texts of the brief that a sentence is made of.
  private func origins(of sentence: String) throws -> [String] {
    let line = try #require(try trace().trace.lines.first { $0.text == sentence })
    return line.pieces.flatMap(\.origins).filter { $0.file.name == "2022.yaml" }.map { $0.file.text($0.range) }
  }

  @Test func leadsToTheWordsOfAValueThatASentenceQuotes() throws {
    #expect(try origins(of: "新建*农田*4.2万亩。") == ["新建*农田*4.2万亩。"])
    #expect(try origins(of: "打通断头路8条。") == ["打通断头路8条"])
  }

  @Test func leadsToAllValuesThatAWordIsComputedFrom() throws {
    #expect(try origins(of: "地区生产总值512.3高于全市0.4个百分点。") == ["地区生产总值", "512.3", "7.2%", "6.8%"])
    #expect(try origins(of: "共2项610.7。").suffix(2) == ["512.3", "98.4"])
  }

  @Test func leadsToTheLineOfTheTemplate() throws {
    let line = try #require(try trace().trace.lines.first { $0.text.hasPrefix("共2项") })
    #expect(line.pieces.allSatisfy { $0.template.file.name == "templates/sections/review.md" })
    #expect(line.pieces.first.map { $0.template.file.text($0.template.range) } == "共")
    #expect(line.pieces.first.map { $0.template.file.line(at: $0.template.range.lowerBound) } == 4)
  }

  @Test func givesThePlacesOfAnyRange() throws {
    let (trace, draft) = try trace()
    let provenance = Provenance(of: draft)
    let whole = 0..<draft.text.utf8.count
    #expect(provenance.pieces(in: whole).map(\.range.count).reduce(0, +) == whole.count)
    let sentence = try #require(trace.lines.first { $0.text.hasPrefix("地区生产总值512.3") })
    let names = provenance.places(of: sentence.sentence.range).map(\.file.name)
    #expect(
      names == Array(repeating: "2022.yaml", count: 4) + Array(repeating: "templates/sections/review.md", count: 4))
    #expect(provenance.places(of: 3..<3).isEmpty)
    #expect(provenance.pieces(in: whole.upperBound..<whole.upperBound + 9).isEmpty)
  }

  @Test(arguments: [
    ("4.2", ["新建*农田*4.2万亩。"]), ("8条", ["打通断头路8条。"]), ("512.3", ["地区生产总值512.3高于全市0.4个百分点。", "共2项610.7。"]),
    ("6.8%", ["地区生产总值512.3高于全市0.4个百分点。"]), ("98.4", ["限额以上商贸企业98.4。", "共2项610.7。", "增长7.2%。"]),
    ("91.8", ["增长7.2%。"]), ("亿元", []),
  ])
  func knowsWhichSentencesDependOnAPlace(words: String, expected: [String]) throws {
    let (trace, draft) = try trace()
    let file = draft.brief.root.place.file
    let needle = Array(words.utf8)
    let start = try #require(file.bytes.indices.first { file.bytes[$0...].starts(with: needle) })
    let sentences = trace.sentences(from: Place(start..<start + needle.count, in: file))
    #expect(sentences.map { trace.lines[$0].text } == expected)
  }

  @Test func neverLeavesAFile() throws {
    var random = SeededGenerator(seed: 4)
    let (_, draft) = try trace()
    let provenance = Provenance(of: draft)
    let length = draft.text.utf8.count
    for _ in 0..<500 {
      let start = Int.random(in: 0...length, using: &random)
      let range = start..<Int.random(in: start...length, using: &random)
      for piece in provenance.pieces(in: range) {
        #expect(range.contains(piece.range.lowerBound) && piece.range.upperBound <= range.upperBound)
        for place in piece.origins + [piece.template] { #expect(place.range.upperBound <= place.file.bytes.count) }
        if let quoted = piece.quoted, !piece.text.utf8.contains(0xEF) {
          #expect(quoted.file.text(quoted.range) == piece.text)
        }
      }
    }
  }
}
