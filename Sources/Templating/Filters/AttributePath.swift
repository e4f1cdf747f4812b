/// The attribute that a filter such as `map` or `sort` takes of each item: `"a.b"`, `"a.0"` or a number.
struct AttributePath: Sendable {
  private let parts: [Value]

  /// Reads the argument of a filter; nil and none stand for the item itself.
  init(_ value: Value?) throws(FilterError) {
    switch value?.content {
    case nil, .none?: parts = []
    case .string(let text)?: parts = Self.parts(of: text)
    case .integer?: parts = value.map { [$0] } ?? []
    default: throw .wrongType(value, "the name of a member", "成员名")
    }
  }

  init(_ text: String) { parts = Self.parts(of: text) }

  private static func parts(of text: String) -> [Value] {
    text.split(separator: "." as Unicode.Scalar, omittingEmptySubsequences: false).map { part in
      let isNumber = !part.isEmpty && part.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
      return (isNumber ? Int(part) : nil).map { Value($0) } ?? Value(String(part))
    }
  }

  func value(of item: Value, default fallback: Value? = nil, _ evaluator: Evaluator) throws(FilterError) -> Value {
    var value = item
    for part in parts {
      value = try evaluator.item(part, of: value)
      if let fallback, case .undefined = value.content { value = fallback }
    }
    return value
  }
}

extension String {
  /// The pieces between separators, empty ones too.
  fileprivate func split(separator: Unicode.Scalar, omittingEmptySubsequences: Bool) -> [Substring] {
    unicodeScalars.split(separator: separator, omittingEmptySubsequences: omittingEmptySubsequences).map(Substring.init)
  }
}
