/// The keys of all mappings of a file, to find equal ones in one mapping in constant time each.
struct KeyTable {
  /// A key that was met; `node` 0, the root, marks a free place.
  private struct Item {
    var hash: UInt32 = 0
    var mapping: UInt32 = 0
    var node: UInt32 = 0
  }

  private var items: [Item]
  private var count = 0

  /// A table for a file of so many bytes, large enough for a key in every 64 of them before it has to grow.
  init(fileSize: Int) {
    var count = 64
    while count < fileSize / 32 { count *= 2 }
    items = Array(repeating: Item(), count: count)
  }

  /// Adds a key unless its mapping has an equal one already.
  ///
  /// `isEqual` says whether the key of a node found under the same hash is the same text. Returns the node of the key
  /// that was there first.
  mutating func insert(node: Int, mapping: Int, key: ArraySlice<UInt8>, isEqual: (Int) -> Bool) -> Int? {
    let mapping = UInt32(truncatingIfNeeded: mapping)
    var hash: UInt32 = 2_166_136_261 ^ (mapping &* 0x9E37_79B1)
    for byte in key { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    hash ^= hash >> 15
    var index = Int(hash) & (items.count - 1)
    while items[index].node != 0 {
      let item = items[index]
      if item.hash == hash, item.mapping == mapping, isEqual(Int(item.node)) { return Int(item.node) }
      index = (index + 1) & (items.count - 1)
    }
    items[index] = Item(hash: hash, mapping: mapping, node: UInt32(truncatingIfNeeded: node))
    count += 1
    if count * 2 > items.count { grow() }
    return nil
  }

  private mutating func grow() {
    let old = items
    items = Array(repeating: Item(), count: old.count * 2)
    for item in old where item.node != 0 {
      var index = Int(item.hash) & (items.count - 1)
      while items[index].node != 0 { index = (index + 1) & (items.count - 1) }
      items[index] = item
    }
  }
}
