import Diagnostics
import TestSupport

@testable import Templating

/// The data and the templates that tests render.
enum Sample {
  static let json = SourceFile(
    name: "data.json",
    text: """
      {"n": 3, "s": "Hello wOrld", "c": "经济工作", "xs": [3, 1, 2], "ys": ["b", "A", "c", "a"], "e": [],
      "m": {"a": 1, "b": "x", "名称": "涧东区"}, "no": null, "f": 2.5,
      "rows": [{"k": "x", "v": 1}, {"k": "y", "v": 2}, {"k": "X", "v": 3}]}
      """)

  static let variables: Map = {
    var report = Report()
    guard case .map(let map)? = Value(json: json, report: &report)?.content else { return Map() }
    return map
  }()

  static func environment(_ templates: [String: String] = [:]) -> Environment {
    Environment { name, _ in templates[name].map { SourceFile(name: name, text: $0) } }
  }

  static func render(_ text: String) -> String? {
    var report = Report()
    return rendering(SourceFile(name: "template", text: text), report: &report)?.text
  }

  static func rendering(
    _ file: SourceFile, with extra: [(String, Value)] = [], templates: [String: String] = [:], report: inout Report
  ) -> Rendering? {
    var variables = variables
    for (name, value) in extra { variables[name] = value }
    return Template(parsing: file, in: environment(templates), report: &report).render(with: variables, report: &report)
  }
}
