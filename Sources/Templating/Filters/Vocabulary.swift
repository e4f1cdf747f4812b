import Diagnostics

/// The filters and tests that a template may use, by name.
struct Vocabulary: Sendable {
  let families: [Filter.Family]
  /// The filters that stand before those of the language.
  private let added: [KeyBytes: Filter]

  init(adding extra: [Filter.Family]) {
    families = Filter.families + extra
    added = Self.named(extra)
  }

  private static let builtInFilters = named(Filter.families)

  private static func named(_ families: [Filter.Family]) -> [KeyBytes: Filter] {
    var filters: [KeyBytes: Filter] = [:]
    for filter in families.flatMap(\.filters) {
      for name in [filter.name] + filter.aliases { filters[KeyBytes(name)] = filter }
    }
    return filters
  }

  private static let builtInTests: [KeyBytes: ValueTest] = {
    var tests: [KeyBytes: ValueTest] = [:]
    for test in ValueTest.builtIn {
      for name in [test.name] + test.aliases { tests[KeyBytes(name)] = test }
    }
    return tests
  }()

  func filter(named name: String) -> Filter? {
    let name = KeyBytes(name)
    return (added.isEmpty ? nil : added[name]) ?? Self.builtInFilters[name]
  }

  func test(named name: String) -> ValueTest? { Self.builtInTests[KeyBytes(name)] }

  func unknownFilter(_ name: String, at place: Place?) -> Diagnostic {
    let names = Set(added.keys).union(Self.builtInFilters.keys).map(\.text).sorted()
    return Diagnostic(
      .error, .unknownFilter(name), at: place, remedy: nearestName(to: name, among: names).map(Wording.didYouMean))
  }

  func unknownTest(_ name: String, at place: Place?) -> Diagnostic {
    let names = Self.builtInTests.keys.map(\.text).sorted()
    return Diagnostic(
      .error, .unknownTest(name), at: place, remedy: nearestName(to: name, among: names).map(Wording.didYouMean))
  }
}

extension Filter {
  /// Every filter of the language.
  static let families = [
    textFilters, layoutFilters, numberFilters, sequenceFilters, selectionFilters, mapFilters, generalFilters,
    chineseFilters,
  ]
}

extension Message {
  fileprivate static func unknownFilter(_ name: String) -> Self {
    Message("unknown-filter", en: "there is no filter ‘\(name)’", zh: "没有过滤器“\(name)”")
  }

  fileprivate static func unknownTest(_ name: String) -> Self {
    Message("unknown-test", en: "there is no test ‘\(name)’", zh: "没有判断“\(name)”")
  }
}
