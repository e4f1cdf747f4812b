import Diagnostics

/// The methods of Python's texts that templates may call.
private enum TextMethod: String {
  case upper, lower, capitalize, title, swapcase
  case strip, lstrip, rstrip, removeprefix, removesuffix, replace
  case split, rsplit, splitlines, partition, rpartition, join
  case startswith, endswith, count, find, rfind, index, rindex
  case center, ljust, rjust, zfill
  case isalpha, isalnum, isdecimal, isdigit, isnumeric, isspace, islower, isupper
}

extension MethodCall {
  /// What a method of a text gives.
  func result(of text: String) throws(FilterError) -> Value {
    guard let method = TextMethod(rawValue: name) else { throw .unsupportedMethod(name, of: subject) }
    switch method {
    case .upper, .lower, .capitalize, .title, .swapcase: return Value(try recased(text, method))
    case .strip, .lstrip, .rstrip: return Value(try stripped(text, method))
    case .removeprefix, .removesuffix: return Value(try shortened(text, method))
    case .replace: return try replaced(text)
    case .split, .rsplit: return try split(text, fromEnd: method == .rsplit)
    case .splitlines: return try lines(of: text)
    case .partition, .rpartition: return try partitioned(text, fromEnd: method == .rpartition)
    case .join: return try joined(by: text)
    case .startswith, .endswith: return Value(try hasAffix(text, atEnd: method == .endswith))
    case .count, .find, .rfind, .index, .rindex: return try found(in: text, method)
    case .center, .ljust, .rjust, .zfill: return Value(try padded(text, method))
    case .isalpha, .isalnum, .isdecimal, .isdigit, .isnumeric, .isspace, .islower, .isupper:
      try expect(0...0)
      return Value(text.isAll(method))
    }
  }

  private func recased(_ text: String, _ method: TextMethod) throws(FilterError) -> String {
    try expect(0...0)
    switch method {
    case .upper: return TextCase.upper(text)
    case .lower: return TextCase.lower(text)
    case .capitalize: return TextCase.capitalized(text)
    default:
      // The form of a small sigma depends on what stands around it.
      guard !text.unicodeScalars.contains("Σ") else { throw .unsupportedMethod(name, of: subject) }
      return method == .title ? TextCase.titled(text) : TextCase.swapped(text)
    }
  }

  private func stripped(_ text: String, _ method: TextMethod) throws(FilterError) -> String {
    try expect(0...1)
    var members: Set<Unicode.Scalar>?
    if let value = self[0], !value.isNone { members = Set(try self.text(0).unicodeScalars) }
    func isStripped(_ scalar: Unicode.Scalar) -> Bool { members?.contains(scalar) ?? Whitespace.contains(scalar) }
    var scalars = text.unicodeScalars[...]
    if method != .rstrip { scalars = scalars.drop(while: isStripped) }
    if method != .lstrip { while let last = scalars.last, isStripped(last) { scalars.removeLast() } }
    return String(Substring(scalars))
  }

  private func shortened(_ text: String, _ method: TextMethod) throws(FilterError) -> String {
    try expect(1...1)
    let bytes = Array(text.utf8)
    let affix = Array(try self.text(0).utf8)
    if method == .removeprefix {
      return bytes.starts(with: affix) ? String(decoding: bytes.dropFirst(affix.count), as: UTF8.self) : text
    }
    let ends = bytes.suffix(affix.count).elementsEqual(affix)
    return ends ? String(decoding: bytes.dropLast(affix.count), as: UTF8.self) : text
  }

  private func replaced(_ text: String) throws(FilterError) -> Value {
    try expect(2...3)
    return try evaluator.replaced(
      text, try self.text(0), try self.text(1), atMost: self[2] == nil ? nil : try integer(2))
  }

  private func joined(by separator: String) throws(FilterError) -> Value {
    try expect(1...1)
    guard let sequence = self[0] else { return Value("") }
    var runs: [Run] = []
    for (index, item) in try evaluator.items(of: sequence).enumerated() {
      switch item.content {
      case .string, .gap: break
      default: throw .wrongType(item, "a text", "文字")
      }
      if index > 0 { runs += try evaluator.runs(of: subject, at: range) }
      runs += try evaluator.runs(of: item, at: range)
    }
    return try evaluator.text(of: runs)
  }

  private func hasAffix(_ text: String, atEnd: Bool) throws(FilterError) -> Bool {
    try expect(1...1)
    var affixes = [self[0] ?? .none]
    if case .tuple(let items) = affixes[0].content { affixes = items }
    for affix in affixes {
      let affix = try String.convert(affix).utf8
      if atEnd ? text.utf8.suffix(affix.count).elementsEqual(affix) : text.utf8.starts(with: affix) { return true }
    }
    return false
  }

  private func found(in text: String, _ method: TextMethod) throws(FilterError) -> Value {
    try expect(1...1)
    let part = Array(try self.text(0).utf8)
    let bytes = Array(text.utf8)
    if method == .count {
      return Value(part.isEmpty ? text.unicodeScalars.count + 1 : TextSearch.ranges(of: part, in: bytes).count)
    }
    let isLast = method == .rfind || method == .rindex
    let range = isLast ? TextSearch.lastRange(of: part, in: bytes) : TextSearch.firstRange(of: part, in: bytes, from: 0)
    if let range { return Value(String(decoding: bytes[..<range.lowerBound], as: UTF8.self).unicodeScalars.count) }
    guard method == .find || method == .rfind else { throw FilterError(.notFound) }
    return Value(-1)
  }

  private func padded(_ text: String, _ method: TextMethod) throws(FilterError) -> String {
    try expect(method == .zfill ? 1...1 : 1...2)
    let fill = self[1] == nil ? method == .zfill ? "0" : " " : try self.text(1)
    guard fill.unicodeScalars.count == 1 else { throw .wrongType(self[1], "one character", "一个字符") }
    let length = text.unicodeScalars.count
    let missing = try integer(0).subtractingReportingOverflow(length).partialValue
    guard missing > 0 else { return text }
    try evaluator.countBuilt(min(missing, Evaluator.mostBuilt / 4 + 1) * 4)
    let padding = { (count: Int) in String(repeating: fill, count: count) }
    switch method {
    case .ljust: return text + padding(missing)
    case .rjust: return padding(missing) + text
    case .center:
      // Python puts the odd one to the left when the width is odd.
      let left = missing / 2 + (missing & (missing + length) & 1)
      return padding(left) + text + padding(missing - left)
    default:
      guard let first = text.unicodeScalars.first, first == "+" || first == "-" else { return padding(missing) + text }
      return String(first) + padding(missing) + String(Substring(text.unicodeScalars.dropFirst()))
    }
  }
}

extension String {
  fileprivate func isAll(_ method: TextMethod) -> Bool {
    switch method {
    case .islower: return TextCase.isUniform(self, isUpper: false)
    case .isupper: return TextCase.isUniform(self, isUpper: true)
    case .isspace: return !isEmpty && unicodeScalars.allSatisfy(Whitespace.contains)
    default: return !isEmpty && unicodeScalars.allSatisfy { $0.properties.belongs(to: method) }
    }
  }
}

extension Unicode.Scalar.Properties {
  fileprivate func belongs(to method: TextMethod) -> Bool {
    let isLetter =
      switch generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
      default: false
      }
    switch method {
    case .isalpha: return isLetter
    case .isalnum: return isLetter || numericType != nil
    case .isdecimal: return numericType == .decimal
    case .isdigit: return numericType == .decimal || numericType == .digit
    default: return numericType != nil
    }
  }
}
