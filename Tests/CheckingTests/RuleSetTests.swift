import Diagnostics
import Documents
import TestSupport
import Testing

@testable import Checking

struct RuleSetTests {
  @Test func hasOneFileForEachRule() throws {
    let folder = CaseFolder("../../Sources/Checking/Rules")
    let files = try folder.paths.map { try folder.text(of: $0) }
    let identifiers = files.map { text in
      text.components(after: "id: \"").compactMap { $0.split(separator: "\"").first.map(String.init) }
    }
    #expect(identifiers.allSatisfy { $0.count == 1 })
    #expect(identifiers.flatMap(\.self).sorted() == RuleSet.all.rules.map(\.id).sorted())
    #expect(Set(RuleSet.all.rules.map(\.id)).count == RuleSet.all.rules.count)
  }

  @Test(arguments: RuleSet.all.rules.map(\.id))
  func findsWhatItsExamplesMark(id: String) throws {
    let rule = try #require(RuleSet.all[id])
    #expect(!rule.examples.isEmpty)
    for example in rule.examples {
      let marked = MarkedText(example.bad)
      #expect(found(by: rule, in: marked.text).map(\.place?.range) == marked.ranges, "\(example.bad)")
      #expect(found(by: rule, in: example.good).isEmpty, "\(example.good)")
    }
  }

  @Test(arguments: RuleSet.all.rules.map(\.id))
  func saysItsOwnIdentifier(id: String) throws {
    let rule = try #require(RuleSet.all[id])
    for example in rule.examples {
      for finding in found(by: rule, in: MarkedText(example.bad).text) {
        #expect(finding.message.id == id)
        #expect(finding.severity == rule.severity)
      }
    }
  }

  private func found(by rule: Rule, in text: String) -> [Diagnostic] {
    var report = Report()
    rule.check(SpeechText(recognizing: SourceFile(name: "讲话.txt", text: text)), report: &report)
    return report.sorted
  }
}

extension String {
  fileprivate func components(after mark: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self[...]
    while let range = rest.firstRange(of: mark) {
      rest = rest[range.upperBound...]
      parts.append(rest)
    }
    return parts
  }
}
