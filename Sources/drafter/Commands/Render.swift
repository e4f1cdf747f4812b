import Diagnostics
import Documents
import Drafting

extension Command {
  static let render = Command(
    name: "render",
    synopsis: "BRIEF [-o FILE]… [--final]",
    summary: Wording(en: "render the draft of a brief", zh: "由提要生成讲话稿"),
    options: [output, final, .templates],
    example: "drafter render 2022.yaml -o 讲话.md -o 讲话.txt",
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

  private static func render(_ arguments: Arguments, _ console: Console) throws(Misuse) -> ExitStatus {
    let path = try arguments.operand("BRIEF")
    let targets = try arguments.values(of: output).map { target throws(Misuse) in
      try Target(path: target, brief: path)
    }
    let drafted = try Drafted(path: path, arguments: arguments)
    console.say(drafted.report)
    guard let draft = drafted.draft, !drafted.report.hasErrors else { return .contentErrors }
    let isOpen = !draft.gaps.isEmpty
    if isOpen { console.say(Wording(en: drafted.gapList(in: .english), zh: drafted.gapList(in: .chinese))) }
    if isOpen, arguments.has(final) {
      console.say(Diagnostic(.error, .stillOpen(draft.gaps.count), at: nil, remedy: .fillFirst))
      return .contentErrors
    }
    let document = Document(parsing: draft.text)
    if targets.isEmpty { try console.print(OutputFormat.text.renderer.render(document)) }
    for target in targets where target.isStandardOutput { try console.print(target.format.renderer.render(document)) }
    try FileSystem.write(
      targets.filter { !$0.isStandardOutput }.map {
        FileSystem.Output(path: $0.path, bytes: $0.format.renderer(for: drafted).render(document))
      })
    return .success
  }
}

extension OutputFormat {
  /// The renderer of the format, which tells in Word's comments what belongs into each gap.
  fileprivate func renderer(for drafted: Drafted) -> any DocumentRenderer {
    guard self == .docx, let draft = drafted.draft, let brief = drafted.brief else { return renderer }
    return WordRenderer(notes: [GapNote](on: draft.gaps, in: brief))
  }
}

/// A file that a draft is written to.
private struct Target {
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
  fileprivate static func unknownFormat(_ path: String) -> Misuse {
    let suffixes = OutputFormat.allCases.map { ".\($0.rawValue)" }
    return Misuse(
      Message("unknown-format", en: "no format goes by the suffix of ‘\(path)’", zh: "看不出“\(path)”要什么格式"),
      remedy: Wording(
        en: "end the name in \(suffixes.joined(separator: " or "))", zh: "文件名以 \(suffixes.joined(separator: " 或 ")) 结尾")
    )
  }

  fileprivate static func targetIsBrief(_ path: String) -> Misuse {
    Misuse(
      Message("target-is-brief", en: "‘\(path)’ is the brief itself", zh: "“\(path)”就是提要本身"),
      remedy: Wording(en: "name another file after -o", zh: "-o 后面另写一个文件名"))
  }
}
