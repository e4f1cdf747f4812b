import Briefs
import Diagnostics
import Drafting
import Templating
import YAML

/// The work that is timed; each gives a number that depends on all of its result.
enum Stages {
  /// Bytes to a checked tree.
  static func readConfig(_ bytes: [UInt8]) -> Int {
    var report = Report()
    let node = Node(parsing: SourceFile(name: "brief.yaml", bytes: bytes), report: &report)
    return node.range.count + report.diagnostics.count
  }

  /// Template texts to the speech, with the data at hand.
  static func renderSpeech(_ speech: SampleSpeech) -> Int { speech.rendered()?.utf8.count ?? 0 }

  /// A brief's bytes to its draft, with the real sections and the real filters.
  static func draft(_ bytes: [UInt8], using library: Library) -> Int {
    var report = Report()
    let node = Node(parsing: SourceFile(name: "brief.yaml", bytes: bytes), report: &report)
    let brief = Brief(decoding: node, report: &report)
    return Draft(of: brief, using: library, report: &report)?.text.utf8.count ?? 0
  }
}
