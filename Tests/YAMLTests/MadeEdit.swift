import TestSupport
import YAML

/// One random edit, made to a tree and, without any parser, to what the file says.
struct RandomEdit {
  let edit: Edit
  let result: Model
}

extension ConfigMaker {
  /// Texts that are easily written wrong.
  static let texts = [
    "新", "", " ", "a: b", "- x", "#x", "x #y", "改革、开放", "[a]", "{", "a, b", "%", "1,234", "it's", "\"q\"", "a\nb",
    "a\n",
    "\n", "  缩进\nx", "tab\tx", "\r", "\u{85}", "\u{200B}z", "\u{A0}x", "null", "键：值", "键：", "---", "...", "? x", "|",
    ">",
    "é", "😀", "a\n\nb\n", "x\n\n", "x\n\n\n", "\u{7F}", "* 重点", "-3", "10 20", "-目", "a:", "：", "\u{FEFF}", "a\\b",
    "一\n \n二",
    "\u{3000}x", "e\u{301}", "，", "\t", "x ", "！", "@a", "`", "<<", "~", "第一段。\n第二段。\n",
  ]

  /// An edit of a random kind at a random place.
  mutating func edit(_ model: Model, _ node: Node) -> RandomEdit {
    let children = node.kind == .mapping ? node.entries.map(\.value) : node.items
    let isHere = children.isEmpty || chance(30)
    if !isHere {
      let index = Int.random(in: 0..<children.count, using: &generator)
      let inner = edit(model.children[index], children[index])
      return RandomEdit(edit: inner.edit, result: model.replacing(index, with: inner.result))
    }
    let text = Self.texts.randomElement(using: &generator) ?? ""
    let optional = chance(80) ? text : nil
    let value = optional.map(Model.text) ?? .empty
    switch model {
    case .text: return RandomEdit(edit: .set(node, to: text), result: .text(text))
    case .empty:
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: return RandomEdit(edit: .insert(key: text, text: optional, into: node), result: .mapping([(text, value)]))
      case 1: return RandomEdit(edit: .append(text, to: node), result: .list([.text(text)]))
      default: return RandomEdit(edit: .set(node, to: text), result: .text(text))
      }
    case .list(let items): return edit(items, node, text)
    case .mapping(let entries): return edit(entries, node, text, optional)
    }
  }

  private mutating func edit(_ items: [Model], _ node: Node, _ text: String) -> RandomEdit {
    var items = items
    let index = Int.random(in: 0..<items.count, using: &generator)
    switch Int.random(in: 0..<3, using: &generator) {
    case 0:
      items.append(.text(text))
      return RandomEdit(edit: .append(text, to: node), result: .list(items))
    case 1:
      items.insert(items[index], at: index)
      return RandomEdit(edit: .copy(node.items[index]), result: .list(items))
    default:
      items.remove(at: index)
      let result: Model = items.isEmpty && !node.isFlow ? .empty : .list(items)
      return RandomEdit(edit: .remove(node.items[index]), result: result)
    }
  }

  private mutating func edit(
    _ entries: [(key: String, value: Model)], _ node: Node, _ text: String, _ optional: String?
  ) -> RandomEdit {
    var entries = entries
    let index = Int.random(in: 0..<entries.count, using: &generator)
    switch Int.random(in: 0..<3, using: &generator) {
    case 0:
      entries.append((text, optional.map(Model.text) ?? .empty))
      return RandomEdit(edit: .insert(key: text, text: optional, into: node), result: .mapping(entries))
    case 1:
      entries[index].key = text
      return RandomEdit(edit: .rename(node.entries[index].value, to: text), result: .mapping(entries))
    default:
      entries.remove(at: index)
      let result: Model = entries.isEmpty && !node.isFlow ? .empty : .mapping(entries)
      return RandomEdit(edit: .remove(node.entries[index].value), result: result)
    }
  }
}

extension Model {
  fileprivate func replacing(_ index: Int, with child: Model) -> Model {
    switch self {
    case .empty, .text: return self
    case .list(var items):
      items[index] = child
      return .list(items)
    case .mapping(var entries):
      entries[index].value = child
      return .mapping(entries)
    }
  }
}
