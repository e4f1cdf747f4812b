import Briefs
import Diagnostics

extension Skeleton {
  /// The sections of one speech: those of its kind, or of the kind's short form, as the brief rearranges them.
  ///
  /// A section that the brief names and the kind does not have is reported, with the nearest that it has.
  func sections(for brief: Brief, report: inout Report) -> [Section] {
    var arrangement = Arrangement(sections: brief.isShort ? shortSections : sections)
    guard let wishes = brief.root["sections"]?.record else { return arrangement.sections }
    for name in wishes["without"]?.items ?? [] { arrangement.remove(name, report: &report) }
    for wish in (wishes["replace"]?.items ?? []).compactMap(\.record) { arrangement.replace(wish, report: &report) }
    for wish in (wishes["add"]?.items ?? []).compactMap(\.record) { arrangement.add(wish, report: &report) }
    arrangement.reorder(wishes["order"]?.items ?? [], report: &report)
    return arrangement.sections
  }

  private var shortSections: [Section] {
    shortForm.isEmpty ? sections : sections.filter { shortForm.contains($0.template) }
  }
}

extension Brief {
  fileprivate var isShort: Bool { root["length"]?.text == "简" }
}

/// The sections of a speech while the wishes of its brief are carried out.
private struct Arrangement {
  private(set) var sections: [Skeleton.Section]

  mutating func remove(_ name: FieldValue, report: inout Report) {
    guard let index = index(of: name, report: &report) else { return }
    sections.remove(at: index)
  }

  mutating func replace(_ wish: Record, report: inout Report) {
    guard let template = wish["template"], let name = template.text,
      let index = wish["section"].flatMap({ index(of: $0, report: &report) })
    else { return }
    sections[index] = Skeleton.Section(template: name, place: template.place, condition: sections[index].condition)
  }

  mutating func add(_ wish: Record, report: inout Report) {
    guard let template = wish["template"], let name = template.text,
      let index = wish["after"].flatMap({ index(of: $0, report: &report) })
    else { return }
    sections.insert(Skeleton.Section(template: name, place: template.place, condition: nil), at: index + 1)
  }

  /// Puts the named sections into the order in which they are named; all others keep their places.
  mutating func reorder(_ names: [FieldValue], report: inout Report) {
    var indices: [Int] = []
    for name in names {
      guard let index = index(of: name, report: &report) else { continue }
      if indices.contains(index) {
        report.error(.namedTwice(name.text ?? ""), at: name.place, remedy: .nameOnce)
      } else {
        indices.append(index)
      }
    }
    let moved = indices.map { sections[$0] }
    for (place, section) in zip(indices.sorted(), moved) { sections[place] = section }
  }

  private func index(of name: FieldValue, report: inout Report) -> Int? {
    guard let text = name.text else { return nil }
    let names = sections.map(\.template)
    if let index = names.firstIndex(of: text) { return index }
    report.error(
      .noSuchSection(text), at: name.place, remedy: .nearest(to: text, among: names, orElse: .sections(names)))
    return nil
  }
}

extension Message {
  fileprivate static func noSuchSection(_ name: String) -> Self {
    Message("no-such-section", en: "the speech has no section ‘\(name)’ here", zh: "这篇讲话此处没有“\(name)”这个章节")
  }

  fileprivate static func namedTwice(_ name: String) -> Self {
    Message("section-named-twice", en: "‘\(name)’ is named twice in the order", zh: "次序里“\(name)”写了两次")
  }
}

extension Wording {
  fileprivate static var nameOnce: Self { Wording(en: "name it once", zh: "只写一次") }

  fileprivate static func sections(_ names: [String]) -> Self {
    Wording(en: "its sections are \(names.joined(separator: ", "))", zh: "它的章节有\(names.joined(separator: "、"))")
  }
}
