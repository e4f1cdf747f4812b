package import Diagnostics

/// A folder of templates, wherever its files really are.
package struct TemplateRoot: Sendable {
  /// The folder as the user knows it, without a slash at the end: `templates`, `<built-in>`.
  package let name: String
  private let paths: Set<String>
  private let read: @Sendable (_ path: String) -> [UInt8]?

  /// - Parameters:
  ///   - name: the folder as the user knows it.
  ///   - paths: the paths of its files, relative to it, with `/` between the parts.
  ///   - read: the bytes of one of them.
  package init(name: String, paths: some Sequence<String>, read: @escaping @Sendable (_ path: String) -> [UInt8]?) {
    self.name = name
    self.paths = Set(paths)
    self.read = read
  }

  fileprivate func file(at path: String) -> SourceFile? {
    guard paths.contains(path), let bytes = read(path) else { return nil }
    return SourceFile(name: "\(name)/\(path)", bytes: bytes)
  }

  /// The folder of one office inside the root, as a root of its own; nil where it is not there.
  fileprivate func overlay(ofOffice office: String) -> TemplateRoot? {
    let folder = "\(Library.Shelf.offices.rawValue)/\(office)"
    let inside = paths.filter { $0.hasPrefix("\(folder)/") }.map { String($0.dropFirst(folder.count + 1)) }
    guard !inside.isEmpty else { return nil }
    return TemplateRoot(name: "\(name)/\(folder)", paths: inside) { [read] in read("\(folder)/\($0)") }
  }

  fileprivate func names(in folder: String, suffix: String) -> [String] {
    paths.filter { $0.hasPrefix("\(folder)/") && $0.hasSuffix(suffix) }
      .map { String($0.dropFirst(folder.count + 1).dropLast(suffix.count)) }
  }
}

/// The templates that a draft is made of; of two files at the same path, the one in the earlier root is used.
///
/// A file is only ever looked up among the paths that its root lists, so no name leads out of a root.
package struct Library: Sendable {
  private let roots: [TemplateRoot]

  package init(roots: [TemplateRoot]) { self.roots = roots }

  /// The library as an office has it: what lies in its own folder, `offices/涧东区/` of any root, comes before all else.
  package func overlaid(byOffice office: String) -> Library {
    Library(roots: roots.compactMap { $0.overlay(ofOffice: office) } + roots)
  }

  /// A part of the library: the folder its files are in and the suffix that their names go without.
  package enum Shelf: String, CaseIterable, Sendable {
    case speeches
    case sections
    case offices
    case almanac

    var suffix: String { self == .sections ? ".md" : ".yaml" }
  }

  package func file(_ name: String, on shelf: Shelf) -> SourceFile? { files(name, on: shelf).first }

  /// All files of a name, the one that is used first and then those that it takes the place of.
  package func files(_ name: String, on shelf: Shelf) -> some Collection<SourceFile> {
    let path = path(of: name, on: shelf)
    return roots.lazy.compactMap { $0.file(at: path) }
  }

  /// The file of a name as another file asks for it: one that asks for its own name gets what it stands before.
  func file(_ name: String, on shelf: Shelf, below requester: SourceFile) -> SourceFile? {
    let path = path(of: name, on: shelf)
    let own = roots.firstIndex { requester.name == "\($0.name)/\(path)" }
    return roots.dropFirst(own.map { $0 + 1 } ?? 0).lazy.compactMap { $0.file(at: path) }.first
  }

  /// The path of a file below its root.
  package func path(of name: String, on shelf: Shelf) -> String {
    let stem = name.hasSuffix(shelf.suffix) ? String(name.dropLast(shelf.suffix.count)) : name
    return "\(shelf.rawValue)/\(stem)\(shelf.suffix)"
  }

  /// The names of all files on a shelf with their suffix, sorted.
  func paths(on shelf: Shelf) -> [String] { names(on: shelf).map { $0 + shelf.suffix } }

  /// The names of all files on a shelf, sorted.
  package func names(on shelf: Shelf) -> [String] {
    let names = Set(roots.flatMap { $0.names(in: shelf.rawValue, suffix: shelf.suffix) })
    // What lies deeper among the offices is the overlay of one of them.
    return names.filter { shelf != .offices || !$0.contains("/") }.sorted()
  }

  /// All files on a shelf, root by root, for what is gathered from every root instead of taken from the first.
  func layers(on shelf: Shelf) -> [[SourceFile]] {
    roots.map { root in
      root.names(in: shelf.rawValue, suffix: shelf.suffix).sorted()
        .compactMap { root.file(at: path(of: $0, on: shelf)) }
    }
  }
}
