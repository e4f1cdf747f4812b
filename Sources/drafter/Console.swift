import Diagnostics

/// The terminal: content goes to standard output, everything said about it to standard error.
struct Console {
  let language: Language
  private let isColored: Bool

  init(arguments: Arguments) throws(Misuse) {
    language = try Self.language(named: arguments.value(of: .language))
    isColored = try Self.isColored(arguments.value(of: .color))
  }

  /// The console of a call whose options could not be read.
  init() {
    language = Self.localeLanguage
    isColored = false
  }

  func print(_ bytes: [UInt8]) throws(Misuse) {
    guard Platform.send(bytes, to: .output) else { throw .cannotPrint }
  }

  func print(_ text: String) throws(Misuse) { try print(Array(text.utf8)) }

  func say(_ wording: Wording) { say(text: wording.text(in: language) + "\n") }

  func say(_ report: Report) { say(text: printer.text(for: report)) }

  func say(_ diagnostic: Diagnostic) { say(text: printer.text(for: diagnostic)) }

  private func say(text: String) {
    guard !text.isEmpty else { return }
    // A closed standard error leaves nobody to tell.
    _ = Platform.send(Array(text.utf8), to: .error)
  }

  private var printer: DiagnosticPrinter { DiagnosticPrinter(language: language, color: isColored) }

  private static func language(named name: String?) throws(Misuse) -> Language {
    guard let name else { return localeLanguage }
    guard let language = Language(rawValue: name) else {
      throw .badValue(name, of: "--lang", among: Language.allCases.map(\.rawValue))
    }
    return language
  }

  private static var localeLanguage: Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(Platform.environment).first { !$0.isEmpty }
    return locale?.hasPrefix("zh") == true ? .chinese : .english
  }

  private static func isColored(_ when: String?) throws(Misuse) -> Bool {
    switch when {
    case "always": true
    case "never": false
    case nil, "auto": (Platform.environment("NO_COLOR") ?? "").isEmpty && Platform.isTerminal(.error)
    case let other?: throw .badValue(other, of: "--color", among: ["auto", "always", "never"])
    }
  }
}

extension Misuse {
  static func badValue(_ value: String, of option: String, among valid: [String]) -> Misuse {
    Misuse(
      Message("bad-option-value", en: "\(option) cannot be ‘\(value)’", zh: "\(option) 不能是“\(value)”"),
      remedy: Wording(
        en: "it is one of \(valid.joined(separator: ", "))", zh: "可以是 \(valid.joined(separator: "、"))"))
  }

  fileprivate static var cannotPrint: Misuse {
    Misuse(
      Message(
        "cannot-print", en: "cannot write to standard output: \(Platform.lastError)",
        zh: "写不了标准输出：\(Platform.lastError)"))
  }
}
