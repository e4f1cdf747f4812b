import Diagnostics

/// The tool: finds the command and runs it.
@main
enum Drafter {
  static let version = "0.1.0"

  static let commands: [Command] = [
    .new, .render, .check, .explain, .figures, .outline, .almanac, .templates, .inspect,
  ]

  static func main() {
    let status = run(Array(CommandLine.arguments.dropFirst()))
    Platform.quit(status.rawValue)
  }

  static func run(_ words: [String]) -> ExitStatus {
    do {
      return try dispatch(words)
    } catch {
      let console = (try? Console(arguments: Arguments(languageOptions(in: words), options: [.language]))) ?? Console()
      console.say(error.diagnostic)
      return .misuse
    }
  }

  private static func dispatch(_ words: [String]) throws(Misuse) -> ExitStatus {
    guard let name = words.first, !name.hasPrefix("-") else { return try runWithoutCommand(words) }
    guard let command = commands.first(where: { $0.name == name }) else { throw .unknownCommand(name) }
    let arguments = try Arguments(words.dropFirst(), options: command.options + Option.common)
    let console = try Console(arguments: arguments)
    if arguments.has(.help) {
      try console.print(command.help(in: console.language))
      return .success
    }
    return try command.run(arguments, console)
  }

  private static func runWithoutCommand(_ words: [String]) throws(Misuse) -> ExitStatus {
    let version = Option(name: "--version", explanation: Wording(en: "show the version", zh: "显示版本"))
    let arguments = try Arguments(words, options: [version] + Option.common)
    let console = try Console(arguments: arguments)
    if let operand = arguments.operands.first { throw .commandNotFirst(operand) }
    if arguments.has(version) {
      try console.print("drafter \(Self.version)\n")
      return .success
    }
    try console.print(overview(in: console.language))
    return arguments.has(.help) ? .success : .misuse
  }

  static func overview(in language: Language) -> String {
    let rows = columns(commands.map { ($0.name, $0.summary.text(in: language)) })
    switch language {
    case .english:
      return """
        drafter writes the yearly speeches of Party and government offices from templates and a brief of the year's facts.

        usage: drafter COMMAND …

        commands:
        \(rows)

        ‘drafter COMMAND --help’ tells more. Start with:
          drafter new --year 2022
          drafter render 2022.yaml

        """
    case .chinese:
      return """
        drafter：按模板和一份年度提要，起草党政机关的年度讲话。

        用法: drafter 命令 …

        命令:
        \(rows)

        “drafter 命令 --help”有详细说明。从这两条开始：
          drafter new --year 2022
          drafter render 2022.yaml

        """
    }
  }

  /// The `--lang` of a call that failed, so that its message is in the language asked for.
  private static func languageOptions(in words: [String]) -> [String] {
    if let joined = words.first(where: { $0.hasPrefix("--lang=") }) { return [joined] }
    guard let index = words.firstIndex(of: "--lang"), index + 1 < words.count else { return [] }
    return [words[index], words[index + 1]]
  }
}

extension Misuse {
  fileprivate static func commandNotFirst(_ name: String) -> Misuse {
    Misuse(
      Message("command-not-first", en: "options come after the command", zh: "选项要写在命令后面"),
      remedy: Wording(en: "write ‘drafter \(name) …’ first", zh: "先写“drafter \(name) …”"))
  }

  fileprivate static func unknownCommand(_ name: String) -> Misuse {
    let names = Drafter.commands.map(\.name)
    return Misuse(
      Message("unknown-command", en: "there is no command ‘\(name)’", zh: "没有“\(name)”这个命令"),
      remedy: .nearest(
        to: name, among: names,
        orElse: Wording(
          en: "the commands are \(names.joined(separator: ", "))", zh: "命令有 \(names.joined(separator: "、"))")))
  }
}
