import Diagnostics

extension Evaluator {
  func evaluateMember(_ object: Expression, _ name: KeyBytes, _ expression: Expression) throws(Failure) -> Value {
    try evaluateMember(try evaluate(object), name, expression)
  }

  func evaluateMember(_ value: Value, _ name: KeyBytes, _ expression: Expression) throws(Failure) -> Value {
    try at(expression.range) { () throws(FilterError) in try member(name, of: value) }
  }

  /// What `value.name` is: an attribute if there is one, else an item.
  func member(_ key: KeyBytes, of value: Value) throws(FilterError) -> Value {
    let subject = try definedOwner(value)
    let name = key.text
    if name.utf8.first == UInt8(ascii: "_"), name.utf8.starts(with: "__".utf8) {
      throw .unsupportedMethod(name, of: subject)
    }
    switch subject.content {
    case .map(let map):
      if PythonMethods.ofMaps.contains(name) { throw FilterError(.methodNotItem(name)) }
      return map[key] ?? .undefined(name, .member(of: subject))
    case .gap(let gap): return Value(Gap(label: gap.label + name, place: gap.place), origins: subject.origins)
    case .object(let reference):
      if let member = objectMember(name, of: reference) { return member }
    case .string, .list, .tuple, .integer, .decimal, .boolean:
      if PythonMethods.of(subject).contains(name) { throw .unsupportedMethod(name, of: subject) }
    case .none, .undefined: break
    }
    return .undefined(name, .member(of: subject))
  }

  private func definedOwner(_ value: Value) throws(FilterError) -> Value {
    guard case .undefined(let undefined) = value.content else { return value }
    throw error(for: undefined)
  }

  private func objectMember(_ name: String, of reference: ObjectReference) -> Value? {
    guard reference.kind != .function else { return nil }
    switch heap[reference.index] {
    case .namespace(let map): return map[name]
    case .loop(let state): return member(name, of: state)
    case .template(let context):
      guard !context.blocks.entries(of: name).isEmpty else { return nil }
      return block(BlockReference(name: name, context: context, depth: 0))
    case .block(let block): return member(name, of: block)
    case .module(let variables): return variables[KeyBytes(name)]
    case .macro, .sequence: return nil
    }
  }

  /// The names of the members that an object has, to tell the nearest to a mistyped one.
  func memberNames(of reference: ObjectReference) -> [String] {
    guard reference.kind != .function else { return [] }
    switch heap[reference.index] {
    case .namespace(let map): return map.names
    case .template(let context): return context.blocks.names
    case .module(let variables): return variables.keys.map(\.text).sorted()
    case .macro, .loop, .sequence, .block: return []
    }
  }

  func evaluateItem(_ object: Expression, _ key: Expression, _ expression: Expression) throws(Failure) -> Value {
    let subject = try evaluate(object)
    let index = try evaluate(key)
    return try at(expression.range) { () throws(FilterError) in try item(index, of: subject) }
  }

  /// What `value[key]` is: an item if there is one, else an attribute.
  func item(_ key: Value, of value: Value) throws(FilterError) -> Value {
    let subject = try definedOwner(value)
    let key = try defined(key)
    if case .gap = key.content { return key }
    if case .gap = subject.content {
      if case .string(let name) = key.content { return try member(KeyBytes(name), of: subject) }
      return subject
    }
    if let number = key.pythonInteger { return try numberedItem(number, of: subject) }
    guard case .string(let name) = key.content else { return .undefined(try printed(key), .item(of: subject)) }
    if case .map(let map) = subject.content, let item = map[name] { return item }
    return try member(KeyBytes(name), of: subject)
  }

  private func numberedItem(_ number: Int, of subject: Value) throws(FilterError) -> Value {
    switch subject.content {
    case .list(let items), .tuple(let items):
      let index = number < 0 ? number + items.count : number
      if items.indices.contains(index) { return items[index] }
    case .string(let text):
      let scalars = Array(text.unicodeScalars)
      let index = number < 0 ? number + scalars.count : number
      if scalars.indices.contains(index) { return Value(String(scalars[index]), origins: subject.origins) }
    case .object(let reference) where reference.kind == .sequence: throw FilterError(.noIndexing, remedy: .addList)
    case .none, .boolean, .integer, .decimal, .map, .gap, .undefined, .object: break
    }
    return .undefined("\(number)", .item(of: subject))
  }

  func evaluateSlice(
    _ object: Expression, _ bounds: [Expression?], _ expression: Expression
  ) throws(Failure) -> Value {
    let subject = try evaluate(object)
    var numbers: [Int?] = []
    for bound in bounds {
      guard let bound else {
        numbers.append(nil)
        continue
      }
      let value = try evaluate(bound)
      numbers.append(
        try at(bound.range) { () throws(FilterError) in
          let value = try defined(value)
          if case .none = value.content { return nil }
          guard let number = value.pythonInteger else { throw .wrongType(value, "a whole number", "整数") }
          return number
        })
    }
    return try at(expression.range) { () throws(FilterError) in
      try slice(try definedOwner(subject), lower: numbers[0], upper: numbers[1], step: numbers[2] ?? 1)
    }
  }

  private func slice(_ subject: Value, lower: Int?, upper: Int?, step: Int) throws(FilterError) -> Value {
    guard step != 0 else { throw FilterError(.zeroStep) }
    func indices(_ count: Int) -> StrideTo<Int> {
      func clamped(_ bound: Int, _ range: ClosedRange<Int>) -> Int {
        let index = bound < 0 ? (bound < -count ? -1 : bound + count) : bound
        return min(max(index, range.lowerBound), range.upperBound)
      }
      if step > 0 {
        return stride(
          from: lower.map { clamped($0, 0...count) } ?? 0, to: upper.map { clamped($0, 0...count) } ?? count, by: step)
      }
      return stride(
        from: lower.map { clamped($0, -1...count - 1) } ?? count - 1,
        to: upper.map { clamped($0, -1...count - 1) } ?? -1, by: step)
    }
    switch subject.content {
    case .list(let items): return Value(.list(indices(items.count).map { items[$0] }), origins: subject.origins)
    case .tuple(let items): return Value(.tuple(indices(items.count).map { items[$0] }), origins: subject.origins)
    case .string(let text):
      let scalars = Array(text.unicodeScalars)
      var result = String.UnicodeScalarView()
      for index in indices(scalars.count) { result.append(scalars[index]) }
      return Value(String(result), origins: subject.allOrigins)
    case .gap: return subject
    case .object: throw FilterError(.noIndexing, remedy: .addList)
    case .none, .boolean, .integer, .decimal, .map, .undefined: throw .wrongType(subject, "a text or a list", "文字或列表")
    }
  }
}

extension Message {
  fileprivate static func methodNotItem(_ name: String) -> Self {
    Message(
      "method-not-item", en: "‘.\(name)’ is a method of maps here; write ‘[\"\(name)\"]’ for the item",
      zh: "“.\(name)”在这里是方法；要取同名的项请写“[\"\(name)\"]”")
  }

  fileprivate static var noIndexing: Self {
    Message("no-indexing", en: "this sequence has no numbered items", zh: "这个序列不能按序号取项")
  }

  fileprivate static var zeroStep: Self {
    Message("zero-step", en: "the step of a slice cannot be 0", zh: "切片的步长不能是0")
  }
}

extension Wording {
  static var addList: Wording { Wording(en: "write ‘|list’ after it", zh: "在后面写“|list”") }
}
