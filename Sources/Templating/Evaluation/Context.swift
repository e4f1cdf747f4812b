/// The variables and the blocks that a template is given; the templates it extends share them.
final class Context {
  private let variables: Map
  private let handedOn: NameTable<Value>
  /// What the template and those it extends have set at their top levels.
  let exports = Exports()
  let blocks: BlockTable

  init(_ variables: Map) {
    self.variables = variables
    handedOn = NameTable()
    blocks = BlockTable()
  }

  private init(_ outer: Context, handingOn values: [(name: KeyBytes, value: Value)], blocks: BlockTable) {
    variables = outer.variables
    var handedOn = outer.handedOn
    for (name, value) in outer.exports.variables { handedOn.set(name, to: value) }
    for (name, value) in values { handedOn.set(name, to: value) }
    self.handedOn = handedOn
    self.blocks = blocks
  }

  subscript(name: KeyBytes) -> Value? {
    if !exports.variables.isEmpty, let value = exports.variables[name] { return value }
    return (handedOn.isEmpty ? nil : handedOn[name]) ?? variables[name]
  }

  var names: [String] {
    variables.names + Set(handedOn.names).union(exports.variables.keys).map(\.text).sorted()
  }

  /// A context for a template of its own, with the variables of this one and others over them.
  func handingOn(_ values: [(name: KeyBytes, value: Value)]) -> Context {
    Context(self, handingOn: values, blocks: BlockTable())
  }

  /// A context for a block that sees the variables around it.
  func deriving(with values: [(name: KeyBytes, value: Value)]) -> Context {
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
