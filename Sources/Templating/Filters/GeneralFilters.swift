extension Filter {
  /// Filters of any value.
  static let generalFilters = Family(
    en: "any value", zh: "任何值",
    filters: [
      Filter(
        "default", aliases: ["d"], Signature(["default_value", "boolean"]),
        en: "stands in for what is undefined, with ‘true’ for what is empty too", zh: "没有定义时用替代的值，写 true 时空的也替代",
        example: "{{ 主题|default('稳中求进') }}", gives: "稳中求进"
      ) { call throws(FilterError) in
        let fallback = call[0] ?? Value("")
        if case .undefined = call.subject.content { return fallback }
        if try call.isTrue(1), !(try call.evaluator.isTrue(call.subject)) { return fallback }
        return call.subject
      }.takingAnything()
    ])
}
