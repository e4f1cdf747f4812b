/// The variables and the blocks that a template is given; the templates it extends share them.
final class Context {
  private let variables: Map
  /// What stands over the variables; nil for a name that has no value.
  private let handedOn: NameTable<Value?>
  /// The context whose own variables stand between the two.
  private let outer: Context?
  /// What the template and those it extends have set at their top levels.
  let exports = Exports()
  let blocks: BlockTable

  init(_ variables: Map) {
    self.variables = variables
    handedOn = NameTable()
    outer = nil
    blocks = BlockTable()
  }

  private init(_ outer: Context, handingOn values: NameTable<Value?>, blocks: BlockTable) {
    variables = outer.variables
    var values = values
    // What the outer templates set later is not seen here.
    for (name, value) in outer.exports.variables where (values[name] ?? nil) == nil { values.set(name, to: value) }
    handedOn = values
    self.outer = outer
    self.blocks = blocks
  }

  subscript(name: KeyBytes) -> Value? {
    if !exports.variables.isEmpty, let value = exports.variables[name] { return value }
    return handedOnValue(of: name) ?? variables[name]
  }

  private func handedOnValue(of name: KeyBytes) -> Value? {
    var next: Context? = self
    while let context = next {
      if let value = context.handedOn[name] ?? nil { return value }
      next = context.outer
    }
    return nil
  }

  var names: [String] {
    var handedOn = Set(exports.variables.keys)
    var next: Context? = self
    while let context = next {
      handedOn.formUnion(context.handedOn.names)
      next = context.outer
    }
    return variables.names + handedOn.filter { self[$0] != nil }.map(\.text).sorted()
  }

  /// A context for a template of its own, with the variables of this one and others over them.
  func handingOn(_ values: NameTable<Value?>) -> Context {
    Context(self, handingOn: values, blocks: BlockTable())
  }

  /// A context for a block that sees the variables around it.
  func deriving(with values: NameTable<Value?>) -> Context {
    Context(self, handingOn: values, blocks: BlockTable(copying: blocks))
  }
}

/// The variables that templates set at their top levels.
final class Exports {
  private(set) var variables: [KeyBytes: Value] = [:]
  private var hidden: Set<KeyBytes> = []

  func set(_ name: String, to value: Value, isPublic: Bool) {
    let key = KeyBytes(name)
    variables[key] = value
    if isPublic { hidden.remove(key) } else { hidden.insert(key) }
  }

  /// The variables that an import finds.
  var members: [KeyBytes: Value] {
    variables.filter { !hidden.contains($0.key) && $0.key.text.utf8.first != UInt8(ascii: "_") }
  }
}
