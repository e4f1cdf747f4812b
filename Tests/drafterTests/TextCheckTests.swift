import Checking
import Diagnostics
import FoundationEssentials
import TestSupport
import Testing

@testable import drafter

/// Whole calls of `check` and `explain` about texts that anyone wrote.
struct TextCheckTests: ~Copyable {
  private let folder: String

  init() throws {
    folder = "\(FileManager.default.temporaryDirectory.path())drafter-\(UUID())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func write(_ bytes: some Sequence<UInt8>, to name: String = "旧稿.txt") throws -> String {
    let path = "\(folder)/\(name)"
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  private func text(of name: String = "旧稿.txt") -> String? {
    FileManager.default.contents(atPath: "\(folder)/\(name)").map { String(decoding: $0, as: UTF8.self) }
  }

  private var files: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted() }

  private static let faulty = "同志们：\n　　大家齐心协力,把工作做好。。\n　　现有企业X家。\n"
  private static let repaired = "同志们：\n　　大家齐心协力，把工作做好。\n　　现有企业X家。\n"

  @Test func tellsAFaultyTextFromARightOne() throws {
    #expect(Drafter.run(["check", try write(Self.faulty.utf8)]) == .contentErrors)
    #expect(Drafter.run(["check", try write("同志们：\n　　大家齐心协力。\n".utf8)]) == .success)
    #expect(files == ["旧稿.txt"])
  }

  @Test func repairsWhatIsSafeAndKeepsTheOldFile() throws {
    #expect(Drafter.run(["check", "--fix", try write(Self.faulty.utf8)]) == .contentErrors)
    #expect(text() == Self.repaired)
    #expect(text(of: "旧稿.txt.bak") == Self.faulty)
  }

  @Test func aSecondRepairChangesNothing() throws {
    let path = try write(Self.repaired.utf8)
    #expect(Drafter.run(["check", "--fix", path]) == .contentErrors)
    #expect(text() == Self.repaired)
    #expect(files == ["旧稿.txt"])
  }

  @Test func readsGB18030() throws {
    // 同志们：⏎齐心,协力。
    let bytes: [UInt8] = [
      0xCD, 0xAC, 0xD6, 0xBE, 0xC3, 0xC7, 0xA3, 0xBA, 0x0A, 0xC6, 0xEB, 0xD0, 0xC4, 0x2C, 0xD0, 0xAD, 0xC1, 0xA6,
      0xA1, 0xA3, 0x0A,
    ]
    let checked = CheckedSpeech(of: SourceFile(name: "旧稿.txt", bytes: bytes), rules: .all)
    #expect(checked.report.diagnostics.map(\.message.id) == ["P01"])
    #expect(checked.report.diagnostics.first?.place?.description == "旧稿.txt:2:3")
    #expect(Drafter.run(["check", "--fix", try write(bytes)]) == .success)
    #expect(text() == "同志们：\n齐心，协力。\n")
  }

  @Test func looksOnlyForWhatItIsAskedFor() throws {
    let path = try write(Self.faulty.utf8)
    #expect(Drafter.run(["check", path, "--only", "N04"]) == .success)
    #expect(Drafter.run(["check", path, "--except", "p01,P06", "--except", "S01"]) == .success)
    #expect(Drafter.run(["check", path, "--severity", "error"]) == .contentErrors)
    #expect(Drafter.run(["check", path, "--only", "Q01"]) == .misuse)
    #expect(Drafter.run(["check", path, "--severity", "bad"]) == .misuse)
    #expect(Drafter.run(["explain", "Q01"]) == .misuse)
  }

  @Test(arguments: Language.allCases)
  func groupsThePlaceholders(language: Language) throws {
    let text = "同志们：\n　　加快X建设，现有企业XX家、项目X个，请X同志作第X次报告。\n"
    let checked = CheckedSpeech(of: SourceFile(name: "旧稿.txt", text: text), rules: .all)
    let list = PlaceholderList(of: checked.report).text(in: language) + "\n"
    #expect(try CaseFolder().golden("placeholders.\(language.rawValue).txt", actual: list) == list)
  }

  @Test(arguments: Language.allCases)
  func explainsEveryRule(language: Language) throws {
    let pages = [RuleSet.all.list(in: language)] + RuleSet.all.rules.map { $0.page(in: language) }
    let text = pages.joined(separator: "----\n")
    #expect(try CaseFolder().golden("explain.\(language.rawValue).txt", actual: text) == text)
  }
}
