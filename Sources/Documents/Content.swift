/// The text of a block, a cell or a title line, with the place of every part of it.
package struct Content: Hashable, Sendable {
  package let runs: [Run]
  /// The bytes of the draft it was read from, with the marks inside it and without the one before it.
  package let range: Range<Int>

  /// The characters as printed.
  package var text: String { runs.reduce(into: "") { $0 += $1.text } }

  /// A stretch of equally strong text that stands in the draft byte by byte.
  package struct Run: Hashable, Sendable {
    package let text: String
    package let isStrong: Bool
    /// Its bytes in the draft; empty when the text was added: the space between two joined lines and the parentheses
    /// of the date.
    package let range: Range<Int>
  }
}
