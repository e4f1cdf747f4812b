import Diagnostics
import TestSupport
import Testing

@testable import drafter

struct HelpTests {
  @Test(arguments: Language.allCases)
  func saysWhatItAlwaysSaid(language: Language) throws {
    let pages = [Drafter.overview(in: language)] + Drafter.commands.map { $0.help(in: language) }
    let text = pages.joined(separator: "----\n")
    #expect(try CaseFolder().golden("help.\(language.rawValue).txt", actual: text) == text)
  }

  @Test func hasOneFileForEachCommand() {
    let files = CaseFolder("../../Sources/drafter/Commands").names(suffix: ".swift")
    #expect(files.map { $0.dropLast(6).lowercased() } == Drafter.commands.map(\.name).sorted())
  }

  /// What imports Foundation pays 40 MB for it; only figures and folders need its smaller half.
  @Test func importsFoundationOnlyWhereItMust() throws {
    let sources = CaseFolder("../../Sources")
    let importing = try sources.paths.filter { $0.hasSuffix(".swift") }
      .filter { try sources.text(of: $0).contains("import Foundation") }
    #expect(importing == ["Briefs/Quantity.swift", "drafter-bench/Files.swift", "drafter/FileSystem.swift"])
  }
}
