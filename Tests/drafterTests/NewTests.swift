import FoundationEssentials
import TestSupport
import Testing

@testable import drafter

struct NewTests {
  /// The comment above 年度 and the brief around it, as `new` writes them.
  @Test(arguments: ["zh", "en"])
  func writesWhatTheAlmanacKnowsBesideTheYear(keys: String) throws {
    let path = "\(FileManager.default.temporaryDirectory.path())new-\(UUID()).yaml"
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(Drafter.run(["new", "--year", "2026", "--keys", keys, "-o", path]) == .success)
    let text = String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    #expect(try CaseFolder().golden("new-2026.\(keys).yaml", actual: text) == text)
  }
}
