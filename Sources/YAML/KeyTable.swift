/// The keys of the mappings that are open, to find equal ones in one mapping in constant time each.
///
/// The keys of a mapping inside another are gone before the other goes on, so the newest keys are always those of the
/// innermost mapping. Few keys are compared one by one, which stays in the cache; the table is for mappings of many.
struct KeyTable {
  private struct Item {
    var hash: UInt32
    var mapping: UInt32
    var node: UInt32
  }

  private var items: [Item] = []
  private var index = KeyIndex()

  private static let fewKeys = 16

  /// How many keys are known, to go back to once a mapping is closed.
  var count: Int { items.count }

  mutating func close(downTo count: Int) { items.removeLast(items.count - count) }

  /// Adds the key of the newest record unless its mapping has an equal one already.
  ///
  /// - Returns: the node of the key that was there first.
  mutating func insert(_ bytes: [UInt8], _ records: [Record], mapping: Int) -> Int? {
    let node = records.count - 1
    let mapping = UInt32(truncatingIfNeeded: mapping)
    let hash = bytes.keyHash(in: records[node].key, seed: mapping)
    func isEqual(_ other: Int) -> Bool { bytes.isSameKey(records[node].key, records[other].key) }
    let item = Item(hash: hash, mapping: mapping, node: UInt32(truncatingIfNeeded: node))
    var first = items.count
    while first > 0, items.count - first < Self.fewKeys, items[first - 1].mapping == mapping {
      first -= 1
      if items[first].hash == hash, isEqual(Int(items[first].node)) { return Int(items[first].node) }
    }
    if items.count - first == Self.fewKeys { return index.insert(item, isEqual: isEqual) }
    items.append(item)
    if items.count - first == Self.fewKeys {
      for place in first..<items.count { _ = index.insert(items[place]) { _ in false } }
    }
    return nil
  }

  /// A hash table of keys.
  private struct KeyIndex {
    /// Node 0, the root, marks a free place.
    private var items: [Item] = []
    private var count = 0

    mutating func insert(_ item: Item, isEqual: (Int) -> Bool) -> Int? {
      if (count + 1) * 2 > items.count { grow() }
      var place = Int(item.hash) & (items.count - 1)
      while items[place].node != 0 {
        let known = items[place]
        if known.hash == item.hash, known.mapping == item.mapping, isEqual(Int(known.node)) { return Int(known.node) }
        place = (place + 1) & (items.count - 1)
      }
      items[place] = item
      count += 1
      return nil
    }

    private mutating func grow() {
      let old = items
      items = Array(repeating: Item(hash: 0, mapping: 0, node: 0), count: max(64, old.count * 2))
      for item in old where item.node != 0 {
        var place = Int(item.hash) & (items.count - 1)
        while items[place].node != 0 { place = (place + 1) & (items.count - 1) }
        items[place] = item
      }
    }
  }
}

extension [UInt8] {
  private func isQuote(at offset: Int) -> Bool { self[offset] == .doubleQuote || self[offset] == .singleQuote }

  /// A hash of the text of a key (FNV-1a).
  fileprivate func keyHash(in range: Range<Int>, seed: UInt32) -> UInt32 {
    var hash: UInt32 = 2_166_136_261 ^ (seed &* 0x9E37_79B1)
    if !range.isEmpty, isQuote(at: range.lowerBound) {
      for byte in keyBytes(in: range) { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    } else {
      for offset in range { hash = (hash ^ UInt32(self[offset])) &* 16_777_619 }
    }
    return hash ^ hash >> 15
  }

  fileprivate func isSameKey(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    if one.isEmpty || other.isEmpty || isQuote(at: one.lowerBound) || isQuote(at: other.lowerBound) {
      return keyBytes(in: one) == keyBytes(in: other)
    }
    return one.count == other.count && zip(one, other).allSatisfy { self[$0] == self[$1] }
  }
}
