import Diagnostics
import FoundationEssentials

/// The disk: files are read whole and written whole, and never over one that the user did not name.
enum FileSystem {
  /// Reads a file, or standard input for `-`.
  static func read(_ path: String) throws(Misuse) -> SourceFile {
    if path == "-" {
      guard let bytes = Platform.readStandardInput() else { throw .unreadable(path) }
      return SourceFile(name: path, bytes: bytes)
    }
    switch Platform.kind(of: path) {
    case nil: throw .missingFile(path)
    case .folder: throw .isFolder(path)
    case .regular, .special: break
    }
    guard let bytes = Platform.contents(of: path) else { throw .unreadable(path) }
    return SourceFile(name: path, bytes: bytes)
  }

  /// The paths of all files below a folder, relative to it, sorted.
  static func files(below folder: String) -> [String] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return paths.filter { Platform.kind(of: "\(folder)/\($0)") == .regular }.sorted()
  }

  /// A file to be written.
  struct Output {
    let path: String
    let bytes: [UInt8]
  }

  /// Writes files so that either all of them are replaced or none: each is put beside its place first.
  static func write(_ outputs: [Output]) throws(Misuse) {
    var staged: [(temporary: String, path: String)] = []
    defer { for (temporary, _) in staged { Platform.remove(temporary) } }
    for output in outputs {
      switch Platform.kind(of: output.path) {
      case .folder: throw .isFolder(output.path)
      case .special:
        guard Platform.send(output.bytes, toSpecialFile: output.path) else { throw .unwritable(output.path) }
      case .regular, nil:
        // What a symbolic link leads to is replaced, not the link.
        let path = URL(filePath: output.path).resolvingSymlinksInPath().path
        staged.append((try stage(output.bytes, for: path, named: output.path), path))
      }
    }
    for (temporary, path) in staged {
      guard Platform.move(temporary, over: path) else { throw .unwritable(path) }
    }
  }

  /// Writes a file that must not be there yet.
  static func create(_ output: Output) throws(Misuse) {
    guard Platform.kind(of: output.path) == nil else { throw .exists(output.path) }
    let temporary = try stage(output.bytes, for: output.path, named: output.path)
    defer { Platform.remove(temporary) }
    guard Platform.addName(output.path, to: temporary) else {
      throw Platform.kind(of: output.path) == nil ? .unwritable(output.path) : .exists(output.path)
    }
  }

  /// Replaces a file, and keeps the old one beside it under a name that was free.
  ///
  /// - Returns: the path of the old file.
  static func replace(_ output: Output) throws(Misuse) -> String {
    guard Platform.kind(of: output.path) == .regular else { throw .noRegularFile(output.path) }
    // Where a link leads, the old file stays beside the new one.
    let path = Platform.isLink(output.path) ? URL(filePath: output.path).resolvingSymlinksInPath().path : output.path
    for number in 1..<1_000 {
      let old = "\(path).bak" + (number == 1 ? "" : String(number))
      guard Platform.addName(old, to: path) else {
        guard Platform.isTaken(old) else { throw .unwritable(old) }
        continue
      }
      do throws(Misuse) {
        try write([Output(path: path, bytes: output.bytes)])
      } catch {
        Platform.remove(old)
        throw error
      }
      return old
    }
    throw .exists("\(path).bak")
  }

  static func createFolder(_ path: String) throws(Misuse) {
    do { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) } catch {
      throw .unwritable(path)
    }
  }

  /// Writes the bytes beside their place, with the permissions of the file that is there.
  private static func stage(_ bytes: [UInt8], for path: String, named name: String) throws(Misuse) -> String {
    let temporary = "\(path).\(Platform.processIdentifier).tmp"
    let permissions = Platform.permissions(of: path)
    guard Platform.create(temporary, holding: bytes, permissions: permissions) else { throw .unwritable(name) }
    return temporary
  }
}

extension Misuse {
  fileprivate static func missingFile(_ path: String) -> Misuse {
    Misuse(
      Message("missing-file", en: "there is no file ‘\(path)’", zh: "没有“\(path)”这个文件"),
      remedy: Wording(
        en: "check the name and the folder; ‘drafter new --year 2022’ writes a new brief",
        zh: "检查文件名和所在文件夹；“drafter new --year 2022”可写出一份新提要"))
  }

  fileprivate static func isFolder(_ path: String) -> Misuse {
    Misuse(
      Message("is-a-folder", en: "‘\(path)’ is a folder, not a file", zh: "“\(path)”是文件夹，不是文件"),
      remedy: Wording(en: "name a file in it", zh: "请写明其中的文件"))
  }

  fileprivate static func noRegularFile(_ path: String) -> Misuse {
    Misuse(
      Message("not-a-file", en: "‘\(path)’ is no file that can be replaced", zh: "“\(path)”不是可以改写的文件"),
      remedy: Wording(en: "save the text to a file first", zh: "先把内容存成文件"))
  }

  fileprivate static func unreadable(_ path: String) -> Misuse {
    Misuse(
      Message(
        "unreadable-file", en: "cannot read ‘\(path)’: \(Platform.lastError)", zh: "读不了“\(path)”：\(Platform.lastError)"),
      remedy: Wording(en: "check its permissions", zh: "检查文件的权限"))
  }

  fileprivate static func unwritable(_ path: String) -> Misuse {
    Misuse(
      Message(
        "unwritable-file", en: "cannot write ‘\(path)’: \(Platform.lastError)",
        zh: "写不了“\(path)”：\(Platform.lastError)"),
      remedy: Wording(
        en: "nothing was written; check that the folder exists and that you may write there",
        zh: "没有写入任何内容；检查文件夹是否存在、有无写入权限"))
  }

  fileprivate static func exists(_ path: String) -> Misuse {
    Misuse(
      Message("file-exists", en: "‘\(path)’ is there already", zh: "“\(path)”已经存在"),
      remedy: Wording(
        en: "it was left as it is; choose another name with -o, or move it away first",
        zh: "原文件没有改动；用 -o 另起文件名，或先把它移走"))
  }
}
