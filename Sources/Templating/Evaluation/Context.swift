/// The variables and the blocks that a template is given; the templates it extends share them.
struct Context {
  private let variables: Map
  private var handedOn = NameTable<Value>()
  /// What the template and those it extends have set at their top levels.
  private(set) var exports = Exports()
  private(set) var blocks = BlockTable()

  init(_ variables: Map) { self.variables = variables }

  subscript(name: KeyBytes) -> Value? {
    if !exports.variables.isEmpty, let value = exports.variables[name] { return value }
    return (handedOn.isEmpty ? nil : handedOn[name]) ?? variables[name]
  }

  var names: [String] {
    variables.names + Set(handedOn.names).union(exports.variables.keys).map(\.text).sorted()
  }

  /// A context for a template of its own, with the variables of this one and others over them.
  func handingOn(_ values: [(name: KeyBytes, value: Value)]) -> Context {
    var inner = self
    inner.exports = Exports()
    inner.blocks = BlockTable()
    for (name, value) in exports.variables { inner.handedOn.set(name, to: value) }
    for (name, value) in values { inner.handedOn.set(name, to: value) }
    return inner
  }

  /// A context for a block that sees the variables around it.
  func deriving(with values: [(name: KeyBytes, value: Value)]) -> Context {
    var inner = handingOn(values)
    inner.blocks = BlockTable(copying: blocks)
    return inner
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
