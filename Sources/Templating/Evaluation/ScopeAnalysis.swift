/// Where a variable lives: how many functions outwards, and in which slot there.
struct Binding: Sendable {
  var hops = 0
  var slot = 0
}

/// What a slot is set to when the frame it belongs to is entered.
enum Load: Sendable {
  /// The variable of this name in the context of the template.
  case context(slot: Int, name: String)
  /// The variable of an outer frame.
  case alias(slot: Int, Binding)
  case undefined(slot: Int)
}

/// The static scopes of a template, as Jinja's compiler finds them: what each name refers to, and what each frame
/// (the template, a loop body, a macro, a block) has to set up when it is entered.
struct ScopeAnalysis {
  private(set) var bindings: [Binding]
  private(set) var loads: [[Load]]
  /// The slots that the activation of the frame's function needs; meaningful for frames that are functions.
  var slotCounts: [Int]
  /// The variables that are visible to an include, by its reference.
  var visible: [Int: [(name: String, binding: Binding)]] = [:]
  /// The slots of `loop` and of the special parameters of macros, by frame.
  var special: [Int: [String: Int]] = [:]

  init(_ body: [Statement], references: Int, frames: Int) {
    bindings = Array(repeating: Binding(), count: references)
    loads = Array(repeating: [], count: frames)
    slotCounts = Array(repeating: 0, count: frames)
    let function = Function(depth: 0)
    let root = Scope(parent: nil, function: function)
    if body.mentions("self") { special[0, default: [:]]["self"] = root.declareParameter("self") }
    root.scan(body)
    bind(body, in: root)
    finish(root, frame: 0)
    slotCounts[0] = function.slotCount
  }

  /// The names that some frame takes from the context.
  var contextNames: Set<String> {
    var names: Set<String> = []
    for case .context(_, let name) in loads.joined() { names.insert(name) }
    return names
  }
}

/// What owns the slots: the template, a macro or a recursive loop.
final class Function {
  let depth: Int
  var slotCount = 0

  init(depth: Int) { self.depth = depth }
}

/// The names of a frame: what they refer to, how they are loaded, which are set.
final class Scope {
  struct Variable {
    let function: Function
    let slot: Int
    /// Its index among the sources of its frame.
    let index: Int
  }

  enum Source {
    case context(String)
    case alias(Variable)
    case undefined
    case parameter
  }

  let parent: Scope?
  let function: Function
  private var variables = NameTable<Variable>()
  /// How each slot of this frame is loaded, in the order of the slots.
  private(set) var sources: [(slot: Int, source: Source)] = []
  /// The names that are set in this frame, in the order in which they first are.
  var stored: [KeyBytes] { storedNames.names }
  private var storedNames = NameTable<Void>()

  init(parent: Scope?, function: Function) {
    self.parent = parent
    self.function = function
  }

  func find(_ name: KeyBytes) -> Variable? { variables[name] ?? parent?.find(name) }

  private func define(_ name: KeyBytes, _ source: Source) {
    if let known = variables[name] {
      sources[known.index].source = source
      return
    }
    variables.append(name, Variable(function: function, slot: function.slotCount, index: sources.count))
    sources.append((function.slotCount, source))
    function.slotCount += 1
  }

  private func markStored(_ name: KeyBytes) {
    if storedNames.index(of: name) == nil { storedNames.append(name, ()) }
  }

  func declareParameter(_ name: String) -> Int {
    let name = KeyBytes(name)
    markStored(name)
    define(name, .parameter)
    return variables[name]?.slot ?? 0
  }

  func load(_ name: String) {
    let name = KeyBytes(name)
    if find(name) == nil { define(name, .context(name.text)) }
  }

  func store(_ name: String) {
    let name = KeyBytes(name)
    markStored(name)
    guard variables[name] == nil else { return }
    define(name, parent?.find(name).map(Source.alias) ?? .undefined)
  }

  // MARK: Scanning

  func scan(_ body: [Statement]) {
    for statement in body { scan(statement) }
  }

