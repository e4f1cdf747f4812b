import Diagnostics
import Drafting
import Templating

extension Command {
  static let templates = Command(
    name: "templates",
    synopsis: "[list | filters | show NAME | copy NAME | needs KIND|NAME]",
    summary: Wording(
      en: "list, show or copy the templates, list their filters or the fields they need",
      zh: "列出、查看或复制模板，列出过滤器和模板用到的字段"),
    options: [needsAsJSON, .templates],
    example: "drafter templates copy opening/conference\n  drafter templates needs economic-conference",
    run: templates)

  private static let needsAsJSON = Option(
    name: "--json", explanation: Wording(en: "with ‘needs’: print the fields as JSON", zh: "与 needs 同用：以 JSON 列出"))

  private static func templates(_ arguments: Arguments, _ console: Console) throws(Misuse) -> ExitStatus {
    let library = try Library(arguments: arguments)
    let operands = arguments.operands
    switch operands.first ?? "list" {
    case let verb where verb == "list" || verb == "filters":
      if operands.count > 1 { throw .extraOperand(operands[1]) }
      return try verb == "list" ? list(library, console) : listFilters(of: library, console)
    case let verb where verb == "show" || verb == "copy":
      guard operands.count > 1 else { throw .noTemplateNamed(verb) }
      if operands.count > 2 { throw .extraOperand(operands[2]) }
      let template = try library.template(named: operands[1])
      return try verb == "show" ? show(template, console) : copy(template, console)
    case "needs":
      guard operands.count > 1 else { throw .noTemplateNamed("needs") }
      if operands.count > 2 { throw .extraOperand(operands[2]) }
      return try showNeeds(of: operands[1], in: library, arguments, console)
    case let other: throw .badValue(other, of: "templates", among: ["list", "filters", "show", "copy", "needs"])
    }
  }

  private static func list(_ library: Library, _ console: Console) throws(Misuse) -> ExitStatus {
    var report = Report()
    var text = ""
    for skeleton in library.skeletons(report: &report) {
      text += "\(skeleton.shortName)  \(skeleton.name)\n"
      if !skeleton.explanation.isEmpty { text += "  \(skeleton.explanation)\n" }
      text += skeleton.sections.map { section in
        let condition = section.condition.map { "  (\($0.path.joined(separator: ".")))" } ?? ""
        return "    \(section.template)\(condition)\n"
      }.joined()
    }
    text += "\noffices: \(library.names(on: .offices).joined(separator: " "))\n"
    console.say(report)
    try console.print(text)
    return report.hasErrors ? .contentErrors : .success
  }

  private static func listFilters(of library: Library, _ console: Console) throws(Misuse) -> ExitStatus {
    try console.print(filterList(library.environment.filters, in: console.language))
    return .success
  }

  /// The filters under the names of their families, each with what it does and an example below.
  static func filterList(_ families: [Filter.Family], in language: Language) -> String {
    families.map { family in
      "\(family.title.text(in: language))\n\(columns(family.filters.flatMap { $0.rows(in: language) }))\n"
    }.joined(separator: "\n")
  }

  private static func show(_ template: FoundTemplate, _ console: Console) throws(Misuse) -> ExitStatus {
    console.say(Wording(en: "from \(template.source.name)", zh: "取自 \(template.source.name)"))
    try console.print(template.source.bytes)
    return .success
  }

  private static func showNeeds(
    of name: String, in library: Library, _ arguments: Arguments, _ console: Console
  ) throws(Misuse) -> ExitStatus {
    var report = Report()
    let list = try NeedsList(of: name, in: library, report: &report)
    console.say(report)
    try console.print(
      arguments.has(needsAsJSON) ? list.json(in: console.language) : list.text(in: console.language))
    return report.hasErrors ? .contentErrors : .success
  }

  private static func copy(_ template: FoundTemplate, _ console: Console) throws(Misuse) -> ExitStatus {
    let target = "\(Library.localFolder)/\(template.path)"
    guard Platform.kind(of: target) == nil else { throw .alreadyCopied(target) }
    try FileSystem.createFolder(target.split(separator: "/").dropLast().joined(separator: "/"))
    try FileSystem.create(FileSystem.Output(path: target, bytes: template.source.bytes))
    console.say(
      Wording(
        en: "copied to \(target); what is changed there holds for every draft made in this folder",
        zh: "已复制到 \(target)；在那里的改动对在本文件夹生成的讲话稿都有效"))
    return .success
  }
}

/// A file of the library under the path that it has below its root.
private struct FoundTemplate {
  let source: SourceFile
  let path: String
}

extension Filter {
  fileprivate func rows(in language: Language) -> [(String, String)] {
    let others = aliases.isEmpty ? "" : " (\(aliases.joined(separator: ", ")))"
    return [(name + others, summary.text(in: language)), ("", "\(example.template) → \(example.output)")]
  }
}

extension Library {
  /// Finds a template by its name (`opening/conference`, `区`) or its path (`sections/opening/conference.md`).
  fileprivate func template(named name: String) throws(Misuse) -> FoundTemplate {
    for shelf in Shelf.allCases {
      let short = name.hasPrefix("\(shelf.rawValue)/") ? String(name.dropFirst(shelf.rawValue.count + 1)) : name
      if let source = file(short, on: shelf) { return FoundTemplate(source: source, path: path(of: short, on: shelf)) }
    }
    throw .unknownTemplate(name, among: Shelf.allCases.flatMap(names))
  }
}

extension NeedsList {
  /// Lists what a kind of speech or a section of this name uses.
  init(of name: String, in library: Library, report: inout Report) throws(Misuse) {
    // Only the faults of what is asked for are worth a report.
    var ignored = Report()
    let kinds = library.skeletons(report: &ignored)
    if let kind = kinds.first(where: { $0.name == name || $0.shortName == name }) {
      self.init(title: "\(kind.name) (\(kind.shortName))", needs: library.needs(of: kind, report: &report))
    } else if let needs = library.needs(ofSection: name, report: &report) {
      self.init(title: name, needs: needs)
    } else {
      throw .unknownTemplate(name, among: kinds.flatMap { [$0.name, $0.shortName] } + library.names(on: .sections))
    }
  }
}

extension Misuse {
  fileprivate static func noTemplateNamed(_ verb: String) -> Misuse {
    Misuse(
      Message("missing-operand", en: "‘\(verb)’ is followed by the name of a template", zh: "\(verb) 后面要写模板名"),
      remedy: Wording(en: "‘drafter templates list’ shows their names", zh: "drafter templates list 列出全部模板名"))
  }

  fileprivate static func alreadyCopied(_ path: String) -> Misuse {
    Misuse(
      Message("file-exists", en: "‘\(path)’ is there already", zh: "“\(path)”已经存在"),
      remedy: Wording(en: "it was left as it is", zh: "原文件没有改动"))
  }

  fileprivate static func unknownTemplate(_ name: String, among names: [String]) -> Misuse {
    Misuse(
      Message("unknown-template", en: "there is no template ‘\(name)’", zh: "没有“\(name)”这个模板"),
      remedy: .nearest(
        to: name, among: names,
        orElse: Wording(en: "‘drafter templates list’ shows their names", zh: "drafter templates list 列出全部模板名")))
  }
}
