/// A replacement of a range of bytes.
struct Splice {
  let range: Range<Int>
  let replacement: [UInt8]

  init(_ range: Range<Int>, _ replacement: [UInt8] = []) {
    self.range = range
    self.replacement = replacement
  }

  /// An insertion before the byte at an offset.
  init(at offset: Int, _ replacement: [UInt8]) { self.init(offset..<offset, replacement) }
}

extension [UInt8] {
  /// The bytes with ranges replaced; nil when two replacements overlap, which only deletions may.
  ///
  /// Insertions at one offset stand in their order.
  func applying(_ splices: [Splice]) -> [UInt8]? {
    var merged: [Splice] = []
    let ordered = splices.enumerated().sorted {
      ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
        < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
    }
    for splice in ordered.map(\.element) {
      guard let last = merged.last, last.range.upperBound > splice.range.lowerBound else {
        merged.append(splice)
        continue
      }
      guard last.replacement.isEmpty, splice.replacement.isEmpty else { return nil }
      let end = Swift.max(last.range.upperBound, splice.range.upperBound)
      merged[merged.count - 1] = Splice(last.range.lowerBound..<end)
    }
    var result = self
    for splice in merged.reversed() { result.replaceSubrange(splice.range, with: splice.replacement) }
    return result
  }
}
