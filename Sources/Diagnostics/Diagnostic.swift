/// How much a finding weighs.
package enum Severity: String, Comparable, Sendable {
  case error
  case warning
  case hint

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .hint: 2
    }
  }
}

/// A finding: what is wrong, where, and what to do instead.
package struct Diagnostic: Error, Hashable, Sendable {
  package let severity: Severity
  package let message: Message
  /// The words the caret stands under; nil when the finding concerns no file, or no part of one that could be read.
  package let place: Place?
  /// Further places of the same file whose lines the excerpt shows, such as the first of two equal keys.
  package var related: [Place]
  package var notes: [Note]
  /// What to do instead, as a sentence that can be followed as it stands.
  package var remedy: Wording?
  /// The changes that put it right, where they are safe to make unasked.
  package var fixIts: [FixIt]

  package init(
    _ severity: Severity, _ message: Message, at place: Place?, related: [Place] = [], notes: [Note] = [],
    remedy: Wording? = nil, fixIts: [FixIt] = []
  ) {
    self.severity = severity
    self.message = message
    self.place = place
    self.related = related
    self.notes = notes
    self.remedy = remedy
    self.fixIts = fixIts
  }
}

/// A remark that belongs to a finding, such as the place that included the faulty file.
package struct Note: Hashable, Sendable {
  package let wording: Wording
  package let place: Place?

  package init(_ wording: Wording, at place: Place? = nil) {
    self.wording = wording
    self.place = place
  }
}
