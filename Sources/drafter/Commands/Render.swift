import Diagnostics
import Documents

extension Command {
  static let render = Command(
    name: "render",
    synopsis: "BRIEF [-o FILE]… [--final] [--watch] | BRIEF --trace",
    summary: Wording(en: "render the draft of a brief", zh: "由提要生成讲话稿"),
    options: [output, final, watch, trace, .templates],
    example: "drafter render 2022.yaml -o 讲话.md -o 讲话.html",
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
  private static let watch = Option(
    name: "--watch",
    explanation: Wording(
      en: "write again whenever the brief or a template changes, until Ctrl-C", zh: "提要或模板一改就重新写出，按 Ctrl-C 停止"))
  private static let trace = Option(
    name: "--trace",
    explanation: Wording(
      en: "show each sentence with the places of the brief and of the templates that wrote it",
      zh: "逐句列出写出它的提要和模板位置"))

  private static func render(_ arguments: Arguments, _ console: Console) throws(Misuse) -> ExitStatus {
    let path = try arguments.operand("BRIEF")
    let targets = try OutputTarget.all(arguments.values(of: output), of: path)
    if arguments.has(trace), !targets.isEmpty { throw .traceNeedsStandardOutput }
    let rendering = Rendering(
      brief: path, targets: targets, isFinal: arguments.has(final), isTrace: arguments.has(trace),
      arguments: arguments, console: console)
    guard arguments.has(watch) else { return try rendering.run() == nil ? .contentErrors : .success }
    guard path != "-", !targets.isEmpty, !targets.contains(where: \.isStandardOutput) else { throw .nothingToWatch }
    return try RenderLoop(rendering).run()
  }
}

extension Misuse {
  fileprivate static var nothingToWatch: Misuse {
    Misuse(
      Message(
        "nothing-to-watch", en: "--watch needs a brief in a file and a file to write to", zh: "--watch 要有提要文件和输出文件"),
      remedy: Wording(
        en: "write ‘drafter render 2022.yaml --watch -o 讲话.html’", zh: "写成“drafter render 2022.yaml --watch -o 讲话.html”"
      ))
  }

  fileprivate static var traceNeedsStandardOutput: Misuse {
    Misuse(
      Message("trace-with-output", en: "--trace goes to standard output alone", zh: "--trace 只在屏幕上输出"),
      remedy: Wording(en: "leave out either --trace or -o", zh: "--trace 和 -o 只写一个"))
  }
}
