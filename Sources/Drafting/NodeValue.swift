package import Templating
package import YAML

extension Value {
  /// A config tree as a template sees it: every scalar is text, an empty value is none.
  package init(_ node: Node) {
    switch node.kind {
    case .empty: self = .none
    case .scalar: self.init(node.text ?? "")
    case .sequence: self.init(node.items.map { Value($0) })
    case .mapping: self.init(Map(node.entries.map { ($0.key, Value($0.value)) }))
    }
    origins = [node.place]
  }

  /// The table that the value is, if it is one.
  package var map: Map? { if case .map(let map) = content { map } else { nil } }
}
