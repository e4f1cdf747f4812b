import Diagnostics
import Drafting
import Templating
import TestSupport
import Testing

@testable import drafter

struct FilterListTests {
  @Test(arguments: Language.allCases)
  func showsEveryFilterWithItsExample(language: Language) throws {
    let families = Library(roots: []).environment.filters
    let text = Command.filterList(families, in: language)
    #expect(try CaseFolder().golden("filters.\(language.rawValue).txt", actual: text) == text)
    for filter in families.flatMap(\.filters) {
      #expect(text.contains("\(filter.example.template) → \(filter.example.output)\n"))
    }
    #expect(text.contains("增减 (change)"))
  }
}
