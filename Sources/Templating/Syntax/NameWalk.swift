extension Expression {
  /// Visits each variable that the expression reads, in the order of the text.
  func forEachName(_ visit: (_ name: String, _ reference: Int) -> Void) {
    if case .name(let name, let reference) = kind { return visit(name, reference) }
    forEachChild { $0.forEachName(visit) }
  }

  /// The expressions this one is made of.
  var children: [Expression] {
    var children: [Expression] = []
    forEachChild { children.append($0) }
    return children
  }

  /// Visits the expressions this one is made of.
  private func forEachChild(_ visit: (Expression) -> Void) {
    switch kind {
    case .constant, .name, .captured: break
    case .list(let items), .tuple(let items), .concatenation(let items), .and(let items), .or(let items):
      items.forEach(visit)
    case .map(let pairs):
      for pair in pairs {
        visit(pair.key)
        visit(pair.value)
      }
    case .member(let object, _): visit(object)
    case .item(let object, let key):
      visit(object)
      visit(key)
    case .slice(let object, let lower, let upper, let step):
      visit(object)
      for bound in [lower, upper, step] { bound.map(visit) }
    case .call(let callee, let arguments):
      visit(callee)
      arguments.forEach(visit)
    case .filtered(let subject, let uses):
      visit(subject)
      for use in uses { use.arguments.forEach(visit) }
    case .test(let subject, let use):
      visit(subject)
      use.arguments.forEach(visit)
    case .negative(let operand), .positive(let operand), .not(let operand): visit(operand)
    case .arithmetic(let first, let steps):
      visit(first)
      for step in steps { visit(step.operand) }
    case .comparison(let first, let rest):
      visit(first)
      for comparison in rest { visit(comparison.operand) }
    case .conditional(let condition, let then, let otherwise):
      visit(condition)
      visit(then)
      otherwise.map(visit)
    }
  }

  fileprivate func mentions(_ name: String) -> Bool {
    var isFound = false
    forEachName { found, _ in isFound = isFound || hasEqualBytes(found, name) }
    return isFound
  }
}

extension [Statement] {
  /// Whether a variable is read anywhere in a body, the bodies in it among it.
  func mentions(_ name: String) -> Bool { contains { $0.mentions(name) } }

  /// Whether a block that sees the variables around it stands anywhere in a body.
  var holdsScopedBlock: Bool { contains(where: \.holdsScopedBlock) }
}

extension Statement {
  fileprivate func mentions(_ name: String) -> Bool {
    expressions.contains { $0.mentions(name) } || bodies.contains { $0.mentions(name) }
  }

  fileprivate var holdsScopedBlock: Bool {
    if case .block(let block) = self { return block.isScoped || block.body.holdsScopedBlock }
    return bodies.contains(where: \.holdsScopedBlock)
  }

  private var expressions: [Expression] {
    switch self {
    case .text: []
    case .output(let expressions): expressions
    case .conditional(let conditional): conditional.branches.map(\.condition)
    case .loop(let loop): [loop.sequence] + (loop.condition.map { [$0.expression] } ?? [])
    case .assignment(_, let value): [value]
    case .capture(let capture): [capture.value]
    case .include(let include): [include.name]
    case .macro(let macro): macro.parameters.compactMap(\.initial)
    case .callBlock(let block):
      [block.callee] + block.arguments.all + block.caller.parameters.compactMap(\.initial)
    case .with(let with): with.assignments.map(\.value)
    case .filterBlock(let block): [block.value]
    case .extends(let extends): [extends.name]
    case .importing(let statement): [statement.name]
    case .block, .pick, .export: []
    }
  }

  /// The bodies in the statement, blocks aside.
  var bodies: [[Statement]] {
    switch self {
    // A block is a frame of its own, which sees nothing of the body it stands in.
    case .text, .output, .assignment, .include, .block, .extends, .importing, .export: []
    case .conditional(let conditional): conditional.branches.map(\.body) + [conditional.otherwise]
    case .loop(let loop): [loop.body, loop.otherwise]
    case .capture(let capture): [capture.body]
    case .macro(let macro): [macro.body]
    case .callBlock(let block): [block.caller.body]
    case .with(let with): [with.body]
    case .filterBlock(let block): [block.body]
    case .pick(let pick): pick.alternatives
    }
  }
}
