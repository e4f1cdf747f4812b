import Briefs
import Checking
import Diagnostics
import YAML

/// A brief or a text with every fault put right that can have been meant in one way only, and every other byte as it was.
struct Repair {
  /// The repaired file; the very file that was given when nothing in it could be repaired.
  private(set) var file: SourceFile
  /// The findings that were put right, in the order in which that happened; their places lie in the text of that moment.
  private(set) var made: [Diagnostic] = []
  /// Why a file in another encoding could not be converted.
  private(set) var failure: Diagnostic?

  /// A change may uncover the next fault, so there are several rounds; twenty errors are found in each.
  private static let mostRounds = 200

  init(of source: SourceFile) {
    file = source
    convert()
    var reading = BriefReading(of: file)
    for _ in 0..<Self.mostRounds {
      guard let step = reading.step else { return }
      file = step.reading.root.file
      made += step.findings
      reading = step.reading
    }
  }

  /// Repairs a text that anyone wrote, as far as the rules know a change that is safe.
  init(ofText source: SourceFile, rules: RuleSet) {
    file = source
    for _ in 0..<Self.mostRounds {
      let checked = CheckedSpeech(of: file, rules: rules)
      failure = checked.failure
      let findings = checked.report.sorted.filter { !$0.fixIts.isEmpty }
      guard !findings.isEmpty, let next = checked.file.repaired(by: findings.flatMap(\.fixIts)) else { return }
      file = next
      made += findings
    }
  }

  private mutating func convert() {
    guard let encoding = ForeignEncoding(of: file) else { return }
    do throws(ConversionFailure) {
      let converted = try encoding.utf8(from: file.bytes)
      made += BriefReading(of: file).report.diagnostics
      file = SourceFile(name: file.name, bytes: converted)
    } catch {
      failure = error.diagnostic(in: file)
    }
  }
}

/// What is found in one state of a brief, without its templates.
private struct BriefReading {
  /// Changes that make a brief better, and the brief with them made.
  struct Step {
    let findings: [Diagnostic]
    let reading: BriefReading
  }

  /// What identifies an error from one state to the next.
  private struct Mark: Hashable {
    let id: String
    let offset: Int?
  }

  let root: Node
  let report: Report
  /// Whether the whole text could be read, so that its fields could be looked at.
  private let isWhole: Bool

  init(of file: SourceFile) {
    var report = Report()
    root = Node(parsing: file, report: &report)
    isWhole = !report.hasErrors && root.kind == .mapping
    if isWhole { _ = Brief(decoding: root, report: &report) }
    self.report = report
  }

  /// All changes at once, or the first that makes the brief better by itself; nil when none does.
  var step: Step? {
    let findings = report.sorted.filter { !$0.fixIts.isEmpty }
    guard findings.count > 1 else { return findings.first.flatMap { step(fixing: [$0]) } }
    return step(fixing: findings) ?? findings.lazy.compactMap { step(fixing: [$0]) }.first
  }

  private func step(fixing findings: [Diagnostic]) -> Step? {
    let fixIts = findings.flatMap(\.fixIts)
    guard let file = root.file.repaired(by: fixIts), !file.bytes.isEmpty else { return nil }
    let reading = BriefReading(of: file)
    return isBettered(by: reading, fixing: findings, with: fixIts) ? Step(findings: findings, reading: reading) : nil
  }

  /// Whether another state is better: the findings are gone, and nothing that was understood is lost.
  ///
  /// What a fault hid may come to light, but in a text that could be read to its end there must be no new error.
  private func isBettered(
    by other: BriefReading, fixing findings: [Diagnostic], with fixIts: [FixIt]
  ) -> Bool {
    func marks(_ findings: [Diagnostic]) -> Set<Mark> {
      Set(findings.map { Mark(id: $0.message.id, offset: $0.place.flatMap { fixIts.offset(of: $0.range.lowerBound) }) })
    }
    func newMarks(_ findings: [Diagnostic]) -> Set<Mark> {
      Set(findings.map { Mark(id: $0.message.id, offset: $0.place?.range.lowerBound) })
    }
    let left = other.report.diagnostics
    guard root.survives(fixIts, in: other.root), newMarks(left).isDisjoint(with: marks(findings)) else { return false }
    guard isWhole else { return true }
    let errors = left.filter { $0.severity == .error }
    return other.isWhole && marks(report.diagnostics).isSuperset(of: newMarks(errors))
  }
}
