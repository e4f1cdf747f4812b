package import Diagnostics

extension Evaluator {
  /// The text Python's `str` gives.
  func printed(_ value: Value) throws(FilterError) -> String {
    switch value.content {
    case .none: return "None"
    case .boolean(let truth): return truth ? "True" : "False"
    case .integer(let number): return String(number)
    case .decimal(let number): return DecimalText.shortest(number)
    case .string(let text): return text
    case .gap(let gap): return gap.text
    case .list, .tuple, .map: return try represented(value)
    case .undefined(let undefined):
      if undefined.cause == .omittedElse { return "" }
      throw error(for: undefined)
    case .object(let reference):
      throw FilterError(.notPrintable(value), remedy: reference.kind == .sequence ? .addList : nil)
    }
  }

  /// The text Python's `repr` gives.
  func represented(_ value: Value) throws(FilterError) -> String {
    switch value.content {
    case .string(let text): return Self.quoted(text)
    case .list(let items): return "[" + (try representedItems(items)) + "]"
    case .tuple(let items): return "(" + (try representedItems(items)) + (items.count == 1 ? ",)" : ")")
    case .map(let map):
      var parts: [String] = []
      for (key, value) in zip(map.keys, map.values) { parts.append("\(Self.quoted(key)): \(try represented(value))") }
      return "{" + parts.joined(separator: ", ") + "}"
    case .undefined(let undefined): throw error(for: undefined)
    case .none, .boolean, .integer, .decimal, .gap, .object: return try printed(value)
    }
  }

  private func representedItems(_ items: [Value]) throws(FilterError) -> String {
    var parts: [String] = []
    for item in items { parts.append(try represented(item)) }
    let text = parts.joined(separator: ", ")
    try countBuilt(text.utf8.count)
    return text
  }

  /// A text in quotation marks with what Python's `repr` escapes.
  static func quoted(_ text: String) -> String {
    let isDouble = text.utf8.contains(UInt8(ascii: "'")) && !text.utf8.contains(UInt8(ascii: "\""))
    let quote: Unicode.Scalar = isDouble ? "\"" : "'"
    var result = String.UnicodeScalarView()
    result.append(quote)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\r": result.append(contentsOf: "\\r".unicodeScalars)
      case "\t": result.append(contentsOf: "\\t".unicodeScalars)
      case "'" where !isDouble: result.append(contentsOf: "\\'".unicodeScalars)
      default:
        if isPrintable(scalar) {
          result.append(scalar)
        } else {
          result.append(contentsOf: escaped(scalar).unicodeScalars)
        }
      }
    }
    result.append(quote)
    return String(result)
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value < 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator, .spaceSeparator:
      return false
    default: return true
    }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    let (prefix, width) = scalar.value < 0x100 ? ("\\x", 2) : scalar.value < 0x10000 ? ("\\u", 4) : ("\\U", 8)
    return prefix + String(repeating: "0", count: width - digits.count) + digits
  }

  /// The runs that the printed value consists of.
  func runs(of value: Value, at range: Range<Int>) throws(FilterError) -> [Run] {
    if !value.runs.isEmpty { return value.runs }
    let text = try printed(value)
    return [Run(text: text, place: place(range), origins: value.allOrigins, gaps: value.allGaps)]
  }

  /// What a run counts beside its text.
  private static let runSize = 128

  /// One text of several runs, counted against the bound.
  func text(of runs: [Run]) throws(FilterError) -> Value {
    try countBuilt(runs.reduce(0) { $0 + $1.text.utf8.count + Self.runSize })
    return Value(runs: runs)
  }

  /// Why a value is undefined, with the nearest name that is not.
  func error(for undefined: Undefined) -> FilterError {
    switch undefined.cause {
    case .variable:
      let names = template.scopes.contextNames.filter { context[KeyBytes($0)] != nil }.sorted() + context.names
      let near = nearestName(to: undefined.name, among: names + BuiltInFunction.allCases.map(\.rawValue))
      return FilterError(.undefinedVariable(undefined.name), remedy: near.map(Wording.didYouMean))
    case .member(let owner):
      var near: String?
      switch owner.content {
      case .map(let map): near = nearestName(to: undefined.name, among: map.names)
      case .object(let reference): near = nearestName(to: undefined.name, among: memberNames(of: reference))
      case .none, .boolean, .integer, .decimal, .string, .list, .tuple, .gap, .undefined: break
      }
      return FilterError(.undefinedMember(undefined.name, of: owner.memberless), remedy: near.map(Wording.didYouMean))
    case .item(let owner): return FilterError(.undefinedItem(undefined.name, of: owner))
    case .parameter: return FilterError(.missingParameter(undefined.name))
    case .emptySequence: return FilterError(.emptySequence(undefined.name))
    case .omittedElse: return FilterError(.noElse)
    case .parentBlock: return FilterError(.noParentBlock(undefined.name))
    case .notExported: return FilterError(.notExported(undefined.name))
    }
  }
}

extension Value {
  /// What the value is, where it is no map.
  fileprivate var memberless: Wording? { if case .map = content { nil } else { kindName } }
}

extension Message {
  fileprivate static func noParentBlock(_ name: String) -> Self {
    Message("no-parent-block", en: "no template extended here has a block ‘\(name)’", zh: "所继承的模板里没有块“\(name)”")
  }

  fileprivate static func notExported(_ name: String) -> Self {
    Message("not-exported", en: "the imported template sets no ‘\(name)’", zh: "导入的模板没有设置“\(name)”")
  }

  fileprivate static func notPrintable(_ value: Value) -> Self {
    let kind = value.kindName
    return Message(
      "not-printable", en: "\(kind.text(in: .english)) cannot be printed", zh: "\(kind.text(in: .chinese))不能输出")
  }

  /// The finding that there is no variable of a name.
  package static func undefinedVariable(_ name: String) -> Self {
    Message("undefined-name", en: "there is no ‘\(name)’", zh: "没有“\(name)”")
  }

  /// The finding that a value has no member of a name; `kind` is what the value is, where it is no map.
  package static func undefinedMember(_ name: String, of kind: Wording?) -> Self {
    guard let kind else {
      return Message("undefined-member", en: "there is no ‘\(name)’ in it", zh: "其中没有“\(name)”")
    }
    return Message(
      "undefined-member", en: "\(kind.text(in: .english)) here has no ‘\(name)’",
      zh: "这里的\(kind.text(in: .chinese))没有“\(name)”")
  }

  fileprivate static func undefinedItem(_ name: String, of owner: Value) -> Self {
    let kind = owner.kindName
    return Message(
      "undefined-item", en: "\(kind.text(in: .english)) here has no item \(name)",
      zh: "这里的\(kind.text(in: .chinese))没有第\(name)项")
  }

  fileprivate static func missingParameter(_ name: String) -> Self {
    Message("missing-parameter", en: "parameter ‘\(name)’ was not given", zh: "没有给出参数“\(name)”")
  }

  fileprivate static func emptySequence(_ name: String) -> Self {
    Message("empty-sequence", en: "there is no ‘\(name)’ item here", zh: "这里没有“\(name)”这一项")
  }

  fileprivate static var noElse: Self {
    Message("no-else", en: "the conditional expression has no ‘else’", zh: "条件表达式没有写“else”")
  }
}
