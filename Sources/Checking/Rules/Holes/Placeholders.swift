import Chinese
import Diagnostics
import Documents

extension Rule {
  /// X, XX, **, ××, ○○, 某某, 【待填…】, {{…}} left in the text.
  static let placeholders = Rule(
    id: "S01", severity: .error,
    name: Wording(en: "a placeholder left in the text", zh: "还有没填的空"),
    explanation: Wording(
      en:
        "X, **, ××, ○○, 某某, ____, 【待填…】 and {{…}} stand for words that are still to come. X in a Latin word, X光 and × between numbers are left alone.",
      zh: "X、**、××、○○、某某、____、【待填…】、{{…}}都是待填的空。外文单词里的X、X光、数字之间的×不管。"),
    examples: [
      RuleExample("现有企业⟦XX⟧家，比上年增长⟦X⟧%。", good: "现有企业86家，比上年增长7%，购置X光机2台。"),
      RuleExample("加快⟦**⟧建设，请⟦某某⟧同志发言。", good: "加快新区建设，请各位代表发言。"),
      RuleExample("增长⟦【待填：增速】⟧，达到⟦{{ 总量 }}⟧亿元。", good: "增长7%，达到168亿元，占地3×4公里。"),
    ],
    check: { speech, findings in
      let text = speech.text
      for paragraph in speech.paragraphs {
        var index = paragraph.range.lowerBound
        while index < paragraph.range.upperBound {
          guard let hole = text.hole(at: index, before: paragraph.range.upperBound, isMarkdown: speech.isMarkdown)
          else {
            index += 1
            continue
          }
          let slot = Slot(of: hole, in: text)
          findings.add(.hole(text.string(hole), slot), at: hole, instead: slot.remedy)
          index = hole.upperBound
        }
      }
    })
}

/// What a placeholder stands for, as far as its neighbours tell.
private enum Slot {
  case session, year, date, number, person, name

  private static let units = [
    "家", "个", "亿", "万", "%", "％", "元", "户", "条", "所", "位", "项", "亩", "公里", "吨", "千", "百", "倍", "平方", "余", "多", "岁", "名",
    "座", "辆", "台", "起", "件", "处", "批", "天", "小时", "栋", "套", "类", "期", "次", "米",
  ]

  init(of hole: Range<Int>, in text: ScalarText) {
    let end = hole.upperBound
    if text[end] == "届" || text[hole.lowerBound - 1] == "届" || text[hole.lowerBound - 1] == "第" {
      self = .session
    } else if text[end] == "年" {
      self = .year
    } else if text[end] == "月" || text[end] == "日" {
      self = .date
    } else if text[hole.lowerBound] == "某", text[end]?.isHan != true {
      self = .person
    } else if text.first(of: ["同志", "书记", "市长", "县长", "区长", "主席", "主任", "局长", "先生", "女士"], at: end) != nil {
      self = .person
    } else if text.first(of: Self.units, at: end) != nil {
      self = .number
    } else {
      self = .name
    }
  }

  var names: (en: String, zh: String) {
    switch self {
    case .session: ("the number of a session", "届次")
    case .year: ("a year", "年份")
    case .date: ("a date", "日期")
    case .number: ("a number", "数字")
    case .person: ("a person’s name", "人名")
    case .name: ("a name", "名称")
    }
  }

  var remedy: Wording { Wording(en: "fill in \(names.en)", zh: "填上\(names.zh)") }
}

extension ScalarText {
  /// The most characters that a placeholder with words in it has.
  private static let longestHole = 60

  /// The placeholder at an index.
  fileprivate func hole(at index: Int, before limit: Int, isMarkdown: Bool) -> Range<Int>? {
    if let mask = mask(at: index, isMarkdown: isMarkdown) { return mask }
    let limit = min(limit, index + Self.longestHole)
    if has("{{", at: index) { return closed(by: "}}", from: index, before: limit) }
    guard self[index] == "【" || self[index] == "[" || self[index] == "〔" || self[index] == "（",
      first(of: ["待填", "待补", "待定", "此处", "填写", "请填"], at: index + 1) != nil
    else { return nil }
    return ["】", "]", "〕", "）"].lazy.compactMap { closed(by: $0, from: index, before: limit) }.first
  }

  private func closed(by mark: String, from start: Int, before limit: Int) -> Range<Int>? {
    (start..<limit).first { has(mark, at: $0) }.map { start..<min(limit, $0 + mark.unicodeScalars.count) }
  }
}

extension Message {
  fileprivate static func hole(_ mark: String, _ slot: Slot) -> Self {
    Message("S01", en: "‘\(mark)’ stands for \(slot.names.en)", zh: "“\(mark)”处要填\(slot.names.zh)")
  }
}
