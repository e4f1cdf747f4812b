import Diagnostics

/// The methods that Python's types have: a member of such a name is the method there, not the item.
enum PythonMethods {
  static let ofMaps = Names([
    "clear", "copy", "fromkeys", "get", "items", "keys", "pop", "popitem", "setdefault", "update", "values",
  ])
  static let ofTexts = Names([
    "capitalize", "casefold", "center", "count", "encode", "endswith", "expandtabs", "find", "format", "format_map",
    "index", "isalnum", "isalpha", "isascii", "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric",
    "isprintable", "isspace", "istitle", "isupper", "join", "ljust", "lower", "lstrip", "maketrans", "partition",
    "removeprefix", "removesuffix", "replace", "rfind", "rindex", "rjust", "rpartition", "rsplit", "rstrip", "split",
    "splitlines", "startswith", "strip", "swapcase", "title", "translate", "upper", "zfill",
  ])
  static let ofLists = Names([
    "append", "clear", "copy", "count", "extend", "index", "insert", "pop", "remove", "reverse", "sort",
  ])
  static let ofNumbers = Names([
    "as_integer_ratio", "bit_count", "bit_length", "conjugate", "denominator", "from_bytes", "fromhex", "hex", "imag",
    "is_integer", "numerator", "real", "to_bytes",
  ])
  /// The methods that change what they are called on.
  fileprivate static let mutating = Names([
    "append", "clear", "extend", "insert", "pop", "popitem", "remove", "reverse", "setdefault", "sort", "update",
  ])

  /// A set of names that begin with an ASCII letter, so that a Chinese name is told at its first byte.
  struct Names: Sendable {
    private let names: Set<String>

    init(_ names: Set<String>) { self.names = names }

    func contains(_ name: String) -> Bool {
      guard let first = name.utf8.first, first < 0x80 else { return false }
      return names.contains(name)
    }
  }

  private static let none = Names([])

  static func of(_ value: Value) -> Names {
    switch value.content {
    case .string, .gap: ofTexts
    case .list, .tuple: ofLists
    case .map: ofMaps
    case .integer, .decimal, .boolean: ofNumbers
    case .none, .undefined, .object: none
    }
  }
}

extension Evaluator {
  /// Calls one of the methods of Python's types.
  func callMethod(
    _ name: String, of subject: Value, _ arguments: ArgumentValues, at range: Range<Int>
  ) throws(FilterError) -> Value {
    for argument in arguments.all { _ = try defined(argument) }
    let call = MethodCall(name: name, subject: subject, arguments: arguments, evaluator: self, range: range)
    switch subject.content {
    case .gap: return subject
    case .string(let text): return carrying([subject] + arguments.all, to: try call.result(of: text), at: range)
    case .list(let items), .tuple(let items): return try call.result(of: items)
    case .map(let map): return try call.result(of: map)
    case .none, .boolean, .integer, .decimal, .undefined, .object: throw .unsupportedMethod(name, of: subject)
    }
  }
}

/// A method at work: what it is called on and with.
struct MethodCall {
  let name: String
  let subject: Value
  let arguments: ArgumentValues
  let evaluator: Evaluator
  let range: Range<Int>

  var isPlain: Bool { arguments.named.isEmpty }

  subscript(position: Int) -> Value? {
    arguments.positional.indices.contains(position) ? arguments.positional[position] : nil
  }

  /// Checks how many arguments there are; none of them may be named.
  func expect(_ counts: ClosedRange<Int>) throws(FilterError) {
    guard arguments.named.isEmpty, counts.contains(arguments.positional.count) else {
      throw FilterError(.methodArguments(name, counts))
    }
  }

  /// An argument as text; a gap is shown.
  func text(_ position: Int) throws(FilterError) -> String {
    if let value = self[position], case .gap(let gap) = value.content { return gap.text }
    return try String.convert(self[position])
  }

  /// An argument that Python would take for an integer.
  func integer(_ position: Int) throws(FilterError) -> Int {
    guard let number = self[position]?.pythonInteger else { throw .wrongType(self[position], "a whole number", "整数") }
    return number
  }
}

// MARK: - Lists and maps

extension MethodCall {
  fileprivate func result(of items: [Value]) throws(FilterError) -> Value {
    switch (name, arguments.positional.count, isPlain) {
    case ("count", 1, true): return Value(try matches(in: items).count)
    case ("index", 1, true):
      guard let index = try matches(in: items).first else { throw FilterError(.notFound) }
      return Value(index)
    case ("copy", 0, true): return subject
    default: throw .unsupportedMethod(name, of: subject)
    }
  }

  private func matches(in items: [Value]) throws(FilterError) -> [Int] {
    var matches: [Int] = []
    for (index, item) in items.enumerated() where try evaluator.isEqual(item, arguments.positional[0]) {
      matches.append(index)
    }
    return matches
  }

  fileprivate func result(of map: Map) throws(FilterError) -> Value {
    switch (name, arguments.positional.count, isPlain) {
    case ("items", 0, true):
      return evaluator.sequence(.view, zip(map.keys, map.values).map { Value(.tuple([Value($0), $1])) })
    case ("keys", 0, true): return evaluator.sequence(.view, map.keys.map { Value($0) })
    case ("values", 0, true): return evaluator.sequence(.view, map.values)
    case ("copy", 0, true): return subject
    case ("get", 1...2, true):
      let fallback = arguments.positional.count > 1 ? arguments.positional[1] : .none
      guard case .string(let text) = arguments.positional[0].content else { return fallback }
      return map[text] ?? fallback
    default: throw .unsupportedMethod(name, of: subject)
    }
  }
}

extension FilterError {
  static func unsupportedMethod(_ name: String, of subject: Value) -> FilterError {
    var remedy: Wording?
    if PythonMethods.mutating.contains(name) {
      if case .map = subject.content { remedy = .useNamespace } else { remedy = .setAnew }
    }
    return FilterError(.unsupportedMethod(name), remedy: remedy)
  }
}

extension Message {
  fileprivate static func unsupportedMethod(_ name: String) -> Self {
    Message("unsupported-method", en: "the method ‘\(name)’ is not supported", zh: "不支持方法“\(name)”")
  }

  fileprivate static func methodArguments(_ name: String, _ counts: ClosedRange<Int>) -> Self {
    let (least, most) = (counts.lowerBound, counts.upperBound)
    let range = least == most ? "\(least)" : "\(least)–\(most)"
    return Message(
      "argument-count", en: "the method ‘\(name)’ takes \(range) arguments without names here",
      zh: "方法“\(name)”在这里要写\(range)个不带名称的参数")
  }

  static var notFound: Self {
    Message("not-found", en: "what is looked for is not in it", zh: "其中没有要找的内容")
  }
}

extension Wording {
  fileprivate static var setAnew: Wording {
    Wording(
      en: "nothing is changed in place; write ‘{% set list = list + [item] %}’ or a filter such as ‘|sort’",
      zh: "不能就地修改，请写“{% set 列表 = 列表 + [项] %}”，或者用“|sort”等过滤器")
  }

  fileprivate static var useNamespace: Wording {
    Wording(
      en: "nothing is changed in place; use a namespace: ‘{% set ns = namespace(map) %}{% set ns.name = value %}’",
      zh: "不能就地修改，请用 namespace：“{% set ns = namespace(映射) %}{% set ns.名称 = 值 %}”")
  }
}
