import Diagnostics
import Documents
import Drafting
import FoundationEssentials
import TestSupport
import Testing

@testable import drafter

/// What `figures`, `outline` and `render --trace` show of a small brief, and what they refuse.
struct FigureCommandTests: ~Copyable {
  private let folder: String

  init() throws {
    folder = "\(FileManager.default.temporaryDirectory.path())figures-\(UUID())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private static let cases = CaseFolder("Cases/figures")

  private func draft() throws -> Draft {
    let text = try Self.cases.text(of: "2022.yaml")
    let arguments = try Arguments(["--templates", Self.cases.path + "/templates"], options: [.templates])
    let drafted = try Drafted(of: SourceFile(name: "2022.yaml", text: text), arguments: arguments)
    return try #require(drafted.draft, "\(drafted.report.diagnostics.map { $0.message.text(in: .english) })")
  }

  private func sheet(in language: Language) throws -> FigureSheet {
    FigureSheet(FigureList(of: try draft()), in: language)
  }

  private func check(_ text: String, against golden: String) throws {
    #expect(try Self.cases.golden(golden, actual: text) == text)
  }

  @Test(arguments: Language.allCases)
  func listsTheFigures(language: Language) throws {
    let sheet = try sheet(in: language)
    try check(sheet.text, against: "figures.\(language.rawValue).txt")
    try check(sheet.csv, against: "figures.\(language.rawValue).csv")
    for format in [OutputFormat.text, .markdown] {
      let bytes = format.renderer.render(sheet.document)
      try check(String(decoding: bytes, as: UTF8.self), against: "sheet.\(language.rawValue).\(format.rawValue)")
    }
  }

  @Test func listsThemForPrograms() throws {
    try check(try sheet(in: .english).json, against: "figures.json")
  }

  @Test func tracesEachSentence() throws {
    let folder = Self.cases.path + "/"
    // The folder of the cases is another one on every machine.
    let text = Trace(of: try draft()).text.split(separator: folder, omittingEmptySubsequences: false).joined()
    try check(text, against: "trace.txt")
  }

  @Test(arguments: Language.allCases)
  func outlines(language: Language) throws {
    let draft = try draft()
    let outline = Outline(of: Document(parsing: draft.text))
    let text = OutlineText(
      outline, parts: SpeechParts(of: draft).entries, speed: ReadingSpeed(syllables: 180), in: language)
    try check(text.text, against: "outline.\(language.rawValue).txt")
    if language == .english { try check(text.json, against: "outline.json") }
  }

  @Test func quotesWhatCSVAsksFor() throws {
    let csv = try sheet(in: .chinese).csv
    #expect(csv.contains("字段,6,\"“A,B|\"\"C\"\"”*项目个数\",31个,"))
    #expect(csv.contains(",\"共109个。\n产业项目78个。\"\r\n"))
  }

  private static let example = CaseFolder("../../examples/涧东区").path + "/2022.yaml"
  private static let saved = CaseFolder("../../examples/涧东区").path + "/2022.txt"

  private func path(_ name: String) -> String { "\(folder)/\(name)" }

  private func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: URL(filePath: path(name)))
    return path(name)
  }

  private var files: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted() }

  @Test func writesTheProofSheet() throws {
    #expect(Drafter.run(["figures", Self.example, "-o", path("表.md"), "-o", path("表.txt")]) == .success)
    #expect(files == ["表.md", "表.txt"])
  }

  @Test(arguments: [
    ["figures"], ["figures", "没有.yaml"], ["figures", example, "--csv", "--json"], ["figures", example, "b.yaml"],
    ["figures", example, "--cvs"], ["figures", example, "--csv=1"], ["figures", example, "--json", "-o", "x.md"],
    ["figures", example, "-o", "x.pdf"], ["figures", example, "-o", example], ["figures", "/"], ["outline"],
    ["outline", "没有.yaml"], ["outline", "没有.txt"], ["outline", example, "--speed", "0"],
    ["outline", example, "--speed", "快"], ["outline", example, "--speed"], ["outline", "讲话.pdf"], ["outline", "讲话"],
    ["outline", saved, saved], ["outline", saved, "--csv"], ["render", example, "--trace", "-o", "x.md"],
    ["render", "--trace"], ["render", example, "--trace=1"], ["figures", example, "--templates", "没有"],
  ])
  func refusesACallThatCannotBeCarriedOut(words: [String]) {
    #expect(Drafter.run(words) == .misuse)
  }

  @Test(arguments: ["", "年份: 2022\n", "年份: \"2022\n", "一段文字\n"])
  func reportsABriefThatIsNone(text: String) throws {
    let brief = try write(text, to: "brief.yaml")
    #expect(Drafter.run(["figures", brief, "-o", path("x.md")]) == .contentErrors)
    #expect(Drafter.run(["outline", brief]) == .contentErrors)
    #expect(Drafter.run(["render", brief, "--trace"]) == .contentErrors)
    #expect(files == ["brief.yaml"])
  }

  @Test func reportsADraftThatIsNotUTF8() throws {
    try Data([0xC4, 0xEA, 0xB7, 0xDD]).write(to: URL(filePath: path("gbk.txt")))
    #expect(Drafter.run(["outline", path("gbk.txt")]) == .contentErrors)
  }

  @Test func refusesToTraceAFinalDraftWithAGap() throws {
    #expect(Drafter.run(["new", "--year", "2022", "-o", path("2022.yaml")]) == .success)
    #expect(Drafter.run(["render", path("2022.yaml"), "--trace", "--final"]) == .contentErrors)
  }
}
