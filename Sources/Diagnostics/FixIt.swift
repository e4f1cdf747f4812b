/// A replacement of bytes that puts a finding right without changing what the writer meant.
package struct FixIt: Hashable, Sendable {
  package let place: Place
  package let replacement: String

  package init(_ place: Place, replacement: String) {
    self.place = place
    self.replacement = replacement
  }
}

extension SourceFile {
  /// The file with all the replacements made and every other byte as it was; nil when two of them overlap or one
  /// belongs to another file.
  package func repaired(by fixIts: [FixIt]) -> SourceFile? {
    let ordered = fixIts.sorted { $0.place.range.isBefore($1.place.range) }
    var result: [UInt8] = []
    var end = 0
    for (index, fixIt) in ordered.enumerated() {
      let range = fixIt.place.range
      // Of two insertions at one offset nobody can say which comes first.
      let isRepeated = index > 0 && ordered[index - 1].place.range == range
      guard fixIt.place.file === self, range.lowerBound >= end, !isRepeated else { return nil }
      result += bytes[end..<range.lowerBound]
      result += fixIt.replacement.utf8
      end = range.upperBound
    }
    return SourceFile(name: name, bytes: result + bytes[end...])
  }
}

extension [FixIt] {
  /// Where an offset of the old file is in the file with the replacements made; nil for one within replaced text.
  package func offset(of old: Int) -> Int? {
    var offset = old
    for fixIt in self {
      let range = fixIt.place.range
      if range.upperBound <= old {
        offset += fixIt.replacement.utf8.count - range.count
      } else if range.lowerBound < old {
        return nil
      }
    }
    return offset
  }
}

extension Range<Int> {
  fileprivate func isBefore(_ other: Range<Int>) -> Bool {
    (lowerBound, upperBound) < (other.lowerBound, other.upperBound)
  }
}
