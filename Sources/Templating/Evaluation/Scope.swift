/// What owns the slots: the template, a macro or a recursive loop.
final class Function {
  let depth: Int
  var slotCount = 0

  init(depth: Int) { self.depth = depth }
}

/// A variable of a frame.
struct Variable {
  /// How many functions stand around the one that owns its slot.
  let depth: Int
  let slot: Int
  /// Its index among the entries of its frame.
  let index: Int
  /// The frame, and the outermost of those that it sees.
  let scope: Int
  let root: Int
}

/// The variables that names stand for where the analysis has come to, by the numbers of the names.
///
/// Frames are gone through one inside the other, so one table serves them all: each puts back what it found.
final class OpenNames {
  private var references: References
  private var variables: [Variable?]
  private var scopes = 0

  init(_ references: References) {
    self.references = references
    variables = Array(repeating: nil, count: references.names.count)
  }

  func name(_ number: Int) -> KeyBytes { references.names[number] }

  func number(at reference: Int) -> Int { references.name(at: reference) }

  func number(of name: String) -> Int {
    let number = references.number(of: name)
    if number == variables.count { variables.append(nil) }
    return number
  }

  func newScope() -> Int {
    scopes += 1
    return scopes
  }

  subscript(number: Int) -> Variable? {
    get { variables[number] }
    set { variables[number] = newValue }
  }
}

/// The names of a frame: what they refer to, how they are loaded, which are set.
final class Scope {
  enum Source {
    case context(KeyBytes)
    case alias(Variable)
    case undefined
    case parameter
  }

  /// A variable of the frame and how its slot is loaded.
  struct Entry {
    let name: Int
    let slot: Int
    var source: Source
    /// What the name refers to outside of the frame.
    let outer: Variable?
    /// What the name referred to when it got its entry, which is not seen from a frame of its own.
    let replaced: Variable?
    var isStored = false
  }

  let parent: Scope?
  let function: Function
  private let names: OpenNames
  /// The variables of the frame, in the order of their slots.
  private(set) var entries: [Entry] = []
  /// The entries of the names that are set in the frame, in the order in which they first are.
  private var stored: [Int] = []
  private let number: Int
  /// The number of the outermost frame that this one sees.
  private let root: Int

  private init(parent: Scope?, function: Function, names: OpenNames) {
    self.parent = parent
    self.function = function
    self.names = names
    number = names.newScope()
    root = parent?.root ?? number
  }

  /// A frame that sees no other.
  convenience init(function: Function, names: OpenNames) {
    self.init(parent: nil, function: function, names: names)
  }

  convenience init(inside parent: Scope, _ function: Function? = nil) {
    self.init(parent: parent, function: function ?? parent.function, names: parent.names)
  }

  /// A frame that stands inside another and sees nothing of it.
  convenience init(hiding outer: Scope, _ function: Function) {
    self.init(parent: nil, function: function, names: outer.names)
  }

  /// The names that are set in the frame, in the order in which they first are.
  var storedNames: [(name: KeyBytes, number: Int)] {
    stored.map { (names.name(entries[$0].name), entries[$0].name) }
  }

  func owns(_ variable: Variable) -> Bool { variable.scope == number }

  /// What a name refers to in the frame.
  func find(_ name: Int) -> Variable? { names[name].flatMap { $0.root == root ? $0 : nil } }

  func variable(at reference: Int) -> Variable? { find(names.number(at: reference)) }

  /// Puts back what the names referred to before the frame was entered.
  func close() {
    for entry in entries.reversed() { names[entry.name] = entry.replaced }
  }

  /// Defines a name that the frame has no variable for.
  private func define(_ name: Int, _ source: (Variable?) -> Source) {
    let outer = find(name)
    entries.append(
      Entry(
        name: name, slot: function.slotCount, source: source(outer), outer: outer, replaced: names[name]))
    names[name] = Variable(
      depth: function.depth, slot: function.slotCount, index: entries.count - 1, scope: number, root: root)
    function.slotCount += 1
  }

  /// The index of the entry that the frame itself has for a name.
  private func ownIndex(_ name: Int) -> Int? { names[name].flatMap { owns($0) ? $0.index : nil } }

  private func markStored(_ index: Int) {
    guard !entries[index].isStored else { return }
    entries[index].isStored = true
    stored.append(index)
  }

  func declareParameter(_ name: String) -> Int { declareParameter(names.number(of: name)) }

  func declareParameter(at reference: Int) { _ = declareParameter(names.number(at: reference)) }

  private func declareParameter(_ name: Int) -> Int {
    if let own = ownIndex(name) { entries[own].source = .parameter } else { define(name) { _ in .parameter } }
    let index = ownIndex(name) ?? 0
    markStored(index)
    return entries[index].slot
  }

  private func load(at reference: Int) {
    let name = names.number(at: reference)
    if find(name) == nil { define(name) { _ in .context(names.name(name)) } }
  }

  private func store(at reference: Int) {
    let name = names.number(at: reference)
    if ownIndex(name) == nil { define(name) { $0.map(Source.alias) ?? .undefined } }
    if let own = ownIndex(name) { markStored(own) }
  }

  // MARK: Scanning

  func scan(_ body: [Statement]) {
    for statement in body { scan(statement) }
  }

  private func scan(_ statement: Statement) {
    switch statement {
    case .text: break
    case .output(let expression): scan(expression)
    case .print(let expressions): for expression in expressions { scan(expression) }
    case .conditional(let conditional): scan(conditional)
    case .loop(let loop): scan(loop.sequence)
    case .assignment(let target, let value):
      scan(value)
      scan(target)
    case .capture(let capture): scan(capture.target)
    case .include(let include): scan(include.name)
    case .macro(let macro): store(at: macro.reference)
    case .callBlock(let block):
      scan(block.callee)
      for argument in block.arguments.all { scan(argument) }
    case .with(let with): for assignment in with.assignments { scan(assignment.value) }
    case .filterBlock(let block): scan(block.value)
    case .block, .export: break
    case .extends(let extends): scan(extends.name)
    case .importing(let statement):
      scan(statement.name)
      for name in statement.names { store(at: name.reference) }
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
    for index in stored[known...] {
      entries[index].source = entries[index].outer.map(Source.alias) ?? .context(names.name(entries[index].name))
    }
  }

  func scan(_ target: Target, asParameter: Bool = false) {
    switch target {
    case .name(_, let reference, _): if asParameter { declareParameter(at: reference) } else { store(at: reference) }
    case .tuple(let items, _): for item in items { scan(item, asParameter: asParameter) }
    case .member(_, let reference, _, _): load(at: reference)
    }
  }

  func scan(_ expression: Expression) { expression.forEachReference(load) }
}
