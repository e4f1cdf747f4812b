import FoundationEssentials
import TestSupport
import Testing

@testable import drafter

/// Whole calls of `check --fix` in a folder of their own: what becomes of the brief and of the file it was.
struct FixCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func path(_ name: String) -> String { folder.path(of: name) }

  private func write(_ bytes: some Sequence<UInt8>, to name: String = "2022.yaml") throws -> String {
    try folder.write(bytes, to: name)
  }

  private func text(of name: String = "2022.yaml") -> String? { folder.text(of: name) }

  private var files: [String] { folder.files }

  private static let example = CaseFolder("../../examples/涧东区").path + "/2022.yaml"

  private func fix(_ words: String...) -> drafter.ExitStatus { Drafter.run(["check", "--fix"] + words) }

  @Test func repairsTheBriefAndKeepsTheOldFile() throws {
    let brief = try write("年份：2022\n主题: %\n".utf8)
    #expect(fix(brief) == .contentErrors)
    #expect(text() == "年份: 2022\n主题: \"%\"\n")
    #expect(text(of: "2022.yaml.bak") == "年份：2022\n主题: %\n")
    #expect(files == ["2022.yaml", "2022.yaml.bak"])
  }

  @Test func aSecondRunChangesNothing() throws {
    let brief = try write("年份：2022\n甲: 1\n甲: 2\n".utf8)
    #expect(fix(brief) == .contentErrors)
    let repaired = text()
    #expect(fix(brief) == .contentErrors)
    #expect(text() == repaired)
    #expect(files == ["2022.yaml", "2022.yaml.bak"])
  }

  @Test func leavesARightBriefAlone() throws {
    let brief = try write(Data(contentsOf: URL(filePath: Self.example)))
    #expect(fix(brief) == .success)
    #expect(files == ["2022.yaml"])
  }

  @Test func withoutFixNothingIsWritten() throws {
    let brief = try write("年份：2022\n".utf8)
    #expect(Drafter.run(["check", brief]) == .contentErrors)
    #expect(text() == "年份：2022\n")
    #expect(files == ["2022.yaml"])
  }

  @Test func theRepairedExampleIsTheExample() throws {
    let right = try String(contentsOf: URL(filePath: Self.example), encoding: .utf8)
    let wrong = right.replacing("\n  日期: ", with: "\n\t日期：").replacing(", 单位: \"%\"", with: "，单位:\"％\"")
      .replacing("完成: 286.5", with: "完成: ２８６．５")
    #expect(fix(try write(wrong.utf8)) == .success)
    #expect(text() == right.replacing("单位: \"%\"", with: "单位: \"％\""))
  }

  @Test func backupsNeverReplaceOneAnother() throws {
    _ = try write("第一份".utf8, to: "2022.yaml.bak")
    try FileManager.default.createSymbolicLink(atPath: path("2022.yaml.bak2"), withDestinationPath: "没有")
    let brief = try write("年份：2022\n".utf8)
    #expect(fix(brief) == .contentErrors)
    #expect(text(of: "2022.yaml.bak") == "第一份")
    #expect(text(of: "2022.yaml.bak3") == "年份：2022\n")
    #expect(files == ["2022.yaml", "2022.yaml.bak", "2022.yaml.bak2", "2022.yaml.bak3"])
  }

  @Test func keepsByteOrderMarkLineBreaksAndPermissions() throws {
    let brief = try write("\u{FEFF}年份：2022\r\n\r\n主题: 实干　\r\n...".utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: brief)
    #expect(fix(brief) == .contentErrors)
    #expect(text().map { Array($0.utf8) } == Array("\u{FEFF}年份: 2022\r\n\r\n主题: 实干\r\n".utf8))
    #expect(Platform.permissions(of: brief) == 0o640)
    #expect(Platform.permissions(of: path("2022.yaml.bak")) == 0o640)
  }

  @Test func repairsWhatALinkLeadsTo() throws {
    let target = try write("年份：2022\n".utf8, to: "实.yaml")
    try FileManager.default.createSymbolicLink(atPath: path("link.yaml"), withDestinationPath: "实.yaml")
    #expect(fix(path("link.yaml")) == .contentErrors)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path("link.yaml")) == "实.yaml")
    #expect(Platform.isSameFile(path("link.yaml"), target))
    #expect(text(of: "实.yaml") == "年份: 2022\n")
    #expect(files == ["link.yaml", "实.yaml", "实.yaml.bak"])
  }

  @Test func repairsEachOfSeveralBriefs() throws {
    let one = try write("年份：2022\n".utf8, to: "一.yaml")
    let two = try write("年份:2023\n".utf8, to: "二.yaml")
    #expect(fix(one, two) == .contentErrors)
    #expect(text(of: "一.yaml") == "年份: 2022\n")
    #expect(text(of: "二.yaml") == "年份: 2023\n")
  }

  @Test func refusesWhatCannotBeReplaced() throws {
    let brief = try write("年份：2022\n".utf8)
    #expect(fix("-") == .misuse)
    #expect(fix(brief, "-") == .misuse)
    #expect(fix() == .misuse)
    #expect(fix(folder.path) == .misuse)
    #expect(fix(path("没有.yaml")) == .misuse)
    #expect(fix("/dev/null") == .contentErrors)
    #expect(text() == "年份：2022\n")
    #expect(files == ["2022.yaml"])
  }

  @Test func jsonStillListsWhatIsLeft() throws {
    let brief = try write("年份：2022\n甲: 1\n甲: 2\n".utf8)
    #expect(fix(brief, "--json") == .contentErrors)
    #expect(text() == "年份: 2022\n甲: 1\n甲: 2\n")
  }
}

