import Diagnostics

extension Filter {
  /// Filters that make something of all items of a sequence.
  static let sequenceFilters = Family(
    en: "sequences", zh: "列表",
    filters: [
      Filter(
        "length", aliases: ["count"],
        en: "counts the items, or the characters of a text", zh: "数列表的项数或文字的字数",
        example: "{{ ['甲', '乙']|length }}", gives: "2"
      ) { call throws(FilterError) in Value(try length(of: call)) },
      Filter(
        "first",
        en: "gives the first item", zh: "取第一项",
        example: "{{ ['甲', '乙']|first }}", gives: "甲"
      ) { call throws(FilterError) in try call.items.first ?? .undefined("first", .emptySequence) },
      Filter(
        "last",
        en: "gives the last item", zh: "取最后一项",
        example: "{{ ['甲', '乙']|last }}", gives: "乙"
      ) { call throws(FilterError) in
        try call.refuseGenerator()
        return try call.items.last ?? .undefined("last", .emptySequence)
      },
      Filter(
        "list",
        en: "makes a list of the items, or of the characters of a text", zh: "变成列表，文字逐字拆开",
        example: "{{ '经济'|list }}", gives: "['经', '济']"
      ) { call throws(FilterError) in Value(.list(try call.items), origins: call.subject.origins) },
      Filter(
        "reverse",
        en: "turns the order around", zh: "颠倒次序",
        example: "{{ [1, 2, 3]|reverse|list }}", gives: "[3, 2, 1]"
      ) { call throws(FilterError) in try reversed(call) },
      Filter(
        "join", Signature(["d", "attribute"]),
        en: "joins the items into a text, with a separator if one is given", zh: "把各项连成文字，可以加分隔符",
        example: "{{ ['甲', '乙']|join('、') }}", gives: "甲、乙"
      ) { call throws(FilterError) in try joined(call) },
      Filter(
        "sum", Signature(["attribute", "start"]),
        en: "adds up the items", zh: "各项求和",
        example: "{{ [1, 2, 3]|sum }}", gives: "6"
      ) { call throws(FilterError) in try sum(call) },
      Filter(
        "min", Signature(["case_sensitive", "attribute"]),
        en: "gives the least item", zh: "取最小的一项",
        example: "{{ [3, 1, 2]|min }}", gives: "1"
      ) { call throws(FilterError) in
        try extreme(call, isGreatest: false)
      },
      Filter(
        "max", Signature(["case_sensitive", "attribute"]),
        en: "gives the greatest item", zh: "取最大的一项",
        example: "{{ [3, 1, 2]|max }}", gives: "3"
      ) { call throws(FilterError) in
        try extreme(call, isGreatest: true)
      },
    ])

  private static func length(of call: FilterCall) throws(FilterError) -> Int {
    switch call.subject.content {
    case .string(let text): return text.unicodeScalars.count
    case .list(let items), .tuple(let items): return items.count
    case .map(let map): return map.count
    case .object:
      try call.refuseGenerator()
      return try call.items.count
    case .none, .boolean, .integer, .decimal, .gap, .undefined:
      throw .wrongType(call.subject, "a text, a list or a map", "文字、列表或映射")
    }
  }

  private static func reversed(_ call: FilterCall) throws(FilterError) -> Value {
    if case .string(let text) = call.subject.content {
      return Value(String(String.UnicodeScalarView(text.unicodeScalars.reversed())))
    }
    return call.evaluator.sequence(.generator, try call.items.reversed())
  }

  private static func joined(_ call: FilterCall) throws(FilterError) -> Value {
    let separator = try call.text(0) ?? ""
    let path = try AttributePath(call[1])
    var values: [Value] = []
    for item in try call.items { values.append(try path.value(of: item, call.evaluator)) }
    return try call.joined(values, separators: { _ in separator })
  }

  private static func sum(_ call: FilterCall) throws(FilterError) -> Value {
    let path = try AttributePath(call[0])
    var total = call[1] ?? Value(0)
    if case .string = total.content { throw .wrongType(total, "a number", "数字") }
    var values: [Value] = []
    for item in try call.items {
      let value = try path.value(of: item, call.evaluator)
      values.append(value)
      total = try call.evaluator.arithmetic(total, .add, value)
    }
    total.origins = values.allOrigins
    return total
  }

  private static func extreme(_ call: FilterCall, isGreatest: Bool) throws(FilterError) -> Value {
    let key = SortKey(paths: [try AttributePath(call[1])], isCaseSensitive: try call.isTrue(0))
    var best: (item: Value, key: Value)?
    for item in try call.items {
      let value = try key.values(of: item, call.evaluator)[0]
      guard let current = best else {
        best = (item, value)
        continue
      }
      let isBetter =
        isGreatest ? try call.evaluator.precedes(current.key, value) : try call.evaluator.precedes(value, current.key)
      if isBetter { best = (item, value) }
    }
    return best?.item ?? .undefined("first", .emptySequence)
  }
}

extension FilterCall {
  /// Refuses what Python gives as a generator, which has no length and no end to start from.
  func refuseGenerator() throws(FilterError) {
    guard case .object(let reference) = subject.content, reference.kind == .sequence,
      case .sequence(let sequence) = evaluator.heap[reference.index], sequence.kind == .generator
    else { return }
    throw FilterError(.needsList, remedy: .addList)
  }

  /// A text of values, each followed by what `separators` gives for its position, which keeps their origins.
  func joined(_ values: [Value], separators: (Int) -> String) throws(FilterError) -> Value {
    var runs: [Run] = []
    for (position, value) in values.enumerated() {
      runs += try evaluator.runs(of: value, at: range)
      let separator = position + 1 < values.count ? separators(position) : ""
      if !separator.isEmpty { runs.append(Run(text: separator, place: evaluator.place(range), origins: [])) }
    }
    if values.isEmpty { return Value("") }
    return try evaluator.text(of: runs)
  }
}

extension Message {
  fileprivate static var needsList: Self {
    Message("needs-list", en: "this filter needs a list", zh: "这个过滤器要用在列表上")
  }
}
