import Diagnostics
import FuzzDriver
import YAML

/// Reads an input as a config file and says all that was found.
@_cdecl("LLVMFuzzerTestOneInput")
func readConfig(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  let file = SourceFile(name: "fuzz", bytes: unsafe Array(UnsafeBufferPointer(start: bytes, count: count)))
  var report = Report()
  _ = Node(parsing: file, report: &report).json
  _ = DiagnosticPrinter(language: .chinese).text(for: report)
  return 0
}

// libFuzzer brings a `main` of its own, which the package manager's name for ours keeps out of its way.
@_cdecl("FuzzYAML_main")
func start(_ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32 {
  unsafe runFuzzer(count, arguments) { unsafe readConfig($0, $1) }
}