extension FixCommandTests {
  @Test(
    arguments: [
      // 年份: 2022 as a Chinese Windows writes it.
      [0xC4, 0xEA, 0xB7, 0xDD, 0x3A, 0x20, 0x32, 0x30, 0x32, 0x32, 0x0A],
      // 年份：2022, the colon full-width.
      [0xC4, 0xEA, 0xB7, 0xDD, 0xA3, 0xBA, 0x32, 0x30, 0x32, 0x32, 0x0A],
      // UTF-16, the low byte first, with a byte order mark.
      [
        0xFF, 0xFE, 0x74, 0x5E, 0xFD, 0x4E, 0x3A, 0x00, 0x20, 0x00, 0x32, 0x00, 0x30, 0x00, 0x32, 0x00, 0x32, 0x00,
        0x0A, 0x00,
      ],
      // UTF-16, the high byte first.
      [
        0xFE, 0xFF, 0x5E, 0x74, 0x4E, 0xFD, 0x00, 0x3A, 0x00, 0x20, 0x00, 0x32, 0x00, 0x30, 0x00, 0x32, 0x00, 0x32,
        0x00, 0x0A,
      ],
    ] as [[UInt8]])
  func convertsOtherEncodings(bytes: [UInt8]) throws {
    let brief = try write(bytes)
    #expect(fix(brief) == .contentErrors)
    #expect(text() == "年份: 2022\n")
    #expect(FileManager.default.contents(atPath: path("2022.yaml.bak")).map(Array.init) == bytes)
  }

  @Test(
    arguments: [
      // Half a pair of surrogates; half a character; UTF-32; bytes of no encoding; a character cut off.
      [0xFF, 0xFE, 0x61, 0x00, 0x3A, 0x00, 0x3D, 0xD8, 0x20, 0x00],
      [0xFE, 0xFF, 0x00, 0x61, 0x00],
      [0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00, 0x3A, 0x00, 0x00, 0x00],
      [0x61, 0x3A, 0x20, 0xFE, 0xFF],
      [0xC4, 0xEA, 0x3A, 0x20, 0xB7],
    ] as [[UInt8]])
  func leavesAloneWhatCannotBeConverted(bytes: [UInt8]) throws {
    let brief = try write(bytes)
    #expect(fix(brief) == .contentErrors)
    #expect(FileManager.default.contents(atPath: brief).map(Array.init) == bytes)
    #expect(files == ["2022.yaml"])
  }
}
