import Checking
import Diagnostics

extension Command {
  static let explain = Command(
    name: "explain",
    synopsis: "[RULE]",
    summary: Wording(en: "explain a rule of check with examples, or list all rules", zh: "说明一条检查规则并举例，不写则列出全部"),
    example: "drafter explain P03",
    run: explain)

  private static func explain(_ arguments: Arguments, _ console: Console) throws(Misuse) -> ExitStatus {
    if arguments.operands.isEmpty {
      try console.print(RuleSet.all.list(in: console.language))
      return .success
    }
    let name = try arguments.operand("RULE").uppercased()
    guard let rule = RuleSet.all[name] else { throw .unknownRule(name) }
    try console.print(rule.page(in: console.language))
    return .success
  }
}

extension RuleSet {
  /// One line a rule: its identifier, its weight and what it is about.
  func list(in language: Language) -> String {
    columns(rules.map { ("\($0.id)  \($0.severity.name(in: language))", $0.name.text(in: language)) }) + "\n"
  }
}

extension Rule {
  /// The page of the rule: what is wrong, why, and a wrong and a right text for each case.
  func page(in language: Language) -> String {
    let labels: (wrong: String, right: String) =
      switch language {
      case .english: ("wrong", "right")
      case .chinese: ("误", "正")
      }
    let cases = examples.map { "\(labels.wrong): \(indented($0.bad))\n\(labels.right): \(indented($0.good))\n" }
    let head = "\(id) (\(severity.name(in: language))): \(name.text(in: language))"
    return ([head, explanation.text(in: language)] + cases).joined(separator: "\n\n").trimmedEnd + "\n"
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n").joined(separator: "\n    ")
  }
}

extension Severity {
  fileprivate func name(in language: Language) -> String {
    switch (self, language) {
    case (_, .english): rawValue
    case (.error, .chinese): "错误"
    case (.warning, .chinese): "警告"
    case (.hint, .chinese): "提示"
    }
  }
}

extension String {
  fileprivate var trimmedEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}
