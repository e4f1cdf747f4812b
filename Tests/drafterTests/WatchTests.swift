import FoundationEssentials
import Testing

@testable import drafter

struct WatchTests: ~Copyable {
  private let folder: String

  init() throws {
    folder = "\(FileManager.default.temporaryDirectory.path())drafter-\(UUID())"
    try FileManager.default.createDirectory(atPath: "\(folder)/templates", withIntermediateDirectories: true)
    try write("甲", to: "2022.yaml")
    try write("乙", to: "templates/a.md")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
  }

  private func watch() -> Watch {
    Watch(["2022.yaml", "templates", "later"].map { "\(folder)/\($0)" }, ignoring: ["\(folder)/templates/out.html"])
  }

  private func change(_ name: String, _ kind: Watch.Change.Kind) -> Watch.Change {
    Watch.Change(path: "\(folder)/\(name)", kind: kind)
  }

  @Test func tellsNothingWhileNothingChanges() {
    var watch = watch()
    #expect(watch.changes().isEmpty)
  }

  @Test func tellsWhatChangedOnce() throws {
    var watch = watch()
    try write("甲甲", to: "2022.yaml")
    try FileManager.default.removeItem(atPath: "\(folder)/templates/a.md")
    try write("丙", to: "templates/b.md")
    #expect(
      watch.changes() == [
        change("2022.yaml", .changed), change("templates/a.md", .removed), change("templates/b.md", .added),
      ])
    #expect(watch.changes().isEmpty)
  }

  @Test func seesAFolderThatComesLater() throws {
    var watch = watch()
    try FileManager.default.createDirectory(atPath: "\(folder)/later", withIntermediateDirectories: true)
    _ = watch.changes()
    try write("丁", to: "later/c.md")
    #expect(watch.changes().contains(change("later/c.md", .added)))
  }

  @Test func passesOverWhatIsWrittenInAnswer() throws {
    var watch = watch()
    try write("页", to: "templates/out.html")
    #expect(watch.changes().isEmpty)
  }

  @Test(arguments: [[], ["-o", "-"]])
  func needsAFileToWriteTo(words: [String]) {
    #expect(Drafter.run(["render", "\(folder)/2022.yaml", "--watch"] + words) == .misuse)
  }
}
