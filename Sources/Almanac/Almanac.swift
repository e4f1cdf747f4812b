package import Diagnostics
package import YAML

/// What is known of the years: plan periods, meetings, campaigns, anniversaries, dated phrases, names of indicators.
package struct Almanac: Sendable {
  package let campaigns: [Campaign]
  package let anniversaries: [Anniversary]
  package let phrases: PhraseBook
  package let indicators: [Indicator]
  let plans: [Plan]
  let roles: [YearRole]
  let congresses: [Event]
  let plenums: [Event]
  let conferences: [Event]
  let sessions: [CongressSession]
  let targets: [StateTarget]
  let milestones: [Milestone]

  /// Reads the files of an almanac; entries that cannot be read are reported and left out.
  ///
  /// - Parameters:
  ///   - layers: the files of each folder of templates. All their entries count together; of two of the same name in
  ///     one table the one in the earlier folder does.
  ///   - report: what is wrong in the files.
  package init(decoding layers: [[Node]], report: inout Report) {
    var tables = Tables()
    for (layer, files) in layers.enumerated() {
      for entry in files.flatMap(\.entries) { tables.read(entry, layer: layer, report: &report) }
    }
    plans = tables.plans.entries
    roles = tables.roles.entries
    congresses = tables.congresses.entries.sorted { $0.start.first < $1.start.first }
    plenums = tables.plenums.entries.sorted { $0.start.first < $1.start.first }
    conferences = tables.conferences.entries.sorted { $0.start.first < $1.start.first }
    sessions = tables.sessions.entries
    targets = tables.targets.entries
    milestones = tables.milestones.entries.sorted { $0.date.first < $1.date.first }
    campaigns = tables.campaigns.entries.sorted { $0.start.first < $1.start.first }
    anniversaries = tables.anniversaries.entries
    phrases = PhraseBook(tables.phrases.entries)
    indicators = tables.indicators.entries
  }

  /// The day on which the National People's Congress opens in a year, if it is known.
  func sessionOpening(in year: Int) -> (date: CalendarDate, certainty: Certainty)? {
    let session = sessions.filter { $0.years.contains(year) }.min { $0.years.count < $1.years.count }
    return session.flatMap { session in session.opening(in: year).map { ($0, session.certainty) } }
  }
}

/// The tables of an almanac while its files are read.
private struct Tables {
  var plans = Table<Plan>()
  var roles = Table<YearRole>()
  var congresses = Table<Event>()
  var plenums = Table<Event>()
  var conferences = Table<Event>()
  var sessions = Table<CongressSession>()
  var targets = Table<StateTarget>()
  var milestones = Table<Milestone>()
  var campaigns = Table<Campaign>()
  var anniversaries = Table<Anniversary>()
  var phrases = Table<Phrase>()
  var indicators = Table<Indicator>()

  private enum Name: String, CaseIterable {
    case plans = "规划"
    case roles = "年份"
    case congresses = "代表大会"
    case plenums = "全会"
    case conferences = "中央经济工作会议"
    case sessions = "全国人大会议"
    case targets = "国家目标"
    case milestones = "大事"
    case campaigns = "活动"
    case anniversaries = "周年"
    case phrases = "提法"
    case indicators = "指标"
  }

  mutating func read(_ entry: YAML.Entry, layer: Int, report: inout Report) {
    guard let name = Name(rawValue: entry.key) else {
      let names = Name.allCases.map(\.rawValue)
      report.error(
        .unknownTable(entry.key), at: entry.keyPlace,
        remedy: .nearest(to: entry.key, among: names, orElse: .tables(names)))
      return
    }
    switch name {
    case .plans: plans.read(entry.value, layer: layer, report: &report)
    case .roles: roles.read(entry.value, layer: layer, report: &report)
    case .congresses: congresses.read(entry.value, layer: layer, report: &report)
    case .plenums: plenums.read(entry.value, layer: layer, report: &report)
    case .conferences: conferences.read(entry.value, layer: layer, report: &report)
    case .sessions: sessions.read(entry.value, layer: layer, report: &report)
    case .targets: targets.read(entry.value, layer: layer, report: &report)
    case .milestones: milestones.read(entry.value, layer: layer, report: &report)
    case .campaigns: campaigns.read(entry.value, layer: layer, report: &report)
    case .anniversaries: anniversaries.read(entry.value, layer: layer, report: &report)
    case .phrases: phrases.read(entry.value, layer: layer, report: &report)
    case .indicators: indicators.read(entry.value, layer: layer, report: &report)
    }
  }
}

extension Message {
  fileprivate static func unknownTable(_ name: String) -> Self {
    Message(
      "unknown-almanac-table", en: "the almanac has no table ‘\(name)’", zh: "年历里没有“\(name)”这张表")
  }
}

extension Wording {
  fileprivate static func tables(_ names: [String]) -> Self {
    Wording(en: "the tables are \(names.joined(separator: ", "))", zh: "可用的表：\(names.joined(separator: "、"))")
  }
}
