/// How fast a speech is read aloud, in syllables a minute.
package struct ReadingSpeed: Sendable {
  package let syllables: Int

  package init(syllables: Int) { self.syllables = syllables }

  /// What a leader's speech usually takes.
  package static let usual = ReadingSpeed(syllables: 180)

  /// A slower reader, as before a plenum with its applause: 160 beside 180.
  package var slow: Int { syllables * 8 / 9 }
  /// A faster one, as at a working meeting: 220 beside 180.
  package var fast: Int { syllables * 11 / 9 }
}
