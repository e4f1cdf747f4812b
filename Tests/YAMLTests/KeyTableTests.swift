import Diagnostics
import Testing
import YAML

@Suite struct KeyTableTests {
  private static let sizes = [1, 2, 15, 16, 17, 18, 40, 200]

  /// The keys that are found to be there already, each as the line of the first one and the place of the second.
  private func duplicates(in text: String) -> [Diagnostic] {
    var report = Report()
    _ = Node(parsing: SourceFile(name: "t.yaml", text: text), report: &report)
    #expect(report.diagnostics.allSatisfy { $0.message.id == "duplicate-key" })
    return report.diagnostics
  }

  @Test(arguments: sizes)
  func `equal keys of different mappings do not meet`(size: Int) {
    let inner = (0..<size).map { "键\($0): 值" }.joined(separator: ", ")
    let text = (0..<size).map { "键\($0):\n  - {\(inner)}\n  - 键0: {\(inner)}\n    键1: \n" }.joined()
    #expect(duplicates(in: text).isEmpty)
  }

  @Test(arguments: sizes)
  func `any key of a mapping is found again after what stands inside it`(size: Int) {
    for repeated in Set([0, size / 2, size - 1]) {
      let text = (0..<size).map { "键\($0):\n  键\(repeated): {键\($0): 1}\n" }.joined()
      let found = duplicates(in: text + "\"键\(repeated)\": 2\n")
      #expect(found.count == 1)
      #expect(found.first?.place.map { $0.file.position(at: $0.range.lowerBound).line } == 2 * size + 1)
      #expect(found.first?.related.first.map { $0.file.position(at: $0.range.lowerBound).line } == 2 * repeated + 1)
    }
  }

  @Test(arguments: sizes)
  func `any key in braces is found again after the brackets inside it`(size: Int) {
    let entries = (0..<size).map { "'k\($0)': {k0: [{k0: 1}], \"k\($0 + 1)\": 2}" }.joined(separator: ", ")
    for repeated in Set([0, size / 2, size - 1]) {
      #expect(duplicates(in: "{\(entries), k\(repeated): 1}\n").count == 1)
    }
  }
}
