import Diagnostics

/// One rendering under way: the template being executed, its variables, and what has been written so far.
final class Evaluator {
  var template: Template
  var activation: Activation
  var context: Context
  /// What is being written: the output, or the text that a block captures.
  var output: [Run] = []
  private var outputSize = 0
  /// The text that `.captured` stands for.
  var capturedText = Value("")
  var heap: [HeapObject] = []
  /// The findings of included templates.
  var report = Report()
  /// The places of the includes that lead to the template being executed, the outermost first.
  var includes: [Place] = []
  var included: IncludedTemplates
  private var depth = 0
  private var iterations = 0
  private var builtSize = 0

  init(_ template: Template, _ context: Context, included: IncludedTemplates) {
    self.template = template
    self.context = context
    self.included = included
    activation = Activation(slotCount: template.scopes.slotCounts[0], parent: nil)
  }

  /// Executes the template from its start.
  func execute() throws(Failure) {
    enter(frame: 0)
    try run(template.body)
  }

  var gaps: [Gap] {
    var gaps: [Gap] = []
    for index in output.indices where !output[index].gaps.isEmpty { gaps += output[index].gaps }
    return gaps
  }

  /// The template included under a name, read at its first use; nil when there is none.
  func includedTemplate(named name: String) -> Template? {
    if let known = included.byName[KeyBytes(name)] { return known }
    let found = template.environment.load(name).map {
      Template(parsing: $0, in: template.environment, report: &report)
    }
    included.byName[KeyBytes(name)] = .some(found)
    return found
  }
}

/// The variables of a template, of a macro or of a recursive loop while it runs.
final class Activation {
  var slots: [Value?]
  let parent: Activation?

  init(slotCount: Int, parent: Activation?) {
    slots = Array(repeating: nil, count: slotCount)
    self.parent = parent
  }
}

/// The variables a template is given: those of the rendering, and over them what an include hands on.
struct Context {
  private let variables: Map
  private var handedOn = NameTable<Value>()

  init(_ variables: Map) { self.variables = variables }

  subscript(name: String) -> Value? {
    (handedOn.isEmpty ? nil : handedOn[KeyBytes(name)]) ?? variables[name]
  }

  var names: [String] { variables.names + handedOn.names.map(\.text).sorted() }

  mutating func handOn(_ value: Value, as name: String) { handedOn.set(KeyBytes(name), to: value) }
}

// MARK: - Places and bounds

extension Evaluator {
  static let deepestCalls = 48
  static let longestOutput = 64 << 20
  static let mostBuilt = 256 << 20
  static let mostIterations = 1_000_000
  static let deepestIncludes = 32

  func place(_ range: Range<Int>) -> Place { Place(range, in: template.source) }

  func finding(_ message: Message, at range: Range<Int>, remedy: Wording? = nil) -> Failure {
    let notes = includes.reversed().map { Note(.includedHere, at: $0) }
    return Failure(.error, message, at: place(range), notes: notes, remedy: remedy)
  }

  /// Gives an error of a filter or an operator the place where it happened.
  func at<Result>(
    _ range: Range<Int>, _ body: () throws(FilterError) -> Result
  ) throws(Failure) -> Result {
    do throws(FilterError) { return try body() } catch { throw finding(error.message, at: range, remedy: error.remedy) }
  }

  /// Runs something nested, unless it is nested too deeply.
  func nested<Result>(
    at range: Range<Int>, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepestCalls else { throw finding(.tooDeep, at: range) }
    return try body()
  }

  func countIteration(at range: Range<Int>) throws(Failure) {
    iterations += 1
    guard iterations <= Self.mostIterations else { throw finding(.tooManyIterations, at: range) }
  }

  /// Counts bytes of text that operators and filters build.
  func countBuilt(_ size: Int) throws(FilterError) {
    builtSize += size
    guard builtSize <= Self.mostBuilt else { throw FilterError(.outputTooLong) }
  }

  func write(_ run: Run) throws(Failure) {
    guard !run.text.isEmpty else { return }
    outputSize += run.text.utf8.count
    guard outputSize <= Self.longestOutput else { throw finding(.outputTooLong, at: run.place.range) }
    output.append(run)
  }

  /// The runs that a body writes, kept from the output.
  func captured(_ body: () throws(Failure) -> Void) throws(Failure) -> [Run] {
    let outer = output
    output = []
    defer { output = outer }
    try body()
    return output
  }
}

// MARK: - Variables

extension Evaluator {
  func enter(frame: Int) {
    for load in template.scopes.loads[frame] {
      switch load {
      case .context(let slot, let name): activation.slots[slot] = context[name] ?? BuiltInFunction.value(named: name)
      case .alias(let slot, let binding): activation.slots[slot] = value(of: binding)
      case .undefined(let slot): activation.slots[slot] = nil
      }
    }
  }

  func value(of binding: Binding) -> Value? {
    if binding.hops == 0 { return activation.slots[binding.slot] }
    return owner(of: binding).slots[binding.slot]
  }

  func owner(of binding: Binding) -> Activation {
    var owner = activation
    for _ in 0..<binding.hops { owner = owner.parent ?? owner }
    return owner
  }

  func set(_ reference: Int, to value: Value) {
    let binding = template.scopes.bindings[reference]
    owner(of: binding).slots[binding.slot] = value
  }
}

extension Message {
  fileprivate static var tooManyIterations: Self {
    Message("too-many-iterations", en: "the loops of this rendering run more than 1,000,000 times", zh: "循环次数超过一百万")
  }

  fileprivate static var outputTooLong: Self {
    Message("output-too-long", en: "the text grows too long", zh: "生成的文字太长")
  }
}

extension Wording {
  fileprivate static var includedHere: Wording { Wording(en: "included here", zh: "由此处引入") }
}
