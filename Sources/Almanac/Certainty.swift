/// How sure an entry of the almanac is; its raw values are what the files write.
package enum Certainty: String, CaseIterable, Sendable {
  case checked = "A"
  case credible = "B"
  case doubtful = "C"
  /// Expected, or of a date not yet known.
  case open = "X"

  /// Whether what the entry says may be stated; else the user is asked.
  package var isSettled: Bool {
    switch self {
    case .checked, .credible: true
    case .doubtful, .open: false
    }
  }
}
