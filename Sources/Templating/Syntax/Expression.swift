/// An expression of a template and the bytes it stands in.
struct Expression: Sendable {
  /// Indirect, so that a node is one object and looking at it takes one pointer along.
  indirect enum Kind: Sendable {
    case constant(Value)
    /// A variable; the number finds its binding in the table of the template.
    case name(String, reference: Int)
    case list([Expression])
    case tuple([Expression])
    case map([(key: Expression, value: Expression)])
    case member(Expression, KeyBytes)
    case item(Expression, Expression)
    case slice(Expression, lower: Expression?, upper: Expression?, step: Expression?)
    case call(Expression, Arguments)
    /// A value and the filters it goes through, one after another.
    case filtered(Expression, [FilterUse])
    case test(Expression, TestUse)
    case negative(Expression)
    case positive(Expression)
    /// Operators of one precedence, applied from left to right.
    case arithmetic(Expression, [ArithmeticStep])
    case comparison(Expression, [(comparator: Comparator, operand: Expression)])
    case concatenation([Expression])
    case and([Expression])
    case or([Expression])
    case not(Expression)
    case conditional(Expression, then: Expression, otherwise: Expression?)
    /// The text that a filter block or a block `set` has captured.
    case captured
  }

  let kind: Kind
  let range: Range<Int>
  /// The number of expressions nested in one another here, itself among them.
  let depth: Int

  init(_ kind: Kind, _ range: Range<Int>, containing children: [Expression] = []) {
    self.kind = kind
    self.range = range
    depth = 1 + (children.lazy.map(\.depth).max() ?? 0)
  }

  init(_ kind: Kind, _ range: Range<Int>, around child: Expression) {
    self.kind = kind
    self.range = range
    depth = 1 + child.depth
  }
}

enum ArithmeticOperator: Sendable {
  case add, subtract, multiply, divide, floorDivide, remainder, power

  var symbol: String {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .divide: "/"
    case .floorDivide: "//"
    case .remainder: "%"
    case .power: "**"
    }
  }
}

/// An operator and what stands right of it.
struct ArithmeticStep: Sendable {
  let symbol: ArithmeticOperator
  let operand: Expression
  /// From the start of the whole expression to the end of this operand.
  let range: Range<Int>
}

enum Comparator: Sendable {
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual, isIn, isNotIn
}

/// The arguments of a call, in parentheses.
struct Arguments: Sendable {
  var positional: [Expression] = []
  var keywords: [(name: String, value: Expression)] = []

  var isEmpty: Bool { positional.isEmpty && keywords.isEmpty }

  var all: [Expression] { keywords.isEmpty ? positional : positional + keywords.map(\.value) }

  func forEach(_ visit: (Expression) -> Void) {
    positional.forEach(visit)
    for keyword in keywords { visit(keyword.value) }
  }
}

/// A filter at one place of a template, resolved.
final class FilterUse: Sendable {
  let filter: Filter
  let range: Range<Int>
  let arguments: Arguments

  init(_ filter: Filter, _ arguments: Arguments, range: Range<Int>) {
    self.filter = filter
    self.arguments = arguments
    self.range = range
  }
}

/// A test at one place of a template, resolved.
final class TestUse: Sendable {
  let test: ValueTest
  let range: Range<Int>
  let arguments: Arguments

  init(_ test: ValueTest, _ arguments: Arguments, range: Range<Int>) {
    self.test = test
    self.arguments = arguments
    self.range = range
  }
}
