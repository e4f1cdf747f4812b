extension YearTable {
  func plan(in almanac: Almanac) -> [Item] {
    guard let plan = almanac.plans.first(where: { $0.years.contains(year) }) else { return [.unknown] }
    let index = year - plan.years.lowerBound + 1
    return [Item("\(plan.name)（\(plan.years.lowerBound)—\(plan.years.upperBound)年）第\(index)年", plan.certainty)]
  }

  func roles(in almanac: Almanac) -> [Item] {
    let own = almanac.roles.filter { $0.year == year }
    let byPlan = own.compactMap { role in role.planRole.map { Item($0, role.certainty) } }
    let rule = almanac.planRole(of: year).text.map { [Item($0, almanac.plan(of: year)?.certainty)] } ?? []
    let congresses = almanac.congresses.compactMap { congress -> Item? in
      if congress.start.year == year { return Item("\(congress.name)召开之年", congress.certainty) }
      guard congress.start.year == year - 1 else { return nil }
      return Item("全面贯彻\(congress.name)精神的开局之年", congress.certainty)
    }
    let others = own.flatMap { role in role.roles.map { Item($0, role.certainty) } }
    let landmarks = almanac.anniversaries.filter { $0.isLandmark(in: year) }
      .compactMap { anniversary in anniversary.name(in: year).map { Item($0, anniversary.certainty) } }
    return (byPlan.isEmpty ? rule : byPlan) + congresses + others + landmarks
  }

  /// The newest on the day, then what else was held in the year before and what is held in the year.
  func meetings(among events: [Event], newest: Fact) -> [Item] {
    let asOf = "截至\(date.official)，最近一次是"
    var items: [Item] = []
    switch newest {
    case .known(let name):
      items += events.filter { $0.name == name }.map { Item(asOf + $0.description, $0.certainty) }
    case .none: break
    case .unknown: items.append(.unknown)
    }
    let others = events.filter { $0.name != newest.text && (year - 1...year).contains($0.start.year) }
    return items
      + others.map { event in
        let when = !event.isCertain ? "" : event.start.year == year ? "年内：" : "上年："
        return Item(when + event.description, event.certainty)
      }
  }

  func conferences(in almanac: Almanac) -> [Item] {
    let conferences = almanac.conferences.filter { $0.subjectYear == year }
    guard !conferences.isEmpty else { return [.unknown] }
    return conferences.map { conference in
      let isToCome = conference.isCertain && !conference.hasEnded(by: date)
      let words = "部署\(year)年工作：\(conference.description)"
      return Item(words + (isToCome ? "，截至\(date.official)尚未结束" : ""), conference.certainty)
    }
  }

  func campaigns(in almanac: Almanac) -> [Item] {
    almanac.campaigns.filter { $0.touches(year) }.map { campaign in
      let span =
        campaign.end.map { campaign.start.official(to: $0) }
        ?? campaign.start.official + "起" + (campaign.routine.map { "，\($0.official)起常态化" } ?? "")
      let running = campaign.isRunning(on: date) ? "，\(date.official)正在进行" : ""
      return Item("\(campaign.name)（\(span)\(running)）", campaign.certainty)
    }
  }

  func anniversaries(in almanac: Almanac) -> [Item] {
    almanac.anniversaries.compactMap { anniversary in
      anniversary.name(in: year).map { Item("\($0)（\(anniversary.date.official)）", anniversary.certainty) }
    }
  }

  func phrasesBegun(in almanac: Almanac) -> [Item] {
    almanac.phrases.phrases.compactMap { phrase in
      guard let start = phrase.start, start.year == year else { return nil }
      return Item("\(phrase.text)（\(start.official)起）", phrase.certainty)
    }
  }

  func phrasesEnded(in almanac: Almanac) -> [Item] {
    almanac.phrases.phrases.compactMap { phrase in
      guard let end = phrase.end, end.year == year else { return nil }
      let words = phrase.replacement.map { almanac.phrases[$0]?.text ?? $0 }
      return Item("\(phrase.text)（至\(end.official)\(words.map { "，改为\($0)" } ?? "")）", phrase.certainty)
    }
  }
}

extension Event {
  /// The meeting with its days and what it decided.
  fileprivate var description: String {
    let days = end.map { start.official(to: $0) } ?? "日期未定，可能在\(start.official)以后"
    return "\(name)（\(days)）" + (content.map { "，\($0)" } ?? "")
  }
}
