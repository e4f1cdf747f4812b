package import Diagnostics

/// What a page tells of a draft beside its text: where its values come from, what is open, what was found, how long
/// its parts are.
package struct PageNotes: Sendable {
  /// The language of everything on the page that is not the draft.
  package var language = Language.chinese
  /// The values in the draft, in the order in which they stand there; no two overlap.
  package var marks: [Mark] = []
  /// The open fields, each with the place where it is to be filled in.
  package var gaps: [Diagnostic] = []
  package var findings: [Diagnostic] = []
  package var parts: [Part] = []
  package var charts: [Chart] = []

  package init() {}

  /// A stretch of the draft that shows data, and where that came from.
  package struct Mark: Sendable {
    /// Its bytes in the text that the document was read from.
    package let range: Range<Int>
    package let sources: [Source]
    /// Whether it stands in for words that are still missing.
    package let isGap: Bool

    package init(_ range: Range<Int>, sources: [Source], isGap: Bool = false) {
      self.range = range
      self.sources = sources
      self.isGap = isGap
    }
  }

  /// A place that a value was read from, and what is found there.
  package struct Source: Sendable {
    package let label: String
    package let place: Place

    package init(_ label: String, at place: Place) {
      self.label = label
      self.place = place
    }
  }

  /// A part of the speech and its length.
  package struct Part: Sendable {
    package let name: Wording
    /// Its bytes in the text that the document was read from.
    package let range: Range<Int>
    package let measure: SpeechMeasure

    package init(_ name: Wording, range: Range<Int>, measure: SpeechMeasure) {
      self.name = name
      self.range = range
      self.measure = measure
    }
  }
}
