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
  let place: Place
  private let names: [String]
  /// The values in the order of the names; nil where one is not written.
  private var values: [Node?]
  private let form: String

  init(_ node: Node, names: [String], form: String) throws(Diagnostic) {
    guard node.kind == .mapping else {
      throw Diagnostic(.error, .notAnEntry, at: node.place, remedy: .write(form))
    }
    place = node.place
    self.names = names
    self.form = form
    values = Array(repeating: nil, count: names.count)
    for entry in node.entries {
      guard let position = Self.position(of: entry.key, in: names) else {
        throw Diagnostic(
          .error, .unknownField(entry.key), at: entry.keyPlace,
          remedy: .nearest(to: entry.key, among: names, orElse: .write(form)))
      }
      values[position] = entry.value
    }
  }

  /// The value of a field that is written and not empty.
  private subscript(name: String) -> Node? {
    guard let value = Self.position(of: name, in: names).flatMap({ values[$0] }), value.kind != .empty else {
      return nil
    }
    return value
  }

  /// Compares bytes: `==` normalizes Chinese texts first, which would be the greater part of reading an almanac.
  private static func position(of name: String, in names: [String]) -> Int? {
    names.firstIndex { $0.utf8.elementsEqual(name.utf8) }
  }

  func text(_ name: String) throws(Diagnostic) -> String? {
    guard let field = self[name] else { return nil }
    guard let text = field.text, !text.isEmpty else { throw unfit(name) }
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
    guard let field = self[name] else { return [] }
    let texts = field.items.compactMap(\.text).filter { !$0.isEmpty }
    guard field.kind == .sequence, texts.count == field.items.count else { throw unfit(name) }
    return texts
  }

  /// The value of a field that no entry can be without.
  func needed<Value>(_ name: String, _ value: Value?) throws(Diagnostic) -> Value {
    guard let value else { throw Diagnostic(.error, .missing(name), at: place, remedy: .write(form)) }
    return value
  }

  /// The finding that the value of a field is none, or does not go together with another.
  func unfit(_ name: String) -> Diagnostic {
    Diagnostic(.error, .unfit(name), at: self[name]?.place ?? place, remedy: .write(form))
  }

  private func value<Value>(of name: String, read: (String) -> Value?) throws(Diagnostic) -> Value? {
    guard let text = try text(name) else { return nil }
    guard let value = read(text) else { throw unfit(name) }
    return value
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
