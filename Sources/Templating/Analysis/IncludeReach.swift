import Diagnostics

extension UseAnalysis {
  func walk(_ include: Include) {
    _ = reach(of: include.name)
    let note = Note(.includedHere, at: place(include.range))
    for names in Self.literalNames(of: include.name) {
      if let found = names.lazy.compactMap({ self.template(named: $0, note: note) }).first {
        follow(found, given: include.hasContext ? scope.visible : [:], note: note)
      } else if !include.ignoresMissing {
        let missing = visit.template.missing(names)
        report.add(
          Diagnostic(
            .error, missing.message, at: place(include.name.range), notes: visit.notes, remedy: missing.remedy))
      }
    }
  }

  /// The names that an include can come to: each a list of which the first that exists is taken.
  private static func literalNames(of expression: Expression) -> [[String]] {
    switch expression.kind {
    case .constant(let value): if case .string(let name) = value.content { [[name]] } else { [] }
    case .list(let items), .tuple(let items):
      items.allSatisfy { $0.text != nil } ? [items.compactMap(\.text)] : []
    case .conditional(_, let then, let otherwise):
      literalNames(of: then) + (otherwise.map(literalNames) ?? [])
    case .name, .map, .member, .item, .slice, .call, .filtered, .test, .negative, .positive, .arithmetic, .comparison,
      .concatenation, .and, .or, .not, .captured:
      []
    }
  }
}

extension Expression {
  /// The text that the expression is, if it is a constant one.
  var text: String? {
    guard case .constant(let value) = kind, case .string(let text) = value.content else { return nil }
    return text
  }
}
