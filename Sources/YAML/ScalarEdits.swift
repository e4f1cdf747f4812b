import Diagnostics

extension Editor {
  /// Gives a scalar or an empty value a text.
  func set(_ node: Node, to text: String) throws(Diagnostic) -> Splice {
    guard node.kind == .scalar || node.kind == .empty, let parent = parent(of: node) else {
      throw Diagnostic(.error, .noScalar, at: node.place, remedy: .chooseScalar)
    }
    switch node.style {
    case .literal, .folded:
      if let spelled = node.respelled(text, lineBreak: lineBreak) { return Splice(node.range, spelled) }
      let header = BlockHeader(in: bytes, at: node.range.lowerBound)
      return Splice(node.range, [UInt8](doublyQuoting: text) + bytes[bytes.restOfLine(from: header.end)])
    case .plain, .singleQuoted, .doubleQuoted:
      let spelled = [UInt8](spelling: text, as: node.style ?? .plain, at: standing(of: node, in: parent))
      return Splice(node.range, spelled)
    case nil:
      let spelled = [.space] + [UInt8](spelling: text, as: .plain, at: standing(of: node, in: parent))
      return Splice(emptyRange(of: node, in: parent), spelled)
    }
  }

  private func standing(of node: Node, in parent: Node) -> Standing {
    if node.record.isInFlow { return .flow }
    let isOnOwnLine = root.file.line(at: node.keyRange.lowerBound) != root.file.line(at: node.range.lowerBound)
    return isOnOwnLine ? .alone : parent.kind == .mapping ? .value : .item
  }

  /// What the content of an empty value takes the place of: in brackets the space before a comma, or before a bracket that
  /// is closed as tightly as it was opened.
  func emptyRange(of node: Node, in parent: Node) -> Range<Int> {
    let start = node.range.lowerBound
    guard node.record.isInFlow else { return start..<start }
    let end = bytes.skippingWhite(from: start)
    guard end < bytes.count else { return start..<start }
    if bytes[end] == .comma { return start..<end }
    let isTight = !bytes.isWhiteOrLineEnd(at: parent.range.lowerBound + 1)
    return start..<(bytes[end] == .closeBrace && isTight ? end : start)
  }
}

extension Message {
  fileprivate static let noScalar = Message(
    "edit-no-scalar", en: "the value to set is not a text but a list or a mapping", zh: "要修改的值不是文字，而是列表或“键: 值”的内容")
}

extension Wording {
  fileprivate static let chooseScalar = Wording(en: "set one of the texts in it", zh: "请修改其中的某一个值")
}
