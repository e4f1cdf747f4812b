import Almanac
package import Briefs
package import Diagnostics
package import Templating
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
      report.error(.unknownLevel(name), at: level.place, remedy: .levels(library.names(on: .offices)))
      return
    }
    var own = office.words
    if let name = values["单位"]?.map?["名称"] { own["名称"] = name }
    add("本级", alias: "own", Value(.map(own)))
    let ancestors = office.ancestors(in: library, report: &report)
    add("直接上级", alias: "superior", ancestors.first.map { Value($0.words) } ?? .none)
    guard brief.superiors.contains(where: { !$0.isEmpty }) else {
      add("上级", alias: "superiors", values["单位"]?.map?["上级"] ?? .none)
      return
    }
    let levels = library.names(on: .offices)
    for superior in brief.superiors {
      guard let name = superior.text, !levels.contains(where: name.hasSuffix) else { continue }
      report.error(.unknownSuperior(name), at: superior.place, remedy: .levels(levels))
    }
    add("上级", alias: "superiors", Value(superiors(of: brief, among: ancestors)))
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
    guard let year = brief.year else { return }
    guard let source = library.file("timeline", on: .almanac) else {
      report.error(.noAlmanac, at: nil)
      return
    }
    let almanac = Almanac(decoding: Node(parsing: source, report: &report), report: &report)
    let outlook = almanac.outlook(on: year, asOf: brief.meetingDate)
    add("年度", alias: "almanac", Value(words(of: outlook, for: brief, year: year)))
  }

  private func words(of outlook: Outlook, for brief: Brief, year: Int) -> Map {
    var map = Map()
    map["今年"] = Value(year)
    map["上年"] = Value(year - 1)
    map["下年"] = Value(year + 1)
    map["是开局"] = Value(outlook.isFirstOfPlan)
    map["是收官"] = Value(outlook.isLastOfPlan)
    map["要事"] = Value(outlook.landmarks.map { Value($0) })
    let given = brief.root["almanac"]?.record
    let plan = given?["plan"]
    map["规划"] = Value(outlook.plan, unless: plan, gap: plan.map { Gap(label: "年度规划", place: $0.place) })
    map["规划年次"] = outlook.yearOfPlan.map { Value($0) } ?? Value.none
    let date = brief.root["meeting"]?.record?["date"]
    for (name, field, fact) in [
      ("代表大会", "congress", outlook.congress), ("全会", "plenum", outlook.plenum),
      ("中央经济工作会议", "conference", outlook.conference),
    ] {
      map[name] = Value(fact, unless: given?[field], gap: gap(named: name, given: given?[field], date: date))
    }
    return map
  }

  /// What is asked for in place of an unknown fact: the meeting's date as long as that is open, else the fact itself.
  private func gap(named name: String, given: FieldValue?, date: FieldValue?) -> Gap? {
    if let date, date.isEmpty { return Gap(label: "会议日期", place: date.place) }
    return given.map { Gap(label: "年度\(name)", place: $0.place) }
  }
}

extension Library {
  /// What the sections of a brief's speech may use, where the speech has these headings.
  package func values(for brief: Brief, headings: [String], report: inout Report) -> Map {
    var vocabulary = Vocabulary(of: brief, using: self, report: &report)
    vocabulary.addWhole(headings: headings)
    return vocabulary.values
  }
}

extension Value {
  /// What the brief gives instead, else what the almanac knows, else a gap that the brief can fill.
  fileprivate init(_ fact: Fact, unless given: FieldValue?, gap: Gap?) {
    if let text = given?.text {
      self.init(text)
    } else {
      switch fact {
      case .known(let name): self.init(name)
      case .none: self = .none
      case .unknown: self = gap.map { Value($0) } ?? .none
      }
    }
    if let place = given?.place { origins = [place] }
  }
}

extension Message {
  fileprivate static func unknownLevel(_ name: String) -> Self {
    Message("unknown-level", en: "there is no level ‘\(name)’", zh: "没有“\(name)”这个层级")
  }

  fileprivate static func unknownSuperior(_ name: String) -> Self {
    Message("unknown-superior", en: "‘\(name)’ does not say which level it is", zh: "看不出“\(name)”是哪一级")
  }

  fileprivate static var noAlmanac: Self {
    Message(
      "no-almanac", en: "the templates hold no almanac/timeline.yaml", zh: "模板里没有 almanac/timeline.yaml 这份年历")
  }
}

extension Wording {
  fileprivate static func levels(_ names: [String]) -> Self {
    Wording(
      en: "the levels are \(names.joined(separator: ", "))", zh: "可用的层级：\(names.joined(separator: "、"))")
  }
}
