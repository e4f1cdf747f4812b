import Diagnostics
import FuzzDriver
import YAML

/// Reads an input as a config file, says all that was found, and makes each change that is offered.
@_cdecl("LLVMFuzzerTestOneInput")
func readConfig(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  let file = SourceFile(name: "fuzz", bytes: unsafe Array(UnsafeBufferPointer(start: bytes, count: count)))
  var report = Report()
  let node = Node(parsing: file, report: &report)
  _ = node.json
  _ = DiagnosticPrinter(language: .chinese).text(for: report)
  for diagnostic in report.diagnostics {
    let repaired = file.repaired(by: diagnostic.fixIts)
    precondition(repaired != nil, "the changes of one finding overlap")
    if let repaired { _ = node.survives(diagnostic.fixIts, in: Node(parsing: repaired, report: &report)) }
  }
  return 0
}

// libFuzzer brings a `main` of its own, which the package manager's name for ours keeps out of its way.
@_cdecl("FuzzYAML_main")
func start(_ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32 {
  unsafe runFuzzer(count, arguments) { unsafe readConfig($0, $1) }
}
