import Diagnostics
import Drafting
import Templating
import YAML

extension Command {
  static let inspect = Command(
    name: "inspect",
    synopsis: "yaml FILE | template FILE --data FILE",
    summary: Wording(en: "show what the config or the template language makes of a file", zh: "单独查看配置语言或模板语言的结果"),
    options: [data],
    example: "drafter inspect yaml 2022.yaml",
    run: inspect)

  private static let data = Option(
    name: "--data", valueName: "FILE",
    explanation: Wording(en: "the template's variables, as YAML or JSON", zh: "模板的变量，YAML 或 JSON"))

  private static func inspect(_ arguments: Arguments, _ console: Console) throws(Misuse) -> ExitStatus {
    guard arguments.operands.count <= 2 else { throw .extraOperand(arguments.operands[2]) }
    guard arguments.operands.count == 2 else { throw .whatToInspect }
    let path = arguments.operands[1]
    switch arguments.operands[0] {
    case "yaml": return try inspectYAML(path, console)
    case "template": return try inspectTemplate(path, data: arguments.value(of: data), console)
    case let other: throw .badValue(other, of: "inspect", among: ["yaml", "template"])
    }
  }

  private static func inspectYAML(_ path: String, _ console: Console) throws(Misuse) -> ExitStatus {
    var report = Report()
    let node = Node(parsing: try FileSystem.read(path), report: &report)
    console.say(report)
    guard !report.hasErrors else { return .contentErrors }
    try console.print(node.json + "\n")
    return .success
  }

  private static func inspectTemplate(
    _ path: String, data: String?, _ console: Console
  ) throws(Misuse) -> ExitStatus {
    let source = try FileSystem.read(path)
    let dataSource = try data.map { path throws(Misuse) in try FileSystem.read(path) }
    var report = Report()
    let variables = dataSource.map { Value(data: $0, report: &report) } ?? Value(.map(Map()))
    let template = Template(parsing: source, in: environment(beside: path), report: &report)
    if variables.map == nil, !report.hasErrors {
      report.error(.dataIsNoMap, at: dataSource.map { Place(0..<0, in: $0) })
    }
    let rendering =
      report.hasErrors ? nil : variables.map.flatMap { template.render(with: $0, report: &report) }
    console.say(report)
    guard let rendering, !report.hasErrors else { return .contentErrors }
    try console.print(rendering.text)
    return .success
  }

  /// The template language with the files beside a template as what it may include.
  private static func environment(beside path: String) -> Environment {
    let folder =
      path.contains("/")
      ? path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") : "."
    let files = Set(path == "-" ? [] : FileSystem.files(below: folder))
    return Environment(filters: Filter.figures, names: { files.sorted() }) { name, _ in
      guard files.contains(name) else { return nil }
      return Platform.contents(of: "\(folder)/\(name)").map { SourceFile(name: "\(folder)/\(name)", bytes: $0) }
    }
  }
}

extension Value {
  /// The variables of a data file: JSON when it begins as JSON does, else the config language.
  fileprivate init(data source: SourceFile, report: inout Report) {
    let first = source.bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    if source.name.hasSuffix(".json") || first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
      self = Value(json: source, report: &report) ?? .none
    } else {
      self.init(Node(parsing: source, report: &report))
    }
  }
}

extension Message {
  fileprivate static var dataIsNoMap: Self {
    Message("data-is-no-map", en: "the data must give names to its values", zh: "数据要写成“名称: 值”的形式")
  }
}

extension Misuse {
  fileprivate static var whatToInspect: Misuse {
    Misuse(
      Message("missing-operand", en: "say what to inspect", zh: "没有写明查看什么"),
      remedy: Wording(
        en: "write ‘drafter inspect yaml FILE’ or ‘drafter inspect template FILE --data FILE’",
        zh: "写成“drafter inspect yaml 文件”或“drafter inspect template 文件 --data 文件”"))
  }
}
