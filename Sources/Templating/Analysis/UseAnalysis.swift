package import Diagnostics

extension Template {
  /// Every place where the template, or a template it includes, reads what it is given, whether it is ever reached or
  /// not; a missing or faulty included template is reported.
  ///
  /// What cannot be followed without the data is left out. Of several templates that share what they include, the first
  /// reports what is wrong there.
  package func uses(including included: inout IncludedTemplates, report: inout Report) -> [Use] {
    guard isWhole else { return [] }
    let analysis = UseAnalysis(self, exchange(&included, with: IncludedTemplates()))
    analysis.run()
    included = analysis.included
    report.add(contentsOf: analysis.report)
    return analysis.uses
  }

  /// The uses of a template that shares nothing with others.
  package func uses(report: inout Report) -> [Use] {
    var included = IncludedTemplates()
    return uses(including: &included, report: &report)
  }
}

/// The walk over a template and all that it includes, in search of what they read.
final class UseAnalysis {
  private(set) var uses: [Use] = []
  var report = Report()
  /// The template under analysis.
  private(set) var visit: Visit
  var scope = ReachScope(parent: nil)
  private var pending: [Visit] = []
  private var seen: Set<Visit.Key> = []
  private(set) var included: IncludedTemplates
  private var macros: [(macro: Macro, scope: ReachScope)] = []
  private var blocks: [(block: Block, scope: ReachScope)] = []
  /// What the templates ask to be defined before they use it.
  private var asked: Set<NamePath> = []

  /// A template to be analysed with the variables it is handed by the one that includes it.
  struct Visit {
    let template: Template
    let given: [String: Reach]
    /// The includes that lead here, the innermost first.
    let notes: [Note]

    struct Key: Hashable {
      let file: String
      let given: [String: Reach]
    }

    var key: Key { Key(file: template.source.name, given: given) }
  }

  private static let mostVisits = 500
  private static let mostUses = 50_000
  private static let mostLocalNames = 32

  init(_ template: Template, _ included: IncludedTemplates) {
    visit = Visit(template: template, given: [:], notes: [])
    self.included = included
  }

  func run() {
    seen.insert(visit.key)
    analyse()
    var next = 0
    while next < pending.count {
      visit = pending[next]
      next += 1
      analyse()
    }
    guard !asked.isEmpty else { return }
    for index in uses.indices {
      let isAsked = uses[index].paths.contains { $0.starts.contains(where: asked.contains) }
      if isAsked { uses[index].mayBeMissing = true }
    }
  }

  private func analyse() {
    scope = ReachScope(parent: nil)
    scope.set("self", to: .unknown)
    walk(visit.template.body)
    // What a macro or a block finds around it is only known once all around it has been seen.
    while !macros.isEmpty || !blocks.isEmpty {
      if let (macro, outer) = macros.popLast() { walk(macro, in: ReachScope(parent: outer, isMacro: true)) }
      if let (block, outer) = blocks.popLast() { walk(block, in: outer) }
    }
  }

  func deferWalk(_ macro: Macro) { macros.append((macro, scope)) }

  func deferWalk(_ block: Block) { blocks.append((block, scope)) }

  func walk(_ macro: Macro, in inner: ReachScope) {
    within(inner) {
      for name in ["caller", "kwargs", "varargs"] + macro.parameters.map(\.name) { scope.set(name, to: .unknown) }
      for parameter in macro.parameters { if let initial = parameter.initial { _ = reach(of: initial) } }
      walk(macro.body)
    }
  }

  func within(_ inner: ReachScope, _ body: () -> Void) {
    let outer = scope
    scope = inner
    body()
    scope = outer
  }

  func place(_ range: Range<Int>) -> Place { Place(range, in: visit.template.source) }
}

// MARK: - Other templates

extension UseAnalysis {
  /// Has another template analysed with what it can see.
  func follow(_ template: Template, given own: @autoclosure () -> [String: Reach], note: Note) {
    guard template.isWhole, visit.notes.count < Evaluator.deepestIncludes, pending.count < Self.mostVisits else {
      return
    }
    let given = visit.given.merging(own()) { _, inner in inner }
    let next = Visit(template: template, given: given, notes: [note] + visit.notes)
    if seen.insert(next.key).inserted { pending.append(next) }
  }

  /// The template that the one under analysis finds under a name; see `template(named:requester:note:)`.
  func template(named name: String, note: Note) -> Template? {
    template(named: name, requester: visit.template, note: note)
  }

  /// The template that another finds under a name, read at its first mention; what is wrong in it is reported with the
  /// way there.
  func template(named name: String, requester: Template, note: Note) -> Template? {
    included.template(named: name, requester: requester) { source, environment in
      read(source, in: environment, note: note)
    }
  }

  private func read(_ source: SourceFile, in environment: Environment, note: Note) -> Template {
    var found = Report()
    let template = Template(parsing: source, in: environment, report: &found)
    for var finding in found.diagnostics {
      finding.notes += [note] + visit.notes
      report.add(finding)
    }
    return template
  }
}

// MARK: - Reading

extension UseAnalysis {
  /// What a variable can stand for; one that no template sets is read from what the rendering is given.
  func read(_ name: String, at range: Range<Int>, mayBeMissing: Bool) -> Reach {
    if let known = scope.find(name) ?? visit.given[name] { return known }
    guard !BuiltInFunction.allCases.contains(where: { $0.rawValue == name }) else { return .unknown }
    return record(.path(NamePath(name)), at: range, mayBeMissing: mayBeMissing)
  }

  /// Notes that something is read, where it can be told what.
  func record(_ reach: Reach, at range: Range<Int>, mayBeMissing: Bool) -> Reach {
    let paths = reach.paths
    guard let first = paths.first, uses.count < Self.mostUses else { return reach }
    let isName = first.steps.isEmpty
    uses.append(
      Use(
        paths: paths, place: place(range), notes: visit.notes, mayBeMissing: mayBeMissing,
        localNames: isName ? scope.names(atMost: Self.mostLocalNames) + visit.given.keys.sorted() : []))
    return reach
  }

  /// Notes that something is asked to be defined, so that no other use of it is in doubt.
  func ask(_ reach: Reach) { asked.formUnion(reach.paths) }
}

extension Diagnostic {
  /// Whether the parser has read on after the finding as if nothing were wrong.
  var leavesTemplateWhole: Bool {
    ["unknown-filter", "unknown-test", "argument-count", "unknown-argument"].contains(message.id)
  }
}