  private func scan(_ statement: Statement) {
    switch statement {
    case .text: break
    case .output(let expressions): for expression in expressions { scan(expression) }
    case .conditional(let conditional): scan(conditional)
    case .loop(let loop): scan(loop.sequence)
    case .assignment(let target, let value):
      scan(value)
      scan(target)
    case .capture(let capture): scan(capture.target)
    case .include(let include): scan(include.name)
    case .macro(let macro): store(macro.name)
    case .callBlock(let block):
      scan(block.callee)
      for argument in block.arguments.all { scan(argument) }
    case .with(let with): for assignment in with.assignments { scan(assignment.value) }
    case .filterBlock(let block): scan(block.value)
    case .block, .export: break
    case .extends(let extends): scan(extends.name)
    case .importing(let statement):
      scan(statement.name)
      for name in statement.names { store(name.alias) }
    case .pick(let pick): scan(pick)
    }
  }

  private func scan(_ conditional: Conditional) {
    scanBranches {
      for branch in conditional.branches {
        scan(branch.condition)
        scan(branch.body)
      }
      scan(conditional.otherwise)
    }
  }

  /// Scans bodies of which only one is executed.
  ///
  /// A name that is first set in one of them may come from outside where another is taken.
  func scanBranches(_ scanAll: () -> Void) {
    let known = stored.count
    scanAll()
    for name in stored[known...] {
      define(name, parent?.find(name).map(Source.alias) ?? .context(name.text))
    }
  }

  func scan(_ target: Target, asParameter: Bool = false) {
    switch target {
    case .name(let name, _, _): if asParameter { _ = declareParameter(name) } else { store(name) }
    case .tuple(let items, _): for item in items { scan(item, asParameter: asParameter) }
    case .member(let name, _, _, _): load(name)
    }
  }

  func scan(_ expression: Expression) {
    expression.forEachName { name, _ in load(name) }
  }
}

// MARK: - Binding

extension ScopeAnalysis {
  mutating func finish(_ scope: Scope, frame: Int) {
    loads[frame] = scope.sources.compactMap { slot, source in
      switch source {
      case .context(let name): .context(slot: slot, name: name)
      case .alias(let variable): .alias(slot: slot, binding(of: variable, in: scope))
      case .undefined: .undefined(slot: slot)
      case .parameter: nil
      }
    }
  }

  private func binding(of variable: Scope.Variable, in scope: Scope) -> Binding {
    Binding(hops: scope.function.depth - variable.function.depth, slot: variable.slot)
  }

  mutating func bind(_ name: String, _ reference: Int, in scope: Scope) {
    guard let variable = scope.find(KeyBytes(name)) else { return }
    bindings[reference] = binding(of: variable, in: scope)
  }

  mutating func bind(_ expression: Expression, in scope: Scope) {
    expression.forEachName { name, reference in bind(name, reference, in: scope) }
  }

  private mutating func bind(_ target: Target, in scope: Scope) {
    switch target {
    case .name(let name, let reference, _), .member(let name, let reference, _, _): bind(name, reference, in: scope)
    case .tuple(let items, _): for item in items { bind(item, in: scope) }
    }
  }

  mutating func bind(_ body: [Statement], in scope: Scope) {
    for statement in body { bind(statement, in: scope) }
  }

  private mutating func bind(_ statement: Statement, in scope: Scope) {
    switch statement {
    case .text: break
    case .output(let expressions): for expression in expressions { bind(expression, in: scope) }
    case .conditional(let conditional):
      for branch in conditional.branches {
        bind(branch.condition, in: scope)
        bind(branch.body, in: scope)
      }
      bind(conditional.otherwise, in: scope)
    case .loop(let loop): bind(loop, in: scope)
    case .assignment(let target, let value):
      bind(value, in: scope)
      bind(target, in: scope)
    case .capture(let capture):
      bindInner(capture.body, capture.value, frame: capture.frame, in: scope)
      bind(capture.target, in: scope)
    case .include(let include):
      bind(include.name, in: scope)
      visible[include.reference] = visibleNames(in: scope)
    case .macro(let macro):
      bind(macro.name, macro.reference, in: scope)
      bindFunction(macro, in: scope)
    case .callBlock(let block):
      bind(block.callee, in: scope)
      for argument in block.arguments.all { bind(argument, in: scope) }
      bindFunction(block.caller, in: scope)
    case .with(let with): bind(with, in: scope)
    case .filterBlock(let block): bindInner(block.body, block.value, frame: block.frame, in: scope)
    case .block(let block): bind(block, in: scope)
    case .extends(let extends): bind(extends.name, in: scope)
    case .importing(let statement): bind(statement, in: scope)
    case .pick(let pick): for alternative in pick.alternatives { bind(alternative, in: scope) }
    case .export: break
    }
  }

