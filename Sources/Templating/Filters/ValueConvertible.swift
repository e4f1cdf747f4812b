import Diagnostics

/// A type that filters take from and give back to templates.
package protocol ValueConvertible: Sendable {
  /// Whether the argument may be left out.
  static var isOptional: Bool { get }
  static func convert(_ value: Value?) throws(FilterError) -> Self
  var value: Value { get }
}

extension ValueConvertible {
  package static var isOptional: Bool { false }
}

extension Value: ValueConvertible {
  package static func convert(_ value: Value?) throws(FilterError) -> Value { value ?? .none }
  package var value: Value { self }
}

extension String: ValueConvertible {
  package static func convert(_ value: Value?) throws(FilterError) -> String {
    guard case .string(let text)? = value?.content else { throw .wrongType(value, "a text", "文字") }
    return text
  }

  package var value: Value { Value(self) }
}

extension Int: ValueConvertible {
  package static func convert(_ value: Value?) throws(FilterError) -> Int {
    guard case .integer(let number)? = value?.content else { throw .wrongType(value, "a whole number", "整数") }
    return number
  }

  package var value: Value { Value(self) }
}

extension Double: ValueConvertible {
  package static func convert(_ value: Value?) throws(FilterError) -> Double {
    switch value?.content {
    case .integer(let number): return Double(number)
    case .decimal(let number): return number
    default: throw .wrongType(value, "a number", "数字")
    }
  }

  package var value: Value { Value(self) }
}

extension Bool: ValueConvertible {
  package static func convert(_ value: Value?) throws(FilterError) -> Bool {
    guard case .boolean(let truth)? = value?.content else { throw .wrongType(value, "true or false", "true 或 false") }
    return truth
  }

  package var value: Value { Value(self) }
}

extension Optional: ValueConvertible where Wrapped: ValueConvertible {
  package static var isOptional: Bool { true }

  package static func convert(_ value: Value?) throws(FilterError) -> Wrapped? {
    guard let value else { return nil }
    if case .none = value.content { return nil }
    return try Wrapped.convert(value)
  }

  package var value: Value { self?.value ?? .none }
}

extension Array: ValueConvertible where Element: ValueConvertible {
  package static func convert(_ value: Value?) throws(FilterError) -> [Element] {
    switch value?.content {
    case .list(let items), .tuple(let items):
      var result: [Element] = []
      for item in items { result.append(try Element.convert(item)) }
      return result
    default: throw .wrongType(value, "a list", "列表")
    }
  }

  package var value: Value { Value(map(\.value)) }
}

extension FilterError {
  static func wrongType(_ value: Value?, _ english: String, _ chinese: String) -> FilterError {
    let found = value?.kindName ?? Wording(en: "nothing", zh: "空")
    return FilterError(
      Message(
        "wrong-type", en: "expected \(english), found \(found.text(in: .english))",
        zh: "这里应当是\(chinese)，而不是\(found.text(in: .chinese))"))
  }
}
