/// The places of a template that name a variable, numbered as they are read, and the numbers of the names there.
struct References: Sendable {
  private var table = NameTable<Void>()
  private var nameOfPlace: [Int] = []

  /// The names, each once; a name's number is its index.
  var names: [KeyBytes] { table.names }
  var count: Int { nameOfPlace.count }

  /// The number of a new place where a variable is named.
  mutating func add(_ name: String) -> Int {
    nameOfPlace.append(number(of: name))
    return nameOfPlace.count - 1
  }

  /// The number of the name at a place.
  func name(at place: Int) -> Int { nameOfPlace[place] }

  mutating func number(of name: String) -> Int {
    let name = KeyBytes(name)
    if let known = table.index(of: name) { return known }
    table.append(name, ())
    return table.names.count - 1
  }
}
