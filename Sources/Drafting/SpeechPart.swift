package import Diagnostics

/// A part of a speech as its hearers would name it; several sections make one part.
package enum SpeechPart: String, CaseIterable, Sendable {
  case title = "题头"
  case opening = "开头"
  case review = "回顾"
  case situation = "形势"
  case requirements = "要求"
  case tasks = "任务"
  /// The parallel lines of a talk on one theme.
  case lines = "主线"
  case partyBuilding = "党建"
  /// The government's own building, in a report of the government.
  case administration = "自身建设"
  case closing = "结尾"

  /// The part that a section belongs to, by the folder it is in; nil for a folder of an office's own.
  init?(ofSection template: String) {
    switch template.split(separator: "/").first {
    case "title": self = .title
    case "opening": self = .opening
    case "achievements", "experience", "awards", "journey": self = .review
    case "situation": self = .situation
    case "requirements", "targets": self = .requirements
    case "tasks", "livelihood": self = .tasks
    case "lines", "spirit": self = .lines
    case "party-building", "conduct": self = .partyBuilding
    case "closing": self = .closing
    default: return nil
    }
  }

  package var name: Wording {
    switch self {
    case .title: Wording(en: "title", zh: rawValue)
    case .opening: Wording(en: "opening", zh: rawValue)
    case .review: Wording(en: "review", zh: rawValue)
    case .situation: Wording(en: "situation", zh: rawValue)
    case .requirements: Wording(en: "requirements", zh: rawValue)
    case .tasks: Wording(en: "tasks", zh: rawValue)
    case .lines: Wording(en: "main lines", zh: rawValue)
    case .partyBuilding: Wording(en: "Party building", zh: rawValue)
    case .administration: Wording(en: "the government's own building", zh: rawValue)
    case .closing: Wording(en: "closing", zh: rawValue)
    }
  }

  /// The share of a speech's characters that the part usually has, in per cent; nil where no rule is known.
  ///
  /// Measured on speeches of county and district offices, title left out.
  package var usualShare: ClosedRange<Double>? {
    switch self {
    case .opening: 0.3...8
    case .review: 13...31
    case .situation: 11...21
    case .tasks: 39...60
    case .partyBuilding: 12...23
    case .closing: 0.8...3.3
    case .title, .requirements, .lines, .administration: nil
    }
  }
}
