import Diagnostics

extension Command {
  static let check = Command(
    name: "check",
    synopsis: "BRIEF…",
    summary: Wording(en: "find the errors and the open fields of a brief", zh: "检查提要里的错误和待填之处"),
    options: [json, .templates],
    example: "drafter check 2022.yaml",
    run: check)

  private static let json = Option(
    name: "--json", explanation: Wording(en: "print the findings as JSON on stdout", zh: "在标准输出以 JSON 列出"))

  private static func check(_ arguments: Arguments, _ console: Console) throws(Misuse) -> ExitStatus {
    guard !arguments.operands.isEmpty else { throw .nothingToCheck }
    var all = Report()
    for path in arguments.operands {
      let drafted = try Drafted(path: path, arguments: arguments)
      all.add(contentsOf: drafted.report)
      if arguments.has(json) {
        for gap in drafted.gaps { all.add(gap) }
        continue
      }
      console.say(drafted.report)
      if !drafted.gaps.isEmpty {
        console.say(Wording(en: drafted.gapList(in: .english), zh: drafted.gapList(in: .chinese)))
      } else if drafted.report.diagnostics.isEmpty {
        console.say(Wording(en: "\(path): nothing to mend, nothing open", zh: "\(path)：没有错误，没有待填之处"))
      }
    }
    if arguments.has(json) { try console.print(all.json(in: console.language)) }
    return all.hasErrors ? .contentErrors : .success
  }
}

extension Misuse {
  fileprivate static var nothingToCheck: Misuse {
    Misuse(
      Message("missing-operand", en: "there is nothing to check", zh: "没有写明检查哪个文件"),
      remedy: Wording(en: "write ‘drafter check 2022.yaml’", zh: "写成“drafter check 2022.yaml”"))
  }
}
