import Diagnostics

/// The filters and tests that a template may use, by name.
struct Vocabulary: Sendable {
  let families: [Filter.Family]
  private let filters: [KeyBytes: Filter]
  private let tests: [KeyBytes: ValueTest]

  init(adding extra: [Filter.Family]) {
    families = Filter.families + extra
    filters = Self.builtInFilters.merging(Self.named(extra)) { _, added in added }
    tests = Self.builtInTests
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

  func filter(named name: String) -> Filter? { filters[KeyBytes(name)] }

  func test(named name: String) -> ValueTest? { tests[KeyBytes(name)] }

  func unknownFilter(_ name: String, at place: Place?) -> Diagnostic {
    let names = filters.keys.map(\.text).sorted()
    return Diagnostic(
      .error, .unknownFilter(name), at: place, remedy: nearestName(to: name, among: names).map(Wording.didYouMean))
  }

  func unknownTest(_ name: String, at place: Place?) -> Diagnostic {
    let names = tests.keys.map(\.text).sorted()
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
