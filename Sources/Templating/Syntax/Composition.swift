/// `{% block name %}…{% endblock %}`: a part that templates extending this one may replace.
final class Block: Sendable {
  let name: String
  let range: Range<Int>
  /// Whether the body sees the variables around the block.
  let isScoped: Bool
  let isRequired: Bool
  /// Whether it stands in no loop, macro or other body, so that a template that extends another does not print it.
  let isTopLevel: Bool
  let body: [Statement]
  /// The variables set by the language that the body reads.
  let mentioned: Set<Keyword>
  let frame: Int
  /// Finds the names that are visible here; see `ScopeAnalysis`.
  let view: Int

  init(_ header: BlockHeader, body: [Statement], mentioned: Set<Keyword>, frame: Int, view: Int) {
    name = header.name
    range = header.range
    isScoped = header.isScoped
    isRequired = header.isRequired
    isTopLevel = header.isTopLevel
    self.body = body
    self.mentioned = mentioned
    self.frame = frame
    self.view = view
  }
}

/// What stands between `block` and the end of its tag.
struct BlockHeader: Sendable {
  let name: String
  let range: Range<Int>
  var isScoped = false
  var isRequired = false
  let isTopLevel: Bool
}

/// `{% extends name %}`.
struct Extends: Sendable {
  let name: Expression
  let range: Range<Int>
}

/// `{% import name as target %}` or `{% from name import a, b as c %}`.
struct Import: Sendable {
  enum Target: Sendable {
    case module(ImportedName)
    case members([ImportedName])
  }

  let name: Expression
  let target: Target
  let hasContext: Bool
  let range: Range<Int>
  /// Finds the names that are visible here; see `ScopeAnalysis`.
  let view: Int

  var names: [ImportedName] {
    switch target {
    case .module(let name): [name]
    case .members(let names): names
    }
  }
}

/// A name of another template and the variable it becomes here.
struct ImportedName: Sendable {
  let name: String
  let alias: String
  let reference: Int
}

/// `{% pick %}…{% or %}…{% endpick %}`: alternatives of which one is rendered; see `PickSeed`.
final class Pick: Sendable {
  /// Which pick of its file it is, counted from 0.
  let ordinal: Int
  let alternatives: [[Statement]]
  let range: Range<Int>

  init(ordinal: Int, alternatives: [[Statement]], range: Range<Int>) {
    self.ordinal = ordinal
    self.alternatives = alternatives
    self.range = range
  }
}

/// The variables that a statement at the top level has set.
struct Export: Sendable {
  let names: [(name: String, reference: Int)]
  /// Whether who imports the template finds them; what it has imported itself is not handed on.
  let isPublic: Bool
}

extension Statement {
  /// What the statement makes known outside of its template when it stands at the top level.
  var export: Export? {
    switch self {
    case .assignment(let target, _): Export(target.names, isPublic: true)
    case .capture(let capture): Export(capture.target.names, isPublic: true)
    case .macro(let macro): Export([(macro.name, macro.reference)], isPublic: true)
    case .importing(let statement): Export(statement.names.map { ($0.alias, $0.reference) }, isPublic: false)
    case .text, .output, .print, .conditional, .loop, .include, .callBlock, .with, .filterBlock, .block, .extends,
      .pick, .export:
      nil
    }
  }
}

extension Export {
  fileprivate init?(_ names: [(name: String, reference: Int)], isPublic: Bool) {
    guard !names.isEmpty else { return nil }
    self.names = names
    self.isPublic = isPublic
  }
}

extension [Statement] {
  /// The template that a body extends in any case.
  var extendedName: String? {
    for case .extends(let extends) in self {
      if case .constant(let value) = extends.name.kind, case .string(let name) = value.content { return name }
    }
    return nil
  }

  /// The variables that a body sets for blocks and other templates.
  var exportedNames: [String] {
    flatMap { statement in
      if case .export(let export) = statement { return export.names.map(\.name) }
      return statement.bodies.flatMap(\.exportedNames)
    }
  }
}

extension Target {
  /// The variables that it sets, members of namespaces not among them.
  fileprivate var names: [(name: String, reference: Int)] {
    switch self {
    case .name(let name, let reference, _): [(name, reference)]
    case .tuple(let items, _): items.flatMap(\.names)
    case .member: []
    }
  }
}
