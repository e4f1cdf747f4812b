package import Diagnostics
package import YAML

/// What is known of the years: plan periods, congresses, plenums and the yearly economic conferences.
package struct Almanac: Sendable {
  private var plans: [Plan] = []
  private var congresses: [Event] = []
  private var plenums: [Event] = []
  private var conferences: [Event] = []

  /// Reads `almanac/timeline.yaml`; entries that cannot be read are reported and left out.
  package init(decoding node: Node, report: inout Report) {
    for entry in node.entries {
      switch entry.key {
      case "规划": plans = entry.value.items.compactMap { Plan(decoding: $0, report: &report) }
      case "代表大会": congresses = Event.list(decoding: entry.value, report: &report)
      case "全会": plenums = Event.list(decoding: entry.value, report: &report)
      case "中央经济工作会议": conferences = Event.list(decoding: entry.value, report: &report)
      default: report.error(.unknownTable(entry.key), at: entry.keyPlace)
      }
    }
  }

  /// What is to be said of a working year in a speech held on a day; where the day is not known, neither is what had
  /// been held by then.
  package func outlook(on year: Int, asOf date: CalendarDate?) -> Outlook {
    let plan = plans.first { $0.years.contains(year) }
    return Outlook(
      plan: plan.map { .known($0.name) } ?? .unknown,
      yearOfPlan: plan.map { year - $0.years.lowerBound + 1 },
      isFirstOfPlan: plan?.years.lowerBound == year,
      isLastOfPlan: plan?.years.upperBound == year,
      congress: Fact(latestOf: congresses, asOf: date),
      plenum: Fact(latestOf: plenums, asOf: date),
      conference: Fact(latestOf: conferences.filter { $0.subjectYear == year }, asOf: date),
      landmarks: landmarks(of: year, asOf: date)
    )
  }

  /// The roles that the congresses give to a year, as speeches say them.
  private func landmarks(of year: Int, asOf date: CalendarDate?) -> [String] {
    congresses.compactMap { congress in
      guard congress.isCertain else { return nil }
      if congress.start.year == year { return "\(congress.name)召开之年" }
      if congress.start.year == year - 1, date.map(congress.hasEnded) ?? true { return "全面贯彻\(congress.name)精神的开局之年" }
      return nil
    }
  }
}

/// What the almanac knows of one working year on one day.
package struct Outlook: Sendable {
  /// The five-year plan in its quotation marks, `“十四五”`.
  package let plan: Fact
  /// Which year of the plan it is, from 1; nil where the plan is not known.
  package let yearOfPlan: Int?
  package let isFirstOfPlan: Bool
  package let isLastOfPlan: Bool
  package let congress: Fact
  package let plenum: Fact
  package let conference: Fact
  /// What else the year is, such as `党的二十大召开之年`.
  package let landmarks: [String]
}

/// What the almanac has to say where a name is asked for, such as the newest event of a kind on a given day.
package enum Fact: Equatable, Sendable {
  case known(String)
  /// None has been held by that day.
  case none
  /// One may have been held, but its date is not known, or the table ends before: the user must say.
  case unknown

  fileprivate init(latestOf events: [Event], asOf date: CalendarDate?) {
    guard let date else {
      self = .unknown
      return
    }
    if events.isEmpty || events.contains(where: { !$0.isCertain && $0.start <= date }) {
      self = .unknown
    } else if let latest = events.filter({ $0.hasEnded(by: date) }).max(by: { $0.start < $1.start }) {
      self = .known(latest.name)
    } else {
      self = .none
    }
  }
}

extension Message {
  fileprivate static func unknownTable(_ name: String) -> Self {
    Message(
      "unknown-almanac-table", en: "the almanac has no table ‘\(name)’", zh: "年历里没有“\(name)”这张表")
  }
}
