import Briefs
import Diagnostics
import Documents

extension [GapNote] {
  /// What the comments at the gaps of a draft tell: what belongs into each field, and where it stands in the brief.
  init(on gaps: [OpenField], in brief: Brief) {
    let fields = FieldsByPlace(of: brief)
    self = gaps.map { gap in
      let explanation = fields.field(of: gap)?.explanation.text(in: .chinese)
      return GapNote(label: gap.label, lines: [explanation, gap.place.nameInFolder].compactMap(\.self))
    }
  }
}

/// The fields of a brief by the places of their values; those of one mapping that were not written share its place.
private struct FieldsByPlace {
  private var fields: [Place: [Field]] = [:]

  init(of brief: Brief) { add(brief.root) }

  /// The field that is open, told from others at its place by the name that its label ends in.
  func field(of gap: OpenField) -> Field? {
    let candidates = fields[gap.place] ?? []
    let named = candidates.filter { gap.label.hasSuffix($0.chineseName) }
    return named.max { $0.chineseName.utf8.count < $1.chineseName.utf8.count }
      ?? (candidates.count == 1 ? candidates.first : nil)
  }

  private mutating func add(_ record: Record) {
    for (field, value) in record.entries { add(value, as: field) }
  }

  private mutating func add(_ value: FieldValue, as field: Field) {
    fields[value.place, default: []].append(field)
    switch value.content {
    case .list(let items): for item in items { add(item, as: field) }
    case .record(let record): add(record)
    case .empty, .text, .year, .date, .figure, .rate: break
    }
  }
}

extension Place {
  /// The place without the folders of its file, which are nobody's business in a document that is handed on.
  fileprivate var nameInFolder: String { String(description.split(separator: "/").last ?? "") }
}
