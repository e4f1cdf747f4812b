import FoundationEssentials
import TestSupport
import Testing

@testable import drafter

/// Whole calls of the tool in a folder of their own: what they write and the status they end with.
struct CommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func path(_ name: String) -> String { folder.path(of: name) }

  private func write(_ text: String, to name: String) throws -> String { try folder.write(text.utf8, to: name) }

  private func text(of name: String) -> String? { folder.text(of: name) }

  private var files: [String] { folder.files }

  private static let example = CaseFolder("../../examples/涧东区").path + "/2022.yaml"

  @Test func newWritesABriefThatRendersWithGaps() {
    #expect(Drafter.run(["new", "--year", "2022", "-o", path("2022.yaml")]) == .success)
    #expect(Drafter.run(["render", path("2022.yaml"), "-o", path("x.md")]) == .success)
    #expect(text(of: "x.md")?.contains("【待填：主题】") == true)
    #expect(files == ["2022.yaml", "x.md"])
  }

  @Test func newNeverOverwrites() throws {
    let brief = try write("我的提要", to: "2022.yaml")
    #expect(Drafter.run(["new", "--year", "2022", "-o", brief]) == .misuse)
    #expect(text(of: "2022.yaml") == "我的提要")
    #expect(files == ["2022.yaml"])
  }

  @Test(arguments: [
    ["new"], ["new", "--year", "22"], ["new", "--year", "二〇二二"], ["new", "--yaer", "2022"], ["new", "--year"],
  ])
  func newRefusesWhatIsNoYear(words: [String]) {
    #expect(Drafter.run(words + ["-o", path("a.yaml")]) == .misuse)
    #expect(files.isEmpty)
  }

  @Test func finalWritesNothingWhileAFieldIsOpen() {
    #expect(Drafter.run(["new", "--year", "2022", "-o", path("2022.yaml")]) == .success)
    #expect(Drafter.run(["render", path("2022.yaml"), "--final", "-o", path("x.md")]) == .contentErrors)
    #expect(files == ["2022.yaml"])
  }

  @Test func finalWritesEveryFormatOnceAllIsFilledIn() {
    #expect(Drafter.run(["render", Self.example, "--final", "-o", path("x.md"), "-o", path("x.txt")]) == .success)
    #expect(files == ["x.md", "x.txt"])
  }

  @Test func replacesAFileThatTheUserNamed() throws {
    let target = try write("旧稿", to: "x.txt")
    #expect(Drafter.run(["render", Self.example, "-o", target]) == .success)
    #expect(text(of: "x.txt")?.contains("旧稿") == false)
  }

  @Test func writesNothingWhenOneTargetCannotBeWritten() {
    let nowhere = path("没有/x.md")
    #expect(Drafter.run(["render", Self.example, "-o", path("x.txt"), "-o", nowhere]) == .misuse)
    #expect(files.isEmpty)
  }

  @Test(arguments: ["x.pdf", "x", ".md.bak"])
  func refusesASuffixThatNoFormatGoesBy(name: String) {
    #expect(Drafter.run(["render", Self.example, "-o", path(name)]) == .misuse)
    #expect(files.isEmpty)
  }

  @Test func neverWritesOverTheBriefUnderAnotherName() throws {
    let brief = try write("年份: 2022\n", to: "brief.yaml")
    try FileManager.default.createSymbolicLink(atPath: path("x.md"), withDestinationPath: brief)
    #expect(Drafter.run(["render", brief, "-o", path("x.md")]) == .misuse)
    #expect(text(of: "brief.yaml") == "年份: 2022\n")
  }

  @Test func replacesWhatALinkLeadsToAndKeepsItsPermissions() throws {
    let target = try write("旧稿", to: "x.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: target)
    try FileManager.default.createSymbolicLink(atPath: path("link.txt"), withDestinationPath: "x.txt")
    #expect(Drafter.run(["render", Self.example, "-o", path("link.txt")]) == .success)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path("link.txt")) == "x.txt")
    #expect(text(of: "x.txt")?.contains("同志们") == true)
    #expect(Platform.permissions(of: target) == 0o600)
    #expect(files == ["link.txt", "x.txt"])
  }

  @Test func neverWritesOverTheBriefItself() throws {
    let brief = try write("年份: 2022\n", to: "brief.md")
    #expect(Drafter.run(["render", brief, "-o", brief]) == .misuse)
    #expect(text(of: "brief.md") == "年份: 2022\n")
  }

  @Test(arguments: [
    ["render"], ["render", "没有.yaml"], ["render", "/"], ["rendre"], ["render", "a", "b"], ["inspect", "yaml"],
    ["--lang", "fr"], ["templates", "filter"], ["templates", "filters", "upper"], ["templates", "needs"],
    ["templates", "needs", "没有"], ["templates", "needs", "title/conference", "b"],
  ])
  func refusesACallThatCannotBeCarriedOut(words: [String]) {
    #expect(Drafter.run(words) == .misuse)
  }

  @Test(arguments: [
    "", "# 只有注释\n", "一段文字\n", "年份: 2022\n", "\u{0}", String(repeating: "[", count: 100_000),
    String(repeating: "- ", count: 10_000),
  ])
  func reportsABriefThatIsNone(text: String) throws {
    let brief = try write(text, to: "brief.yaml")
    #expect(Drafter.run(["render", brief, "-o", path("x.md")]) == .contentErrors)
    #expect(Drafter.run(["check", brief]) == .contentErrors)
    #expect(files == ["brief.yaml"])
  }

  @Test func reportsAFileThatIsNotUTF8() throws {
    try Data([0xC4, 0xEA, 0xB7, 0xDD, 0x3A, 0x20, 0x32]).write(to: URL(filePath: path("gbk.yaml")))
    #expect(Drafter.run(["check", path("gbk.yaml")]) == .contentErrors)
  }
}
