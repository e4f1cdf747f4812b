extension Expression {
  /// Visits each reference to a variable that the expression reads, in the order of the text.
  func forEachReference(_ visit: (Int) -> Void) {
    if case .name(_, let reference) = kind { return visit(reference) }
    forEachChild { $0.forEachReference(visit) }
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
}

extension [Statement] {
  /// Whether a block that sees the variables around it stands anywhere in a body.
  var holdsScopedBlock: Bool { contains(where: \.holdsScopedBlock) }
}

extension Statement {
  fileprivate var holdsScopedBlock: Bool {
    if case .block(let block) = self { return block.isScoped || block.body.holdsScopedBlock }
    return bodies.contains(where: \.holdsScopedBlock)
  }

  /// The bodies in the statement, blocks aside.
  var bodies: [[Statement]] {
    switch self {
    // A block is a frame of its own, which sees nothing of the body it stands in.
    case .text, .output, .print, .assignment, .include, .block, .extends, .importing, .export: []
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
