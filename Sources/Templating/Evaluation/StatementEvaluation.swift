import Diagnostics

extension Evaluator {
  func run(_ body: [Statement]) throws(Failure) {
    for statement in body {
      switch statement {
      case .text(let text): if !isSilent { try write(text) }
      case .output(let expression): if !isSilent { try print(expression) }
      case .print(let expressions):
        if !isSilent { for expression in expressions { try print(expression) } }
      case .conditional(let conditional): try run(conditional)
      case .loop(let loop): try run(loop)
      case .assignment(let target, let value): try assign(try evaluate(value), to: target)
      case .capture(let capture): try run(capture)
      case .include(let include): try run(include)
      case .macro(let macro): set(macro.reference, to: closure(of: macro))
      case .callBlock(let block): try run(block)
      case .with(let with): try run(with)
      case .filterBlock(let block): try run(block)
      case .block(let block): try run(block)
      case .extends(let extends): try run(extends)
      case .importing(let statement): try run(statement)
      case .pick(let pick): try run(pick)
      case .export(let export): run(export)
      }
    }
  }

  /// Runs the body of a block, which nests.
  func runNested(_ body: [Statement], at range: Range<Int>) throws(Failure) {
    try nested(at: range) { () throws(Failure) in try run(body) }
  }

  private func print(_ expression: Expression) throws(Failure) {
    try write(try evaluate(expression), at: expression.range)
  }

  /// Writes a value as Python prints it.
  func write(_ value: Value, at range: Range<Int>) throws(Failure) {
    if !value.runs.isEmpty {
      for run in value.runs { try write(run) }
      return
    }
    switch value.content {
    case .string(let text): try write(Run(text: text, place: place(range), origins: value.origins))
    default:
      let text = try at(range) { () throws(FilterError) in try printed(value) }
      let origins = value.origins.isEmpty ? value.allOrigins : value.origins
      try write(Run(text: text, place: place(range), origins: origins, gaps: value.allGaps))
    }
  }

  private func run(_ conditional: Conditional) throws(Failure) {
    for branch in conditional.branches where try isTrue(branch.condition) {
      return try runNested(branch.body, at: branch.condition.range)
    }
    guard let first = conditional.branches.first else { return }
    try runNested(conditional.otherwise, at: first.condition.range)
  }

  private func run(_ capture: Capture) throws(Failure) {
    enter(frame: capture.frame)
    let outer = isSilent
    isSilent = false
    defer { isSilent = outer }
    let runs = try captured { () throws(Failure) in try runNested(capture.body, at: capture.target.range) }
    try assign(try evaluate(capture.value, capturing: Value(runs: runs)), to: capture.target)
  }

  private func run(_ block: FilterBlock) throws(Failure) {
    enter(frame: block.frame)
    let runs = try captured { () throws(Failure) in try runNested(block.body, at: block.value.range) }
    try write(try evaluate(block.value, capturing: Value(runs: runs)), at: block.value.range)
  }

  /// Evaluates the filters of a block around the text it has captured.
  private func evaluate(_ value: Expression, capturing text: Value) throws(Failure) -> Value {
    let outer = capturedText
    capturedText = text
    defer { capturedText = outer }
    return try evaluate(value)
  }

  private func run(_ with: With) throws(Failure) {
    enter(frame: with.frame)
    for assignment in with.assignments { try assign(try evaluate(assignment.value), to: assignment.target) }
    try runNested(with.body, at: with.assignments.first?.target.range ?? 0..<0)
  }

  private func run(_ block: CallBlock) throws(Failure) {
    let caller = closure(of: block.caller)
    let callee = try evaluate(block.callee)
    var arguments = try evaluate(block.arguments)
    arguments.named.append(("caller", caller))
    try write(try call(callee, arguments, at: block.range), at: block.range)
  }

  func assign(_ value: Value, to target: Target) throws(Failure) {
    switch target {
    case .name(_, let reference, _): set(reference, to: value)
    case .member(let name, let reference, let attribute, let range):
      guard case .object(let object)? = self.value(of: template.scopes.bindings[reference])?.content,
        object.kind == .namespace, case .namespace(var map) = heap[object.index]
      else { throw finding(.notNamespace(name), at: range) }
      heap[object.index] = .namespace(Map())
      map[attribute] = value
      heap[object.index] = .namespace(map)
    case .tuple(let targets, let range):
      let items = try at(range) { () throws(FilterError) in try self.items(of: value) }
      guard items.count == targets.count else {
        throw finding(.cannotUnpack(items.count, into: targets.count), at: range)
      }
      for (target, item) in zip(targets, items) { try assign(item, to: target) }
    }
  }
}

extension Message {
  fileprivate static func notNamespace(_ name: String) -> Self {
    Message(
      "not-a-namespace", en: "only a member of a namespace can be set; ‘\(name)’ is none",
      zh: "只能给 namespace 的成员赋值，“\(name)”不是")
  }

  fileprivate static func cannotUnpack(_ count: Int, into targets: Int) -> Self {
    Message("cannot-unpack", en: "\(count) values cannot be set to \(targets) names", zh: "\(count)个值不能赋给\(targets)个名称")
  }
}
