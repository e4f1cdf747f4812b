import Briefs
import Diagnostics
import Templating
import YAML

extension RecordShape {
  /// The names that the sections of a draft can use: the brief's fields and what is derived from them.
  ///
  /// - Parameters:
  ///   - offices: the offices whose words the superiors can have.
  ///   - own: the office the draft is for; nil for any of them.
  init(offices: [Office], own: Office?) {
    let anyOffice = Self.words(of: offices)
    self.init(
      RecordShape(Schema.brief).members + [
        Member(
          "本级", aliases: ["own"], .record(own.map { Self.words(of: [$0]) } ?? anyOffice),
          explanation: Wording(en: "the words of the office's own level", zh: "本单位这一级的称谓")),
        Member(
          "上级", aliases: ["superiors"], .list(of: .record(anyOffice)),
          explanation: Wording(en: "the words of each superior, from the highest down", zh: "各上级的称谓，由高到低")),
        Member(
          "直接上级", aliases: ["superior"], .record(anyOffice),
          explanation: Wording(en: "the words of the next higher level", zh: "上一级的称谓")),
        Member(
          "年度", aliases: ["almanac"], .record(RecordShape(Self.almanac)),
          explanation: Wording(en: "what the year is, from the almanac", zh: "由年历推定的年度情况")),
        Member(
          "全文", aliases: ["whole"], .record(RecordShape(Self.whole)),
          explanation: Wording(en: "what the draft really has", zh: "这篇讲话实有的内容")),
      ])
  }

  /// The words that some of the offices have, each with what it is at every one of them.
  private static func words(of offices: [Office]) -> RecordShape {
    var words: [(name: String, values: [Value])] = []
    for (name, value) in offices.flatMap({ zip($0.words.keys, $0.words.values) }) {
      if let position = words.firstIndex(where: { $0.name == name }) {
        words[position].values.append(value)
      } else {
        words.append((name, [value]))
      }
    }
    let members = words.map { word in
      let texts = word.values.compactMap(\.plainText).joined(separator: " / ")
      return Member(word.name, Shape(word.values), explanation: Wording(en: texts, zh: texts))
    }
    let title = Wording(en: "the office's place, as the brief names it", zh: "所在地的名称，取自提要")
    return RecordShape(members + [Member("名称", .text, explanation: title)])
  }

  private static var almanac: [Member] {
    [
      Member("今年", .number, explanation: Wording(en: "the year whose work is laid out", zh: "部署工作的年份")),
      Member("上年", .number, explanation: Wording(en: "the year before", zh: "上一年")),
      Member("下年", .number, explanation: Wording(en: "the year after", zh: "下一年")),
      Member("是开局", .anything, explanation: Wording(en: "whether a plan begins", zh: "是不是规划开局之年")),
      Member("是收官", .anything, explanation: Wording(en: "whether a plan ends", zh: "是不是规划收官之年")),
      Member("要事", .list(of: .text), explanation: Wording(en: "what the year is marked by", zh: "当年的大事")),
      Member("规划", .text, explanation: Wording(en: "the five-year plan of the year", zh: "当年所在的五年规划")),
      Member("规划年次", .number, explanation: Wording(en: "which year of the plan it is", zh: "是规划的第几年")),
      Member("代表大会", .text, explanation: Wording(en: "the last congress", zh: "最近一次党代会")),
      Member("全会", .text, explanation: Wording(en: "the last plenum", zh: "最近一次中央全会")),
      Member(
        "中央经济工作会议", .text,
        explanation: Wording(en: "the conference that laid out the year's work", zh: "部署当年工作的中央经济工作会议")),
    ]
  }

  private static var whole: [Member] {
    [
      Member("部分", .number, explanation: Wording(en: "how many parts there are", zh: "共有几个部分")),
      Member("标题", .list(of: .text), explanation: Wording(en: "the headings of the parts", zh: "各部分的标题")),
    ]
  }
}

extension Shape {
  /// The shape of a value that some offices give each its own.
  fileprivate init(_ values: [Value]) {
    self = values.allSatisfy { $0.plainText != nil } ? .text : .anything
  }
}

extension Value {
  fileprivate var plainText: String? { if case .string(let text) = content { text } else { nil } }
}
