import Briefs
import Diagnostics
import Drafting

/// What `templates needs` shows of a kind of speech or of a section.
struct NeedsList {
  /// What the list is about, as its first line says it.
  let title: String
  let needs: Needs

  func text(in language: Language) -> String {
    let groups: [(Wording, String)] = [
      (Wording(en: "from the brief", zh: "提要里的字段"), columns(rows(of: needs.fields, in: language))),
      (Wording(en: "derived", zh: "由提要和年历派生"), columns(rows(of: needs.derived, in: language))),
      (
        Wording(en: "from the section that includes it", zh: "由引入它的章节给出"),
        needs.given.map { "  \($0)" }.joined(separator: "\n")
      ),
    ]
    return "\(title)\n"
      + groups.filter { !$0.1.isEmpty }.map { "\n\($0.0.text(in: language))\n\($0.1)\n" }.joined()
  }

  private func rows(
    of entries: [Needs.Entry], in language: Language, indentation: String = ""
  ) -> [(String, String)] {
    entries.flatMap { entry in
      let members = rows(of: entry.members, in: language, indentation: indentation + "  ")
      // Where a field is used as a whole is told unless its members say the same.
      let told = Set(entry.members.flatMap(\.sections))
      let places = told.isSuperset(of: entry.sections) ? [] : [("", "→ \(entry.sections.joined(separator: " "))")]
      return [(indentation + entry.title, entry.about(in: language))] + places + members
    }
  }

  /// The list as one JSON object.
  func json(in language: Language) -> String {
    let given = needs.given.map(jsonString).joined(separator: ", ")
    return """
      {
        "title": \(jsonString(title)),
        "fields": \(json(of: needs.fields, in: language, indentation: "  ")),
        "derived": \(json(of: needs.derived, in: language, indentation: "  ")),
        "given": [\(given)]
      }

      """
  }

  private func json(of entries: [Needs.Entry], in language: Language, indentation: String) -> String {
    guard !entries.isEmpty else { return "[]" }
    let items = entries.map { entry in
      let members = json(of: entry.members, in: language, indentation: indentation + "  ")
      return "\(indentation)  {" + entry.members(in: language, nested: members).joined(separator: ", ") + "}"
    }
    return "[\n\(items.joined(separator: ",\n"))\n\(indentation)]"
  }
}

extension Needs.Entry {
  /// Both names, and a mark on a list.
  fileprivate var title: String {
    name + (isList ? "[]" : "") + (englishName.map { " (\($0))" } ?? "")
  }

  fileprivate func about(in language: Language) -> String {
    let words = explanation?.text(in: language) ?? ""
    guard let need else { return words }
    return switch language {
    case .english: "\(words) (\(need.name))"
    case .chinese: "\(words)（\(need.wording.text(in: .chinese))）"
    }
  }

  fileprivate func members(in language: Language, nested members: String) -> [String] {
    [
      "\"name\": \(jsonString(name))", englishName.map { "\"english\": \(jsonString($0))" },
      need.map { "\"need\": \(jsonString($0.name))" },
      explanation.map { "\"explanation\": \(jsonString($0.text(in: language)))" }, "\"list\": \(isList)",
      "\"sections\": [\(sections.map(jsonString).joined(separator: ", "))]", "\"members\": \(members)",
    ].compactMap(\.self)
  }
}

extension Need {
  /// The English word, the same for people and for programs.
  fileprivate var name: String { wording.text(in: .english) }

  fileprivate var wording: Wording {
    switch self {
    case .required: Wording(en: "required", zh: "必填")
    case .needed: Wording(en: "needed", zh: "应填")
    case .expected: Wording(en: "expected", zh: "写了就要填")
    case .optional: Wording(en: "optional", zh: "选填")
    }
  }
}
