package import Diagnostics

/// A change to one value of a parsed file.
package enum Edit: Sendable {
  /// Gives a scalar or an empty value a text, in the quotes it has if they can hold it.
  case set(Node, to: String)
  /// Gives the entry of a mapping another key.
  case rename(Node, to: String)
  /// Adds an entry, without a value when there is no text, to a mapping or to a value that is still empty.
  case insert(key: String, text: String?, into: Node)
  /// Adds an item, empty when there is no text, to a sequence or to a value that is still empty.
  case append(String?, to: Node)
  /// Writes an item of a sequence a second time, comments and all, behind the first.
  case copy(Node)
  /// Takes out an entry or an item with its lines; a collection in block form that loses all it holds is left empty.
  case remove(Node)

  /// The value that the change is about.
  var node: Node {
    switch self {
    case .set(let node, _), .rename(let node, _), .insert(_, _, let node), .append(_, let node): node
    case .copy(let node), .remove(let node): node
    }
  }
}

extension SourceFile {
  /// The file with its values changed and every other byte, comments and alignment included, as it was.
  ///
  /// All edits refer to the tree of this file as it is. The result is read again and must hold the old tree with the
  /// edits made, nothing more or less.
  ///
  /// - Throws: the reason why an edit cannot be made, at the place of the value it is about.
  package func applying(_ edits: [Edit]) throws(Diagnostic) -> SourceFile {
    guard let first = edits.first else { return self }
    for edit in edits where edit.node.file !== self {
      throw Diagnostic(.error, .foreignNode, at: edit.node.place, remedy: .readAgain)
    }
    var report = Report()
    let root = Node(parsing: self, report: &report)
    if let error = report.diagnostics.first(where: { $0.severity == .error }) { throw error }
    let editor = Editor(root: root)
    var splices: [Splice] = []
    for edit in edits { splices += try editor.splices(for: edit) }
    guard let bytes = bytes.applying(splices) else {
      throw Diagnostic(.error, .overlap, at: first.node.place, remedy: .oneByOne)
    }
    let result = SourceFile(name: name, bytes: bytes)
    let tree = Node(parsing: result, report: &report)
    let error = report.diagnostics.first { $0.severity == .error }
    if error == nil, Outline(of: tree) == Outline(of: root, edits: edits) { return result }
    let notes = error.map { [Note(Wording($0.message))] } ?? []
    throw Diagnostic(.error, .notExact, at: first.node.place, notes: notes, remedy: .editByHand)
  }
}

extension Wording {
  fileprivate init(_ message: Message) {
    self.init(en: message.text(in: .english), zh: message.text(in: .chinese))
  }

  fileprivate static let readAgain = Wording(en: "read the file again", zh: "重新读取文件")
  fileprivate static let oneByOne = Wording(en: "make the changes one after another", zh: "把几处修改分开进行")
  fileprivate static let editByHand = Wording(en: "change the file by hand", zh: "请直接修改文件")
}

extension Message {
  fileprivate static let foreignNode = Message(
    "edit-foreign", en: "the value to change belongs to another file", zh: "要修改的值不属于这个文件")
  fileprivate static let overlap = Message(
    "edit-overlap", en: "two changes concern the same text", zh: "两处修改涉及同一段文字")
  fileprivate static let notExact = Message(
    "edit-not-exact", en: "this cannot be changed without changing something else", zh: "无法只改这一处而不影响其他内容")
}
