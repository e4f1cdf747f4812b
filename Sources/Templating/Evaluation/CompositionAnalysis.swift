extension Scope {
  /// Takes in an alternative as a branch of an `if`, for only one of them is executed.
  func scan(_ pick: Pick) {
    scanBranches { for alternative in pick.alternatives { scan(alternative) } }
  }
}

extension ScopeAnalysis {
  /// Binds the frame of a block, which sees nothing but the context.
  mutating func bind(_ block: Block, in scope: Scope) {
    if block.isScoped { visible[block.view] = visibleNames(in: scope) }
    let function = Function(depth: 0)
    let inner = Scope(hiding: scope, function)
    for name in [Keyword.ownTemplate, .parentBlock] where block.mentioned.contains(name) {
      declare(name, in: inner, frame: block.frame)
    }
    inner.scan(block.body)
    bind(block.body, in: inner)
    finish(inner, frame: block.frame)
    slotCounts[block.frame] = function.slotCount
  }

  mutating func bind(_ statement: Import, in scope: Scope) {
    bind(statement.name, in: scope)
    if statement.hasContext { visible[statement.view] = visibleNames(in: scope) }
    for name in statement.names { bind(name.reference, in: scope) }
  }
}
