import Almanac
import Briefs
import Diagnostics
import Drafting

extension Command {
  static let new = Command(
    name: "new",
    synopsis: "--year YEAR [-o FILE]",
    summary: Wording(en: "write a new brief, every field explained beside it", zh: "写出一份新提要，每个字段旁边都有说明"),
    options: [year, kind, keys, output, .templates],
    example: "drafter new --year 2022",
    run: writeNewBrief)

  private static let year = Option(
    name: "--year", valueName: "YEAR",
    explanation: Wording(en: "the year whose work is laid out", zh: "部署工作的年份"))
  private static let kind = Option(
    name: "--kind", valueName: "KIND",
    explanation: Wording(en: "the kind of speech; 经济工作会议讲话 if not given", zh: "文种；不写则为经济工作会议讲话"))
  private static let keys = Option(
    name: "--keys", valueName: "zh|en",
    explanation: Wording(en: "the language of the field names; zh if not given", zh: "字段名用中文还是英文；不写则为中文"))
  private static let output = Option(
    name: "--output", short: "-o", valueName: "FILE",
    explanation: Wording(en: "where to write; YEAR.yaml if not given", zh: "写到哪个文件；不写则为 年份.yaml"))

  private static func writeNewBrief(_ arguments: Arguments, _ console: Console) throws(Misuse) -> ExitStatus {
    try arguments.noOperands()
    guard let written = arguments.value(of: year) else { throw .noYear }
    let year = try year(written, example: "--year 2022")
    let keys = arguments.value(of: keys) ?? Language.chinese.rawValue
    guard let language = Language(rawValue: keys) else {
      throw .badValue(keys, of: "--keys", among: Language.allCases.map(\.rawValue))
    }
    let library = try Library(arguments: arguments)
    let kind = try arguments.value(of: kind).map { name throws(Misuse) in
      try library.kind(named: name, in: language)
    }
    var report = Report()
    let table = try yearTable(of: year, asOf: nil, from: library, report: &report)
    console.say(report)
    let brief = BlankBrief(year: year, kind: kind, facts: table?.facts(in: language) ?? [], in: language)
    let path = arguments.value(of: output) ?? "\(year).yaml"
    if path == "-" {
      try console.print(brief.text)
      return .success
    }
    try FileSystem.create(FileSystem.Output(path: path, bytes: Array(brief.text.utf8)))
    console.say(.written(path))
    return .success
  }
}

extension Library {
  /// The name that a brief with field names in a language gives to a kind of speech.
  fileprivate func kind(named name: String, in language: Language) throws(Misuse) -> String {
    var ignored = Report()
    let kinds = skeletons(report: &ignored)
    guard let kind = kinds.first(where: { $0.name == name || $0.shortName == name }) else {
      throw .badValue(name, of: "--kind", among: kinds.map(\.shortName))
    }
    return language == .english ? kind.shortName : kind.name
  }
}

extension YearTable {
  /// What a writer of the brief should have before the eyes, line by line.
  fileprivate func facts(in language: Language) -> [String] {
    columns([.plan, .role, .plenum, .conference, .campaigns, .anniversaries], in: language)
      .split(separator: "\n").map(String.init)
  }
}

extension Wording {
  fileprivate static func written(_ path: String) -> Wording {
    Wording(
      en: "wrote \(path). Fill it in, then: drafter render \(path)", zh: "已写出 \(path)。填好后运行：drafter render \(path)")
  }
}

extension Misuse {
  fileprivate static var noYear: Misuse {
    Misuse(
      Message("no-year", en: "the year is missing", zh: "没有写明年份"),
      remedy: Wording(en: "write ‘drafter new --year 2022’", zh: "写成“drafter new --year 2022”"))
  }
}