  func visibleNames(in scope: Scope) -> [(name: String, binding: Binding)] {
    var names: [KeyBytes: Binding] = [:]
    var next: Scope? = scope
    while let current = next {
      for name in current.stored where names[name] == nil {
        names[name] = scope.find(name).map { binding(of: $0, in: scope) }
      }
      next = current.parent
    }
    return names.map { ($0.key.text, $0.value) }
  }

  /// Binds the frame of a block that captures its text.
  private mutating func bindInner(_ body: [Statement], _ value: Expression, frame: Int, in scope: Scope) {
    let inner = Scope(parent: scope, function: scope.function)
    inner.scan(body)
    inner.scan(value)
    bind(body, in: inner)
    bind(value, in: inner)
    finish(inner, frame: frame)
  }

  private mutating func bind(_ with: With, in scope: Scope) {
    let inner = Scope(parent: scope, function: scope.function)
    for assignment in with.assignments { inner.scan(assignment.target, asParameter: true) }
    inner.scan(with.body)
    for assignment in with.assignments {
      bind(assignment.value, in: scope)
      bind(assignment.target, in: inner)
    }
    bind(with.body, in: inner)
    finish(inner, frame: with.frame)
  }

  private mutating func bind(_ loop: Loop, in scope: Scope) {
    bind(loop.sequence, in: scope)
    let function = loop.isRecursive ? Function(depth: scope.function.depth + 1) : scope.function
    let body = Scope(parent: scope, function: function)
    if loop.isRecursive || loop.body.mentions("loop") || (loop.body + loop.otherwise).holdsScopedBlock {
      special[loop.frames.body, default: [:]]["loop"] = body.declareParameter("loop")
    }
    body.scan(loop.target, asParameter: true)
    body.scan(loop.body)
    bind(loop.body, in: body)
    if let (target, condition) = loop.condition {
      let test = Scope(parent: scope, function: function)
      test.scan(target, asParameter: true)
      test.scan(condition)
      bind(target, in: test)
      bind(condition, in: test)
      finish(test, frame: loop.frames.condition)
    }
    bind(loop.target, in: body)
    let otherwise = Scope(parent: scope, function: function)
    otherwise.scan(loop.otherwise)
    bind(loop.otherwise, in: otherwise)
    finish(body, frame: loop.frames.body)
    finish(otherwise, frame: loop.frames.otherwise)
    slotCounts[loop.frames.body] = function.slotCount
  }

  private mutating func bindFunction(_ macro: Macro, in scope: Scope) {
    let function = Function(depth: scope.function.depth + 1)
    let inner = Scope(parent: scope, function: function)
    for parameter in macro.parameters { _ = inner.declareParameter(parameter.name) }
    for name in ["caller", "kwargs", "varargs"] where macro.body.mentions(name) {
      special[macro.frame, default: [:]][name] = inner.declareParameter(name)
    }
    for parameter in macro.parameters { if let initial = parameter.initial { inner.scan(initial) } }
    inner.scan(macro.body)
    for parameter in macro.parameters {
      bind(parameter.name, parameter.reference, in: inner)
      if let initial = parameter.initial { bind(initial, in: inner) }
    }
    bind(macro.body, in: inner)
    finish(inner, frame: macro.frame)
    slotCounts[macro.frame] = function.slotCount
  }
}
