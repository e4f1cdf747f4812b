package import Diagnostics

extension Node {
  /// Whether every key and scalar of this tree that lies outside changed text is a key or a scalar of another tree too,
  /// which was read from the file with the changes made.
  ///
  /// A change that puts a fault right uncovers what the fault hid; it takes nothing away that had been understood.
  package func survives(_ fixIts: [FixIt], in repaired: Node) -> Bool {
    let kept = Set(repaired.tokens)
    var changes = fixIts.sorted { $0.place.range.lowerBound < $1.place.range.lowerBound }[...]
    var shift = 0
    for token in tokens.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      while let change = changes.first, change.place.range.upperBound < token.lowerBound {
        shift += change.replacement.utf8.count - change.place.range.count
        changes.removeFirst()
      }
      if let change = changes.first, change.place.range.lowerBound <= token.upperBound { continue }
      guard kept.contains(token.lowerBound + shift..<token.upperBound + shift) else { return false }
    }
    return true
  }

  /// The ranges of all keys and scalars.
  private var tokens: [Range<Int>] {
    let records = tree.records[index..<record.next]
    return records.filter { !$0.key.isEmpty && tree.file.bytes[$0.key.lowerBound] != .dash }.map(\.key)
      + records.filter(\.isScalar).map { $0.start..<$0.end }
  }
}

extension Record {
  fileprivate var isScalar: Bool {
    switch shape {
    case .plain, .singleQuoted, .doubleQuoted, .literal, .folded: true
    case .empty, .blockSequence, .blockMapping, .flowSequence, .flowMapping: false
    }
  }
}
