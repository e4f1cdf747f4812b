/// A part of a template body; indirect, so that going through one copies pointers only.
indirect enum Statement: Sendable {
  case text(Run)
  case output(Expression)
  /// `{% print %}`, which may print several values.
  case print([Expression])
  case conditional(Conditional)
  case loop(Loop)
  case assignment(Target, Expression)
  case capture(Capture)
  case include(Include)
  case macro(Macro)
  case callBlock(CallBlock)
  case with(With)
  case filterBlock(FilterBlock)
  case block(Block)
  case extends(Extends)
  case importing(Import)
  case pick(Pick)
  /// Shows variables set at the top level to blocks, to the templates extended, and to who imports this one.
  case export(Export)
}

/// What an assignment, a loop or a macro parameter sets.
indirect enum Target: Sendable {
  case name(String, reference: Int, range: Range<Int>)
  case tuple([Target], range: Range<Int>)
  /// An attribute of a namespace.
  case member(String, reference: Int, attribute: String, range: Range<Int>)

  var range: Range<Int> {
    switch self {
    case .name(_, _, let range), .tuple(_, let range), .member(_, _, _, let range): range
    }
  }
}

struct Conditional: Sendable {
  struct Branch: Sendable {
    let condition: Expression
    let body: [Statement]
  }

  var branches: [Branch]
  var otherwise: [Statement]
}

final class Loop: Sendable {
  let target: Target
  let sequence: Expression
  /// What `if` asks of an item, and the target it sets for that.
  let condition: (target: Target, expression: Expression)?
  let isRecursive: Bool
  let body: [Statement]
  /// The variables set by the language that the body reads.
  let mentioned: Set<Keyword>
  let otherwise: [Statement]
  let range: Range<Int>
  /// The numbers of the frames of the body, of the condition and of `else`; see `ScopeAnalysis`.
  let frames: (body: Int, condition: Int, otherwise: Int)

  init(
    _ header: LoopHeader, body: [Statement], mentioned: Set<Keyword>, otherwise: [Statement], range: Range<Int>,
    frames: (body: Int, condition: Int, otherwise: Int)
  ) {
    target = header.target
    sequence = header.sequence
    condition = header.condition
    isRecursive = header.isRecursive
    self.body = body
    self.mentioned = mentioned
    self.otherwise = otherwise
    self.range = range
    self.frames = frames
  }
}

/// What stands between `for` and the end of its tag.
struct LoopHeader: Sendable {
  var target: Target
  var sequence: Expression
  var condition: (target: Target, expression: Expression)?
  var isRecursive = false
}

/// `{% set name %}…{% endset %}`.
final class Capture: Sendable {
  let target: Target
  /// The filters the text goes through, around `.captured`.
  let value: Expression
  let body: [Statement]
  let frame: Int

  init(target: Target, value: Expression, body: [Statement], frame: Int) {
    self.target = target
    self.value = value
    self.body = body
    self.frame = frame
  }
}

struct Include: Sendable {
  let name: Expression
  let ignoresMissing: Bool
  let hasContext: Bool
  let range: Range<Int>
  /// Finds the names that are visible here; see `ScopeAnalysis`.
  let view: Int
}

/// The parameters and the body of a macro or of a call block.
final class Macro: Sendable {
  let name: String
  let reference: Int
  let range: Range<Int>
  let parameters: [Parameter]
  let body: [Statement]
  /// The variables set by the language that the body reads.
  let mentioned: Set<Keyword>
  let frame: Int

  struct Parameter: Sendable {
    let name: String
    let reference: Int
    let range: Range<Int>
    let initial: Expression?
  }

  init(
    name: String, reference: Int, range: Range<Int>, parameters: [Parameter], body: [Statement],
    mentioned: Set<Keyword>, frame: Int
  ) {
    self.name = name
    self.reference = reference
    self.range = range
    self.parameters = parameters
    self.body = body
    self.mentioned = mentioned
    self.frame = frame
  }
}

/// `{% call(…) macro(…) %}…{% endcall %}`.
struct CallBlock: Sendable {
  let callee: Expression
  let arguments: Arguments
  let range: Range<Int>
  let caller: Macro
}

final class With: Sendable {
  let assignments: [(target: Target, value: Expression)]
  let body: [Statement]
  let frame: Int

  init(assignments: [(target: Target, value: Expression)], body: [Statement], frame: Int) {
    self.assignments = assignments
    self.body = body
    self.frame = frame
  }
}

final class FilterBlock: Sendable {
  let value: Expression
  let body: [Statement]
  let frame: Int

  init(value: Expression, body: [Statement], frame: Int) {
    self.value = value
    self.body = body
    self.frame = frame
  }
}
