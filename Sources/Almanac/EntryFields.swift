import Diagnostics
import YAML

/// One kind of entry of the almanac, such as a plenum or a campaign.
protocol Entry: Sendable {
  /// The names of the fields that an entry may have.
  static var fields: [String] { get }
  /// One entry as it is written, for whoever wrote another.
  static var form: String { get }
  /// What tells the entries of a table apart: of two with the same key, the one found earlier is used.
  var key: String { get }

  init(_ fields: EntryFields) throws(Diagnostic)
}

/// The fields of one entry, read by their names; what does not fit is thrown with its place.
struct EntryFields {
  private let node: Node
  private let form: String

  init(_ node: Node, names: [String], form: String) throws(Diagnostic) {
    guard node.kind == .mapping else {
      throw Diagnostic(.error, .notAnEntry, at: node.place, remedy: .write(form))
    }
    for entry in node.entries where !names.contains(entry.key) {
      throw Diagnostic(
        .error, .unknownField(entry.key), at: entry.keyPlace,
        remedy: .nearest(to: entry.key, among: names, orElse: .write(form)))
    }
    self.node = node
    self.form = form
  }

  var place: Place { node.place }

  func text(_ name: String) throws(Diagnostic) -> String? {
    guard let field = node[name], field.kind != .empty else { return nil }
    guard let text = field.text, !text.isEmpty else { throw unfit(field, name) }
    return text
  }

  func date(_ name: String) throws(Diagnostic) -> ApproximateDate? {
    try value(of: name) { ApproximateDate($0) }
  }

  /// A number of one to four digits.
  func number(_ name: String) throws(Diagnostic) -> Int? {
    try value(of: name) { (1...4).contains($0.utf8.count) ? Int($0).flatMap { $0 > 0 ? $0 : nil } : nil }
  }

  func choice<Choice: RawRepresentable>(_ name: String) throws(Diagnostic) -> Choice?
  where Choice.RawValue == String {
    try value(of: name) { Choice(rawValue: $0) }
  }

  func certainty() throws(Diagnostic) -> Certainty { try needed("确定", choice("确定")) }

  func texts(_ name: String) throws(Diagnostic) -> [String] {
    guard let field = node[name], field.kind != .empty else { return [] }
    let texts = field.items.compactMap(\.text).filter { !$0.isEmpty }
    guard field.kind == .sequence, texts.count == field.items.count else { throw unfit(field, name) }
    return texts
  }

  /// The value of a field that no entry can be without.
  func needed<Value>(_ name: String, _ value: Value?) throws(Diagnostic) -> Value {
    guard let value else { throw Diagnostic(.error, .missing(name), at: node.place, remedy: .write(form)) }
    return value
  }

  /// The finding that two fields do not go together.
  func clash(_ name: String) -> Diagnostic { unfit(node[name] ?? node, name) }

  private func value<Value>(of name: String, read: (String) -> Value?) throws(Diagnostic) -> Value? {
    guard let text = try text(name), let field = node[name] else { return nil }
    guard let value = read(text) else { throw unfit(field, name) }
    return value
  }

  private func unfit(_ field: Node, _ name: String) -> Diagnostic {
    Diagnostic(.error, .unfit(name), at: field.place, remedy: .write(form))
  }
}

extension Message {
  fileprivate static var notAnEntry: Self {
    Message("almanac-entry", en: "this is no entry of the almanac", zh: "这一条不合年历的格式")
  }

  fileprivate static func unknownField(_ name: String) -> Self {
    Message("almanac-field", en: "an entry of this table has no field ‘\(name)’", zh: "这张表的条目没有“\(name)”这一项")
  }

  fileprivate static func missing(_ name: String) -> Self {
    Message("almanac-missing", en: "the entry lacks ‘\(name)’", zh: "这一条没有写“\(name)”")
  }

  fileprivate static func unfit(_ name: String) -> Self {
    Message("almanac-value", en: "this cannot be the value of ‘\(name)’", zh: "“\(name)”不能这样写")
  }
}

extension Wording {
  fileprivate static func write(_ form: String) -> Self { Wording(en: "write \(form)", zh: "写成 \(form)") }
}
