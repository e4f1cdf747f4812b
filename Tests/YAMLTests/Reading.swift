import Diagnostics
import TestSupport
import YAML

/// A text as it was read: the tree and the findings.
struct Reading {
  let node: Node
  let report: Report

  init(_ text: String) { self.init(bytes: Array(text.utf8)) }

  init(bytes: [UInt8]) {
    var report = Report()
    node = Node(parsing: SourceFile(name: "test.yaml", bytes: bytes), report: &report)
    self.report = report
  }

  /// The tree as JSON; the identifiers of the errors when there are any.
  var outcome: String {
    report.hasErrors ? report.sorted.map(\.message.id).joined(separator: " ") : node.json
  }

  /// Every node of the tree.
  var nodes: [Node] { descendants(of: node) }
}

private func descendants(of node: Node) -> [Node] {
  [node] + node.items.flatMap(descendants) + node.entries.flatMap { descendants(of: $0.value) }
}
