import Diagnostics
import Drafting

extension Library {
  /// The templates a call may use: those of `--templates`, `$DRAFTER_TEMPLATES`, `./templates` and the built-in ones, in
  /// this order.
  init(arguments: Arguments) throws(Misuse) {
    var roots = try Self.namedFolders(for: arguments).map { folder throws(Misuse) in try TemplateRoot(named: folder) }
    if Platform.kind(of: Self.localFolder) == .folder { roots.append(TemplateRoot(folder: Self.localFolder)) }
    self.init(roots: roots + [.builtin])
  }

  /// The folders that templates are looked for in, whether they are there or not.
  static func folders(for arguments: Arguments) -> [String] { namedFolders(for: arguments) + [localFolder] }

  /// The folders that must be there.
  private static func namedFolders(for arguments: Arguments) -> [String] {
    [arguments.value(of: .templates), Platform.environment("DRAFTER_TEMPLATES")].compactMap { $0 }.filter {
      !$0.isEmpty
    }
  }

  /// The folder of an office's own templates beside its briefs.
  static let localFolder = "templates"
}

extension TemplateRoot {
  init(folder: String) {
    self.init(name: folder, paths: FileSystem.files(below: folder)) { Platform.contents(of: "\(folder)/\($0)") }
  }

  fileprivate init(named folder: String) throws(Misuse) {
    guard Platform.kind(of: folder) == .folder else { throw .noTemplateFolder(folder) }
    self.init(folder: folder)
  }
}

extension Misuse {
  fileprivate static func noTemplateFolder(_ folder: String) -> Misuse {
    Misuse(
      Message("no-template-folder", en: "there is no folder ‘\(folder)’", zh: "没有“\(folder)”这个文件夹"),
      remedy: Wording(
        en: "name a folder that holds sections/, speeches/ or offices/",
        zh: "请写一个含有 sections/、speeches/ 或 offices/ 的文件夹"))
  }
}
