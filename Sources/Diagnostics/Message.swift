/// A language that the tool speaks to its user.
package enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case chinese = "zh"
}

/// A sentence in both languages under one stable identifier; only the printer chooses which is said.
package struct Message: Hashable, Sendable {
  /// The identifier, the same in both languages and from release to release: `duplicate-key`.
  package let id: String
  private let english: String
  private let chinese: String

  package init(_ id: String, en english: String, zh chinese: String) {
    self.id = id
    self.english = english
    self.chinese = chinese
  }

  package func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }
}

/// A remark in both languages that needs no identifier of its own: a help line, a remedy, the name of a field.
package struct Wording: Hashable, Sendable {
  private let english: String
  private let chinese: String

  package init(en english: String, zh chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  package func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }
}
