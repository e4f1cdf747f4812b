import Briefs
import Chinese
import Diagnostics

/// Finds the figures of a brief: those that fields hold and those that stand in its texts.
struct FigureCollector {
  private(set) var figures: [Figure] = []
  /// The fields in whose text a number stands, each with the positions of its numbers in `figures`.
  private(set) var texts: [(field: Place, figures: [Int])] = []

  /// What says where, when and how the speech is given, and of what the numbers are no figures.
  private static let frame: Set = ["year", "kind", "length", "office", "meeting", "almanac", "sections"]

  init(of brief: Brief) {
    for (field, value) in brief.root.entries where !Self.frame.contains(field.name) {
      collect(value, of: field, label: field.chineseName, in: brief.root)
    }
  }

  private mutating func collect(_ record: Record, label: String) {
    if record["value"] != nil, record["unit"] != nil { return collectIndicator(record, label: label) }
    for (field, value) in record.entries {
      collect(value, of: field, label: record.label(of: field, under: label), in: record)
    }
  }

  private mutating func collect(_ value: FieldValue, of field: Field, label: String, in record: Record) {
    switch value.content {
    case .figure, .rate:
      let fact = Figure.Fact(field, value.printed ?? "", at: [value.place])
      figures.append(
        Figure(kind: .field, name: label, unit: field.unit ?? "", source: record["source"]?.text ?? "", facts: [fact]))
    case .text(let text) where field.name != "source" && field.name != "unit":
      collectNumbers(of: text, at: value.place, label: label)
    case .list(let items):
      for (index, item) in items.enumerated() {
        let label = "\(label)\(index + 1)"
        if let record = item.record {
          collect(record, label: label)
        } else {
          collect(item, of: field, label: label, in: record)
        }
      }
    case .record(let record): collect(record, label: label)
    case .empty, .text, .year, .date: break
    }
  }

  private mutating func collectIndicator(_ record: Record, label: String) {
    let computed = record.computedGrowthOrigins
    var facts = record.entries.compactMap { field, value -> Figure.Fact? in
      if ["name", "unit", "source"].contains(field.name) { return nil }
      guard let text = value.printed else {
        // An open figure has its row, too.
        return field.name == "value" ? Figure.Fact(field, "", at: [value.place]) : nil
      }
      let origins = field.name == "growth" ? computed : nil
      return Figure.Fact(field, text, at: origins ?? [value.place], isComputed: origins != nil)
    }
    facts.sort { left, right in left.key == "value" && right.key != "value" }
    figures.append(
      Figure(
        kind: .field, name: record["name"]?.text ?? label, unit: record["unit"]?.text ?? "",
        source: record["source"]?.text ?? "", facts: facts))
  }

  private mutating func collectNumbers(of text: String, at place: Place, label: String) {
    let first = figures.count
    for (number, place) in ScalarNumbers(of: text, at: place).numbers {
      let fact = Figure.Fact(
        name: nil, key: "", text: (number.isOrdinal ? "第" : "") + number.digits, places: [place], isComputed: false)
      figures.append(Figure(kind: .text, name: label, unit: number.unit, source: "", facts: [fact]))
    }
    if figures.count > first { texts.append((place, Array(first..<figures.count))) }
  }
}

/// The numbers of a text of a brief, each with its own place where it can be told.
private struct ScalarNumbers {
  let numbers: [(number: WrittenNumber, place: Place)]

  init(of text: String, at place: Place) {
    let written = place.file.text(place.range)
    // In a text with escapes, or under the head of a block, no byte need stand for itself.
    let isPlain = !written.utf8.contains { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "\n") }
    numbers = WrittenNumber.all(in: isPlain ? written : text).map { number in
      let start = place.range.lowerBound
      let range = start + number.range.lowerBound..<start + number.range.upperBound
      return (number, isPlain ? Place(range, in: place.file) : place)
    }
  }
}

extension Figure.Fact {
  fileprivate init(_ field: Field, _ text: String, at places: [Place], isComputed: Bool = false) {
    self.init(
      name: Wording(en: field.name, zh: field.chineseName), key: field.name, text: text, places: places,
      isComputed: isComputed)
  }
}

extension FieldValue {
  /// What the brief says here; nil where it says nothing, or more than one thing.
  fileprivate var printed: String? {
    switch content {
    case .figure(let figure): figure.text
    case .rate(let rate): rate.text + "%"
    case .text(let text): text
    case .empty, .year, .date, .list, .record: nil
    }
  }
}

extension Record {
  /// The two figures that an indicator's growth was computed from; nil where it was written.
  var computedGrowthOrigins: [Place]? {
    guard let value = self["value"], let previous = self["previous"], let growth = self["growth"], !growth.isEmpty,
      growth.place == previous.place
    else { return nil }
    return [value.place, previous.place]
  }
}
