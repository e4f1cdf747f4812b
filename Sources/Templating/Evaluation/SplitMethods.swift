import Diagnostics

/// The methods that cut a text into pieces.
extension MethodCall {
  /// Pieces of the text, which come from where the text comes from.
  private func pieces(_ parts: [some Sequence<UInt8>]) throws(FilterError) -> [Value] {
    try evaluator.countBuilt(parts.count.multipliedReportingOverflow(by: MemoryLayout<Value>.stride).partialValue)
    let origins = subject.allOrigins
    let gaps = subject.allGaps
    return parts.map { part in
      let text = String(decoding: Array(part), as: UTF8.self)
      var piece = Value(text, origins: origins)
      let shown = gaps.filter { TextSearch.firstRange(of: $0.text, in: text) != nil }
      if !shown.isEmpty {
        piece.runs = [Run(text: text, place: evaluator.place(range), origins: origins, gaps: shown)]
      }
      return piece
    }
  }

  func split(_ text: String, fromEnd: Bool) throws(FilterError) -> Value {
    let (separator, limit) = try splitArguments()
    let bytes = Array(text.utf8)
    guard let separator else { return Value(try pieces(words(of: text, atMost: limit, fromEnd: fromEnd))) }
    let pattern = Array(separator.utf8)
    guard !pattern.isEmpty else { throw FilterError(.emptySeparator) }
    var cuts = fromEnd ? TextSearch.rangesFromEnd(of: pattern, in: bytes) : TextSearch.ranges(of: pattern, in: bytes)
    cuts = fromEnd ? Array(cuts.suffix(limit)) : Array(cuts.prefix(limit))
    let starts = [0] + cuts.map(\.upperBound)
    let ends = cuts.map(\.lowerBound) + [bytes.count]
    return Value(try pieces(zip(starts, ends).map { bytes[$0..<$1] }))
  }

  private func splitArguments() throws(FilterError) -> (separator: String?, limit: Int) {
    var values = arguments.positional
    for (name, value) in arguments.named {
      let position = name == "sep" ? 0 : name == "maxsplit" ? 1 : 2
      guard position == values.count || (position == 1 && values.isEmpty) else { throw FilterError(.splitArguments) }
      if position > values.count { values.append(.none) }
      values.append(value)
    }
    guard values.count <= 2 else { throw FilterError(.splitArguments) }
    var limit = Int.max
    if values.count > 1 {
      guard let number = values[1].pythonInteger else { throw .wrongType(values[1], "a whole number", "整数") }
      limit = number < 0 ? Int.max : number
    }
    guard let first = values.first, !first.isNone else { return (nil, limit) }
    if case .gap(let gap) = first.content { return (gap.text, limit) }
    return (try String.convert(first), limit)
  }

  /// The pieces between blanks, without the empty ones; the last holds what is left.
  private func words(of text: String, atMost limit: Int, fromEnd: Bool) -> [String.UTF8View] {
    let scalars = Array(fromEnd ? Array(text.unicodeScalars.reversed()) : Array(text.unicodeScalars))
    var pieces: [[Unicode.Scalar]] = []
    var rest = scalars.drop(while: Whitespace.contains)
    while !rest.isEmpty {
      let isLast = pieces.count >= limit
      let word = isLast ? rest : rest.prefix { !Whitespace.contains($0) }
      rest = rest.dropFirst(word.count).drop(while: Whitespace.contains)
      pieces.append(Array(word))
    }
    if fromEnd { pieces = pieces.reversed().map { $0.reversed() } }
    return pieces.map { scalars in
      var word = String.UnicodeScalarView()
      word.append(contentsOf: scalars)
      return String(word).utf8
    }
  }

  func partitioned(_ text: String, fromEnd: Bool) throws(FilterError) -> Value {
    try expect(1...1)
    let bytes = Array(text.utf8)
    let pattern = Array(try self.text(0).utf8)
    guard !pattern.isEmpty else { throw FilterError(.emptySeparator) }
    let first =
      fromEnd ? TextSearch.lastRange(of: pattern, in: bytes) : TextSearch.firstRange(of: pattern, in: bytes, from: 0)
    guard let cut = first else {
      let empty = [Value(""), Value("")]
      let whole = try pieces([bytes])
      return Value(.tuple(fromEnd ? empty + whole : whole + empty))
    }
    return Value(.tuple(try pieces([bytes[..<cut.lowerBound], bytes[cut], bytes[cut.upperBound...]])))
  }

  func lines(of text: String) throws(FilterError) -> Value {
    var keepsEnds = false
    for (position, value) in arguments.all.enumerated() {
      guard position == 0, arguments.named.allSatisfy({ $0.name == "keepends" }) else {
        throw FilterError(.splitArguments)
      }
      keepsEnds = try evaluator.isTrue(value)
    }
    var lines: [String.UTF8View] = []
    var line = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let endsLine = scalar.isLineBreak
      let isHalf = scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
      if !endsLine || keepsEnds || isHalf { line.append(scalar) }
      guard endsLine, !isHalf else { continue }
      if !keepsEnds, line.last == "\r" { line.removeLast() }
      lines.append(String(line).utf8)
      line = String.UnicodeScalarView()
    }
    if !line.isEmpty { lines.append(String(line).utf8) }
    return Value(try pieces(lines))
  }
}

extension Unicode.Scalar {
  fileprivate var isLineBreak: Bool {
    switch value {
    case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}

extension TextSearch {
  /// Where a part stands in a text, read from its start, each time after the end of the last.
  static func ranges(of part: [UInt8], in text: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    while let range = firstRange(of: part, in: text, from: start) {
      ranges.append(range)
      start = max(range.upperBound, range.lowerBound + 1)
    }
    return ranges
  }

  /// The last range at which a part stands in a text.
  static func lastRange(of part: [UInt8], in text: [UInt8]) -> Range<Int>? {
    firstRange(of: part.reversed(), in: text.reversed(), from: 0).map {
      text.count - $0.upperBound..<text.count - $0.lowerBound
    }
  }

  /// Where a part stands in a text, read from its end, in the order of the text.
  static func rangesFromEnd(of part: [UInt8], in text: [UInt8]) -> [Range<Int>] {
    ranges(of: part.reversed(), in: text.reversed()).reversed().map {
      text.count - $0.upperBound..<text.count - $0.lowerBound
    }
  }
}

extension Message {
  fileprivate static var emptySeparator: Self {
    Message("empty-pattern", en: "a text cannot be cut at an empty text", zh: "不能用空的文字来切分")
  }

  fileprivate static var splitArguments: Self {
    Message(
      "argument-count", en: "‘split’ takes ‘sep’ and ‘maxsplit’, ‘splitlines’ takes ‘keepends’",
      zh: "“split”的参数是 sep 和 maxsplit，“splitlines”的参数是 keepends")
  }
}
