import Diagnostics

/// What decides which alternative each `{% pick %}` renders: the year, and the office that speaks.
///
/// The alternatives follow one another from year to year, so that two years of the same office never say the same
/// sentence; from which of them an office starts depends on its name, on the template and on the pick:
///
///     (FNV-1a(place, 0, template, 0, which pick of the file) mod n + year mod n + times evaluated before mod n) mod n
///
/// The template is known by the last two parts of its path, so that it may be copied from one folder to another.
package struct PickSeed: Sendable {
  package let year: Int
  package let place: String

  package init(year: Int = 0, place: String = "") {
    self.year = year
    self.place = place
  }

  /// The alternative of `count` that a pick renders when it has been evaluated before so many times.
  func choice(of site: PickSite, evaluations: UInt64, among count: Int) -> Int {
    guard count > 0 else { return 0 }
    let count = UInt64(count)
    let fromYear = UInt64(((year % Int(count)) + Int(count)) % Int(count))
    return Int((site.hash(at: place) % count + fromYear + evaluations % count) % count)
  }
}

/// One pick of one template.
struct PickSite: Hashable {
  let template: String
  let ordinal: Int

  /// The hash FNV-1a of 64 bits.
  fileprivate func hash(at place: String) -> UInt64 {
    let name = template.split(separator: "/").suffix(2).joined(separator: "/")
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in "\(place)\0\(name)\0\(ordinal)".utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}

extension Evaluator {
  func run(_ pick: Pick) throws(Failure) {
    let site = PickSite(template: template.source.name, ordinal: pick.ordinal)
    let evaluations = pickCounts[site, default: 0]
    pickCounts[site] = evaluations + 1
    let choice = seed.choice(of: site, evaluations: evaluations, among: pick.alternatives.count)
    guard pick.alternatives.indices.contains(choice) else { return }
    try runNested(pick.alternatives[choice], at: pick.range)
  }
}
