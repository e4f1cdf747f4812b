/// A table from names to elements that keeps the order in which the names were added.
///
/// Templates are full of names and their tables are small: a scan of precomputed hashes beats a `Dictionary` there, and
/// beyond that so does one that does not hash again.
struct NameTable<Element> {
  private(set) var names: [KeyBytes] = []
  var elements: [Element] = []
  /// Where each name stands, found by its hash; empty while a scan of the names is faster.
  fileprivate var places: [Int32] = []

  private static var scanned: Int { 8 }

  init() {}

  /// The table of the same names with other elements.
  init<Other>(_ other: NameTable<Other>, _ transform: (Other) -> Element) {
    names = other.names
    elements = other.elements.map(transform)
    places = other.places
  }

  var isEmpty: Bool { names.isEmpty }

  func index(of name: KeyBytes) -> Int? {
    guard !places.isEmpty else { return names.firstIndex(of: name) }
    var place = name.code & (places.count - 1)
    while places[place] >= 0 {
      let index = Int(places[place])
      if names[index] == name { return index }
      place = (place + 1) & (places.count - 1)
    }
    return nil
  }

  subscript(name: KeyBytes) -> Element? { index(of: name).map { elements[$0] } }

  /// Gives a name its element, at the place of the one that it had.
  mutating func set(_ name: KeyBytes, to element: Element) {
    if let index = index(of: name) { elements[index] = element } else { append(name, element) }
  }

  /// Adds a name that the table does not have.
  mutating func append(_ name: KeyBytes, _ element: Element) {
    names.append(name)
    elements.append(element)
    if names.count * 2 > places.count { buildPlaces() } else { note(names.count - 1) }
  }

  mutating func remove(at index: Int) {
    names.remove(at: index)
    elements.remove(at: index)
    buildPlaces()
  }

  private mutating func buildPlaces() {
    places = []
    guard names.count > Self.scanned else { return }
    var count = 4 * Self.scanned
    while count < 3 * names.count { count *= 2 }
    places = Array(repeating: -1, count: count)
    for index in names.indices { note(index) }
  }

  private mutating func note(_ index: Int) {
    guard !places.isEmpty else { return }
    var place = names[index].code & (places.count - 1)
    while places[place] >= 0 { place = (place + 1) & (places.count - 1) }
    places[place] = Int32(truncatingIfNeeded: index)
  }
}

extension NameTable: Sendable where Element: Sendable {}

/// A text compared by its bytes, as Python compares, where `String` would hold canonically equal texts equal.
struct KeyBytes: Hashable, Sendable {
  let text: String
  /// The first bytes and the last, eight each; up to sixteen bytes, which five Chinese characters take, are thereby equal
  /// when these are.
  private let head: UInt64
  private let tail: UInt64
  /// A hash of all bytes, found once for all tables that the name is looked up in.
  fileprivate let code: Int
  private let count: Int

  init(_ text: String) {
    self.text = text
    var (head, tail, code) = (UInt64(0), UInt64(0), UInt64(0))
    let bytes = text.utf8Span.span
    count = bytes.count
    for offset in bytes.indices {
      if offset & 7 == 0 {
        if offset == 8 { head = tail }
        code = (code ^ tail) &* 0x9E37_79B9_7F4A_7C15
      }
      tail = tail << 8 | UInt64(bytes[offset])
    }
    code = (code ^ tail ^ UInt64(truncatingIfNeeded: count)) &* 0x9E37_79B9_7F4A_7C15
    (self.head, self.tail) = (head, tail)
    self.code = Int(truncatingIfNeeded: code ^ code >> 32)
  }

  static func == (left: Self, right: Self) -> Bool {
    left.tail == right.tail && left.head == right.head && left.code == right.code && left.count == right.count
      && (left.count <= 16 || hasEqualBytes(left.text, right.text))
  }

  func hash(into hasher: inout Hasher) { hasher.combine(code) }
}
