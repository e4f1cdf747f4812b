import Diagnostics
import FoundationEssentials
import TestSupport
import Testing

@testable import drafter

struct DraftedTests {
  private func gaps(of text: String) throws -> [String] {
    let path = "\(FileManager.default.temporaryDirectory.path())drafted-\(UUID()).yaml"
    try Data(text.utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let drafted = try Drafted(path: path, arguments: try Arguments([], options: [.templates]))
    return drafted.gaps.map { $0.message.text(in: .chinese) }
  }

  private static let head = "年份: 2022\n文种: economic-conference\n单位: {层级: 区}\n"

  @Test func listsWhatIsOpenBesideAnError() throws {
    let gaps = try gaps(of: Self.head + "主题:\n会仪: {}\n")
    #expect(gaps.contains("主题"))
  }

  @Test func listsNoFieldThatAnErrorIsAbout() throws {
    let gaps = try gaps(of: Self.head + "会议: {日期: 明天}\n")
    #expect(!gaps.contains("会议日期"))
    #expect(gaps.contains("主题"))
  }

  @Test func listsNothingOfAFileThatCouldNotBeReadToItsEnd() throws {
    #expect(try gaps(of: Self.head + "主题: \"未完\n").isEmpty)
  }
}
