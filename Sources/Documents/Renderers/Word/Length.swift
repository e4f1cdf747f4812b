/// A length on paper, in the units that Word counts in.
package struct Length: Hashable, Sendable {
  /// In twentieths of a point.
  package let twips: Int

  private init(twips: Int) { self.twips = twips }

  /// A length of whole points; beyond what Word can set, the greatest or the least that it can.
  package static func points(_ points: Int) -> Length { .twips(min(max(points, -1_584), 1_584) * 20) }

  /// A length in twentieths of a point, within the same limits.
  package static func twips(_ twips: Int) -> Length { Length(twips: min(max(twips, -31_680), 31_680)) }

  /// In half points, as sizes of type are given.
  var halfPoints: Int { twips / 10 }
}
