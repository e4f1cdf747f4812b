package import Briefs
import Diagnostics
import Templating

/// The fields of a brief that some sections read.
package struct UsedFields: Sendable {
  /// The Chinese names that lead to each, and to what it is a part of.
  private var ways: Set<[String]> = []

  init(of sections: [CheckedSection], among names: RecordShape) {
    for path in sections.flatMap(\.paths) {
      guard case .found(_, let way) = names.follow(path) else { continue }
      for end in way.indices { ways.insert(Array(way[...end])) }
    }
  }

  /// Whether a field, or a part of it, is read; a list and its items go by one way.
  package func contains(_ way: [String]) -> Bool { ways.contains(way) }
}

extension Library {
  /// The fields that the sections of a kind of speech read; nil where there is no such kind.
  package func usedFields(ofKind name: String) -> UsedFields? {
    var ignored = Report()
    guard let skeleton = skeletons(report: &ignored).first(where: { $0.name == name || $0.shortName == name }) else {
      return nil
    }
    let names = names
    var included = IncludedTemplates()
    let sections = check(skeleton.sections, against: names, including: &included, report: &ignored)
    return UsedFields(of: sections, among: names)
  }

  /// The open fields of a brief of which no draft can be made.
  package func gaps(of brief: Brief) -> [OpenField] {
    let used = brief.kind?.text.flatMap(usedFields)
    return brief.gaps { used?.contains($0) ?? true }
  }
}
