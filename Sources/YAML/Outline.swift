/// What a tree says, whatever way it is written: its keys and texts in their order.
struct Outline: Equatable {
  private enum Element: Equatable {
    case key([UInt8])
    case text([UInt8])
    case empty
    case sequence
    case mapping
    case end
  }

  private var elements: [Element] = []

  /// The outline of a tree as it will be once edits have been made.
  init(of root: Node, edits: [Edit] = []) {
    var byNode: [Int: [Edit]] = [:]
    for edit in edits { byNode[edit.node.index, default: []].append(edit) }
    add(root, edits: byNode)
  }

  private mutating func add(_ node: Node, edits: [Int: [Edit]]) {
    let own = edits[node.index] ?? []
    var text = node.text
    var additions: [(key: String?, text: String?)] = []
    for edit in own {
      switch edit {
      case .set(_, let new): text = new
      case .insert(let key, let text, _): additions.append((key, text))
      case .append(let text, _): additions.append((nil, text))
      case .rename, .copy, .remove: break
      }
    }
    if let text { return elements.append(.text(Array(text.utf8))) }
    let kept = node.children.filter { !Self.isRemoved($0, edits) }
    if kept.isEmpty, additions.isEmpty, node.kind == .empty || !node.isFlow { return elements.append(.empty) }
    let isMapping = node.kind == .mapping || (node.kind == .empty && additions.first?.key != nil)
    elements.append(isMapping ? .mapping : .sequence)
    for child in kept { add(child, isEntry: isMapping, edits: edits) }
    for addition in additions {
      if let key = addition.key { elements.append(.key(Array(key.utf8))) }
      elements.append(addition.text.map { .text(Array($0.utf8)) } ?? .empty)
    }
    elements.append(.end)
  }

  /// Adds an entry or an item, as often as it is to be there.
  private mutating func add(_ child: Node, isEntry: Bool, edits: [Int: [Edit]]) {
    var key = child.key
    var copies = 0
    for edit in edits[child.index] ?? [] {
      switch edit {
      case .rename(_, let new): key = new
      case .copy: copies += 1
      case .set, .insert, .append, .remove: break
      }
    }
    if isEntry { elements.append(.key(Array(key.utf8))) }
    add(child, edits: edits)
    for _ in 0..<copies { add(child, edits: [:]) }
  }

  private static func isRemoved(_ node: Node, _ edits: [Int: [Edit]]) -> Bool {
    (edits[node.index] ?? []).contains { if case .remove = $0 { true } else { false } }
  }
}
