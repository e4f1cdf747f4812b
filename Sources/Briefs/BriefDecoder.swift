import Diagnostics
import YAML

/// Reads a config tree by the schema; what does not fit is reported and counts as empty, so that all faults come in
/// one run.
struct BriefDecoder {
  private var report: Report
  /// Whether the tree is all that the file holds: a field that a broken tree lacks may be there for all that.
  private let isWhole: Bool

  /// The unknown fields of one mapping after which no more are reported: such a mapping is no part of a brief.
  private static let mostUnknown = 100

  static func decode(_ node: Node, report: inout Report) -> Record {
    var decoder = BriefDecoder(report: report, isWhole: !report.hasErrors)
    let record = decoder.record(node, of: Schema.brief, namedAt: node.place)
    report = decoder.report
    return record
  }

  /// Reads a mapping; a missing field is reported at the mapping's own key, which stays on one line.
  private mutating func record(_ node: Node, of fields: [Field], namedAt keyPlace: Place) -> Record {
    var found: [String: (key: Place, value: FieldValue)] = [:]
    var unknown = 0
    for entry in node.entries {
      guard let field = fields.first(where: { $0.name == entry.key || $0.chineseName == entry.key }) else {
        unknown += 1
        if unknown <= Self.mostUnknown { reportUnknown(entry, among: fields) }
        continue
      }
      if let earlier = found[field.name] {
        report.error(.repeatedField(field), at: entry.keyPlace, related: [earlier.key], remedy: .keepOne)
        continue
      }
      found[field.name] = (entry.keyPlace, value(entry.value, as: field.type, namedAt: entry.keyPlace))
    }
    return Record(fields, values: fields.map { checked(found[$0.name], of: $0, missingAt: keyPlace) }, at: node.place)
  }

  private mutating func checked(
    _ found: (key: Place, value: FieldValue)?, of field: Field, missingAt place: Place
  ) -> FieldValue {
    if isWhole, case .required = field.need, found?.value.isEmpty ?? true {
      report.error(.missingField(field), at: found?.key ?? place, remedy: .addField(field))
    }
    if case .record(let fields) = field.type, field.need != .optional, found?.value.isEmpty ?? true {
      let place = found?.key ?? place
      let empty = Record(fields, values: fields.map { checked(nil, of: $0, missingAt: place) }, at: place)
      return FieldValue(.record(empty), at: place, isWritten: found != nil)
    }
    return found?.value ?? FieldValue(.empty, at: place, isWritten: false)
  }

  private mutating func value(_ node: Node, as type: FieldType, namedAt keyPlace: Place) -> FieldValue {
    FieldValue(content(of: node, as: type, namedAt: keyPlace), at: node.place)
  }

  private mutating func content(of node: Node, as type: FieldType, namedAt keyPlace: Place) -> FieldValue.Content {
    switch (type, node.kind) {
    case (_, .empty): return .empty
    case (.list(let element), .sequence): return list(node.items, of: element)
    case (.record(let fields), .mapping): return .record(record(node, of: fields, namedAt: keyPlace))
    case (.words, .mapping): return .record(words(node))
    case (.text, .scalar), (.choice, .scalar), (.year, .scalar), (.date, .scalar), (.figure, .scalar), (.rate, .scalar):
      guard let text = node.text, !text.isEmpty else { return .empty }
      return ScalarReading.read(text, as: type, at: node.place, report: &report)
    case (.text, _), (.choice, _), (.words, _), (.year, _), (.date, _), (.figure, _), (.rate, _), (.list, _),
      (.record, _):
      report.error(.wrongKind(node, wanted: type), at: node.firstLine, remedy: .rightKind(type, for: node))
      return .empty
    }
  }

  /// Reads texts under names of the writer's own, each as a field of that name.
  private mutating func words(_ node: Node) -> Record {
    let fields = node.entries.map { Field($0.key, $0.key, .text, en: "", zh: "") }
    return record(node, of: fields, namedAt: node.place)
  }

