import Almanac
import Briefs
import Diagnostics
import Templating

extension Map {
  /// The fields of a record as a template sees them, under both their names; `path` is the words that lead to the record,
  /// for the name of a gap in it.
  init(_ record: Record, path: String = "") {
    self.init()
    for (field, value) in record.entries {
      self[field.chineseName] = Value(value, of: field, label: record.label(of: field, under: path))
      aliases[field.name] = field.chineseName
      // A hyphen is a minus sign in a template.
      aliases[field.name.split(separator: "-").joined(separator: "_")] = field.chineseName
    }
    if let figures = record.computedGrowthOrigins { self["增速"]?.origins = figures }
  }
}

extension Value {
  fileprivate init(_ value: FieldValue, of field: Field, label: String) {
    if value.isEmpty, !field.isOpen(with: value) {
      self = .none
      origins = [value.place]
    } else {
      self.init(value, label: label)
    }
  }

  private init(_ value: FieldValue, label: String) {
    switch value.content {
    case .empty: self.init(.gap(Gap(label: label, place: value.place)))
    case .text(let text): self.init(text)
    case .year(let year): self.init(year)
    case .date(let date): self.init(date.official)
    case .figure(let figure): self.init(figure.text)
    case .rate(let rate): self.init(rate.text + "%")
    case .list(let items): self.init(.list(items.enumerated().map { Value($1, label: "\(label)\($0 + 1)") }))
    case .record(let record): self.init(.map(Map(record, path: label)))
    }
    origins = [value.place]
  }
}
