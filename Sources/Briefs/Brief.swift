package import Almanac
package import Diagnostics
package import YAML

/// A year's facts of one office, typed by the schema, each with its place in the file.
package struct Brief: Sendable {
  package let root: Record

  /// Decodes a config tree; unknown fields and values of a wrong kind are reported and count as empty.
  package init(decoding node: Node, report: inout Report) {
    root = BriefDecoder.decode(node, report: &report)
  }

  init(root: Record) { self.root = root }

  package var year: Int? { root["year"]?.year }
  package var kind: FieldValue? { root["kind"] }
  package var level: FieldValue? { root["office"]?.record?["level"] }
  /// The office's own name, 涧东区; empty as long as it is not filled in.
  package var officeName: String { root["office"]?.record?["name"]?.text ?? "" }
  package var superiors: [FieldValue] { root["office"]?.record?["superiors"]?.items ?? [] }
  package var meetingDate: CalendarDate? { root["meeting"]?.record?["date"]?.date }

  /// The needed fields that are still empty, in the order of the schema.
  package var gaps: [OpenField] {
    var gaps: [OpenField] = []
    root.collectGaps(under: "", into: &gaps)
    return gaps
  }
}

/// A needed field that is still empty, under the name that a draft shows in its stead.
package struct OpenField: Hashable, Sendable {
  package let label: String
  package let place: Place

  package init(label: String, place: Place) {
    self.label = label
    self.place = place
  }
}

extension Record {
  /// The name of one of the record's fields in a draft: its subject if it is filled in, else the words that lead to
  /// it, then the field's own name; the value of an indicator is named by the indicator alone.
  package func label(of field: Field, under path: String) -> String {
    let subject = subject ?? path
    return field.name == "value" && self.subject != nil ? subject : subject + field.chineseName
  }

  fileprivate func collectGaps(under path: String, into gaps: inout [OpenField]) {
    for (field, value) in entries {
      let label = label(of: field, under: path)
      if field.isOpen(with: value) { gaps.append(OpenField(label: label, place: value.place)) }
      switch value.content {
      case .list(let items):
        for (index, item) in items.enumerated() {
          let label = "\(label)\(index + 1)"
          if item.isEmpty { gaps.append(OpenField(label: label, place: item.place)) }
          item.record?.collectGaps(under: label, into: &gaps)
        }
      case .record(let record): record.collectGaps(under: label, into: &gaps)
      case .empty, .text, .year, .date, .figure, .rate: break
      }
    }
  }
}
