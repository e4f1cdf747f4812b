import Briefs
import Diagnostics
import Templating

extension Vocabulary {
  /// Derives what the brief's office and its superiors are called; a level that is none is reported.
  mutating func addOffice(of brief: Brief, using library: Library, report: inout Report) {
    guard let level = brief.level, let name = level.text else { return }
    let levels = library.names(on: .offices)
    guard let office = Office(level: name, in: library, report: &report) else {
      report.error(
        .unknownLevel(name), at: level.place, remedy: .nearest(to: name, among: levels, orElse: .levels(levels)))
      return
    }
    add("本级", alias: "own", Value(.map(words(of: office, for: brief, report: &report))))
    let named = brief.superiors.filter { !$0.isEmpty }
    let found = office.superiors(named: named.compactMap(\.text), in: library, report: &report)
    var superiors: [Value] = []
    for (superior, office) in zip(named, found) {
      guard let office else {
        report.error(.unknownSuperior(superior.text ?? ""), at: superior.place, remedy: .superiorForm)
        continue
      }
      var words = office.words
      words["名称"] = Value(superior.text ?? "", at: superior)
      superiors.append(Value(.map(words)))
    }
    let usual = office.usualSuperior(in: library, report: &report).map { Value(.map($0.words)) }
    add("直接上级", alias: "superior", superiors.first ?? usual ?? .none)
    add(
      "上级", alias: "superiors", named.isEmpty ? values["单位"]?.map?["上级"] ?? .none : Value(superiors.reversed()))
  }

  /// The words of the level, with the office's own name and the words that it says otherwise.
  private func words(of office: Office, for brief: Brief, report: inout Report) -> Map {
    var words = office.words
    if let name = values["单位"]?.map?["名称"] { words["名称"] = name }
    for (field, word) in brief.root["office"]?.record?["words"]?.record?.entries.map(\.self) ?? [] {
      guard office.words[field.name] != nil else {
        report.error(
          .unknownWord(field.name), at: word.place,
          remedy: .nearest(to: field.name, among: office.words.names, orElse: .words(office.words.names)))
        continue
      }
      if let text = word.text { words[field.name] = Value(text, at: word) }
    }
    return words
  }
}

extension Value {
  fileprivate init(_ text: String, at field: FieldValue) {
    self.init(text)
    origins = [field.place]
  }
}

extension Message {
  fileprivate static func unknownLevel(_ name: String) -> Self {
    Message("unknown-level", en: "there is no level ‘\(name)’", zh: "没有“\(name)”这个层级")
  }

  fileprivate static func unknownSuperior(_ name: String) -> Self {
    Message(
      "unknown-superior", en: "‘\(name)’ is no level above the one before it", zh: "看不出“\(name)”是上面哪一级")
  }

  fileprivate static func unknownWord(_ name: String) -> Self {
    Message("unknown-word", en: "the level has no word ‘\(name)’", zh: "这个层级的称谓里没有“\(name)”")
  }
}

extension Wording {
  fileprivate static func levels(_ names: [String]) -> Self {
    Wording(
      en: "the levels are \(names.joined(separator: ", "))", zh: "可用的层级：\(names.joined(separator: "、"))")
  }

  fileprivate static var superiorForm: Self {
    Wording(
      en: "write the superiors from the nearest up, each with its level: [云州市, 河东省]",
      zh: "由近及远，写带级别的全名，如 [云州市, 河东省]")
  }

  fileprivate static func words(_ names: [String]) -> Self {
    Wording(en: "its words are \(names.joined(separator: ", "))", zh: "可用的称谓：\(names.joined(separator: "、"))")
  }
}
