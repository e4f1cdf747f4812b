import Diagnostics

/// Finds the bytes that each edit of a file replaces.
struct Editor {
  let root: Node
  let bytes: [UInt8]
  /// The line break of the file's first line.
  let lineBreak: [UInt8]

  init(root: Node) {
    self.root = root
    bytes = root.file.bytes
    lineBreak = bytes.lineBreak
  }

  func splices(for edit: Edit) throws(Diagnostic) -> [Splice] {
    switch edit {
    case .set(let node, let text):
      return try [set(node, to: text)]
    case .rename(let node, let key):
      guard let parent = parent(of: node), parent.kind == .mapping else { throw fault(.noEntry, node, .chooseEntry) }
      let style: Node.Style =
        switch bytes[node.keyRange.lowerBound] {
        case .doubleQuote: .doubleQuoted
        case .singleQuote: .singleQuoted
        default: .plain
        }
      return [Splice(node.keyRange, [UInt8](spelling: key, as: style, at: parent.isFlow ? .flowKey : .key))]
    case .insert(let key, let text, let node):
      guard node.kind == .mapping || node.kind == .empty else { throw fault(.noMapping, node, .chooseMapping) }
      return try add(Addition(key: key, text: text), to: node)
    case .append(let text, let node):
      guard node.kind == .sequence || node.kind == .empty else { throw fault(.noSequence, node, .chooseSequence) }
      return try add(Addition(key: nil, text: text), to: node)
    case .copy(let node):
      guard let parent = parent(of: node), parent.kind == .sequence else { throw fault(.noItem, node, .chooseItem) }
      return copy(node, in: parent)
    case .remove(let node):
      guard let parent = parent(of: node) else { throw fault(.noEntry, node, .chooseEntry) }
      return [Splice(node.record.isInFlow ? flowRemoval(of: node, in: parent) : blockRemoval(of: node, in: parent))]
    }
  }

  private func add(_ addition: Addition, to node: Node) throws(Diagnostic) -> [Splice] {
    if node.isFlow { return flowInsertion(of: flowText(of: addition, in: node), in: node, after: node.children.last) }
    guard node.kind == .empty else { return blockAddition(addition, to: node) }
    guard let parent = parent(of: node) else { throw fault(.noEntry, node, .chooseEntry) }
    guard node.record.isInFlow else { return [begin(node, in: parent, with: addition)] }
    let brackets: (open: UInt8, close: UInt8) =
      addition.key == nil ? (.openBracket, .closeBracket) : (.openBrace, .closeBrace)
    let text = [.space, brackets.open] + flowText(of: addition, in: node) + [brackets.close]
    return [Splice(emptyRange(of: node, in: parent), text)]
  }

  /// The collection that holds a value; nil for the root.
  func parent(of node: Node) -> Node? {
    var parent: Node?
    var current = root
    while current.index != node.index {
      guard let child = current.children.last(where: { $0.index <= node.index }) else { return nil }
      (parent, current) = (current, child)
    }
    return parent
  }

  /// The column at which the key or dash of an entry in block form stands.
  func column(of node: Node) -> Int { node.keyRange.lowerBound - lineStart(of: node.keyRange.lowerBound) }

  func lineStart(of offset: Int) -> Int { root.file.range(ofLine: root.file.line(at: offset)).lowerBound }

  func fault(_ message: Message, _ node: Node, _ remedy: Wording) -> Diagnostic {
    Diagnostic(.error, message, at: node.place, remedy: remedy)
  }
}

/// An entry, or an item if it has no key, that is to be added to a collection.
struct Addition {
  let key: String?
  let text: String?
}

extension Message {
  fileprivate static let noEntry = Message(
    "edit-no-entry", en: "the value is not an entry of a mapping or an item of a list", zh: "这个值不是可以改的一项")
  fileprivate static let noMapping = Message(
    "edit-no-mapping", en: "a key can only be added to a mapping", zh: "只有“键: 值”的内容才能添加键")
  fileprivate static let noSequence = Message(
    "edit-no-sequence", en: "an item can only be added to a list", zh: "只有列表才能添加一项")
  fileprivate static let noItem = Message("edit-no-item", en: "only an item of a list can be copied", zh: "只有列表的一项才能复制")
}

extension Wording {
  fileprivate static let chooseEntry = Wording(en: "choose an entry", zh: "请选择其中的一项")
  fileprivate static let chooseMapping = Wording(en: "choose a mapping or an empty value", zh: "请选择“键: 值”的内容或空值")
  fileprivate static let chooseSequence = Wording(en: "choose a list or an empty value", zh: "请选择列表或空值")
  fileprivate static let chooseItem = Wording(en: "choose an item of a list", zh: "请选择列表的一项")
}
