import Diagnostics
import Drafting

/// A file of the library under the path that it has below its root.
struct FoundTemplate {
  let source: SourceFile
  let path: String
  /// The files of the same path that it takes the place of, the first of them before the others.
  let hidden: [String]
}

extension Library {
  /// Finds a template by its name (`opening/conference`, `区`) or its path (`sections/opening/conference.md`).
  func template(named name: String) throws(Misuse) -> FoundTemplate {
    for shelf in Shelf.allCases {
      let short = name.hasPrefix("\(shelf.rawValue)/") ? String(name.dropFirst(shelf.rawValue.count + 1)) : name
      let files = Array(files(short, on: shelf))
      guard let source = files.first else { continue }
      return FoundTemplate(source: source, path: path(of: short, on: shelf), hidden: files.dropFirst().map(\.name))
    }
    throw .unknownTemplate(name, among: Shelf.allCases.flatMap(names))
  }
}

extension Wording {
  /// Which file a template comes from and, where there are several, why this one.
  static func origin(of template: FoundTemplate) -> Self {
    let name = template.source.name
    guard !template.hidden.isEmpty else { return Wording(en: "from \(name)", zh: "取自 \(name)") }
    return Wording(
      en: """
        from \(name), which comes before \(template.hidden.joined(separator: ", "))
        (first the office's own folder, then --templates, $DRAFTER_TEMPLATES, ./templates, the built-in templates)
        """,
      zh: """
        取自 \(name)，排在 \(template.hidden.joined(separator: "、")) 前面
        （先后次序：单位自己的文件夹、--templates、$DRAFTER_TEMPLATES、./templates、内置模板）
        """)
  }

  static func copied(to target: String, for office: String?) -> Self {
    guard let office else {
      return Wording(
        en: "copied to \(target); what is changed there holds for every draft made in this folder",
        zh: "已复制到 \(target)；在那里的改动对在本文件夹生成的讲话稿都有效")
    }
    return Wording(
      en: "copied to \(target); what is changed there holds for every draft of \(office) made in this folder",
      zh: "已复制到 \(target)；在那里的改动对在本文件夹生成的\(office)的讲话稿都有效")
  }
}
