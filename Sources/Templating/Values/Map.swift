/// An ordered table from names to values.
package struct Map: Sendable {
  /// The keys in the order in which they were first set.
  package private(set) var keys: [String] = []
  package private(set) var values: [Value] = []
  /// Second names of keys: accepted on access, absent from iteration.
  package var aliases: [String: String] = [:]
  /// Where each key stands; kept only once a scan of the keys would be slower.
  private var positions: [KeyBytes: Int] = [:]

  private static let scanned = 8

  package init() {}

  package init(_ pairs: [(String, Value)]) {
    for (key, value) in pairs { self[key] = value }
  }

  package var count: Int { keys.count }
  package var isEmpty: Bool { keys.isEmpty }

  /// The value of a key or of an alias of one.
  package subscript(key: String) -> Value? {
    get {
      if let position = position(of: key) { return values[position] }
      guard !aliases.isEmpty, let name = aliases[key] else { return nil }
      return position(of: name).map { values[$0] }
    }
    set {
      switch (position(of: key), newValue) {
      case (let position?, let value?): values[position] = value
      case (let position?, nil): remove(at: position)
      case (nil, let value?): append(value, for: key)
      case (nil, nil): break
      }
    }
  }

  /// The names that may be written for a member: keys and aliases.
  package var names: [String] { keys + aliases.keys.sorted() }

  private func position(of key: String) -> Int? {
    if keys.count > Self.scanned { return positions[KeyBytes(key)] }
    return keys.firstIndex { hasEqualBytes($0, key) }
  }

  private mutating func append(_ value: Value, for key: String) {
    keys.append(key)
    values.append(value)
    if keys.count == Self.scanned + 1 {
      for (position, key) in keys.enumerated() { positions[KeyBytes(key)] = position }
    } else if keys.count > Self.scanned {
      positions[KeyBytes(key)] = keys.count - 1
    }
  }

  private mutating func remove(at position: Int) {
    keys.remove(at: position)
    values.remove(at: position)
    positions = [:]
    guard keys.count > Self.scanned else { return }
    for (position, key) in keys.enumerated() { positions[KeyBytes(key)] = position }
  }
}

/// A text compared by its bytes, as Python compares, where `String` would hold canonically equal texts equal.
struct KeyBytes: Hashable, Sendable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: Self, right: Self) -> Bool { hasEqualBytes(left.text, right.text) }

  func hash(into hasher: inout Hasher) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hasher.combine(hash)
  }
}

/// Whether two texts are the same character for character.
func hasEqualBytes(_ left: String, _ right: String) -> Bool {
  left.utf8.count == right.utf8.count && left.utf8.elementsEqual(right.utf8)
}

/// Whether a text stands before another by code points, the order of Python.
func precedesByCodePoint(_ left: String, _ right: String) -> Bool {
  left.utf8.lexicographicallyPrecedes(right.utf8)
}

extension Map {
  /// Whether a name is a key or an alias of one.
  func hasKey(_ name: String) -> Bool { self[name] != nil }
}
