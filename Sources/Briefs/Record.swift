package import Almanac
package import Diagnostics

/// A value of a brief with the place it was written at; for an empty one, the place where it is to be written.
package struct FieldValue: Sendable {
  package enum Content: Sendable {
    case empty
    case text(String)
    case year(Int)
    case date(CalendarDate)
    case figure(Quantity)
    case rate(Quantity)
    case list([FieldValue])
    case record(Record)
  }

  package let content: Content
  package let place: Place
  /// Whether the field's name stands in the brief, even with nothing behind it.
  let isWritten: Bool

  init(_ content: Content, at place: Place, isWritten: Bool = true) {
    self.content = content
    self.place = place
    self.isWritten = isWritten
  }

  package var isEmpty: Bool { if case .empty = content { true } else { false } }
  package var text: String? { if case .text(let text) = content { text } else { nil } }
  package var date: CalendarDate? { if case .date(let date) = content { date } else { nil } }
  var figure: Quantity? { if case .figure(let figure) = content { figure } else { nil } }
  package var year: Int? { if case .year(let year) = content { year } else { nil } }
  package var items: [FieldValue] { if case .list(let items) = content { items } else { [] } }
  package var record: Record? { if case .record(let record) = content { record } else { nil } }
}

/// The decoded fields of one mapping of a brief; every field of its schema is there, empty where nothing was written.
package struct Record: Sendable {
  package let fields: [Field]
  package let place: Place
  private let values: [FieldValue]

  /// Makes a record of one value for each field, in the order of the fields.
  init(_ fields: [Field], values: [FieldValue], at place: Place) {
    self.fields = fields
    self.values = values
    self.place = place
  }

  /// A field's value by its English name; nil for a name that the schema does not have.
  package subscript(name: String) -> FieldValue? {
    fields.firstIndex { $0.name == name }.map { values[$0] }
  }

  /// The record with another value in a field.
  func replacing(_ name: String, with value: FieldValue) -> Record {
    Record(fields, values: zip(fields, values).map { $0.name == name ? value : $1 }, at: place)
  }

  package var entries: some Sequence<(field: Field, value: FieldValue)> { zip(fields, values).lazy.map { ($0, $1) } }

  /// Whether nothing was written in any field.
  package var isEmpty: Bool { values.allSatisfy(\.isEmpty) }

  /// What the record is about in its writer's words: the name or title that was filled in.
  package var subject: String? {
    ["name", "title", "point"].lazy.compactMap { self[$0]?.text }.first
  }
}
