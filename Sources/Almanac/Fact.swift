/// What the almanac has to say where a name is asked for, such as the newest event of a kind on a given day.
package enum Fact: Equatable, Sendable {
  case known(String)
  /// There is none: none has been held by that day, or the words are not said.
  case none
  /// There may be one, but its date is not known, or the table ends before: the user must say.
  case unknown

  package var text: String? {
    switch self {
    case .known(let text): text
    case .none, .unknown: nil
    }
  }
}
