import FoundationEssentials

/// An empty folder for one test, which is removed with all that is in it when the test is over.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() throws {
    path = "\(FileManager.default.temporaryDirectory.path())drafter-\(UUID())"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The names of what lies in the folder, sorted.
  package var files: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }

  package func path(of name: String) -> String { "\(path)/\(name)" }

  /// Writes a file and gives its path.
  package func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
    try Data(bytes).write(to: URL(filePath: path(of: name)))
    return path(of: name)
  }

  /// The text of a file; nil when it is not there.
  package func text(of name: String) -> String? {
    FileManager.default.contents(atPath: path(of: name)).map { String(decoding: $0, as: UTF8.self) }
  }
}
