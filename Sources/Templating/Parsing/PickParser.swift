import Diagnostics

/// `{% pick %}…{% or %}…{% endpick %}`.
///
/// `or` is free as the name of a tag: Jinja knows it only between the operands of an expression, never at the start
/// of a tag.
extension Parser {
  mutating func parsePick(from start: Int) -> Statement? {
    let ordinal = picks
    picks += 1
    var alternatives: [[Statement]] = []
    var end: Keyword? = .or
    let range = start..<min(start + 2, source.bytes.count)
    while end == .or {
      let tag = lastTagRange
      let isSound = parseHeader { _ throws(Failure) in } != nil
      let body: [Statement]
      (body, end) = parseBlock("pick", from: start, until: [.or, .endpick])
      if isSound, end != nil, body.isBlank { report.error(.emptyAlternative, at: place(tag), remedy: .printNothing) }
      alternatives.append(body)
    }
    guard end != nil else { return nil }
    endSimpleTag()
    if alternatives.count == 1, !alternatives[0].isBlank {
      report.error(.oneAlternative, at: place(range), remedy: .addAlternative)
    }
    return .pick(Pick(ordinal: ordinal, alternatives: alternatives, range: range))
  }

  /// The word of the tag that is being read.
  private var lastTagRange: Range<Int> { index > 0 ? tokens[min(index, tokens.count) - 1].range : 0..<0 }
}

extension Message {
  fileprivate static var emptyAlternative: Self {
    Message("empty-alternative", en: "this alternative says nothing", zh: "这个选项没有内容")
  }

  fileprivate static var oneAlternative: Self {
    Message("one-alternative", en: "there is only one alternative to pick from", zh: "只有一个选项，没有可选的余地")
  }
}

extension Wording {
  fileprivate static var printNothing: Wording {
    Wording(en: "write its words, or ‘{{ \'\' }}’ if nothing is what it shall say", zh: "写上内容；确实要留空就写“{{ \'\' }}”")
  }

  fileprivate static var addAlternative: Wording {
    Wording(en: "separate alternatives by ‘{% or %}’, or drop ‘pick’", zh: "用“{% or %}”隔开各个选项，或者去掉“pick”")
  }
}
