import Diagnostics

/// Where a text is to stand, which decides whether it can do without quotes.
enum Standing {
  /// Behind a key, alone on a line below its key, behind a dash, as a key in block form.
  case value, alone, item, key
  /// Inside brackets, as a value or an item, or as a key.
  case flow, flowKey

  /// Small files that hold a spelled text at such a place.
  fileprivate var samples: [(before: String, after: String)] {
    switch self {
    case .value: [("键: ", "\n")]
    case .alone: [("键:\n  ", "\n")]
    case .item: [("- 键: 1\n- ", "\n")]
    case .key: [("", ": 键\n"), ("- ", ": 键\n")]
    case .flow: [("键: [", "]\n"), ("键: {键: ", "}\n")]
    case .flowKey: [("{", ": 键}\n")]
    }
  }

  /// The text that is read from a sample.
  fileprivate func text(in root: Node) -> String? {
    switch self {
    case .value, .alone: root["键"]?.text
    case .item: root.items.last?.text
    case .key: root.entries.first?.key ?? root.items.first?.entries.first?.key
    case .flow: root["键"]?.items.first?.text ?? root["键"]?["键"]?.text
    case .flowKey: root.entries.first?.key
    }
  }
}

extension [UInt8] {
  /// A text on one line, in the quotes of a style if those can hold it, else in double quotes.
  init(spelling text: String, as style: Node.Style, at standing: Standing) {
    switch style {
    case .plain: self = Array(text.utf8)
    case .singleQuoted: self = Array("'".utf8) + text.utf8.flatMap { $0 == .singleQuote ? [$0, $0] : [$0] } + "'".utf8
    case .doubleQuoted, .literal, .folded: self = Array(doublyQuoting: text)
    }
    if style != .doubleQuoted, !reads(as: text, at: standing) { self = Array(doublyQuoting: text) }
  }

  /// Whether these bytes mean a text, and nobody can take them for anything else.
  private func reads(as text: String, at standing: Standing) -> Bool {
    standing.samples.allSatisfy { sample in
      let bytes = Array(sample.before.utf8) + self + Array(sample.after.utf8)
      var report = Report()
      let root = Node(parsing: SourceFile(name: "", bytes: bytes), report: &report)
      return report.diagnostics.isEmpty && standing.text(in: root)?.utf8.elementsEqual(text.utf8) == true
    }
  }

  init(doublyQuoting text: String) {
    self = [.doubleQuote]
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C: self += [.backslash, UInt8(ascii: scalar)]
      case 0x09: self += "\\t".utf8
      case 0x0A: self += "\\n".utf8
      case 0x0D: self += "\\r".utf8
      default: self += (scalar.mustBeEscaped ? "\\u\(hexadecimal(scalar.value))" : String(scalar)).utf8
      }
    }
    append(.doubleQuote)
  }
}

extension Unicode.Scalar {
  /// Whether the character must not stand in a file, though white space may.
  var mustBeEscaped: Bool {
    switch value {
    case 0x09, 0x0A: false
    case ..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFD...0xFFFF: true
    default: false
    }
  }
}
