import Diagnostics
import Documents

/// A file that a document is written to.
struct OutputTarget {
  let path: String
  let format: OutputFormat

  var isStandardOutput: Bool { path == "-" }

  /// The files named by options, none of which may be the one that is read.
  static func all(_ paths: [String], of brief: String) throws(Misuse) -> [OutputTarget] {
    try paths.map { path throws(Misuse) in try OutputTarget(path: path, brief: brief) }
  }

  private init(path: String, brief: String) throws(Misuse) {
    guard let format = path == "-" ? .text : OutputFormat(suffixOf: path) else { throw .unknownFormat(path) }
    guard !Platform.isSameFile(path, brief) else { throw .targetIsBrief(path) }
    self.path = path
    self.format = format
  }

  /// Writes a document to all of some files or to none; as text to standard output where no file was named.
  static func write(
    _ document: Document, to targets: [OutputTarget], _ console: Console,
    using renderer: (OutputFormat) -> any DocumentRenderer = { $0.renderer }
  ) throws(Misuse) {
    if targets.isEmpty { try console.print(renderer(.text).render(document)) }
    for target in targets where target.isStandardOutput { try console.print(renderer(target.format).render(document)) }
    try FileSystem.write(
      targets.filter { !$0.isStandardOutput }.map {
        FileSystem.Output(path: $0.path, bytes: renderer($0.format).render(document))
      })
  }
}

extension OutputFormat {
  static var suffixes: String { allCases.map { ".\($0.rawValue)" }.joined(separator: " ") }
}

extension Misuse {
  fileprivate static func unknownFormat(_ path: String) -> Misuse {
    let suffixes = OutputFormat.allCases.map { ".\($0.rawValue)" }
    return Misuse(
      Message("unknown-format", en: "no format goes by the suffix of ‘\(path)’", zh: "看不出“\(path)”要什么格式"),
      remedy: Wording(
        en: "end the name in \(suffixes.joined(separator: " or "))", zh: "文件名以 \(suffixes.joined(separator: " 或 ")) 结尾")
    )
  }

  fileprivate static func targetIsBrief(_ path: String) -> Misuse {
    Misuse(
      Message("target-is-brief", en: "‘\(path)’ is the brief itself", zh: "“\(path)”就是提要本身"),
      remedy: Wording(en: "name another file after -o", zh: "-o 后面另写一个文件名"))
  }
}
