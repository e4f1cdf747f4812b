import Diagnostics

extension Evaluator {
  func isTrue(_ value: Value) throws(FilterError) -> Bool {
    switch value.content {
    case .none: return false
    case .boolean(let truth): return truth
    case .integer(let number): return number != 0
    case .decimal(let number): return number != 0
    case .string(let text): return !text.isEmpty
    case .list(let items), .tuple(let items): return !items.isEmpty
    case .map(let map): return !map.isEmpty
    case .gap: return true
    case .undefined(let undefined):
      if undefined.cause == .omittedElse { return false }
      throw error(for: undefined)
    case .object(let reference):
      guard reference.kind != .function, case .sequence(let sequence) = heap[reference.index] else { return true }
      return sequence.kind == .generator || !sequence.items.isEmpty
    }
  }

  func compare(_ left: Value, _ comparator: Comparator, _ right: Value) throws(FilterError) -> Bool {
    switch comparator {
    case .isIn: return try contains(right, left)
    case .isNotIn:
      if case .gap = right.content { return false }
      return !(try contains(right, left))
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: break
    }
    let left = try defined(left)
    let right = try defined(right)
    if case .gap = left.content { return false }
    if case .gap = right.content { return false }
    switch comparator {
    case .equal: return try isEqual(left, right)
    case .notEqual: return !(try isEqual(left, right))
    case .less: return try precedes(left, right)
    case .lessOrEqual: return try isNaN(left, right) ? false : !(try precedes(right, left))
    case .greater: return try precedes(right, left)
    case .greaterOrEqual: return try isNaN(left, right) ? false : !(try precedes(left, right))
    case .isIn, .isNotIn: return false
    }
  }

  private func isNaN(_ left: Value, _ right: Value) throws(FilterError) -> Bool {
    for case .decimal(let number) in [left.content, right.content] where number.isNaN { return true }
    return false
  }

  /// Python's `==`.
  func isEqual(_ left: Value, _ right: Value) throws(FilterError) -> Bool {
    if let first = left.pythonInteger, let second = right.pythonInteger { return first == second }
    switch (left.content, right.content) {
    case (.undefined(let undefined), _), (_, .undefined(let undefined)): throw error(for: undefined)
    case (.none, .none): return true
    case (.string(let first), .string(let second)): return hasEqualBytes(first, second)
    case (.decimal(let first), .decimal(let second)): return first == second
    case (.decimal(let first), .integer), (.decimal(let first), .boolean):
      return right.pythonInteger.map { first.wholeNumber == $0 } ?? false
    case (.integer, .decimal), (.boolean, .decimal): return try isEqual(right, left)
    case (.list(let first), .list(let second)), (.tuple(let first), .tuple(let second)):
      guard first.count == second.count else { return false }
      for (one, other) in zip(first, second) where !(try isEqual(one, other)) { return false }
      return true
    case (.map(let first), .map(let second)):
      guard first.count == second.count else { return false }
      for (key, value) in zip(first.keys, first.values) {
        guard let other = second[key], try isEqual(value, other) else { return false }
      }
      return true
    case (.gap, _), (_, .gap): return false
    case (.object(let first), .object(let second)):
      if first == second { return true }
      if first.kind == .sequence, second.kind == .sequence { throw FilterError(.notComparable(left, right)) }
      return false
    default: return false
    }
  }

  /// Python's `<`.
  func precedes(_ left: Value, _ right: Value) throws(FilterError) -> Bool {
    if let first = left.pythonInteger, let second = right.pythonInteger { return first < second }
    switch (left.content, right.content) {
    case (.undefined(let undefined), _), (_, .undefined(let undefined)): throw error(for: undefined)
    case (.string(let first), .string(let second)): return precedesByCodePoint(first, second)
    case (.decimal(let first), .decimal(let second)): return first < second
    case (.decimal(let first), .integer), (.decimal(let first), .boolean):
      return first < Double(try exact(right))
    case (.integer, .decimal(let second)), (.boolean, .decimal(let second)): return Double(try exact(left)) < second
    case (.list(let first), .list(let second)), (.tuple(let first), .tuple(let second)):
      for (one, other) in zip(first, second) where !(try isEqual(one, other)) { return try precedes(one, other) }
      return first.count < second.count
    default: throw FilterError(.notComparable(left, right))
    }
  }

  /// A whole number that a floating point number holds exactly.
  func exact(_ value: Value) throws(FilterError) -> Int {
    let number = value.pythonInteger ?? 0
    guard number.magnitude <= 1 << 53 else { throw FilterError(.tooLargeForDecimal) }
    return number
  }

