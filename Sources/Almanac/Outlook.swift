/// What the almanac knows of one working year on one day.
package struct Outlook: Sendable {
  /// The five-year plan in its quotation marks, `“十四五”`.
  package let plan: Fact
  /// Which year of the plan it is, from 1; nil where the plan is not known.
  package let yearOfPlan: Int?
  package let isFirstOfPlan: Bool
  package let isLastOfPlan: Bool
  /// What the year is to its plan: `“十四五”开局之年`.
  package let planRole: Fact
  package let congress: Fact
  package let plenum: Fact
  package let conference: Fact
  /// What else the year is, such as `党的二十大召开之年`.
  package let roles: [String]
  /// The round anniversaries of the year, `新中国成立75周年`.
  package let anniversaries: [String]
  /// Those of them that make the year what it is for the whole country.
  package let landmarkAnniversaries: [String]
  /// The campaigns that are surely running on the day.
  package let campaigns: [String]
  /// The words that have been joined to 稳中求进 by the last conference.
  package let keynote: Fact
}

extension Almanac {
  /// What is to be said of a working year in a speech held on a day; where the day is not known, neither is what had
  /// been held by then.
  package func outlook(on year: Int, asOf date: CalendarDate?) -> Outlook {
    let plan = plan(of: year)
    let certain = anniversaries.filter(\.certainty.isSettled)
    return Outlook(
      plan: plan.map { .known($0.name) } ?? .unknown,
      yearOfPlan: plan.map { year - $0.years.lowerBound + 1 },
      isFirstOfPlan: plan?.years.lowerBound == year,
      isLastOfPlan: plan?.years.upperBound == year,
      planRole: planRole(of: year),
      congress: congresses.latest(asOf: date),
      plenum: plenums.latest(asOf: date),
      conference: conferences.filter { $0.subjectYear == year }.latest(asOf: date),
      roles: roles(of: year, asOf: date),
      anniversaries: certain.compactMap { $0.name(in: year) },
      landmarkAnniversaries: certain.filter { $0.isLandmark(in: year) }.compactMap { $0.name(in: year) },
      campaigns: date.map { day in campaigns.filter { $0.isRunning(on: day) }.map(\.name) } ?? [],
      keynote: date.map { phrases.current(of: "总基调", on: $0) } ?? .unknown
    )
  }

  func plan(of year: Int) -> Plan? { plans.first { $0.certainty.isSettled && $0.years.contains(year) } }

  /// What a year is to its plan, in the words of the year or else in those of the rule.
  func planRole(of year: Int) -> Fact {
    guard let plan = plan(of: year) else { return .unknown }
    if let words = roles.first(where: { $0.year == year && $0.certainty.isSettled })?.planRole { return .known(words) }
    let index = year - plan.years.lowerBound
    switch year {
    case plan.years.lowerBound: return .known("\(plan.name)开局之年")
    case plan.years.upperBound: return .known("\(plan.name)规划收官之年")
    case plan.years.lowerBound + 2: return .known("\(plan.name)规划承上启下之年")
    default:
      let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九"]
      return numerals.indices.contains(index) ? .known("实施\(plan.name)规划的第\(numerals[index])年") : .unknown
    }
  }

  /// The roles that congresses and the table of years give to a year, as speeches say them.
  func roles(of year: Int, asOf date: CalendarDate?) -> [String] {
    let byCongress = congresses.compactMap { congress -> String? in
      guard congress.isCertain else { return nil }
      if congress.start.year == year { return "\(congress.name)召开之年" }
      let isOver = date.map(congress.hasEnded) ?? true
      return congress.start.year == year - 1 && isOver ? "全面贯彻\(congress.name)精神的开局之年" : nil
    }
    return byCongress + roles.filter { $0.year == year && $0.certainty.isSettled }.flatMap(\.roles)
  }

  /// The citation of the newest plenum: 党的十九届六中全会精神.
  package func newestSpirit(plenum: Fact, congress: Fact) -> Fact {
    spirit(plenum: plenum, congress: congress) { $0.newest }
  }

  /// The citation of the congress and of all plenums of its committee on a day.
  package func allSpirit(plenum: Fact, congress: Fact, asOf date: CalendarDate?) -> Fact {
    guard let date else { return .unknown }
    return spirit(plenum: plenum, congress: congress) { citation in
      let joint = congresses.first { $0.name == citation.congress }?.jointCitation
      return citation.all(together: joint.map { $0.last <= date } ?? false)
    }
  }

  private func spirit(plenum: Fact, congress: Fact, words: (Citation) -> String) -> Fact {
    switch plenum {
    case .unknown, .none: return plenum
    case .known(let name):
      guard let citation = Citation(plenum: name) else { return .known("\(name)精神") }
      // Between a congress and the first plenum that follows, the newest plenum is one of the committee before.
      if let newer = congress.text, isHeld(newer, after: citation.congress) { return .known("\(newer)精神") }
      return .known(words(citation))
    }
  }

  private func isHeld(_ congress: String, after other: String) -> Bool {
    guard let first = congresses.firstIndex(where: { $0.name == other }),
      let second = congresses.firstIndex(where: { $0.name == congress })
    else { return false }
    return first < second
  }
}
