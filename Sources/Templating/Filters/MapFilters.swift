import Diagnostics

extension Filter {
  /// Filters of maps.
  static let mapFilters = Family(
    en: "maps", zh: "映射",
    filters: [
      Filter(
        "items",
        en: "gives the pairs of key and value", zh: "取映射的各对键和值",
        example: "{{ {'甲': 1}|items|list }}", gives: "[('甲', 1)]"
      ) { call throws(FilterError) in
        switch call.subject.content {
        case .gap: return call.subject
        // Jinja has no pairs in what is undefined, even where undefined names are errors.
        case .undefined: return call.evaluator.sequence(.generator, [])
        default: return call.evaluator.sequence(.generator, pairs(of: try map(call)))
        }
      }.takingAnything(),
      Filter(
        "dictsort", Signature(["case_sensitive", "by", "reverse"]),
        en: "gives the pairs of key and value, sorted", zh: "取映射的各对键和值，排好次序",
        example: "{{ {'b': 1, 'a': 2}|dictsort }}", gives: "[('a', 2), ('b', 1)]"
      ) { call throws(FilterError) in
        let by = try call.text(1) ?? "key"
        guard by == "key" || by == "value" else { throw FilterError(.keyOrValue) }
        let path = try AttributePath(Value(by == "key" ? 0 : 1))
        let key = SortKey(paths: [path], isCaseSensitive: try call.isTrue(0))
        let pairs = pairs(of: try map(call))
        return Value(try call.evaluator.sorted(pairs, by: key, isReverse: try call.isTrue(2)))
      },
    ])

  private static func map(_ call: FilterCall) throws(FilterError) -> Map {
    guard case .map(let map) = call.subject.content else { throw .wrongType(call.subject, "a map", "映射") }
    return map
  }

  private static func pairs(of map: Map) -> [Value] {
    zip(map.keys, map.values).map { Value(.tuple([Value($0), $1])) }
  }
}

extension Message {
  fileprivate static var keyOrValue: Self {
    Message("key-or-value", en: "sort by ‘key’ or by ‘value’", zh: "只能按“key”或“value”排序")
  }
}
