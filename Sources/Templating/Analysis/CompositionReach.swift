import Diagnostics

/// Blocks, templates that are extended or imported, and alternatives.
extension UseAnalysis {
  func walk(_ pick: Pick) {
    let alternatives = pick.alternatives.map { body in
      let inner = ReachScope(parent: scope)
      within(inner) { walk(body) }
      return inner
    }
    scope.merge(alternatives)
  }

  func walk(_ statement: Import) {
    _ = reach(of: statement.name)
    for name in statement.names { scope.set(name.alias, to: .unknown) }
    let note = Note(.importedHere, at: place(statement.range))
    follow(statement.name, given: statement.hasContext ? scope.visible : [:], note: note)
  }

  /// Walks a block when all that may set its variables has been seen; it may be rendered from another template.
  func walk(_ block: Block, in outer: ReachScope) {
    let inner = ReachScope(parent: outer, isMacro: true)
    within(inner) {
      for name in exportedNames + ["super"] { scope.set(name, to: .unknown) }
      walk(block.body)
    }
  }

  /// Has the template that this one extends analysed; it finds what this one sets.
  func walk(_ extends: Extends) {
    _ = reach(of: extends.name)
    let given = Dictionary(exportedNames.map { ($0, Reach.unknown) }) { first, _ in first }
    follow(extends.name, given: given, note: Note(.extendedHere, at: place(extends.range)))
  }

  private func follow(
    _ name: Expression, given: @autoclosure () -> [String: Reach], note: Note
  ) {
    guard let literal = name.text else { return }
    guard let found = template(named: literal, note: note) else {
      let missing = visit.template.missing([literal])
      report.add(
        Diagnostic(.error, missing.message, at: place(name.range), notes: visit.notes, remedy: missing.remedy))
      return
    }
    follow(found, given: given(), note: note)
  }

  /// The variables that the template and all that it extends set for their blocks and for one another.
  private var exportedNames: [String] {
    var names: [String] = []
    var seen: Set<String> = []
    var next: Template? = visit.template
    while let template = next, seen.insert(template.source.name).inserted {
      names += template.body.exportedNames
      let note = Note(.extendedHere)
      next = template.body.extendedName.flatMap { self.template(named: $0, requester: template, note: note) }
    }
    return names
  }
}
