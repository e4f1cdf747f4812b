/// Where a variable lives: how many functions outwards, and in which slot there.
struct Binding: Sendable {
  var hops = 0
  var slot = 0
}

/// What a slot is set to when the frame it belongs to is entered.
enum Load: Sendable {
  /// The variable of this name in the context of the template.
  case context(slot: Int, name: KeyBytes)
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
  /// The variables that are visible at each view, such as an include has.
  var visible: [NameTable<Binding>]
  /// The slots of the variables that the language itself sets, by frame.
  var special: [[Keyword: Int]]

  /// - Parameters:
  ///   - body: the whole template.
  ///   - mentioned: the variables set by the language that the template reads outside of its blocks.
  ///   - references: the places where variables are named.
  ///   - frames: how many frames there are.
  ///   - views: how many statements see all variables.
  init(_ body: [Statement], mentioned: Set<Keyword> = [], references: References, frames: Int, views: Int = 0) {
    visible = Array(repeating: NameTable(), count: views)
    special = Array(repeating: [:], count: frames)
    bindings = Array(repeating: Binding(), count: references.count)
    loads = Array(repeating: [], count: frames)
    slotCounts = Array(repeating: 0, count: frames)
    let function = Function(depth: 0)
    let root = Scope(function: function, names: OpenNames(references))
    if mentioned.contains(.ownTemplate) { declare(.ownTemplate, in: root, frame: 0) }
    root.scan(body)
    bind(body, in: root)
    finish(root, frame: 0)
    slotCounts[0] = function.slotCount
  }

  /// The names that some frame takes from the context.
  var contextNames: Set<String> {
    var names: Set<String> = []
    for case .context(_, let name) in loads.joined() { names.insert(name.text) }
    return names
  }
}

// MARK: - Binding

extension ScopeAnalysis {
  /// Says how the slots of a frame are loaded; its names are no longer seen.
  mutating func finish(_ scope: Scope, frame: Int) {
    loads[frame] = scope.entries.compactMap { entry in
      switch entry.source {
      case .context(let name): .context(slot: entry.slot, name: name)
      case .alias(let variable): .alias(slot: entry.slot, binding(of: variable, in: scope))
      case .undefined: .undefined(slot: entry.slot)
      case .parameter: nil
      }
    }
    scope.close()
  }

  private func binding(of variable: Variable, in scope: Scope) -> Binding {
    Binding(hops: scope.function.depth - variable.depth, slot: variable.slot)
  }

  /// Gives a frame the slot of a variable that the language sets.
  mutating func declare(_ variable: Keyword, in scope: Scope, frame: Int) {
    special[frame][variable] = scope.declareParameter(variable.rawValue)
  }

  mutating func bind(_ reference: Int, in scope: Scope) {
    guard let variable = scope.variable(at: reference) else { return }
    bindings[reference] = binding(of: variable, in: scope)
  }

  mutating func bind(_ expression: Expression, in scope: Scope) {
    expression.forEachReference { reference in bind(reference, in: scope) }
  }

  private mutating func bind(_ target: Target, in scope: Scope) {
    switch target {
    case .name(_, let reference, _), .member(_, let reference, _, _): bind(reference, in: scope)
    case .tuple(let items, _): for item in items { bind(item, in: scope) }
    }
  }

  mutating func bind(_ body: [Statement], in scope: Scope) {
    for statement in body { bind(statement, in: scope) }
  }

  private mutating func bind(_ statement: Statement, in scope: Scope) {
    switch statement {
    case .text: break
    case .output(let expression): bind(expression, in: scope)
    case .print(let expressions): for expression in expressions { bind(expression, in: scope) }
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
      visible[include.view] = visibleNames(in: scope)
    case .macro(let macro):
      bind(macro.reference, in: scope)
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

  func visibleNames(in scope: Scope) -> NameTable<Binding> {
    var names = NameTable<Binding>()
    var next: Scope? = scope
    while let current = next {
      // What an inner scope has set stands before what this one has.
      for case (let name, let variable?) in current.storedNames.map({ ($0.name, scope.find($0.number)) })
      where current.owns(variable) {
        names.append(name, binding(of: variable, in: scope))
      }
      next = current.parent
    }
    return names
  }

  /// Binds the frame of a block that captures its text.
  private mutating func bindInner(_ body: [Statement], _ value: Expression, frame: Int, in scope: Scope) {
    let inner = Scope(inside: scope)
    inner.scan(body)
    inner.scan(value)
    bind(body, in: inner)
    bind(value, in: inner)
    finish(inner, frame: frame)
  }

  private mutating func bind(_ with: With, in scope: Scope) {
    for assignment in with.assignments { bind(assignment.value, in: scope) }
    let inner = Scope(inside: scope)
    for assignment in with.assignments { inner.scan(assignment.target, asParameter: true) }
    inner.scan(with.body)
    for assignment in with.assignments { bind(assignment.target, in: inner) }
    bind(with.body, in: inner)
    finish(inner, frame: with.frame)
  }

  private mutating func bind(_ loop: Loop, in scope: Scope) {
    bind(loop.sequence, in: scope)
    let function = loop.isRecursive ? Function(depth: scope.function.depth + 1) : scope.function
    let body = Scope(inside: scope, function)
    if loop.isRecursive || loop.mentioned.contains(.loop) || (loop.body + loop.otherwise).holdsScopedBlock {
      declare(.loop, in: body, frame: loop.frames.body)
    }
    body.scan(loop.target, asParameter: true)
    body.scan(loop.body)
    bind(loop.target, in: body)
    bind(loop.body, in: body)
    finish(body, frame: loop.frames.body)
    if let (target, condition) = loop.condition {
      let test = Scope(inside: scope, function)
      test.scan(target, asParameter: true)
      test.scan(condition)
      bind(target, in: test)
      bind(condition, in: test)
      finish(test, frame: loop.frames.condition)
    }
    let otherwise = Scope(inside: scope, function)
    otherwise.scan(loop.otherwise)
    bind(loop.otherwise, in: otherwise)
    finish(otherwise, frame: loop.frames.otherwise)
    slotCounts[loop.frames.body] = function.slotCount
  }

  private mutating func bindFunction(_ macro: Macro, in scope: Scope) {
    let function = Function(depth: scope.function.depth + 1)
    let inner = Scope(inside: scope, function)
    for parameter in macro.parameters { inner.declareParameter(at: parameter.reference) }
    for name in [Keyword.caller, .kwargs, .varargs] where macro.mentioned.contains(name) {
      declare(name, in: inner, frame: macro.frame)
    }
    for parameter in macro.parameters { if let initial = parameter.initial { inner.scan(initial) } }
    inner.scan(macro.body)
    for parameter in macro.parameters {
      bind(parameter.reference, in: inner)
      if let initial = parameter.initial { bind(initial, in: inner) }
    }
    bind(macro.body, in: inner)
    finish(inner, frame: macro.frame)
    slotCounts[macro.frame] = function.slotCount
  }
}
