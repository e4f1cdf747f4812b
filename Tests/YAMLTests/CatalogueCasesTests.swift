import Diagnostics
import FoundationEssentials
import TestSupport
import Testing
import YAML

/// Every slip in `Cases` against the golden beside it: what is said of it in both languages, and the text put right.
///
/// A case is named for the code it shows, with a number behind it where a code has several.
@Suite struct CatalogueCasesTests {
  private static let folder = CaseFolder()
  private static let cases = folder.names(suffix: ".yaml").map { String($0.dropLast(5)) }

  private static func code(of name: String) -> String {
    guard let dash = name.lastIndex(of: "-"), Int(name[name.index(after: dash)...]) != nil else { return name }
    return String(name[..<dash])
  }

  private static func reading(of name: String) throws -> Reading {
    Reading(bytes: try folder.bytes(of: "\(name).yaml"))
  }

  @Test(arguments: cases)
  func saysWhatTheGoldenSays(name: String) throws {
    let reading = try Self.reading(of: name)
    var text = [Language.english, .chinese].map { DiagnosticPrinter(language: $0).text(for: reading.report) }
      .joined(separator: "\n")
    if let repaired = reading.repaired {
      text += "\n--- put right\n" + repaired.text(0..<repaired.bytes.count)
    }
    #expect(text == (try Self.folder.golden("\(name).txt", actual: text)))
  }

  @Test(arguments: cases)
  func reportsTheCodeItIsNamedFor(name: String) throws {
    let report = try Self.reading(of: name).report
    #expect(report.diagnostics.contains { $0.message.id == Self.code(of: name) })
  }

  @Test(arguments: cases)
  func isWithoutItsCodeOncePutRight(name: String) throws {
    let reading = try Self.reading(of: name)
    guard let repaired = reading.repaired else { return }
    let left = Reading(bytes: repaired.bytes).report.diagnostics
    #expect(!left.contains { !$0.fixIts.isEmpty })
    guard reading.report.diagnostics.allSatisfy({ !$0.fixIts.isEmpty }) else { return }
    #expect(!left.contains { $0.message.id == Self.code(of: name) })
  }

  @Test(arguments: cases)
  func losesNothingOncePutRight(name: String) throws {
    let reading = try Self.reading(of: name)
    let fixIts = reading.report.diagnostics.flatMap(\.fixIts)
    let repaired = try #require(reading.node.file.repaired(by: fixIts))
    #expect(reading.node.survives(fixIts, in: Reading(bytes: repaired.bytes).node))
  }

  /// The codes in the sources, but for those of edits and of a file too large to keep here.
  @Test func everyCodeHasACase() throws {
    let sources = CaseFolder("../../Sources/YAML")
    var codes: Set<String> = []
    for name in sources.names(suffix: ".swift") {
      for part in try sources.text(of: name).components(separatedBy: "Message(").dropFirst() {
        let literal = part.drop { $0.isWhitespace }
        guard literal.first == "\"" else { continue }
        codes.insert(String(literal.dropFirst().prefix { $0 != "\"" }))
      }
    }
    codes = codes.filter { !$0.hasPrefix("edit-") && $0 != "too-large" }
    #expect(codes.count > 50)
    #expect(codes == Set(Self.cases.map(Self.code)))
  }
}

extension Reading {
  /// The file with all put right that is offered, again and again; nil when nothing is.
  fileprivate var repaired: SourceFile? {
    var reading = self
    for _ in 0..<10 {
      let fixIts = reading.report.diagnostics.flatMap(\.fixIts)
      guard !fixIts.isEmpty, let repaired = reading.node.file.repaired(by: fixIts) else { break }
      reading = Reading(bytes: repaired.bytes)
    }
    return reading.node.file === node.file ? nil : reading.node.file
  }
}
