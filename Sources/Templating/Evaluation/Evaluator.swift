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
  /// What leads to the template being executed, the outermost first.
  var trail: [Note] = []
  /// The template that the one being executed extends, once its own body has come to an end.
  var extended: Extended?
  /// Whether what stands outside of blocks is not printed, since the template extends another.
  var isSilent = false
  /// How often each pick has been evaluated.
  var pickCounts: [PickSite: UInt64] = [:]
  let seed: PickSeed
  var included: IncludedTemplates
  /// What templates have set that were imported without the variables here.
  var modules: [KeyBytes: Value] = [:]
  private var depth = 0
  private var iterations = 0
  private var builtSize = 0

  init(_ template: Template, _ context: Context, seed: PickSeed, included: IncludedTemplates) {
    self.seed = seed
    self.template = template
    self.context = context
    self.included = included
    activation = Activation(slotCount: template.scopes.slotCounts[0], parent: nil)
  }

  var gaps: [Gap] {
    var gaps: [Gap] = []
    for index in output.indices where !output[index].gaps.isEmpty { gaps += output[index].gaps }
    return gaps
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

// MARK: - Places and bounds

extension Evaluator {
  static let deepestCalls = 48
  static let longestOutput = 64 << 20
  static let mostBuilt = 256 << 20
  static let mostIterations = 1_000_000
  static let deepestIncludes = 32

  func place(_ range: Range<Int>) -> Place { Place(range, in: template.source) }

  func finding(_ message: Message, at range: Range<Int>, remedy: Wording? = nil) -> Failure {
    Failure(.error, message, at: place(range), notes: trail.reversed(), remedy: remedy)
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
      case .context(let slot, let name):
        activation.slots[slot] = context[name] ?? BuiltInFunction.value(named: name.text)
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
