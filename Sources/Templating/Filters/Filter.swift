package import Diagnostics

/// What is wrong with a value that a filter, a test or an operator was given, before its place is known.
package struct FilterError: Error, Sendable {
  private final class Box: Sendable {
    let message: Message
    let remedy: Wording?

    init(_ message: Message, _ remedy: Wording?) {
      self.message = message
      self.remedy = remedy
    }
  }

  /// One pointer, so that the frames an error passes stay small.
  private let box: Box

  package var message: Message { box.message }
  package var remedy: Wording? { box.remedy }

  package init(_ message: Message, remedy: Wording? = nil) { box = Box(message, remedy) }
}

/// A function of templates, written `value|name(arguments)`.
package struct Filter: Sendable {
  package let name: String
  package let aliases: [String]
  /// What the filter does, in one line.
  package let summary: Wording
  package let example: Example
  let signature: Signature
  /// Whether the filter is given gaps and undefined values, which else pass it by or are an error.
  var takesAnything = false
  /// The argument that names a filter or a test, as in `map("upper")`.
  var functionArgument: (kind: NamedFunction, index: Int)?
  let body: @Sendable (FilterCall) throws(FilterError) -> Value

  /// A template that uses the filter and the text it gives.
  package struct Example: Sendable {
    package let template: String
    package let output: String
  }

  enum NamedFunction: Sendable {
    case filter, test
  }

  init(
    _ name: String, aliases: [String] = [], _ signature: Signature = Signature(),
    en: String, zh: String, example: String, gives output: String,
    body: @escaping @Sendable (FilterCall) throws(FilterError) -> Value
  ) {
    self.name = name
    self.aliases = aliases
    summary = Wording(en: en, zh: zh)
    self.example = Example(template: example, output: output)
    self.signature = signature
    self.body = body
  }

  func takingAnything() -> Filter {
    var copy = self
    copy.takesAnything = true
    return copy
  }

  func naming(_ kind: NamedFunction, at index: Int) -> Filter {
    var copy = self
    copy.functionArgument = (kind, index)
    return copy
  }
}

extension Filter {
  /// A filter made of an ordinary function: the first argument is what stands before `|`, arguments that may be
  /// left out are optional.
  package init<each Argument: ValueConvertible, Result: ValueConvertible>(
    _ name: String, aliases: [String] = [], en: String, zh: String, example: String, gives output: String,
    _ function: @escaping @Sendable (repeat each Argument) throws(FilterError) -> Result
  ) {
    var required = 0
    var count = 0
    for type in repeat (each Argument).self {
      count += 1
      if !type.isOptional { required = count }
    }
    let names = (0..<max(0, count - 1)).map { "\($0 + 1)" }
    self.init(
      name, aliases: aliases, Signature(names, required: max(0, required - 1)), en: en, zh: zh, example: example,
      gives: output
    ) { call throws(FilterError) in
      // What Python would give as a generator comes to ordinary functions as the list of its items.
      var subject = call.subject
      if case .object(let reference) = subject.content, reference.kind == .sequence {
        subject = Value(try call.items, origins: subject.origins)
      }
      var next = 0
      func argument<A: ValueConvertible>(_ type: A.Type) throws(FilterError) -> A {
        defer { next += 1 }
        return try A.convert(next == 0 ? subject : call[next - 1])
      }
      let result = try function(repeat try argument((each Argument).self)).value
      guard case .object = call.subject.content else { return result }
      // A sequence does not know where its items come from; the items do.
      return call.evaluator.carrying([subject] + call.arguments.compactMap(\.self), to: result, at: call.range)
    }
  }
}

extension Filter {
  /// Filters of one kind, under the name that a list of filters gives them.
  package struct Family: Sendable {
    package let title: Wording
    package let filters: [Filter]

    package init(en: String, zh: String, filters: [Filter]) {
      title = Wording(en: en, zh: zh)
      self.filters = filters
    }
  }
}

/// A filter at work: what it is given.
struct FilterCall {
  let subject: Value
  /// The arguments by the position of their parameter; nil where one is left out.
  let arguments: [Value?]
  /// The arguments beyond the parameters.
  var extra: [Value] = []
  var extraNamed: [(name: String, value: Value)] = []
  /// The place of the filter in the template that is being executed.
  let range: Range<Int>
  let evaluator: Evaluator

  subscript(position: Int) -> Value? { position < arguments.count ? arguments[position] : nil }
}

/// The parameters of a filter or a test.
struct Signature: Sendable {
  let parameters: [String]
  let required: Int
  /// Whether any number of further arguments may follow.
  let isOpen: Bool

  init(_ parameters: [String] = [], required: Int = 0, isOpen: Bool = false) {
    self.parameters = parameters
    self.required = required
    self.isOpen = isOpen
  }

  /// What is wrong with the arguments of a call, if anything.
  func fault(in arguments: Arguments, of name: String) -> Message? {
    if !isOpen {
      if arguments.positional.count > parameters.count {
        return .tooManyArguments(name, atMost: parameters.count)
      }
      for keyword in arguments.keywords {
        guard let position = parameters.firstIndex(of: keyword.name) else {
          return .unknownArgument(keyword.name, of: name)
        }
        if position < arguments.positional.count { return .unknownArgument(keyword.name, of: name) }
      }
    }
    for (position, parameter) in parameters.prefix(required).enumerated()
    where position >= arguments.positional.count && !arguments.keywords.contains(where: { $0.name == parameter }) {
      return .missingArgument(name, count: required)
    }
    return nil
  }

  /// Puts evaluated arguments where their parameters are.
  func place(
    _ positional: [Value], _ named: [(name: String, value: Value)]
  ) -> (placed: [Value?], extra: [Value], extraNamed: [(name: String, value: Value)]) {
    var placed: [Value?] = positional.prefix(parameters.count).map { $0 }
    var rest: [(name: String, value: Value)] = []
    for argument in named {
      guard let position = parameters.firstIndex(of: argument.name) else {
        rest.append(argument)
        continue
      }
      while placed.count <= position { placed.append(nil) }
      placed[position] = argument.value
    }
    return (placed, Array(positional.dropFirst(parameters.count)), rest)
  }
}

extension Message {
  fileprivate static func tooManyArguments(_ name: String, atMost count: Int) -> Self {
    Message("argument-count", en: "‘\(name)’ takes at most \(count) arguments", zh: "“\(name)”最多有\(count)个参数")
  }

  fileprivate static func unknownArgument(_ argument: String, of name: String) -> Self {
    Message("unknown-argument", en: "‘\(name)’ has no argument ‘\(argument)’ here", zh: "“\(name)”这里没有参数“\(argument)”")
  }

  fileprivate static func missingArgument(_ name: String, count: Int) -> Self {
    Message("argument-count", en: "‘\(name)’ needs \(count) arguments", zh: "“\(name)”至少要有\(count)个参数")
  }
}
