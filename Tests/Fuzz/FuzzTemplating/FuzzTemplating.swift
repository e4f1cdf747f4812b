import Diagnostics
import FuzzDriver
import Templating

/// Reads an input as a template, renders it with a value of each kind, and says all that was found.
@_cdecl("LLVMFuzzerTestOneInput")
func renderTemplate(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  let file = SourceFile(name: "fuzz", bytes: unsafe Array(UnsafeBufferPointer(start: bytes, count: count)))
  var report = Report()
  let template = Template(parsing: file, in: Environment { _, _ in file }, report: &report)
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
