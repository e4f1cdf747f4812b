/// The dated phrases, by the names under which templates ask for them.
package struct PhraseBook: Sendable {
  package let phrases: [Phrase]
  private let positions: [String: Int]

  init(_ phrases: [Phrase]) {
    self.phrases = phrases
    positions = Dictionary(zip(phrases.map(\.name), phrases.indices)) { first, _ in first }
  }

  package subscript(name: String) -> Phrase? { positions[name].map { phrases[$0] } }

  /// The right words for a phrase in a speech on a day: its own, those that have replaced it, or none when it is not
  /// said yet, no more, or not surely.
  package func form(of phrase: Phrase, on day: CalendarDate) -> Fact {
    var last = phrase
    for next in chain(from: phrase) {
      last = next
      switch next.standing(on: day) {
      case .notYet: return .none
      case .unsure: return next.certainty.isSettled ? .none : .unknown
      case .current: return next.certainty.isSettled ? .known(next.text) : .unknown
      case .over: if next.replacement == nil { return .none }
      }
    }
    // The replacement that is left is in words, unless the chain leads back to itself.
    guard let words = last.replacement, self[words] == nil else { return .none }
    return last.certainty.isSettled ? .known(words) : .unknown
  }

  /// The right words in any speech about a working year; unknown where the day of the speech decides.
  package func form(of phrase: Phrase, in year: Int) -> Fact {
    guard let days = Self.speechDays(of: year) else { return .unknown }
    let form = form(of: phrase, on: days.lowerBound)
    return chain(from: phrase).contains { $0.changes(within: days) } ? .unknown : form
  }

  /// The phrase of a group that is surely said on a day, the newest where there are several.
  func current(of group: String, on day: CalendarDate) -> Fact {
    let said = phrases.filter { phrase in
      guard phrase.group == group, case .current = phrase.standing(on: day) else { return false }
      return phrase.certainty.isSettled
    }
    let newest = said.max { left, right in
      guard let start = right.start else { return false }
      return left.start.map { $0.first < start.first } ?? true
    }
    return newest.map { .known($0.text) } ?? .none
  }

  /// The phrase and those that replaced it one after the other, each once.
  private func chain(from phrase: Phrase) -> [Phrase] {
    var chain = [phrase]
    while let next = chain.last?.replacement.flatMap({ self[$0] }), !chain.contains(where: { $0.name == next.name }) {
      chain.append(next)
    }
    return chain
  }

  /// The days on which the work of a year is spoken of: from the December before on.
  private static func speechDays(of year: Int) -> ClosedRange<CalendarDate>? {
    guard let first = CalendarDate(year: year - 1, month: 12, day: 1),
      let last = CalendarDate(year: year, month: 12, day: 31)
    else { return nil }
    return first...last
  }
}
