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
      // No section shall report again what is missing for this reason.
      let gap = Value(.gap(Gap(label: name, place: level.place)))
      for (name, alias) in [("本级", "own"), ("直接上级", "superior"), ("上级", "superiors")] {
        add(name, alias: alias, gap)
      }
      return
    }
    add("本级", alias: "own", Value(.map(words(of: office, for: brief, report: &report))))
    let offices = Office.all(in: library, report: &report)
    let named = brief.superiors.filter { !$0.isEmpty }
    let superiors = office.superiors(named: named, among: offices, report: &report)
    LevelCheck(own: office, superiors: superiors.map(\.office), offices: offices).check(brief, report: &report)
    let usual = office.usualSuperior(among: offices).map { Value(.map(words(ofUnnamed: $0, for: brief))) } ?? .none
    let values = superiors.map { name, office in
      var words = office.words
      words["名称"] = Value(name.text ?? "", at: name)
      return Value(.map(words))
    }
    add("直接上级", alias: "superior", values.first ?? usual)
    if !values.isEmpty {
      add("上级", alias: "superiors", Value(values.reversed()))
    } else if !named.isEmpty || office.isHighest(among: offices) {
      add("上级", alias: "superiors", Value([usual]))
    } else {
      add("上级", alias: "superiors", self.values["单位"]?.map?["上级"] ?? .none)
    }
  }

  /// The words of a superior that the brief does not name.
  private func words(ofUnnamed office: Office, for brief: Brief) -> Map {
    var words = office.words
    if words["名称"] == nil, let place = brief.root["office"]?.record?["superiors"]?.place {
      words["名称"] = Value(.gap(Gap(label: "单位上级", place: place)))
    }
    return words
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

  fileprivate static func unknownWord(_ name: String) -> Self {
    Message("unknown-word", en: "the level has no word ‘\(name)’", zh: "这个层级的称谓里没有“\(name)”")
  }
}

extension Wording {
  fileprivate static func levels(_ names: [String]) -> Self {
    Wording(
      en: "the levels are \(names.joined(separator: ", "))", zh: "可用的层级：\(names.joined(separator: "、"))")
  }

  fileprivate static func words(_ names: [String]) -> Self {
    Wording(en: "its words are \(names.joined(separator: ", "))", zh: "可用的称谓：\(names.joined(separator: "、"))")
  }
}
