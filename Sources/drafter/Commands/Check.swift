import Checking
import Diagnostics

extension Command {
  static let check = Command(
    name: "check",
    synopsis: "FILE…",
    summary: Wording(
      en: "find what is wrong or still open in a brief, or in a text (.txt .md) that anyone wrote",
      zh: "检查提要，或任何人写的文本（.txt .md）里的错误和待填之处"),
    options: [fix, json, .only, .except, .severity, .templates],
    example: "drafter check 2022.yaml 旧稿.txt",
    run: check)

  private static let fix = Option(
    name: "--fix",
    explanation: Wording(
      en: "repair in the file what is safe to repair, and keep the old file beside it",
      zh: "把能放心改的直接在文件里改好，原文件留在旁边"))

  private static let json = Option(
    name: "--json", explanation: Wording(en: "print the findings as JSON on stdout", zh: "在标准输出以 JSON 列出"))

  private static func check(_ arguments: Arguments, _ console: Console) throws(Misuse) -> ExitStatus {
    guard !arguments.operands.isEmpty else { throw .nothingToCheck }
    if arguments.has(fix), arguments.operands.contains("-") { throw .nothingToWriteTo }
    let rules = try RuleSet(arguments: arguments)
    var all = Report()
    for path in arguments.operands {
      let source = try FileSystem.read(path)
      if CheckedSpeech.isText(path) {
        all.add(contentsOf: try checkText(source, rules: rules, arguments, console))
        continue
      }
      let repair = Repair(of: source)
      let drafted = try Drafted(of: arguments.has(fix) ? repair.file : source, arguments: arguments)
      all.add(contentsOf: drafted.report)
      if arguments.has(fix) { try save(repair, of: source, remaining: drafted.report.diagnostics.count, console) }
      if arguments.has(json) {
        for gap in drafted.gaps { all.add(gap) }
      } else {
        say(drafted, of: path, console)
        if !arguments.has(fix), !repair.made.isEmpty { console.say(.repairable(repair.made.count, in: path)) }
      }
    }
    if arguments.has(json) { try console.print(all.json(in: console.language)) }
    return all.hasErrors ? .contentErrors : .success
  }

  /// Checks a text that anyone wrote, and gives what is left in it.
  private static func checkText(
    _ source: SourceFile, rules: RuleSet, _ arguments: Arguments, _ console: Console
  ) throws(Misuse) -> Report {
    let repair = Repair(ofText: source, rules: rules)
    let checked = CheckedSpeech(of: arguments.has(fix) ? repair.file : source, rules: rules)
    if let failure = checked.failure {
      var report = Report()
      report.add(failure)
      if !arguments.has(json) { console.say(report) }
      return report
    }
    if arguments.has(fix) { try save(repair, of: source, remaining: checked.report.diagnostics.count, console) }
    guard !arguments.has(json) else { return checked.report }
    say(checked, of: source.name, console)
    if !arguments.has(fix), !repair.made.isEmpty { console.say(.repairable(repair.made.count, in: source.name)) }
    return checked.report
  }

  private static func say(_ checked: CheckedSpeech, of path: String, _ console: Console) {
    var prose = Report()
    for diagnostic in checked.report.diagnostics where !diagnostic.isPlaceholder { prose.add(diagnostic) }
    console.say(prose)
    let holes = PlaceholderList(of: checked.report)
    if !holes.isEmpty {
      console.say(Wording(en: holes.text(in: .english), zh: holes.text(in: .chinese)))
    } else if prose.diagnostics.isEmpty {
      console.say(Wording(en: "\(path): nothing to mend, nothing open", zh: "\(path)：没有错误，没有待填之处"))
    }
  }

  private static func say(_ drafted: Drafted, of path: String, _ console: Console) {
    console.say(drafted.report)
    if !drafted.gaps.isEmpty {
      console.say(Wording(en: drafted.gapList(in: .english), zh: drafted.gapList(in: .chinese)))
    } else if drafted.report.diagnostics.isEmpty {
      console.say(Wording(en: "\(path): nothing to mend, nothing open", zh: "\(path)：没有错误，没有待填之处"))
    }
  }

  /// Writes what could be repaired, and says so; a file in which nothing could be is not touched.
  private static func save(
    _ repair: Repair, of source: SourceFile, remaining: Int, _ console: Console
  ) throws(Misuse) {
    if let failure = repair.failure { return console.say(failure) }
    guard repair.file !== source else {
      if remaining > 0 { console.say(.nothingRepaired(in: source.name)) }
      return
    }
    let oldPath = try FileSystem.replace(FileSystem.Output(path: source.name, bytes: repair.file.bytes))
    let summary = RepairSummary(repair: repair, oldPath: oldPath, remaining: remaining)
    console.say(Wording(en: summary.text(in: .english), zh: summary.text(in: .chinese)))
  }
}

extension Wording {
  fileprivate static func repairable(_ count: Int, in path: String) -> Self {
    Wording(
      en: "‘drafter check --fix \(path)’ repairs \(count) by itself",
      zh: "用“drafter check --fix \(path)”可以自动改好\(count)处")
  }

  fileprivate static func nothingRepaired(in path: String) -> Self {
    Wording(
      en: "\(path): nothing in it is safe to repair unasked; it was left as it is",
      zh: "\(path)：没有能放心自动改的地方，文件没有动")
  }
}

extension Misuse {
  fileprivate static var nothingToCheck: Misuse {
    Misuse(
      Message("missing-operand", en: "there is nothing to check", zh: "没有写明检查哪个文件"),
      remedy: Wording(en: "write ‘drafter check 2022.yaml’", zh: "写成“drafter check 2022.yaml”"))
  }

  fileprivate static var nothingToWriteTo: Misuse {
    Misuse(
      Message("fix-needs-file", en: "--fix cannot repair standard input", zh: "--fix 不能修改标准输入"),
      remedy: Wording(
        en: "name the file: ‘drafter check --fix 2022.yaml’", zh: "写明文件：“drafter check --fix 2022.yaml”"))
  }
}
