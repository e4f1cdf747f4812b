import FoundationEssentials

/// A folder of cases beside a test file: inputs, and goldens that `RECORD=1 swift test` rewrites.
package struct CaseFolder: Sendable {
  package let path: String

  /// The folder `name` beside the calling test file.
  package init(_ name: String = "Cases", beside file: StaticString = #filePath) {
    let file = String(describing: file)
    path = file.prefix(upTo: file.lastIndex(of: "/") ?? file.startIndex) + "/" + name
  }

  /// The names of the files with one suffix, sorted.
  package func names(suffix: String) -> [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return all.filter { $0.hasSuffix(suffix) }.sorted()
  }

  /// The paths of all files below the folder, relative to it, sorted.
  package var paths: [String] {
    let all = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    return all.filter { path in (try? bytes(of: path)) != nil }.sorted()
  }

  package func bytes(of name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: "\(path)/\(name)")))
  }

  package func text(of name: String) throws -> String {
    String(decoding: try bytes(of: name), as: UTF8.self)
  }

  /// The golden as recorded, or `actual` once it has been recorded because `RECORD` is set outside CI.
  package func golden(_ name: String, actual: String) throws -> String {
    let environment = ProcessInfo.processInfo.environment
    guard environment["RECORD"] != nil, environment["CI"] == nil else { return try text(of: name) }
    try Data(actual.utf8).write(to: URL(filePath: "\(path)/\(name)"))
    return actual
  }
}
