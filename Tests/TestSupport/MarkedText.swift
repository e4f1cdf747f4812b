package import Diagnostics

/// A source text in which `⟦` and `⟧` draw the ranges where findings are expected.
package struct MarkedText {
  /// The text without the marks.
  package let text: String
  /// The marked byte ranges of `text`, in the order in which they open.
  package let ranges: [Range<Int>]

  package init(_ marked: String) {
    var text = ""
    var open: [Int] = []
    var ranges: [Range<Int>] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": open.append(text.utf8.count)
      case "⟧": ranges.append((open.popLast() ?? 0)..<text.utf8.count)
      default: text.unicodeScalars.append(scalar)
      }
    }
    self.text = text
    self.ranges = ranges.sorted { $0.lowerBound < $1.lowerBound }
  }

  package func file(named name: String = "test") -> SourceFile { SourceFile(name: name, text: text) }
}
