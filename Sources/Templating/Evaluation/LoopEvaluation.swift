import Diagnostics

extension Evaluator {
  func run(_ loop: Loop) throws(Failure) {
    let sequence = try evaluate(loop.sequence)
    if loop.isRecursive { return try runRecursive(loop, over: sequence, depth: 0) }
    try runItems(of: loop, try items(of: sequence, at: loop.sequence.range), depth: 0, recursion: nil)
  }

  private func items(of sequence: Value, at range: Range<Int>) throws(Failure) -> [Value] {
    try at(range) { () throws(FilterError) in try items(of: sequence) }
  }

  /// Runs a recursive loop, or one level of it, with variables of its own.
  func runRecursive(_ loop: Loop, over sequence: Value, depth: Int) throws(Failure) {
    let items = try items(of: sequence, at: loop.sequence.range)
    let outer = activation
    activation = Activation(slotCount: template.scopes.slotCounts[loop.frames.body], parent: outer)
    defer { activation = outer }
    try nested(at: loop.range) { () throws(Failure) in
      try runItems(of: loop, items, depth: depth, recursion: (loop, outer))
    }
  }

  private func runItems(
    of loop: Loop, _ items: [Value], depth: Int, recursion: (loop: Loop, activation: Activation)?
  ) throws(Failure) {
    let loopSlot = template.scopes.special[loop.frames.body][.loop]
    let state = LoopState(items: loop.condition == nil ? items : [], depth: depth, recursion: recursion)
    if loop.condition != nil { state.pending = items.reversed() }
    var loopValue: Value?
    if loopSlot != nil {
      heap.append(.loop(state))
      loopValue = Value(.object(ObjectReference(kind: .loop, index: heap.count - 1)))
    }
    if loop.condition != nil { enter(frame: loop.frames.condition) }
    while try hasItem(state, at: state.index, of: loop) {
      try countIteration(at: loop.range)
      try assign(state.items[state.index], to: loop.target)
      if let loopSlot { activation.slots[loopSlot] = loopValue }
      enter(frame: loop.frames.body)
      try nested(at: loop.range) { () throws(Failure) in try run(loop.body) }
      state.index += 1
    }
    if state.items.isEmpty, !loop.otherwise.isEmpty {
      enter(frame: loop.frames.otherwise)
      try nested(at: loop.range) { () throws(Failure) in try run(loop.otherwise) }
    }
  }

  /// Whether the loop has an item at an index; asks its condition only as far as needed.
  private func hasItem(_ state: LoopState, at index: Int, of loop: Loop) throws(Failure) -> Bool {
    guard let condition = loop.condition else { return index < state.items.count }
    // Who looks at `loop` may ask for the last item, so that all must be known.
    let isObserved = !template.scopes.special[loop.frames.body].isEmpty
    while isObserved || state.items.count <= index, let item = state.pending.popLast() {
      try countIteration(at: loop.range)
      try assign(item, to: condition.target)
      if try isTrue(condition.expression) { state.items.append(item) }
    }
    return index < state.items.count
  }

  /// A member of the `loop` variable.
  func member(_ name: String, of state: LoopState) -> Value? {
    let count = state.items.count
    switch name {
    case "index": return Value(state.index + 1)
    case "index0": return Value(state.index)
    case "first": return Value(state.index == 0)
    case "depth": return Value(state.depth + 1)
    case "depth0": return Value(state.depth)
    case "previtem": return state.index > 0 ? state.items[state.index - 1] : .undefined(name, .emptySequence)
    case "last": return Value(state.index + 1 >= count)
    case "length": return Value(count)
    case "revindex": return Value(count - state.index)
    case "revindex0": return Value(count - state.index - 1)
    case "nextitem":
      return state.index + 1 < count ? state.items[state.index + 1] : .undefined(name, .emptySequence)
    default: return nil
    }
  }

  /// Calls a method of the `loop` variable.
  func callLoop(_ name: String, of state: LoopState, _ arguments: [Value]) throws(FilterError) -> Value? {
    switch name {
    case "cycle":
      guard !arguments.isEmpty else { throw FilterError(.nothingToCycle) }
      return arguments[state.index % arguments.count]
    case "changed":
      defer { state.lastChanged = arguments }
      guard let last = state.lastChanged else { return Value(true) }
      return Value(!(try isEqual(Value(.tuple(last)), Value(.tuple(arguments)))))
    default: return nil
    }
  }
}

extension Message {
  fileprivate static var nothingToCycle: Self {
    Message("nothing-to-cycle", en: "‘loop.cycle’ needs something to cycle through", zh: "“loop.cycle”要写轮换的内容")
  }
}
