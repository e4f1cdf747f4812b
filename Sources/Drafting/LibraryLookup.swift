import Briefs
package import Diagnostics
package import Templating

extension Library {
  /// The kinds of speech, sorted by their short names.
  package func skeletons(report: inout Report) -> [Skeleton] {
    names(on: .speeches).compactMap { name in
      file(name, on: .speeches).map { Skeleton(decoding: $0, shortName: name, report: &report) }
    }
  }

  /// The language of this library's templates: Jinja, our filters, and the sections that can be included.
  package var environment: Environment {
    Environment(filters: Filter.figures, names: { paths(on: .sections) }, load: { file($0, on: .sections, below: $1) })
  }

  func skeleton(for kind: FieldValue?, report: inout Report) -> Skeleton? {
    guard let kind, let name = kind.text else { return nil }
    // Only the faults of the kind that is asked for are worth a report.
    var ignored = Report()
    let kinds = skeletons(report: &ignored)
    guard let found = kinds.first(where: { $0.name == name || $0.shortName == name }),
      let source = file(found.shortName, on: .speeches)
    else {
      let names = kinds.map(\.name)
      report.error(
        .unknownKind(name), at: kind.place,
        remedy: .nearest(to: name, among: names + kinds.map(\.shortName), orElse: .kinds(names)))
      return nil
    }
    return Skeleton(decoding: source, shortName: found.shortName, report: &report)
  }

  func template(for section: Skeleton.Section, in environment: Environment, report: inout Report) -> Template? {
    guard let source = file(section.template, on: .sections) else {
      let names = names(on: .sections)
      report.error(
        .unknownSection(section.template), at: section.place,
        remedy: .nearest(to: section.template, among: names, orElse: .listSections))
      return nil
    }
    return Template(parsing: source, in: environment, report: &report)
  }
}

extension Skeleton.Condition {
  /// Whether the field holds something; a gap does, for what will fill it is still to come.
  package func holds(in values: Map) -> Bool {
    var map = values
    for (depth, name) in path.enumerated() {
      guard let value = map[name] else { return false }
      guard let inner = value.map, depth + 1 < path.count else { return value.holdsSomething }
      map = inner
    }
    return true
  }
}

extension Value {
  fileprivate var holdsSomething: Bool {
    switch content {
    case .none, .undefined: false
    case .boolean(let truth): truth
    case .string(let text): !text.isEmpty
    case .list(let items), .tuple(let items): !items.isEmpty
    case .map(let map): !map.isEmpty
    case .integer, .decimal, .gap, .object: true
    }
  }
}

extension Message {
  fileprivate static func unknownKind(_ name: String) -> Self {
    Message("unknown-kind", en: "there is no kind of speech ‘\(name)’", zh: "没有“\(name)”这个文种")
  }

  fileprivate static func unknownSection(_ name: String) -> Self {
    Message("unknown-section", en: "there is no section ‘\(name)’", zh: "没有“\(name)”这个章节模板")
  }
}

extension Wording {
  fileprivate static func kinds(_ names: [String]) -> Self {
    Wording(en: "the kinds are \(names.joined(separator: ", "))", zh: "可用的文种：\(names.joined(separator: "、"))")
  }

  fileprivate static var listSections: Self {
    Wording(en: "‘drafter templates list’ shows the sections", zh: "drafter templates list 列出全部章节")
  }
}
