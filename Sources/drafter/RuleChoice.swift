import Checking
import Diagnostics

extension Option {
  static let only = Option(
    name: "--only", valueName: "RULES",
    explanation: Wording(en: "look only for these in a text: P01,N04", zh: "文本只查这几条规则：P01,N04"))
  static let except = Option(
    name: "--except", valueName: "RULES", explanation: Wording(en: "all rules but these", zh: "不查这几条规则"))
  static let severity = Option(
    name: "--severity", valueName: "LEVEL",
    explanation: Wording(
      en: "the least of a text to be told: error, warning or hint (all, if not given)",
      zh: "文本至少到哪一级才报：error、warning 或 hint（不写则全报）"))
}

extension RuleSet {
  /// The rules that the options of a call leave.
  init(arguments: Arguments) throws(Misuse) {
    let only = try Self.identifiers(arguments.values(of: .only))
    let except = try Self.identifiers(arguments.values(of: .except))
    let least = try arguments.value(of: .severity).map { name throws(Misuse) in
      guard let severity = Severity(rawValue: name) else {
        throw .badValue(name, of: "--severity", among: ["error", "warning", "hint"])
      }
      return severity
    }
    self.init(
      rules: RuleSet.all.rules.filter { rule in
        (only.isEmpty || only.contains(rule.id)) && !except.contains(rule.id) && rule.severity <= (least ?? .hint)
      })
  }

  private static func identifiers(_ values: [String]) throws(Misuse) -> [String] {
    let names = values.flatMap { $0.split(separator: ",") }.map { $0.uppercased() }
    for name in names where RuleSet.all[name] == nil { throw .unknownRule(name) }
    return names
  }
}

extension Misuse {
  static func unknownRule(_ name: String) -> Misuse {
    let names = RuleSet.all.rules.map(\.id)
    return Misuse(
      Message("unknown-rule", en: "there is no rule ‘\(name)’", zh: "没有“\(name)”这条规则"),
      remedy: .nearest(
        to: name, among: names,
        orElse: Wording(en: "‘drafter explain’ lists the rules", zh: "“drafter explain”列出全部规则")))
  }
}
