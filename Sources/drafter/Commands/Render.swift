import Diagnostics
import Documents
import Drafting

extension Command {
  static let render = Command(
    name: "render",
    synopsis: "BRIEF [-o FILE]… [--final] | BRIEF --trace",
    summary: Wording(en: "render the draft of a brief", zh: "由提要生成讲话稿"),
    options: [output, final, trace, .templates],
    example: "drafter render 2022.yaml -o 讲话.md -o 讲话.txt",
    run: render)

  private static let output = Option(
    name: "--output", short: "-o", valueName: "FILE",
    explanation: Wording(
      en:
        "write to a file whose suffix picks the format (\(OutputFormat.suffixes)), several times for several; else text on stdout",
      zh: "写入文件，格式由后缀决定（\(OutputFormat.suffixes)），可写多个；不写则在屏幕上输出文本"))
  private static let final = Option(
    name: "--final",
    explanation: Wording(en: "refuse while a field is still open", zh: "定稿：还有待填之处就不输出"))
  private static let trace = Option(
    name: "--trace",
    explanation: Wording(
      en: "show each sentence with the places of the brief and of the templates that wrote it",
      zh: "逐句列出写出它的提要和模板位置"))

  private static func render(_ arguments: Arguments, _ console: Console) throws(Misuse) -> ExitStatus {
    let path = try arguments.operand("BRIEF")
    let targets = try OutputTarget.all(arguments.values(of: output), of: path)
    if arguments.has(trace), !targets.isEmpty { throw .traceNeedsStandardOutput }
    let drafted = try Drafted(path: path, arguments: arguments)
    console.say(drafted.report)
    guard let draft = drafted.draft, !drafted.report.hasErrors else { return .contentErrors }
    let isOpen = !draft.gaps.isEmpty
    if isOpen { console.say(Wording(en: drafted.gapList(in: .english), zh: drafted.gapList(in: .chinese))) }
    if isOpen, arguments.has(final) {
      console.say(Diagnostic(.error, .stillOpen(draft.gaps.count), at: nil, remedy: .fillFirst))
      return .contentErrors
    }
    if arguments.has(trace) {
      try console.print(Trace(of: draft).text)
    } else {
      try OutputTarget.write(Document(parsing: draft.text), to: targets, console)
    }
    return .success
  }
}

extension Message {
  fileprivate static func stillOpen(_ count: Int) -> Self {
    Message(
      "open-fields", en: "nothing was written: \(count) field\(count == 1 ? " is" : "s are") still open",
      zh: "没有输出：还有\(count)处待填")
  }
}

extension Wording {
  fileprivate static var fillFirst: Self {
    Wording(en: "fill them in, or leave out --final for a draft with gaps", zh: "填好再定稿；不加 --final 可输出带空的草稿")
  }
}

extension Misuse {
  fileprivate static var traceNeedsStandardOutput: Misuse {
    Misuse(
      Message("trace-with-output", en: "--trace goes to standard output alone", zh: "--trace 只在屏幕上输出"),
      remedy: Wording(en: "leave out either --trace or -o", zh: "--trace 和 -o 只写一个"))
  }
}