  /// Python's `in`.
  func contains(_ container: Value, _ item: Value) throws(FilterError) -> Bool {
    let container = try definedContainer(container)
    switch container.content {
    case .gap: return false
    case .string(let text):
      let item = try defined(item)
      if case .gap = item.content { return false }
      guard case .string(let part) = item.content else { throw .wrongType(item, "a text", "文字") }
      return TextSearch.firstRange(of: part, in: text) != nil
    case .map(let map):
      let item = try defined(item)
      switch item.content {
      case .string(let key): return map.hasKey(key)
      case .list, .map: throw FilterError(.notComparable(item, container))
      default: return false
      }
    default:
      for other in try items(of: container) where try isEqual(other, try defined(item)) { return true }
      return false
    }
  }

  private func definedContainer(_ value: Value) throws(FilterError) -> Value {
    guard case .undefined(let undefined) = value.content else { return value }
    if undefined.cause == .omittedElse { return Value([Value]()) }
    throw error(for: undefined)
  }

  /// What iterating over a value gives.
  func items(of value: Value) throws(FilterError) -> [Value] {
    switch value.content {
    case .list(let items), .tuple(let items): return items
    case .string(let text): return text.unicodeScalars.map { Value(String($0), origins: value.origins) }
    case .map(let map): return map.keys.map { Value($0) }
    case .gap: return [value]
    case .undefined(let undefined):
      if undefined.cause == .omittedElse { return [] }
      throw error(for: undefined)
    case .object(let reference):
      guard reference.kind == .sequence, case .sequence(var sequence) = heap[reference.index] else {
        throw FilterError(.notIterable(value))
      }
      guard sequence.kind == .generator else { return sequence.items }
      guard !sequence.isUsedUp else { throw FilterError(.usedUp, remedy: .addList) }
      sequence.isUsedUp = true
      heap[reference.index] = .sequence(sequence)
      return sequence.items
    case .none, .boolean, .integer, .decimal: throw FilterError(.notIterable(value))
    }
  }
}

/// Exact search in texts, code point by code point.
enum TextSearch {
  /// The first range of UTF-8 offsets at which a part stands in a text, from an offset on.
  static func firstRange(of part: String, in text: String) -> Range<Int>? {
    firstRange(of: Array(part.utf8), in: Array(text.utf8), from: 0)
  }

  static func firstRange(of part: [UInt8], in text: [UInt8], from start: Int) -> Range<Int>? {
    guard let first = part.first else { return start..<start }
    if part.count > 16 { return firstRange(ofLong: part, in: text, from: start) }
    var offset = start
    while offset + part.count <= text.count {
      if text[offset] == first, text[offset..<offset + part.count].elementsEqual(part) {
        return offset..<offset + part.count
      }
      offset += 1
    }
    return nil
  }

  /// The search of Knuth, Morris and Pratt, which never looks at a byte of the text twice.
  private static func firstRange(ofLong part: [UInt8], in text: [UInt8], from start: Int) -> Range<Int>? {
    // How much of the part still fits when the byte after its first so many does not.
    var fallback = [0]
    var fitting = 0
    for byte in part.dropFirst() {
      while fitting > 0, part[fitting] != byte { fitting = fallback[fitting - 1] }
      if part[fitting] == byte { fitting += 1 }
      fallback.append(fitting)
    }
    fitting = 0
    for offset in text.indices.dropFirst(start) {
      while fitting > 0, part[fitting] != text[offset] { fitting = fallback[fitting - 1] }
      if part[fitting] == text[offset] { fitting += 1 }
      if fitting == part.count { return offset + 1 - fitting..<offset + 1 }
    }
    return nil
  }
}

extension Message {
  fileprivate static func notComparable(_ left: Value, _ right: Value) -> Self {
    let (first, second) = (left.kindName, right.kindName)
    return Message(
      "not-comparable", en: "\(first.text(in: .english)) and \(second.text(in: .english)) cannot be compared",
      zh: "\(first.text(in: .chinese))和\(second.text(in: .chinese))不能比较")
  }

  static var tooLargeForDecimal: Self {
    Message("number-too-large", en: "a number is too large to be exact here", zh: "数字太大，这里算不准")
  }

  fileprivate static func notIterable(_ value: Value) -> Self {
    let kind = value.kindName
    return Message(
      "not-iterable", en: "\(kind.text(in: .english)) has no items to go through",
      zh: "\(kind.text(in: .chinese))不能逐项列出")
  }

  fileprivate static var usedUp: Self {
    Message("used-up", en: "this sequence has been gone through before", zh: "这个序列已经用过一次，用完了")
  }
}
