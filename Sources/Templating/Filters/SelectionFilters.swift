import Diagnostics

extension Filter {
  /// Filters that give another sequence: chosen, changed, ordered or grouped items.
  static let selectionFilters = Family(
    en: "choosing and ordering", zh: "筛选和排序",
    filters: [
      Filter(
        "map", Signature(isOpen: true),
        en: "puts each item through a filter, or takes an attribute of each", zh: "每一项都经过一个过滤器，或取每一项的一个成员",
        example: "{{ ['a', 'b']|map('upper')|join('、') }}", gives: "A、B"
      ) { call throws(FilterError) in try mapped(call) }.naming(.filter, at: 0),
      selection(
        "select", isKept: true, ofAttribute: false,
        en: "keeps the items that pass a test", zh: "留下符合判断的项",
        example: "{{ [1, 2, 3]|select('odd')|list }}", gives: "[1, 3]"),
      selection(
        "reject", isKept: false, ofAttribute: false,
        en: "drops the items that pass a test", zh: "去掉符合判断的项",
        example: "{{ [1, 2, 3]|reject('odd')|list }}", gives: "[2]"),
      selection(
        "selectattr", isKept: true, ofAttribute: true,
        en: "keeps the items whose attribute passes a test", zh: "留下某个成员符合判断的项",
        example: "{{ [{'k': 1}, {'k': 2}]|selectattr('k', 'gt', 1)|list }}", gives: "[{'k': 2}]"),
      selection(
        "rejectattr", isKept: false, ofAttribute: true,
        en: "drops the items whose attribute passes a test", zh: "去掉某个成员符合判断的项",
        example: "{{ [{'k': 1}, {'k': 2}]|rejectattr('k', 'gt', 1)|list }}", gives: "[{'k': 1}]"),
      Filter(
        "sort", Signature(["reverse", "case_sensitive", "attribute"]),
        en: "sorts the items, with ‘reverse’ the greatest first", zh: "排序，写 reverse 时从大到小",
        example: "{{ [3, 1, 2]|sort(reverse=true) }}", gives: "[3, 2, 1]"
      ) { call throws(FilterError) in
        let key = SortKey(paths: try paths(call[2]), isCaseSensitive: try call.isTrue(1))
        return Value(.list(try call.evaluator.sorted(try call.items, by: key, isReverse: try call.isTrue(0))))
      },
      Filter(
        "unique", Signature(["case_sensitive", "attribute"]),
        en: "drops the items that came before", zh: "去掉重复的项",
        example: "{{ ['甲', '乙', '甲']|unique|join('、') }}", gives: "甲、乙"
      ) { call throws(FilterError) in try unique(call) },
      Filter(
        "batch", Signature(["linecount", "fill_with"], required: 1),
        en: "splits the items into lists of one length", zh: "每几项分成一组",
        example: "{{ [1, 2, 3, 4]|batch(3)|list }}", gives: "[[1, 2, 3], [4]]"
      ) { call throws(FilterError) in
        try batched(call)
      },
      Filter(
        "slice", Signature(["slices", "fill_with"], required: 1),
        en: "splits the items into a number of lists", zh: "平均分成几组",
        example: "{{ [1, 2, 3, 4]|slice(3)|list }}", gives: "[[1, 2], [3], [4]]"
      ) { call throws(FilterError) in
        try sliced(call)
      },
      Filter(
        "groupby", Signature(["attribute", "default", "case_sensitive"], required: 1),
        en: "groups the items by an attribute: pairs of its value and their list", zh: "按某个成员分组，得到成员的值和各项的列表",
        example: "{{ [{'k': 2}, {'k': 1}]|groupby('k') }}", gives: "[(1, [{'k': 1}]), (2, [{'k': 2}])]"
      ) {
        call throws(FilterError) in try grouped(call)
      },
    ])

  /// The items of the subject; none when it is false, as these filters of Jinja have it.
  private static func itemsOrNone(_ call: FilterCall) throws(FilterError) -> [Value] {
    try call.evaluator.isTrue(call.subject) ? call.items : []
  }

  private static func mapped(_ call: FilterCall) throws(FilterError) -> Value {
    let items = try itemsOrNone(call)
    var results: [Value] = []
    if call.extra.isEmpty, let attribute = call.extraNamed.first(where: { $0.name == "attribute" }) {
      let fallback = call.extraNamed.first { $0.name == "default" }?.value
      guard call.extraNamed.count == (fallback == nil ? 1 : 2) else { throw FilterError(.mapArguments) }
      let path = try AttributePath(attribute.value)
      for item in items { results.append(try path.value(of: item, default: fallback, call.evaluator)) }
      return call.evaluator.sequence(.generator, results)
    }
    guard let first = call.extra.first, case .string(let name) = first.content else { throw FilterError(.mapArguments) }
    guard let filter = call.evaluator.vocabulary.filter(named: name) else {
      throw FilterError(call.evaluator.vocabulary.unknownFilter(name, at: nil).message)
    }
    let arguments = ArgumentValues(positional: Array(call.extra.dropFirst()), named: call.extraNamed)
    for item in items {
      results.append(try call.evaluator.apply(filter, to: item, arguments, at: call.range))
    }
    return call.evaluator.sequence(.generator, results)
  }

