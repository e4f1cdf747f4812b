/// What a comment tells about a field that is still to be filled in.
package struct GapNote: Hashable, Sendable {
  /// The name that the draft shows: 地区生产总值 in 【待填：地区生产总值】.
  package let label: String
  /// Its explanation and its place, a paragraph each.
  package let lines: [String]

  package init(label: String, lines: [String]) {
    self.label = label
    self.lines = lines
  }
}
