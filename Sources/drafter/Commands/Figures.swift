import Diagnostics
import Documents
import Drafting

extension Command {
  static let figures = Command(
    name: "figures",
    synopsis: "BRIEF [--csv | --json | -o FILE…]",
    summary: Wording(
      en: "list every figure of a brief with the sentences that say it", zh: "列出提要里的每个数据和稿中说到它的句子"),
    options: [csv, json, output, .templates],
    example: "drafter figures 2022.yaml -o 数据核对表.md",
    run: figures)

  private static let csv = Option(
    name: "--csv", explanation: Wording(en: "print a table as CSV (RFC 4180, UTF-8)", zh: "输出 CSV 表格（RFC 4180，UTF-8）"))
  private static let json = Option(
    name: "--json", explanation: Wording(en: "print the figures as JSON", zh: "输出 JSON"))
  private static let output = Option(
    name: "--output", short: "-o", valueName: "FILE",
    explanation: Wording(
      en: "write the proof sheet to a file whose suffix picks the format (\(OutputFormat.suffixes))",
      zh: "写出数据核对表，格式由后缀决定（\(OutputFormat.suffixes)），可写多个"))

  private static func figures(_ arguments: Arguments, _ console: Console) throws(Misuse) -> ExitStatus {
    let path = try arguments.operand("BRIEF")
    guard [csv, json, output].count(where: arguments.has) <= 1 else { throw .severalForms }
    let targets = try OutputTarget.all(arguments.values(of: output), of: path)
    let drafted = try Drafted(path: path, arguments: arguments)
    console.say(drafted.report)
    guard let draft = drafted.draft, !drafted.report.hasErrors else { return .contentErrors }
    let sheet = FigureSheet(FigureList(of: draft), in: console.language)
    if arguments.has(csv) {
      try console.print(sheet.csv)
    } else if arguments.has(json) {
      try console.print(sheet.json)
    } else if targets.isEmpty {
      try console.print(sheet.text)
    } else {
      try OutputTarget.write(sheet.document, to: targets, console)
    }
    return .success
  }
}

extension Misuse {
  fileprivate static var severalForms: Misuse {
    Misuse(
      Message("several-forms", en: "--csv, --json and -o exclude one another", zh: "--csv、--json 和 -o 只能选一个"),
      remedy: Wording(en: "run the command once for each", zh: "要几种，就分几次执行"))
  }
}
