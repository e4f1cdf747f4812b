import Almanac
import Briefs
import Diagnostics
import Templating
import YAML

/// The names that every section may use: the brief's fields and what is derived from them.
struct Vocabulary {
  private(set) var values: Map

  /// Derives the names; an office or a year that cannot be resolved is reported.
  init(of brief: Brief, using library: Library, report: inout Report) {
    values = Map(brief.root)
    addOffice(of: brief, using: library, report: &report)
    addYear(of: brief, using: library, report: &report)
  }

  /// What a draft has of its own, for the sections that speak of the whole: how many parts, and their headings.
  mutating func addWhole(headings: [String]) {
    var whole = Map()
    whole["部分"] = Value(headings.count)
    whole["标题"] = Value(.list(headings.map { Value($0) }))
    add("全文", alias: "whole", Value(.map(whole)))
  }

  static let wholeNames: Set = ["全文", "whole"]

  private mutating func add(_ name: String, alias: String, _ value: Value) {
    values[name] = value
    values.aliases[alias] = name
  }

  private mutating func addOffice(of brief: Brief, using library: Library, report: inout Report) {
    guard let level = brief.level, let name = level.text else { return }
    guard let office = Office(level: name, in: library, report: &report) else {
      report.error(.unknownLevel(name), at: level.place, remedy: .levels(library.names(on: .offices), for: name))
      return
    }
    var own = office.words
    if let name = values["单位"]?.map?["名称"] { own["名称"] = name }
    add("本级", alias: "own", Value(.map(own)))
    let ancestors = office.ancestors(in: library, report: &report)
    let superiors = superiors(of: brief, among: ancestors)
    add("上级", alias: "superiors", Value(.list(superiors)))
    add("直接上级", alias: "superior", superiors.last ?? ancestors.first.map { Value(.map($0.words)) } ?? .none)
  }

  /// The superiors that the brief names and that stand above the office's level, from the highest down.
  private func superiors(of brief: Brief, among ancestors: [Office]) -> [Value] {
    let named = brief.superiors.compactMap { superior -> (rank: Int, value: Value)? in
      guard let name = superior.text, let rank = ancestors.firstIndex(where: { name.hasSuffix($0.level) }) else {
        return nil
      }
      var words = ancestors[rank].words
      var title = Value(name)
      title.origins = [superior.place]
      words["名称"] = title
      return (rank, Value(.map(words)))
    }
    return named.sorted { $0.rank > $1.rank }.map(\.value)
  }

  private mutating func addYear(of brief: Brief, using library: Library, report: inout Report) {
    guard let year = brief.year, let date = brief.meetingDate else {
      add("年度", alias: "almanac", unresolvedYear(of: brief))
      return
    }
    guard let source = library.file("timeline", on: .almanac) else {
      report.error(.noAlmanac, at: nil)
      return
    }
    let almanac = Almanac(decoding: Node(parsing: source, report: &report), report: &report)
    add("年度", alias: "almanac", Value(.map(outlook(almanac.outlook(on: year, asOf: date), of: brief, year: year))))
  }

  /// The year's names as far as they can be said without the meeting's date.
  private func unresolvedYear(of brief: Brief) -> Value {
    let place = brief.root["meeting"]?.record?["date"]?.place ?? brief.root.place
    return Value(.gap(Gap(label: "会议日期", place: place)))
  }

  private func outlook(_ outlook: Outlook, of brief: Brief, year: Int) -> Map {
    var map = Map()
    map["今年"] = Value(year)
    map["上年"] = Value(year - 1)
    map["下年"] = Value(year + 1)
    map["规划"] = outlook.plan.map { Value($0) } ?? Value.none
    map["规划年次"] = outlook.yearOfPlan.map { Value($0) } ?? Value.none
    map["是开局"] = Value(.boolean(outlook.isFirstOfPlan))
    map["是收官"] = Value(.boolean(outlook.isLastOfPlan))
    map["要事"] = Value(.list(outlook.landmarks.map { Value($0) }))
    let given = brief.root["almanac"]?.record
    map["代表大会"] = Value(outlook.congress, unless: given?["congress"], label: "最近一次党代会")
    map["全会"] = Value(outlook.plenum, unless: given?["plenum"], label: "最近一次中央全会")
    map["中央经济工作会议"] = Value(outlook.conference, unless: given?["conference"], label: "中央经济工作会议")
    return map
  }
}

extension Value {
  /// What the brief gives instead, else what the almanac knows, else a gap that the brief can fill.
  fileprivate init(_ fact: Fact, unless given: FieldValue?, label: String) {
    if let text = given?.text {
      self.init(text)
    } else {
      switch fact {
      case .known(let name): self.init(name)
      case .none: self = .none
      case .unknown:
        if let place = given?.place { self.init(.gap(Gap(label: label, place: place))) } else { self = .none }
      }
    }
    if let place = given?.place { origins = [place] }
  }
}

extension Message {
  fileprivate static func unknownLevel(_ name: String) -> Self {
    Message("unknown-level", en: "there is no level ‘\(name)’", zh: "没有“\(name)”这个层级")
  }

  fileprivate static var noAlmanac: Self {
    Message(
      "no-almanac", en: "the templates hold no almanac/timeline.yaml", zh: "模板里没有 almanac/timeline.yaml 这份年历")
  }
}

extension Wording {
  fileprivate static func levels(_ names: [String], for name: String) -> Self {
    Wording(
      en: "the levels are \(names.joined(separator: ", "))", zh: "可用的层级：\(names.joined(separator: "、"))")
  }
}
