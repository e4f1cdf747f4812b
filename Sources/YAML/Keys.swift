import Diagnostics

extension Parser {
  /// Sees that a key is one that a person can have meant.
  func checkKey(_ key: Range<Int>, scan: PlainScan?) throws(Diagnostic) {
    if key.count > Self.longestKey, text(key).unicodeScalars.count > Self.longestKey {
      throw fault(.longKey, key, .shortenKey)
    }
    guard let scan else { return }
    if key.count == 2, bytes.hasBytes("<<", at: key.lowerBound) { throw fault(.mergeKey, key, .writeOut) }
    if bytes[key.lowerBound] == .dash, key.count > 1, bytes[key.lowerBound + 1] >= 0x80 {
      throw dashWithoutSpace(at: key.lowerBound)
    }
    if bytes[key.lowerBound] >= 0x80, startsWithBullet(key.lowerBound) { throw bullet(at: key.lowerBound) }
    try checkPlain(scan)
  }

  /// Reports a key that its mapping has already.
  mutating func checkUnique(_ node: Int, in mapping: Int) {
    guard let first = keys.insert(bytes, records, mapping: mapping) else { return }
    let key = bytes.keyBytes(in: records[node].key)
    let earlier = records[first].key
    let name = key.count > 120 ? "…" : String(decoding: key, as: UTF8.self)
    add(
      fault(
        .duplicateKey(name, line: file.line(at: earlier.lowerBound) + 1), records[node].key, related: [earlier],
        .keepOne))
  }
}

extension Message {
  fileprivate static let longKey = Message(
    "long-key", en: "the key is longer than \(Parser.longestKey) characters", zh: "键超过 \(Parser.longestKey) 个字")
  fileprivate static let mergeKey = Message("merge-key", en: "\"<<\" merge is not supported", zh: "“<<”合并写法不支持")

  fileprivate static func duplicateKey(_ key: String, line: Int) -> Message {
    Message("duplicate-key", en: "key \"\(key)\" again; first on line \(line)", zh: "键“\(key)”重复，第一次在第 \(line) 行")
  }
}

extension Wording {
  fileprivate static let shortenKey = Wording(en: "use a short key", zh: "换成短一些的键")
  fileprivate static let writeOut = Wording(en: "write the merged content out", zh: "把要合并的内容直接写在这里")
  fileprivate static let keepOne = Wording(en: "keep one, or rename it", zh: "保留一个，或改名")
}
