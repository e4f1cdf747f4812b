import Diagnostics

// MARK: - Finding templates

extension Evaluator {
  /// The template that the one being executed finds under a name; nil when there is none.
  func template(named name: String) -> Template? {
    included.template(named: name, requester: template) { source, environment in
      Template(parsing: source, in: environment, report: &report)
    }
  }

  /// The template under the name that an expression gives.
  func template(named expression: Expression, at range: Range<Int>) throws(Failure) -> Template {
    let value = try evaluate(expression)
    _ = try at(expression.range) { () throws(FilterError) in try defined(value) }
    guard case .string(let name) = value.content else { throw finding(.badTemplateName, at: expression.range) }
    return try sound(template(named: name), named: [name], at: expression.range)
  }

  private func sound(_ found: Template?, named names: [String], at range: Range<Int>) throws(Failure) -> Template {
    guard let found else {
      let missing = template.missing(names)
      throw finding(missing.message, at: range, remedy: missing.remedy)
    }
    guard found.isSound else { throw finding(.faultyTemplate(names.first ?? ""), at: range) }
    return found
  }

  /// Executes another template in a context of its own.
  func execute(_ found: Template, in inner: Context, _ wording: Wording, at range: Range<Int>) throws(Failure) {
    guard trail.count < Self.deepestIncludes else { throw finding(.includesTooDeep, at: range) }
    let outer = (template, activation, context, extended, isSilent, trail)
    defer { (template, activation, context, extended, isSilent, trail) = outer }
    trail.append(Note(wording, at: place(range)))
    (template, context) = (found, inner)
    activation = Activation(slotCount: found.scopes.slotCounts[0], parent: nil)
    try nested(at: range) { () throws(Failure) in try execute() }
  }

  /// The variables that are visible at a place.
  func visibleVariables(at view: Int) -> NameTable<Value?> {
    NameTable(template.scopes.visible[view]) { value(of: $0) }
  }
}

// MARK: - Includes

extension Evaluator {
  func run(_ include: Include) throws(Failure) {
    let names = try includeNames(include)
    var found: Template?
    for name in names where found == nil { found = template(named: name) }
    if found == nil, include.ignoresMissing { return }
    let included = try sound(found, named: names, at: include.name.range)
    let inner = include.hasContext ? context.handingOn(visibleVariables(at: include.view)) : Context(Map())
    try execute(included, in: inner, .includedHere, at: include.range)
  }

  private func includeNames(_ include: Include) throws(Failure) -> [String] {
    let value = try evaluate(include.name)
    switch value.content {
    case .string(let name): return [name]
    case .list(let items), .tuple(let items):
      var names: [String] = []
      for item in items {
        guard case .string(let name) = item.content else { throw finding(.badTemplateName, at: include.name.range) }
        names.append(name)
      }
      return names
    default: throw finding(.badTemplateName, at: include.name.range)
    }
  }
}

// MARK: - Imports

extension Evaluator {
  func run(_ statement: Import) throws(Failure) {
    let found = try template(named: statement.name, at: statement.range)
    let module = try module(of: found, for: statement)
    switch statement.target {
    case .module(let name): set(name.reference, to: module)
    case .members(let names):
      guard case .object(let reference) = module.content, case .module(let variables) = heap[reference.index] else {
        return
      }
      for name in names {
        set(name.reference, to: variables[KeyBytes(name.name)] ?? .undefined(name.name, .notExported))
      }
    }
  }

  private func module(of found: Template, for statement: Import) throws(Failure) -> Value {
    let key = KeyBytes(found.source.name)
    if !statement.hasContext, let known = modules[key] { return known }
    let inner =
      statement.hasContext ? context.handingOn(visibleVariables(at: statement.view)) : Context(Map())
    _ = try captured { () throws(Failure) in try execute(found, in: inner, .importedHere, at: statement.range) }
    heap.append(.module(inner.exports.members))
    let module = Value(.object(ObjectReference(kind: .module, index: heap.count - 1)))
    if !statement.hasContext { modules[key] = module }
    return module
  }

  func run(_ export: Export) {
    for (name, reference) in export.names {
      guard let value = value(of: template.scopes.bindings[reference]) else { continue }
      context.exports.set(name, to: value, isPublic: export.isPublic)
    }
  }
}

extension Template {
  /// The finding that none of the names that the template asks for leads to another.
  func missing(_ names: [String]) -> FilterError {
    if let own = names.first(where: source.isNamed) { return FilterError(.noneBelow(own)) }
    let nearest = names.first.flatMap { nearestName(to: $0, among: environment.names()) }
    return FilterError(.noTemplate(names), remedy: nearest.map(Wording.didYouMean))
  }
}

extension SourceFile {
  /// Whether a template names the file so, with its suffix or without.
  fileprivate func isNamed(_ template: String) -> Bool {
    let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
    return [name[...], stem].contains { $0 == template || $0.hasSuffix("/\(template)") }
  }
}

extension Message {
  fileprivate static func noneBelow(_ name: String) -> Self {
    Message(
      "no-template-below", en: "this is ‘\(name)’ itself, and no other template of that name stands below it",
      zh: "这就是“\(name)”本身，下面没有别的同名模板")
  }

  fileprivate static func noTemplate(_ names: [String]) -> Self {
    let list = names.joined(separator: ", ")
    return Message("no-template", en: "there is no template ‘\(list)’", zh: "没有模板“\(list)”")
  }

  fileprivate static var includesTooDeep: Self {
    Message("includes-too-deep", en: "more than 32 templates include one another", zh: "模板互相引入超过三十二层")
  }

  fileprivate static func faultyTemplate(_ name: String) -> Self {
    Message("faulty-template", en: "the included template ‘\(name)’ has errors", zh: "引入的模板“\(name)”有错误")
  }

  fileprivate static var badTemplateName: Self {
    Message(
      "bad-template-name", en: "an include needs the name of a template, or a list of names", zh: "引入模板要写模板名或者模板名的列表")
  }
}

extension Wording {
  static var includedHere: Wording { Wording(en: "included here", zh: "由此处引入") }

  static var importedHere: Wording { Wording(en: "imported here", zh: "由此处导入") }
}
