import Briefs
import Diagnostics
import Templating
import YAML

extension Library {
  /// The names that the sections of a draft with such values can use: the brief's fields and what is derived from them.
  func names(for values: Map) -> RecordShape {
    // A fault of an office is told where a draft is made for it.
    var ignored = Report()
    return RecordShape(values, offices: Office.all(in: self, report: &ignored))
  }

  /// The names that a draft of any office can use.
  var names: RecordShape {
    var ignored = Report()
    let blank = BlankBrief(year: Schema.years.lowerBound, in: .chinese).text
    let node = Node(parsing: SourceFile(name: "", text: blank), report: &ignored)
    let (brief, almanac) = (Brief(decoding: node, report: &ignored), almanac(report: &ignored))
    var values = Vocabulary(of: brief, using: self, almanac: almanac, report: &ignored).values
    values["本级"] = nil
    return names(for: values)
  }
}

extension RecordShape {
  fileprivate init(_ values: Map, offices: [Office]) {
    let office = Self.words(of: offices, beside: values)
    let own = values["本级"]?.map.map { map in
      RecordShape(map.keys.map { name in office[name] ?? Member(name, Shape(map[name] ?? .none)) })
    }
    let known = RecordShape(
      RecordShape(Schema.brief).members + [
        Member(
          "本级", aliases: ["own"], .record(own ?? office),
          explanation: Wording(en: "the words of the office's own level", zh: "本单位这一级的称谓")),
        Member(
          "上级", aliases: ["superiors"], .list(of: .record(office)),
          explanation: Wording(en: "the words of each superior, from the highest down", zh: "各上级的称谓，由高到低")),
        Member(
          "直接上级", aliases: ["superior"], .record(office),
          explanation: Wording(en: "the words of the next higher level", zh: "上一级的称谓")),
        Member(
          "年度", aliases: ["almanac"], Self.almanac(values["年度"]?.map),
          explanation: Wording(en: "what the year is, from the almanac", zh: "由年历推定的年度情况")),
        Member(
          "全文", aliases: ["whole"], .record(RecordShape(Self.whole)),
          explanation: Wording(en: "what the draft really has", zh: "这篇讲话实有的内容")),
      ])
    let others = values.keys.filter { known[$0] == nil }.map { name in
      Member(name, aliases: values.aliases(of: name), Shape(values[name] ?? .none))
    }
    self.init(known.members + others)
  }

  /// The words that some of the offices have, each with what it is at every one of them, and those that the values of
  /// the office and of its superiors have beyond.
  private static func words(of offices: [Office], beside values: Map) -> RecordShape {
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
      return Member(word.name, Shape(ofAll: word.values), explanation: Wording(en: texts, zh: texts))
    }
    let title = Wording(en: "the office's place, as the brief names it", zh: "所在地的名称，取自提要")
    let known = RecordShape(members + [Member("名称", .text, explanation: title)])
    let given = [values["本级"], values["直接上级"]] + (values["上级"]?.items ?? [])
    let others = given.compactMap { $0?.map }.flatMap { zip($0.keys, $0.values) }.filter { known[$0.0] == nil }
    return RecordShape(known.members + others.map { Member($0, Shape($1)) })
  }

  /// What there is below 年度: everything in it has its name in the values, known or not.
  private static func almanac(_ values: Map?) -> Shape {
    // Without a year, nothing is derived from it.
    guard let values else { return .anything }
    let known = RecordShape(almanacMembers)
    return .record(RecordShape(values.keys.map { known[$0] ?? Member($0, Shape(values[$0] ?? .none)) }))
  }

  private static var almanacMembers: [Member] {
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
  fileprivate init(ofAll values: [Value]) {
    self = values.allSatisfy { $0.plainText != nil } ? .text : .anything
  }
}

extension Shape {
  /// The shape that a value has; what is empty may become anything.
  fileprivate init(_ value: Value) {
    switch value.content {
    case .string: self = .text
    case .integer: self = .number
    case .map(let map):
      self = .record(
        RecordShape(
          map.keys.map { RecordShape.Member($0, aliases: map.aliases(of: $0), Shape(map[$0] ?? .none)) }))
    case .none, .boolean, .decimal, .list, .tuple, .gap, .undefined, .object: self = .anything
    }
  }
}

extension Map {
  fileprivate func aliases(of name: String) -> [String] {
    aliases.filter { $0.value == name }.map(\.key).sorted()
  }
}

extension Value {
  fileprivate var plainText: String? { if case .string(let text) = content { text } else { nil } }

  fileprivate var items: [Value?] { if case .list(let items) = content { items } else { [] } }
}
