package import Almanac
import Briefs
package import Diagnostics
import Templating
import YAML

extension Library {
  /// The almanac of all roots: an office's own entries count beside the built-in ones, and before those of the same name.
  package func almanac(report: inout Report) -> Almanac {
    let layers = layers(on: .almanac)
    if layers.allSatisfy(\.isEmpty) { report.error(.noAlmanac, at: nil) }
    return Almanac(decoding: layers.map { $0.map { Node(parsing: $0, report: &report) } }, report: &report)
  }
}

/// What a speech may say of its working year: the names below 年度.
struct YearWords {
  private(set) var map = Map()
  private let year: Int
  private let brief: Brief
  private let almanac: Almanac
  private let outlook: Outlook

  /// Derives the words; what the brief gives under 年度 stands in place of what the almanac knows.
  init(of year: Int, for brief: Brief, from almanac: Almanac) {
    self.year = year
    self.brief = brief
    self.almanac = almanac
    outlook = almanac.outlook(on: year, asOf: brief.meetingDate)
    addYears()
    addPlan()
    addMeetings()
    addRoles()
    addPhrases()
  }

  /// The years as numbers, and as whoever speaks on the day calls them.
  private mutating func addYears() {
    let today = brief.meetingDate?.year ?? year
    for (name, other) in [("今年", year), ("上年", year - 1), ("下年", year + 1)] {
      map[name] = Value(other)
      var word = Value(Self.spoken(other, in: today))
      word.origins = [brief.root["meeting"]?.record?["date"]?.place ?? brief.root["year"]?.place].compactMap(\.self)
      map["称" + name] = word
    }
  }

  /// What one calls a year: in December, the year whose work is laid out is 明年 still.
  private static func spoken(_ year: Int, in today: Int) -> String {
    let names = ["前年", "去年", "今年", "明年", "后年"]
    let index = year - today + 2
    return names.indices.contains(index) ? names[index] : "\(year)年"
  }

  private mutating func addPlan() {
    map["是开局"] = Value(outlook.isFirstOfPlan)
    map["是收官"] = Value(outlook.isLastOfPlan)
    let given = given("plan")
    map["规划"] = value(outlook.plan, unless: given, gap: given.map { Gap(label: "年度规划", place: $0.place) })
    map["规划年次"] = outlook.yearOfPlan.map { Value($0) } ?? Value.none
    var role = outlook.planRole
    // Which year it is of a plan that only the brief knows, the almanac cannot tell.
    if let plan = given?.text, outlook.plan != .known(plan) { role = .known("实施\(plan)规划的重要一年") }
    map["规划定位"] = value(role, gap: given.map { Gap(label: "年度规划", place: $0.place) })
  }

  private mutating func addMeetings() {
    for (name, field, fact) in [
      ("代表大会", "congress", outlook.congress), ("全会", "plenum", outlook.plenum),
      ("中央经济工作会议", "conference", outlook.conference),
    ] {
      map[name] = value(fact, unless: given(field), gap: gap(for: name, given: given(field)))
    }
    let congress = given("congress")?.text.map(Fact.known) ?? outlook.congress
    let plenum = given("plenum")?.text.map(Fact.known) ?? outlook.plenum
    let all = almanac.allSpirit(plenum: plenum, congress: congress, asOf: brief.meetingDate)
    for (name, fact) in [("全会精神", almanac.newestSpirit(plenum: plenum, congress: congress)), ("会议精神", all)] {
      map[name] = value(fact, gap: gap(for: "全会", given: given("plenum")))
      // A word of the brief is to be found again in what was made of it.
      if let plenum = given("plenum"), plenum.text != nil { map[name]?.origins = [plenum.place] }
    }
  }

  private mutating func addRoles() {
    map["定位"] = texts(outlook.roles)
    map["周年"] = texts(outlook.anniversaries)
    let mayRun = almanac.campaigns.contains { $0.touches(year) }
    map["活动"] = dateGap.map { mayRun ? Value([Value($0)]) : Value([Value]()) } ?? texts(outlook.campaigns)
    let role = map["规划定位"].map { [$0] } ?? []
    map["要事"] = Value((outlook.roles + outlook.landmarkAnniversaries).map { Value($0) } + role)
    map["总基调"] = value(outlook.keynote, gap: dateGap)
  }

  /// The right forms of all dated phrases and names of indicators, so that a wrong name is an error like any other.
  private mutating func addPhrases() {
    map["提法"] = Value(Map(almanac.phrases.phrases.map { phrase in (phrase.name, self.form(of: phrase)) }))
    var names = Map()
    for indicator in almanac.indicators {
      let fact = brief.meetingDate.map { indicator.officialName(on: $0) } ?? .unknown
      let word = value(fact, gap: dateGap ?? Gap(label: "指标名“\(indicator.name)”", place: indicator.place))
      for name in indicator.names where names[name] == nil { names[name] = word }
    }
    map["指标名"] = Value(names)
  }

  private func form(of phrase: Phrase) -> Value {
    let fact =
      brief.meetingDate.map { almanac.phrases.form(of: phrase, on: $0) } ?? almanac.phrases.form(of: phrase, in: year)
    return value(fact, gap: dateGap ?? Gap(label: "提法“\(phrase.name)”", place: phrase.place))
  }

  private func texts(_ words: [String]) -> Value { Value(words.map { Value($0) }) }

  private func given(_ field: String) -> FieldValue? { brief.root["almanac"]?.record?[field] }

  /// What is asked for as long as the meeting's date is open.
  private var dateGap: Gap? {
    guard let date = brief.root["meeting"]?.record?["date"], date.isEmpty else { return nil }
    return Gap(label: "会议日期", place: date.place)
  }

  /// What is asked for in place of an unknown meeting: the date of the speech as long as that is open, else the meeting.
  private func gap(for name: String, given: FieldValue?) -> Gap? {
    dateGap ?? given.map { Gap(label: "年度\(name)", place: $0.place) }
  }

  /// What the brief gives instead, else what the almanac knows, else a gap that the brief can fill; each comes from the
  /// field that stands above it or, where there is none, from the year.
  private func value(_ fact: Fact, unless given: FieldValue? = nil, gap: Gap?) -> Value {
    var value =
      if let text = given?.text { Value(text) } else {
        switch fact {
        case .known(let words): Value(words)
        case .none: Value.none
        case .unknown: gap.map { Value($0) } ?? Value.none
        }
      }
    value.origins = [given?.place ?? brief.root["year"]?.place].compactMap(\.self)
    return value
  }
}

extension Message {
  fileprivate static var noAlmanac: Self {
    Message("no-almanac", en: "the templates hold no almanac", zh: "模板里没有年历（almanac/ 下没有文件）")
  }
}
