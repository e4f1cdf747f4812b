package import Diagnostics

/// A figure that a draft may say, with what belongs to it and the sentences that do say it.
package struct Figure: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// A field of the brief holds it.
    case field
    /// It stands in a text of the brief.
    case text
    /// The draft computes it.
    case derived
  }

  /// The figure itself or something that is said of it: its growth, its target, its rank.
  package struct Fact: Sendable {
    /// The field that holds it, by its names in both languages; nil where no field does.
    package let name: Wording?
    /// The field's English name; empty where no field holds it.
    package let key: String
    package let text: String
    /// Where it stands in the brief; of what is computed, all that it is computed from.
    package let places: [Place]
    package let isComputed: Bool
    /// The positions of the sentences that say it, or that say something computed from it.
    package var sentences: [Int] = []
  }

  package let kind: Kind
  package let name: String
  package let unit: String
  /// Who vouches for it.
  package let source: String
  /// The figure, then what is said of it.
  package var facts: [Fact]

  /// The figure alone, without its unit; empty while it is not filled in.
  package var value: String { facts.first?.text ?? "" }
  package var places: [Place] { facts.first?.places ?? [] }

  /// What is said of the figure under the English name of a field.
  package func fact(_ key: String) -> Fact? { facts.first { $0.key == key } }

  /// The positions of the sentences that say the figure or something of it, in the order of the draft.
  package var sentences: [Int] { Set(facts.flatMap(\.sentences)).sorted() }
}