  private static func selection(
    _ name: String, isKept: Bool, ofAttribute: Bool, en: String, zh: String, example: String, gives output: String
  ) -> Filter {
    let signature = ofAttribute ? Signature(["attribute"], required: 1, isOpen: true) : Signature(isOpen: true)
    return Filter(name, signature, en: en, zh: zh, example: example, gives: output) { call throws(FilterError) in
      let path = try AttributePath(call[0])
      var test: ValueTest?
      if let name = call.extra.first {
        let name = try String.convert(name)
        test = call.evaluator.vocabulary.test(named: name)
        guard test != nil else {
          throw FilterError(call.evaluator.vocabulary.unknownTest(name, at: nil).message)
        }
      }
      let arguments = ArgumentValues(positional: Array(call.extra.dropFirst()), named: call.extraNamed)
      var kept: [Value] = []
      for item in try itemsOrNone(call) {
        let value = try path.value(of: item, call.evaluator)
        let holds =
          if let test { try call.evaluator.holds(test, for: value, arguments) } else {
            try call.evaluator.isTrue(value)
          }
        if holds == isKept { kept.append(item) }
      }
      return call.evaluator.sequence(.generator, kept)
    }.naming(.test, at: ofAttribute ? 1 : 0)
  }

  private static func paths(_ attribute: Value?) throws(FilterError) -> [AttributePath] {
    guard case .string(let text)? = attribute?.content, text.utf8.contains(UInt8(ascii: ",")) else {
      return [try AttributePath(attribute)]
    }
    return text.split(separator: ",", omittingEmptySubsequences: false).map { AttributePath(String($0)) }
  }

  private static func unique(_ call: FilterCall) throws(FilterError) -> Value {
    let key = SortKey(paths: [try AttributePath(call[1])], isCaseSensitive: try call.isTrue(0))
    var seen: Set<KeyBytes> = []
    var kept: [Value] = []
    for item in try call.items {
      let value = try key.values(of: item, call.evaluator)[0]
      if seen.insert(KeyBytes(try call.evaluator.hashKey(value))).inserted { kept.append(item) }
    }
    return call.evaluator.sequence(.generator, kept)
  }

  private static func batched(_ call: FilterCall) throws(FilterError) -> Value {
    guard let size = try call.integer(0), size > 0 else { throw FilterError(.countTooSmall) }
    let items = try call.items
    let filler = call[1].flatMap { $0.isNone ? nil : $0 }
    if filler != nil, size > Evaluator.mostIterations { throw FilterError(.overflow) }
    var batches: [Value] = []
    var start = 0
    while start < items.count {
      let end = min(items.count, start.addingReportingOverflow(size).overflow ? items.count : start + size)
      var batch = Array(items[start..<end])
      if let filler, batch.count < size { batch += Array(repeating: filler, count: size - batch.count) }
      batches.append(Value(batch))
      start = end
    }
    return call.evaluator.sequence(.generator, batches)
  }

  private static func sliced(_ call: FilterCall) throws(FilterError) -> Value {
    guard let count = try call.integer(0), count > 0, count <= Evaluator.mostIterations else {
      throw FilterError(.countTooSmall)
    }
    let items = try call.items
    let filler = call[1].flatMap { $0.isNone ? nil : $0 }
    let (size, longer) = (items.count / count, items.count % count)
    var slices: [Value] = []
    for index in 0..<count {
      let start = index * size + min(index, longer)
      var slice = Array(items[start..<start + size + (index < longer ? 1 : 0)])
      if let filler, index >= longer { slice.append(filler) }
      slices.append(Value(slice))
    }
    return call.evaluator.sequence(.generator, slices)
  }

  private static func grouped(_ call: FilterCall) throws(FilterError) -> Value {
    let path = try AttributePath(call[0])
    let fallback = call[1].flatMap { $0.isNone ? nil : $0 }
    let key = SortKey(paths: [path], isCaseSensitive: try call.isTrue(2), fallback: fallback)
    var groups: [(key: Value, grouper: Value, items: [Value])] = []
    for item in try call.evaluator.sorted(try call.items, by: key) {
      let value = try key.values(of: item, call.evaluator)[0]
      if let last = groups.last, try call.evaluator.isEqual(last.key, value) {
        groups[groups.count - 1].items.append(item)
      } else {
        groups.append((value, try path.value(of: item, default: fallback, call.evaluator), [item]))
      }
    }
    return Value(groups.map { Value(.tuple([$0.grouper, Value($0.items)])) })
  }
}

extension Message {
  fileprivate static var mapArguments: Self {
    Message(
      "map-arguments", en: "‘map’ needs the name of a filter, or ‘attribute=’", zh: "“map”要写过滤器名，或者写“attribute=”")
  }

  fileprivate static var countTooSmall: Self {
    Message("count-out-of-range", en: "the count must be a whole number from 1 on", zh: "数目必须是正整数")
  }
}
