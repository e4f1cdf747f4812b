import Diagnostics
import Testing

@testable import Templating

struct FilterTests {
  private static let filters = Filter.families.flatMap(\.filters)

  @Test(arguments: filters)
  func `the example of a filter gives what it says`(filter: Filter) {
    #expect(Sample.render(filter.example.template) == filter.example.output)
  }

  @Test(arguments: filters)
  func `the example of a filter uses it`(filter: Filter) {
    #expect(filter.example.template.contains("|\(filter.name)"))
  }

  @Test(arguments: filters)
  func `a filter is explained in one line`(filter: Filter) {
    for text in Language.allCases.map(filter.summary.text) + [filter.example.template, filter.example.output] {
      #expect(!text.isEmpty && !text.contains("\n"))
    }
    #expect(filter.summary.text(in: .chinese) != filter.summary.text(in: .english))
  }

  @Test func `no two filters go by one name`() {
    let names = Self.filters.flatMap { [$0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
  }
}
