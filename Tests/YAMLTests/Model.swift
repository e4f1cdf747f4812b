import Diagnostics

/// What a config says, made without the parser, to compare a tree with.
indirect enum Model {
  case empty
  case text(String)
  case list([Model])
  case mapping([(key: String, value: Model)])

  var json: String {
    switch self {
    case .empty: "null"
    case .text(let text): jsonString(text)
    case .list(let items): "[" + items.map(\.json).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { jsonString($0.key) + ": " + $0.value.json }.joined(separator: ", ") + "}"
    }
  }

  var children: [Model] {
    switch self {
    case .empty, .text: []
    case .list(let items): items
    case .mapping(let entries): entries.map(\.value)
    }
  }
}

extension Model {
  /// Whether no list in it has an empty item.
  var canStandInBrackets: Bool {
    if case .list(let items) = self, items.contains(where: { if case .empty = $0 { true } else { false } }) {
      return false
    }
    return children.allSatisfy(\.canStandInBrackets)
  }
}
