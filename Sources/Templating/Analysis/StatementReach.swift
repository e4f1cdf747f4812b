extension UseAnalysis {
  func walk(_ body: [Statement]) {
    for statement in body { walk(statement) }
  }

  private func walk(_ statement: Statement) {
    switch statement {
    case .text: break
    case .output(let expression): _ = reach(of: expression)
    case .print(let expressions): for expression in expressions { _ = reach(of: expression) }
    case .conditional(let conditional): walk(conditional)
    case .loop(let loop): walk(loop)
    case .assignment(let target, let value): assign(reach(of: value), to: target)
    case .capture(let capture):
      walk(inner: capture.body, capture.value)
      assign(.unknown, to: capture.target)
    case .include(let include): walk(include)
    case .macro(let macro):
      scope.set(macro.name, to: .unknown)
      deferWalk(macro)
    case .callBlock(let block):
      _ = reach(of: block.callee)
      for argument in block.arguments.all { _ = reach(of: argument) }
      walk(block.caller, in: ReachScope(parent: scope))
    case .with(let with): walk(with)
    case .filterBlock(let block): walk(inner: block.body, block.value)
    case .block(let block): deferWalk(block)
    case .extends(let extends): walk(extends)
    case .importing(let statement): walk(statement)
    case .pick(let pick): walk(pick)
    case .export: break
    }
  }

  private func walk(_ conditional: Conditional) {
    var branches: [ReachScope] = []
    for branch in conditional.branches {
      _ = reach(of: branch.condition)
      branches.append(ReachScope(parent: scope))
      within(branches[branches.count - 1]) { walk(branch.body) }
    }
    let otherwise = ReachScope(parent: scope)
    within(otherwise) { walk(conditional.otherwise) }
    scope.merge(branches + [otherwise])
  }

  private func walk(_ loop: Loop) {
    let sequence = reach(of: loop.sequence)
    // A recursive loop goes through other sequences too, which its own body gives it.
    let item = loop.isRecursive ? Reach.unknown : sequence.item
    if let condition = loop.condition {
      within(ReachScope(parent: scope)) {
        assign(item, to: condition.target)
        _ = reach(of: condition.expression)
      }
    }
    within(ReachScope(parent: scope)) {
      scope.set("loop", to: Reach.loop(over: item).bounded)
      assign(item, to: loop.target)
      walk(loop.body)
    }
    within(ReachScope(parent: scope)) { walk(loop.otherwise) }
  }

  private func walk(_ with: With) {
    let values = with.assignments.map { reach(of: $0.value) }
    within(ReachScope(parent: scope)) {
      for (assignment, value) in zip(with.assignments, values) { assign(value, to: assignment.target) }
      walk(with.body)
    }
  }

  private func walk(inner body: [Statement], _ value: Expression) {
    within(ReachScope(parent: scope)) {
      walk(body)
      _ = reach(of: value)
    }
  }

  private func assign(_ value: Reach, to target: Target) {
    switch target {
    case .name(let name, _, _): scope.set(name, to: value)
    case .tuple(let targets, _):
      for (target, item) in zip(targets, value.unpacked(into: targets.count)) { assign(item, to: target) }
    case .member(let name, _, _, let range): _ = read(name, at: range, mayBeMissing: false)
    }
  }
}
