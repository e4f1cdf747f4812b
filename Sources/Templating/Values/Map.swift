/// An ordered table from names to values.
package struct Map: Sendable {
  private var table = NameTable<Value>()
  /// Second names of keys: accepted on access, absent from iteration.
  package var aliases: [String: String] = [:]

  package init() {}

  package init(_ pairs: [(String, Value)]) {
    for (key, value) in pairs { self[key] = value }
  }

  /// The keys in the order in which they were first set.
  package var keys: [String] { table.names.map(\.text) }
  package var values: [Value] { table.elements }
  package var count: Int { table.names.count }
  package var isEmpty: Bool { table.isEmpty }

  /// The value of a key or of an alias of one.
  package subscript(key: String) -> Value? {
    get { self[KeyBytes(key)] }
    set {
      let key = KeyBytes(key)
      if let newValue { return table.set(key, to: newValue) }
      if let index = table.index(of: key) { table.remove(at: index) }
    }
  }

  /// The value of a key or of an alias of one.
  subscript(key: KeyBytes) -> Value? {
    if let value = table[key] { return value }
    guard !aliases.isEmpty, let name = aliases[key.text] else { return nil }
    return table[KeyBytes(name)]
  }

  /// The names that may be written for a member: keys and aliases.
  package var names: [String] { keys + aliases.keys.sorted() }
}

/// Whether two texts are the same character for character.
func hasEqualBytes(_ left: String, _ right: String) -> Bool {
  guard left.utf8.count == right.utf8.count else { return false }
  var (left, right) = (left, right)
  // Many times as fast as to go through the views.
  return left.withUTF8 { left in right.withUTF8 { right in unsafe left.elementsEqual(right) } }
}

/// Whether a text stands before another by code points, the order of Python.
func precedesByCodePoint(_ left: String, _ right: String) -> Bool {
  left.utf8.lexicographicallyPrecedes(right.utf8)
}

extension Map {
  /// Whether a name is a key or an alias of one.
  func hasKey(_ name: String) -> Bool { self[name] != nil }
}
