import Documents
import TestSupport
import Testing

@Suite struct ContentTests {
  @Test(arguments: [
    ("甲**⟦乙⟧**丙", ["乙"]), ("**⟦甲\n乙⟧**", ["甲", "乙"]), ("**甲", []), ("甲** 乙", []), ("****", []), ("**\n**", []),
    ("**⟦甲⟧**乙**丙", ["甲"]), (#"\*\*甲**"#, []), (#"**⟦甲\*⟧**"#, ["甲", "*"]), ("*甲*", []),
    ("**⟦a\nb⟧**", ["a", " ", "b"]),
  ])
  func findsStrongText(marked: String, strong: [String]) throws {
    let source = MarkedText(marked)
    let runs = try runs(of: source.text).filter(\.isStrong)
    #expect(runs.map(\.text) == strong)
    if let range = source.ranges.first {
      // An escape's backslash belongs to no run, so that only the outer ends are compared.
      #expect(runs.first?.range.lowerBound == range.lowerBound)
      #expect(runs.last?.range.upperBound == range.upperBound)
    }
  }

  @Test(arguments: [
    ("\\#\\-\\*\\|\\%\\\\", "#-*|%\\"), ("\\甲\\a\\", "\\甲\\a\\"), ("甲\\\\*乙", "甲\\*乙"), ("\\", "\\"),
    ("甲\\#", "甲#"),
  ])
  func resolvesEscapes(draft: String, text: String) throws {
    #expect(try runs(of: draft).map(\.text).joined() == text)
  }

  @Test(arguments: ["⟦甲乙⟧", "- ⟦甲**乙**⟧  \n", "\n\u{3000}⟦甲\n  乙⟧\u{3000}\n\n", "-⟦⟧\n"])
  func coversItsTextWithoutTheMarkBeforeIt(marked: String) throws {
    let source = MarkedText(marked)
    #expect(try content(of: source.text).range == source.ranges.first)
  }

  private func content(of draft: String) throws -> Content {
    switch try #require(Document(parsing: draft).blocks.first) {
    case .paragraph(let content), .item(let content), .salutation(let content), .runIn(_, let content): content
    case .heading(let heading): heading.content
    case .table(let table): try #require(table.header.first)
    }
  }

  private func runs(of draft: String) throws -> [Content.Run] { try content(of: draft).runs }
}
