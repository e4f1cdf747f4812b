import Diagnostics

/// The blocks of a template and of those it extends, by name; for each name the one to render stands first.
final class BlockTable {
  struct Entry {
    let block: Block
    let template: Template
    /// What led to the template of the block.
    let trail: [Note]
  }

  private var entries: [KeyBytes: [Entry]] = [:]

  init() {}

  init(copying other: BlockTable) { entries = other.entries }

  var names: [String] { entries.keys.map(\.text).sorted() }

  func entries(of name: String) -> [Entry] { entries[KeyBytes(name)] ?? [] }

  func add(_ blocks: [Block], of template: Template, trail: [Note]) {
    for block in blocks {
      entries[KeyBytes(block.name), default: []].append(Entry(block: block, template: template, trail: trail))
    }
  }
}

/// The template that another extends, and the place where it says so.
struct Extended {
  let template: Template
  let note: Note
}

/// A block as `super` and `self` give it: how many templates below the first, and the context it is called in.
struct BlockReference {
  let name: String
  let context: Context
  let depth: Int
}

extension Evaluator {
  /// Executes the template from its start, then the ones it extends.
  func execute() throws(Failure) {
    context.blocks.add(template.blocks, of: template, trail: trail)
    var chain = [template.source]
    while true {
      (extended, isSilent) = (nil, false)
      enter(frame: 0)
      if let slot = template.scopes.special[0][.ownTemplate] {
        heap.append(.template(context))
        activation.slots[slot] = Value(.object(ObjectReference(kind: .template, index: heap.count - 1)))
      }
      try run(template.body)
      guard let next = extended else { return }
      if chain.contains(where: { $0.name == next.template.source.name }), let place = next.note.place {
        throw Failure(.error, .extendsItself, at: place, notes: trail.reversed())
      }
      chain.append(next.template.source)
      trail.append(next.note)
      template = next.template
      activation = Activation(slotCount: template.scopes.slotCounts[0], parent: nil)
    }
  }

  func run(_ extends: Extends) throws(Failure) {
    guard extended == nil else { throw finding(.extendsTwice, at: extends.range) }
    guard trail.count < Self.deepestIncludes else { throw finding(.extendsTooDeep, at: extends.range) }
    let found = try template(named: extends.name, at: extends.range)
    let note = Note(.extendedHere, at: place(extends.range))
    context.blocks.add(found.blocks, of: found, trail: trail + [note])
    extended = Extended(template: found, note: note)
    isSilent = true
  }

  func run(_ block: Block) throws(Failure) {
    if block.isTopLevel, isSilent { return }
    let entries = context.blocks.entries(of: block.name)
    if block.isRequired, entries.count < 2 { throw finding(.requiredBlock(block.name), at: block.range) }
    guard let first = entries.first else { return }
    let inner = block.isScoped ? context.deriving(with: visibleVariables(at: block.view)) : context
    try run(first, in: inner, at: block.range)
  }

  private func run(_ entry: BlockTable.Entry, in inner: Context, at range: Range<Int>) throws(Failure) {
    try nested(at: range) { () throws(Failure) in
      let outer = (template, activation, context, isSilent, trail)
      defer { (template, activation, context, isSilent, trail) = outer }
      let frame = entry.block.frame
      (template, context, isSilent, trail) = (entry.template, inner, false, entry.trail)
      activation = Activation(slotCount: template.scopes.slotCounts[frame], parent: nil)
      enter(frame: frame)
      for (name, slot) in template.scopes.special[frame] {
        activation.slots[slot] = name == .parentBlock ? parent(of: entry.block) : selfReference()
      }
      try run(entry.block.body)
    }
  }

  private func selfReference() -> Value {
    heap.append(.template(context))
    return Value(.object(ObjectReference(kind: .template, index: heap.count - 1)))
  }

  /// What `super` is in a block.
  private func parent(of current: Block) -> Value {
    let entries = context.blocks.entries(of: current.name)
    let depth = entries.firstIndex { $0.block === current }
    return depth.flatMap { member("super", of: BlockReference(name: current.name, context: context, depth: $0)) }
      ?? .undefined(current.name, .parentBlock)
  }

  func block(_ reference: BlockReference) -> Value {
    heap.append(.block(reference))
    return Value(.object(ObjectReference(kind: .block, index: heap.count - 1)))
  }

  /// A member of `super` or of a block that `self` gives.
  func member(_ name: String, of reference: BlockReference) -> Value? {
    switch name {
    case "name": return Value(reference.name)
    case "super":
      guard reference.depth + 1 < reference.context.blocks.entries(of: reference.name).count else {
        return .undefined(reference.name, .parentBlock)
      }
      return block(BlockReference(name: reference.name, context: reference.context, depth: reference.depth + 1))
    default: return nil
    }
  }

  func callBlock(
    _ reference: BlockReference, _ arguments: ArgumentValues, at range: Range<Int>
  ) throws(Failure) -> Value {
    guard arguments.all.isEmpty else { throw finding(.blockTakesNothing(reference.name), at: range) }
    let entries = reference.context.blocks.entries(of: reference.name)
    guard entries.indices.contains(reference.depth) else { return .none }
    return Value(
      runs: try captured { () throws(Failure) in
        try run(entries[reference.depth], in: reference.context, at: range)
      })
  }
}

extension Message {
  fileprivate static var extendsItself: Self {
    Message("extends-itself", en: "the templates extended from here lead back to one of them", zh: "从这里继承的模板又绕了回来")
  }

  fileprivate static var extendsTwice: Self {
    Message("extends-twice", en: "a template can extend only one other", zh: "一个模板只能继承一个模板")
  }

  fileprivate static var extendsTooDeep: Self {
    Message("extends-too-deep", en: "more than 32 templates extend or include one another", zh: "模板互相继承或引入超过三十二层")
  }

  fileprivate static func requiredBlock(_ name: String) -> Self {
    Message(
      "required-block", en: "block ‘\(name)’ must be given by a template that extends this one",
      zh: "块“\(name)”必须由继承它的模板给出")
  }

  fileprivate static func blockTakesNothing(_ name: String) -> Self {
    Message("argument-count", en: "block ‘\(name)’ takes no arguments", zh: "块“\(name)”没有参数")
  }
}

extension Wording {
  static var extendedHere: Wording { Wording(en: "extended here", zh: "由此处继承") }
}
