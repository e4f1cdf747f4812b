extension Filter {
  /// Filters of any value.
  static let generalFilters: [Filter] = [
    Filter("default", aliases: ["d"], Signature(["default_value", "boolean"])) { call throws(FilterError) in
      let fallback = call[0] ?? Value("")
      if case .undefined = call.subject.content { return fallback }
      if try call.isTrue(1), !(try call.evaluator.isTrue(call.subject)) { return fallback }
      return call.subject
    }.takingAnything()
  ]
}
