import Diagnostics
import Documents

extension Command {
  static let render = Command(
    name: "render",
    synopsis: "BRIEF [-o FILE]… [--final] [--watch]",
    summary: Wording(en: "render the draft of a brief", zh: "由提要生成讲话稿"),
    options: [output, final, watch, .templates],
    example: "drafter render 2022.yaml -o 讲话.md -o 讲话.html",
    run: render)

  private static let output = Option(
    name: "--output", short: "-o", valueName: "FILE",
    explanation: Wording(
      en: "write to a file whose suffix picks the format (\(suffixes)), several times for several; else text on stdout",
      zh: "写入文件，格式由后缀决定（\(suffixes)），可写多个；不写则在屏幕上输出文本"))
  private static let final = Option(
    name: "--final",
    explanation: Wording(en: "refuse while a field is still open", zh: "定稿：还有待填之处就不输出"))

  private static var suffixes: String { OutputFormat.allCases.map { ".\($0.rawValue)" }.joined(separator: " ") }

  private static let watch = Option(
    name: "--watch",
    explanation: Wording(
      en: "write again whenever the brief or a template changes, until Ctrl-C", zh: "提要或模板一改就重新写出，按 Ctrl-C 停止"))

  private static func render(_ arguments: Arguments, _ console: Console) throws(Misuse) -> ExitStatus {
    let path = try arguments.operand("BRIEF")
    let rendering = Rendering(
      brief: path,
      targets: try arguments.values(of: output).map { target throws(Misuse) in try Target(path: target, brief: path) },
      isFinal: arguments.has(final), arguments: arguments, console: console)
    guard arguments.has(watch) else { return try rendering.run() == nil ? .contentErrors : .success }
    guard path != "-", !rendering.targets.isEmpty, !rendering.targets.contains(where: \.isStandardOutput) else {
      throw .nothingToWatch
    }
    return try RenderLoop(rendering).run()
  }
}

/// A file that a draft is written to.
struct Target {
  let path: String
  let format: OutputFormat

  var isStandardOutput: Bool { path == "-" }

  init(path: String, brief: String) throws(Misuse) {
    guard let format = path == "-" ? .text : OutputFormat(suffixOf: path) else { throw .unknownFormat(path) }
    guard !Platform.isSameFile(path, brief) else { throw .targetIsBrief(path) }
    self.path = path
    self.format = format
  }
}

extension Misuse {
  fileprivate static func unknownFormat(_ path: String) -> Misuse {
    let suffixes = OutputFormat.allCases.map { ".\($0.rawValue)" }
    return Misuse(
      Message("unknown-format", en: "no format goes by the suffix of ‘\(path)’", zh: "看不出“\(path)”要什么格式"),
      remedy: Wording(
        en: "end the name in \(suffixes.joined(separator: " or "))", zh: "文件名以 \(suffixes.joined(separator: " 或 ")) 结尾")
    )
  }

  fileprivate static var nothingToWatch: Misuse {
    Misuse(
      Message(
        "nothing-to-watch", en: "--watch needs a brief in a file and a file to write to", zh: "--watch 要有提要文件和输出文件"),
      remedy: Wording(
        en: "write ‘drafter render 2022.yaml --watch -o 讲话.html’", zh: "写成“drafter render 2022.yaml --watch -o 讲话.html”"
      ))
  }

  fileprivate static func targetIsBrief(_ path: String) -> Misuse {
    Misuse(
      Message("target-is-brief", en: "‘\(path)’ is the brief itself", zh: "“\(path)”就是提要本身"),
      remedy: Wording(en: "name another file after -o", zh: "-o 后面另写一个文件名"))
  }
}
