package import Diagnostics

/// All that the almanac knows of one working year, row by row, for people to read.
package struct YearTable: Sendable {
  package let year: Int
  /// The day as of which the newest meetings and the running campaigns are told.
  package let date: CalendarDate
  package private(set) var rows: [Row] = []

  /// One subject, such as the plan or the campaigns.
  package struct Row: Sendable {
    package let subject: Subject
    package let items: [Item]
  }

  /// One thing known, or not known, of a subject.
  package struct Item: Sendable {
    /// What is known in Chinese, or what is to be found out.
    package let text: String
    /// nil for what follows from other entries.
    package let certainty: Certainty?
    /// Whether it is settled; else the user is asked where a speech needs it.
    package let isKnown: Bool

    init(_ text: String, _ certainty: Certainty? = nil) {
      let isKnown = certainty?.isSettled ?? true
      self.text = isKnown ? text : "待查：\(text)"
      self.certainty = certainty
      self.isKnown = isKnown
    }

    static let unknown = Item("待查", isKnown: false)

    private init(_ text: String, isKnown: Bool) {
      self.text = text
      certainty = nil
      self.isKnown = isKnown
    }

    /// The text with the letter of its certainty behind it: `…〔A〕`.
    package var marked: String { text + (certainty.map { "〔\($0.rawValue)〕" } ?? "") }
  }

  /// What a row is about; the raw value is its name for programs.
  package enum Subject: String, CaseIterable, Sendable {
    case lastYear, nextYear, plan, role, congress, plenum, citation, conference, session, targets, campaigns
    case anniversaries, milestones, phrasesBegun, phrasesEnded

    package var heading: Wording {
      switch self {
      case .lastYear: Wording(en: "last year", zh: "上年")
      case .nextYear: Wording(en: "next year", zh: "下年")
      case .plan: Wording(en: "plan", zh: "规划")
      case .role: Wording(en: "the year is", zh: "年份定位")
      case .congress: Wording(en: "congress", zh: "代表大会")
      case .plenum: Wording(en: "plenum", zh: "全会")
      case .citation: Wording(en: "to be cited", zh: "会议精神")
      case .conference: Wording(en: "economic conference", zh: "中央经济工作会议")
      case .session: Wording(en: "two sessions", zh: "全国人大会议")
      case .targets: Wording(en: "state targets", zh: "国家目标")
      case .campaigns: Wording(en: "campaigns", zh: "活动")
      case .anniversaries: Wording(en: "anniversaries", zh: "周年")
      case .milestones: Wording(en: "milestones", zh: "大事")
      case .phrasesBegun: Wording(en: "phrases begun", zh: "起用的提法")
      case .phrasesEnded: Wording(en: "phrases ended", zh: "停用的提法")
      }
    }
  }

  /// - Parameters:
  ///   - year: the working year.
  ///   - date: the day as of which to tell; the first of January when nil.
  ///   - almanac: what is known.
  package init(of year: Int, asOf date: CalendarDate?, in almanac: Almanac) {
    self.year = year
    self.date = date ?? CalendarDate(checked: year, 1, 1)
    rows = Subject.allCases.map { Row(subject: $0, items: items(of: $0, in: almanac)) }.filter { !$0.items.isEmpty }
  }

  package subscript(subject: Subject) -> Row? { rows.first { $0.subject == subject } }

  private func items(of subject: Subject, in almanac: Almanac) -> [Item] {
    let outlook = almanac.outlook(on: year, asOf: date)
    return switch subject {
    case .lastYear: [Item("\(year - 1)年")]
    case .nextYear: [Item("\(year + 1)年")]
    case .plan: plan(in: almanac)
    case .role: roles(in: almanac)
    case .congress: meetings(among: almanac.congresses, newest: outlook.congress)
    case .plenum: meetings(among: almanac.plenums, newest: outlook.plenum)
    case .citation:
      [Item(almanac.allSpirit(plenum: outlook.plenum, congress: outlook.congress, asOf: date))].compactMap(\.self)
    case .conference: conferences(in: almanac)
    case .session: almanac.sessionOpening(in: year).map { [Item("\($0.date.official)开幕", $0.certainty)] } ?? [.unknown]
    case .targets:
      almanac.targets.filter { $0.year == year }
        .map { Item("\($0.name)\($0.target)（\($0.announced.official)公布）", $0.certainty) }
    case .campaigns: campaigns(in: almanac)
    case .anniversaries: anniversaries(in: almanac)
    case .milestones:
      almanac.milestones.filter { $0.date.year == year }
        .map { Item("\($0.date.official)：\($0.name)\($0.content.inParentheses)", $0.certainty) }
    case .phrasesBegun: phrasesBegun(in: almanac)
    case .phrasesEnded: phrasesEnded(in: almanac)
    }
  }
}

extension YearTable.Item {
  /// A fact that follows from entries shown elsewhere; nil where there is none to tell.
  fileprivate init?(_ fact: Fact) {
    switch fact {
    case .known(let text): self.init(text)
    case .none: return nil
    case .unknown: self = .unknown
    }
  }
}

extension String? {
  /// The text in full-width parentheses, or nothing.
  var inParentheses: String { map { "（\($0)）" } ?? "" }
}
