/// The name among those valid at a place that a mistyped one was most likely meant to be.
///
/// Distance is counted in Unicode characters, a swap of neighbours as one. A cut-off relative to the length fails for
/// Chinese names of two to four characters, so a candidate only has to keep something of the name: half of it, or all
/// but one character.
///
/// - Parameters:
///   - name: the name as typed; full-width Latin letters and digits count as their ASCII forms.
///   - candidates: the valid names, in an order in which an earlier one wins a tie.
/// - Returns: the nearest candidate, or nil when none is near.
package func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
  let typed = folded(name)
  var best: (name: String, distance: Int)?
  for candidate in candidates {
    let valid = folded(candidate)
    let longer = max(typed.count, valid.count)
    let farthest = min(longer, max(1, (longer + 1) / 2) + 1, best?.distance ?? .max) - 1
    // Each character that has no like on the other side costs one at least, which rules most candidates out.
    let shared = typed.count { valid.contains($0) }
    guard longer - shared <= farthest else { continue }
    let distance = editDistance(typed, valid)
    if distance <= farthest { best = (candidate, distance) }
  }
  return best?.name
}

extension Wording {
  /// The remedy for a mistyped name whose right spelling can be told.
  package static func didYouMean(_ name: String) -> Wording {
    Wording(en: "did you mean ‘\(name)’?", zh: "是不是“\(name)”？")
  }

  /// The remedy for a name that leads nowhere: the nearest of the valid ones, or another way out when none is near.
  package static func nearest(
    to name: String, among candidates: some Sequence<String>, orElse other: @autoclosure () -> Wording
  ) -> Wording {
    nearestName(to: name, among: candidates).map(didYouMean) ?? other()
  }
}

private func folded(_ name: String) -> [Unicode.Scalar] {
  name.unicodeScalars.map { scalar in
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0x41...0x5A: Unicode.Scalar(scalar.value + 0x20) ?? scalar
    default: scalar
    }
  }
}

/// The optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for i in left.indices {
    var row = [i + 1]
    for j in right.indices {
      var cost = min(row[j] + 1, last[j + 1] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { cost = min(cost, beforeLast[j - 1] + 1) }
      row.append(cost)
    }
    (beforeLast, last) = (last, row)
  }
  return last[right.count]
}
