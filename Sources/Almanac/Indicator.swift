package import Diagnostics

/// A figure of the statistics: the name it is called by officially, and whether its growth may be computed.
package struct Indicator: Entry {
  package let name: String
  package let unit: String?
  /// From when on the name is the official one; nil where it always was.
  package let start: ApproximateDate?
  package let formerNames: [String]
  /// Until when the former names were right.
  package let formerEnd: ApproximateDate?
  /// What else it is called, though not in a speech.
  package let aliases: [String]
  /// Whether the growth may be computed from two years' values at current prices; nil where that is not known.
  package let growth: Growth?
  package let weight: Phrase.Weight
  package let note: String?
  package let certainty: Certainty
  package let place: Place

  /// Where the growth of an indicator comes from.
  package enum Growth: String, CaseIterable, Sendable {
    case computable = "可以"
    /// It is at constant prices and must be given.
    case given = "不可以"
  }

  static let fields = ["名称", "单位", "自", "旧称", "旧称止", "别称", "推算", "程度", "说明", "确定"]
  static let form = "{名称: 一般公共预算收入, 单位: 亿元, 自: 2015-01-01, 旧称: [公共财政预算收入], 旧称止: 2014-12-31, 推算: 可以, 确定: B}"
  var key: String { name }

  init(_ fields: EntryFields) throws(Diagnostic) {
    name = try fields.needed("名称", fields.text("名称"))
    unit = try fields.text("单位")
    start = try fields.date("自")
    formerNames = try fields.texts("旧称")
    formerEnd = try fields.date("旧称止")
    aliases = try fields.texts("别称")
    growth = try fields.choice("推算")
    weight = try fields.choice("程度") ?? .none
    note = try fields.text("说明")
    certainty = try fields.certainty()
    place = fields.place
  }

  /// Every name by which a brief or a template may mean it, the official one first.
  package var names: [String] { [name] + aliases + formerNames }

  /// The official name on a day; unknown before it was official, unless only one other was.
  package func officialName(on day: CalendarDate) -> Fact {
    guard certainty.isSettled else { return .unknown }
    guard let start, day < start.last else { return .known(name) }
    return day < start.first && formerNames.count == 1 ? .known(formerNames[0]) : .unknown
  }
}

extension Almanac {
  /// Where the growth of an indicator comes from, by any of its names; nil where the almanac does not say.
  package func growth(of name: String) -> Indicator.Growth? { indicators.first { $0.names.contains(name) }?.growth }
}
