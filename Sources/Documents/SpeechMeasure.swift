import Chinese

/// How long a text is: for the eye in Chinese characters, for the ear in spoken syllables.
package struct SpeechMeasure: Hashable, Sendable {
  package private(set) var characters = 0
  package private(set) var syllables = 0

  package init() {}

  package init(of text: String) {
    characters = text.hanCount
    syllables = text.syllableCount
  }

  package static func + (left: SpeechMeasure, right: SpeechMeasure) -> SpeechMeasure {
    var sum = left
    sum.characters += right.characters
    sum.syllables += right.syllables
    return sum
  }

  package static func += (left: inout SpeechMeasure, right: SpeechMeasure) { left = left + right }

  /// The tenths of a minute that it takes to say, rounded.
  package func tenthsOfMinute(atSpeed syllablesPerMinute: Int) -> Int {
    (syllables * 10 + syllablesPerMinute / 2) / syllablesPerMinute
  }

  /// The part of a whole in tenths of a per cent, by characters, rounded.
  package func permille(of whole: SpeechMeasure) -> Int {
    whole.characters == 0 ? 0 : (characters * 1000 + whole.characters / 2) / whole.characters
  }
}