  /// An entry in which nothing was filled in is no entry yet, unless it is the only one.
  private mutating func list(_ nodes: some Collection<Node>, of type: FieldType) -> FieldValue.Content {
    let items = nodes.map { value($0, as: type, namedAt: $0.firstLine) }
    let filled = items.filter { !($0.record?.isEmpty ?? $0.isEmpty) }
    let kept = filled.isEmpty ? Array(items.prefix(1)) : filled
    return kept.isEmpty ? .empty : .list(kept)
  }

  private mutating func reportUnknown(_ entry: Entry, among fields: [Field]) {
    let isChinese = entry.key.utf8.contains { $0 >= 0x80 }
    let names = fields.flatMap { isChinese ? [$0.chineseName, $0.name] : [$0.name, $0.chineseName] }
    guard let nearest = nearestName(to: entry.key, among: names) else {
      let valid = fields.map { isChinese ? $0.chineseName : $0.name }
      report.error(.unknownField(entry.key), at: entry.keyPlace, remedy: .validFields(valid))
      return
    }
    report.error(.unknownField(entry.key), at: entry.keyPlace, remedy: .didYouMean(nearest))
  }
}

extension Node {
  /// The node's first line, which is what an excerpt can show of a value of several lines.
  var firstLine: Place {
    let file = place.file
    let lineEnd = file.range(ofLine: file.line(at: range.lowerBound)).upperBound
    return Place(range.lowerBound..<max(range.lowerBound, min(range.upperBound, lineEnd)), in: file)
  }
}

extension Message {
  fileprivate static func unknownField(_ key: String) -> Self {
    Message("unknown-field", en: "there is no field ‘\(key)’ here", zh: "这里没有“\(key)”这个字段")
  }

  fileprivate static func repeatedField(_ field: Field) -> Self {
    Message(
      "repeated-field", en: "the field ‘\(field.chineseName)’ (\(field.name)) is given twice",
      zh: "字段“\(field.chineseName)”（\(field.name)）写了两次")
  }

  fileprivate static func missingField(_ field: Field) -> Self {
    Message(
      "missing-field", en: "the field ‘\(field.chineseName)’ (\(field.name)) must be filled in",
      zh: "必须填写“\(field.chineseName)”")
  }

  fileprivate static func wrongKind(_ node: Node, wanted type: FieldType) -> Self {
    Message(
      "wrong-kind", en: "this is \(node.kind.english) where \(type.english) belongs",
      zh: "这里要写\(type.chinese)，写成了\(node.kind.chinese)")
  }
}

extension Wording {
  fileprivate static func validFields(_ names: [String]) -> Self {
    Wording(
      en: "the fields here are \(names.joined(separator: ", "))", zh: "这里可用的字段：\(names.joined(separator: "、"))")
  }

  fileprivate static var keepOne: Self { Wording(en: "keep one of them", zh: "保留一处") }

  fileprivate static func addField(_ field: Field) -> Self {
    Wording(
      en: "write ‘\(field.chineseName): …’: \(field.explanation.text(in: .english))",
      zh: "写上“\(field.chineseName): …”：\(field.explanation.text(in: .chinese))")
  }

  fileprivate static func rightKind(_ type: FieldType, for node: Node) -> Self {
    if let text = node.text, text.contains("：") {
      return Wording(
        en: "the colon in ‘\(text)’ is full-width; write ‘key: value’", zh: "“\(text)”里的冒号是全角的，要写成“键: 值”")
    }
    switch type {
    case .list:
      return Wording(en: "put each item on a line of its own that starts with ‘- ’", zh: "每项单独一行，以“- ”开头")
    case .record, .words:
      return Wording(en: "put ‘field: value’ lines below, indented", zh: "换行缩进，逐行写“字段: 值”")
    case .text, .choice, .year, .date, .figure, .rate:
      return Wording(en: "write one value on the line of the key", zh: "在键的同一行写一个值")
    }
  }
}
