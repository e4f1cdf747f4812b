package import Briefs
package import Diagnostics
import Templating

/// The fields that a kind of speech, or one section, uses, nested as they stand in a brief.
package struct Needs: Sendable {
  /// One field: what it is, and where it is used.
  package struct Entry: Sendable {
    package let name: String
    /// The English name, where there is one.
    package let englishName: String?
    package let explanation: Wording?
    /// How much a draft depends on the field; nil for what is derived.
    package let need: Need?
    package let isList: Bool
    /// The sections that use the field or a part of it, in their order.
    package let sections: [String]
    package let members: [Entry]
  }

  /// What the brief is asked for.
  package let fields: [Entry]
  /// What is derived from the brief, the offices' words and the almanac.
  package let derived: [Entry]
  /// What a section reads of the section that includes it, as paths.
  package let given: [String]

  /// - Parameters:
  ///   - sections: the sections by name, with the paths that each reads.
  ///   - names: the names that a draft offers.
  init(of sections: [(name: String, paths: [NamePath])], among names: RecordShape) {
    var users: [[String]: [String]] = [:]
    var given: [String] = []
    for (section, paths) in sections {
      for path in paths {
        if names[path.name] == nil, !given.contains(path.description) { given.append(path.description) }
        guard case .found(_, let way) = names.follow(path) else { continue }
        for end in way.indices where users[Array(way[...end]), default: []].last != section {
          users[Array(way[...end]), default: []].append(section)
        }
      }
    }
    let entries = Self.entries(of: names, below: [], users)
    fields = entries.filter { $0.need != nil }
    derived = entries.filter { $0.need == nil }
    self.given = given
  }

  private static func entries(
    of record: RecordShape, below way: [String], _ users: [[String]: [String]]
  ) -> [Entry] {
    record.members.compactMap { member in
      let way = way + [member.name]
      guard let sections = users[way] else { return nil }
      return Entry(
        name: member.name, englishName: member.aliases.first, explanation: member.explanation, need: member.need,
        isList: member.shape.isList, sections: sections,
        members: member.shape.record.map { entries(of: $0, below: way, users) } ?? [])
    }
  }
}

extension Shape {
  fileprivate var isList: Bool { if case .list = self { true } else { false } }

  /// The record that the value is, or that its items are.
  fileprivate var record: RecordShape? {
    switch self {
    case .record(let record): record
    case .list(let item): item.record
    case .text, .number, .anything: nil
    }
  }
}

extension Library {
  /// What all sections of a kind of speech use; what is wrong in them is reported.
  package func needs(of skeleton: Skeleton, report: inout Report) -> Needs {
    let names = names
    var included = IncludedTemplates()
    let sections = check(skeleton.sections, against: names, including: &included, report: &report)
    return Needs(of: sections.map { ($0.name, $0.paths) }, among: names)
  }

  /// What one section uses; nil when there is none of that name.
  package func needs(ofSection name: String, report: inout Report) -> Needs? {
    guard let source = file(name, on: .sections) else { return nil }
    let uses = Template(parsing: source, in: environment, report: &report).uses(report: &report)
    let names = names
    // A variable that no brief has is one that the including section sets.
    for fault in uses.filter({ use in use.paths.allSatisfy { names[$0.name] != nil } }).compactMap(names.fault) {
      report.add(fault)
    }
    return Needs(of: [(name, uses.flatMap(\.paths))], among: names)
  }
}
