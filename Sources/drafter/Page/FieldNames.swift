import Briefs
import Diagnostics

/// The names that lead to every value of a brief, by the place of the value: 回顾 › 指标 › 地区生产总值 › 增速.
struct FieldNames {
  private let file: SourceFile
  private let language: Language
  private var names: [Place: String] = [:]

  init(of brief: Brief, in language: Language) {
    file = brief.root.place.file
    self.language = language
    add(brief.root, under: [])
  }

  /// What a place of the data is called: a field of the brief, or what the templates bring along.
  func name(of place: Place) -> String {
    if let name = names[place] { return name }
    let other =
      place.file === file
      ? Wording(en: "brief", zh: "提要") : Wording(en: "words of the templates", zh: "模板用语")
    return other.text(in: language)
  }

  private mutating func add(_ record: Record, under path: [String]) {
    for (field, value) in record.entries {
      let name =
        switch language {
        case .english: field.name
        case .chinese: field.chineseName
        }
      // A field that was not written lies where its record does.
      if value.place != record.place { add(value, under: path + [name]) }
    }
  }

  private mutating func add(_ value: FieldValue, under path: [String]) {
    names[value.place] = path.joined(separator: " › ")
    switch value.content {
    case .list(let items):
      for (index, item) in items.enumerated() { add(item, under: path + [item.record?.subject ?? "\(index + 1)"]) }
    case .record(let record): add(record, under: path)
    case .empty, .text, .year, .date, .figure, .rate: break
    }
  }
}
