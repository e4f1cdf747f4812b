/// Files and folders that are looked at again and again, and what became of them since the last look.
struct Watch {
  /// A file that is not what it was.
  struct Change: Equatable {
    enum Kind {
      case added
      case changed
      case removed
    }

    let path: String
    let kind: Kind
  }

  private let paths: [String]
  private let ignored: [String]
  private var seen: [String: Platform.Stamp] = [:]

  /// Looks at files, and at all that lies in folders, a first time.
  ///
  /// - Parameters:
  ///   - paths: the files and folders; what is not there may come.
  ///   - ignored: files that change without anybody's doing, such as those that are written in answer.
  init(_ paths: [String], ignoring ignored: [String] = []) {
    self.paths = paths
    self.ignored = ignored
    seen = look()
  }

  /// What has changed since the last time this was asked, sorted by path.
  mutating func changes() -> [Change] {
    let now = look()
    defer { seen = now }
    return Set(seen.keys).union(now.keys).sorted().compactMap { path in
      switch (seen[path], now[path]) {
      case (nil, _?): Change(path: path, kind: .added)
      case (_?, nil): Change(path: path, kind: .removed)
      case (let before, let after): before == after ? nil : Change(path: path, kind: .changed)
      }
    }
  }

  private func look() -> [String: Platform.Stamp] {
    var stamps: [String: Platform.Stamp] = [:]
    for path in paths {
      let files = Platform.kind(of: path) == .folder ? FileSystem.files(below: path).map { "\(path)/\($0)" } : [path]
      for file in files where !ignored.contains(where: { Platform.isSameFile($0, file) }) {
        stamps[file] = Platform.Stamp(of: file)
      }
    }
    return stamps
  }
}
