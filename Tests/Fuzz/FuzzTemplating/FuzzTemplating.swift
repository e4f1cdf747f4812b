import Diagnostics
import FuzzDriver
import Templating

/// Reads an input as a template, renders it with a value of each kind, and says all that was found.
///
/// Bytes after a NUL are a second and a third file, which the first finds as `a` and `b`; each other name is its own.
@_cdecl("LLVMFuzzerTestOneInput")
func renderTemplate(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  let input = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
  let parts = input.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false).map { Array($0) }
  let files = zip(["fuzz", "a", "b"], parts).map { SourceFile(name: $0, bytes: $1) }
  let file = files[0]
  let environment = Environment { name, _ in files.first { $0.name == name } ?? file }
  var report = Report()
  let template = Template(parsing: file, in: environment, report: &report)
  let gap = Gap(label: "甲", place: Place(0..<0, in: file))
  let variables = Map([
    ("s", Value("中文 text")), ("n", Value(3)), ("f", Value(2.5)), ("g", Value(gap)),
    ("x", Value([Value(1), Value("a"), Value(gap)])), ("m", Value(Map([("a", Value(1))]))),
  ])
  _ = template.render(with: variables, report: &report)
  _ = DiagnosticPrinter(language: .english).text(for: report)
  return 0
}

// libFuzzer brings a `main` of its own, which the package manager's name for ours keeps out of its way.
@_cdecl("FuzzTemplating_main")
func start(_ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32 {
  unsafe runFuzzer(count, arguments) { unsafe renderTemplate($0, $1) }
}
