import Diagnostics
import Templating
import TestSupport
import Testing

@testable import Drafting

/// Random templates over made-up data: what a rendering finds is never reported, and what it misses always is.
struct UnknownNamesPropertyTests {
  private static let names: RecordShape = {
    let point = RecordShape([.init("要点", aliases: ["point"], .text), .init("内容", .text)])
    let task = RecordShape([
      .init("标题", aliases: ["title"], .text), .init("序数", .number),
      .init("举措", aliases: ["measures"], .list(of: .record(point))),
    ])
    return RecordShape([
      .init("主题", aliases: ["theme"], .text), .init("任务", aliases: ["tasks"], .list(of: .record(task))),
      .init(
        "党建", aliases: ["party"], .record(RecordShape([.init("判断", .text), .init("举措", .list(of: .record(point)))]))),
      .init("词", .list(of: .text)),
    ])
  }()

  private func value(_ shape: Shape) -> Value {
    switch shape {
    case .text, .anything: return Value("文")
    case .number: return Value(7)
    case .list(let item): return Value([value(item), value(item)])
    case .record(let record):
      var map = Map()
      for member in record.members {
        map[member.name] = value(member.shape)
        for alias in member.aliases { map.aliases[alias] = member.name }
      }
      return Value(map)
    }
  }

  private func check(_ made: MadeTemplates) -> (rendered: Bool, faults: [Diagnostic], stop: Diagnostic?) {
    var report = Report()
    let template = Template(parsing: SourceFile(name: "t", text: made.text), in: made.environment, report: &report)
    let uses = template.uses(report: &report)
    #expect(report.diagnostics.isEmpty, "\(made.text)")
    for place in uses.map(\.place) + uses.flatMap(\.notes).compactMap(\.place) {
      #expect(place.range.upperBound <= place.file.bytes.count)
    }
    guard case .map(let data) = value(.record(Self.names)).content else { return (false, [], nil) }
    let rendering = template.render(with: data, report: &report)
    return (rendering != nil, uses.compactMap(Self.names.fault), report.diagnostics.first)
  }

  @Test func reportsExactlyWhatARenderingMisses() {
    var counts = (rendered: 0, stopped: 0)
    for seed in 0..<600 as Range<UInt64> {
      var made = MadeTemplates(names: Self.names, seed: seed)
      made.make()
      let (isRendered, faults, stop) = check(made)
      let messages = faults.map { $0.message.text(in: .english) }
      // Every name is right but for those with a 误 at their end, which may stand where nothing is made of them.
      #expect(messages.allSatisfy { $0.contains("误’") }, "\(messages) \(made.text)")
      if isRendered { counts.rendered += 1 }
      guard let stop else { continue }
      counts.stopped += 1
      #expect(messages.contains(stop.message.text(in: .english)), "\(made.text)\n\(made.included)\n\(stop.message)")
    }
    #expect(counts.rendered > 100)
    #expect(counts.stopped > 100)
  }

  @Test func readsAnyDamagedTemplateToAnEnd() {
    for seed in 0..<300 as Range<UInt64> {
      var made = MadeTemplates(names: Self.names, seed: seed)
      made.make()
      var generator = SeededGenerator(seed: seed)
      var bytes = Array(made.text.utf8)
      for _ in 0..<3 where bytes.count > 2 {
        let start = Int.random(in: 0..<bytes.count - 1, using: &generator)
        let piece = Array(bytes[start..<min(bytes.count, start + 9)])
        let isDropped = Bool.random(using: &generator)
        if isDropped {
          bytes.removeSubrange(start..<start + piece.count)
        } else {
          bytes.insert(contentsOf: piece, at: 0)
        }
      }
      var report = Report()
      let template = Template(parsing: SourceFile(name: "t", bytes: bytes), in: made.environment, report: &report)
      let uses = template.uses(report: &report)
      for place in uses.map(\.place) { #expect(place.range.upperBound <= place.file.bytes.count) }
      _ = uses.compactMap(Self.names.fault)
    }
  }
}

/// A template of which every part is executed, and those it includes; a few of its names are misspelt.
private struct MadeTemplates {
  let names: RecordShape
  private(set) var text = ""
  private(set) var included: [String: String] = [:]
  private var generator: SeededGenerator
  private var variables: [(name: String, shape: Shape)]

  init(names: RecordShape, seed: UInt64) {
    self.names = names
    generator = SeededGenerator(seed: seed)
    variables = names.members.flatMap { member in ([member.name] + member.aliases).map { ($0, member.shape) } }
  }

  var environment: Environment {
    let files = included
    return Environment { name, _ in files[name].map { SourceFile(name: name, text: $0) } }
  }

  mutating func make() { text = body(depth: 0) }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }

  private mutating func body(depth: Int) -> String {
    let outer = variables
    defer { variables = outer }
    return (0..<Int.random(in: 1...3, using: &generator)).map { _ in statement(depth: depth) }.joined()
  }

  private mutating func statement(depth: Int) -> String {
    let name = "v\(Int.random(in: 0..<6, using: &generator))"
    switch Int.random(in: 0..<(depth < 4 ? 8 : 3), using: &generator) {
    case 0, 1: return "{{ \(expression().text) }}"
    case 2:
      let value = expression()
      variables.append((name, value.shape))
      return "{% set \(name) = \(value.text) %}"
    case 3, 4:
      guard let list = list() else { return "" }
      return "{% for \(name) in \(list.text) %}" + nested(depth, with: name, list.shape.item) + "{% endfor %}"
    case 5: return branches(of: name, depth)
    case 6:
      let value = expression()
      return "{% with \(name) = \(value.text) %}" + nested(depth, with: name, value.shape) + "{% endwith %}"
    default:
      let file = "f\(included.count)"
      included[file] = ""
      included[file] = body(depth: depth + 1)
      return "{% include '\(file)' %}"
    }
  }

  /// An `if` whose condition holds and that sets the same name to alike values in both its branches.
  private mutating func branches(of name: String, _ depth: Int) -> String {
    let value = expression()
    let inner = nested(depth, with: name, value.shape)
    variables.append((name, value.shape))
    let set = "{% set \(name) = \(value.text) %}"
    return "{% if true %}\(set){% with %}\(inner){% endwith %}{% else %}\(set){% endif %}"
  }

  private mutating func nested(_ depth: Int, with name: String, _ shape: Shape) -> String {
    let outer = variables
    defer { variables = outer }
    variables.append((name, shape))
    return body(depth: depth + 1)
  }

  private mutating func list() -> (text: String, shape: Shape)? {
    for _ in 0..<20 {
      let value = expression()
      if case .list = value.shape { return value }
    }
    return nil
  }

  private mutating func expression() -> (text: String, shape: Shape) {
    guard let start = variables.randomElement(using: &generator) else { return ("1", .number) }
    // The last of equal names counts.
    var (text, shape) = (start.name, variables.last { $0.name == start.name }?.shape ?? start.shape)
    if chance(3) { return (text + "误", .anything) }
    for _ in 0..<Int.random(in: 0...4, using: &generator) {
      switch shape {
      case .record(let record):
        guard let name = record.names.randomElement(using: &generator) else { break }
        if chance(3) { return (text + ".\(name)误", .anything) }
        text += chance(70) ? ".\(name)" : "['\(name)']"
        shape = record[name]?.shape ?? .anything
      case .list(let item):
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: (text, shape) = (text + "[0]", item)
        case 1: (text, shape) = ("(\(text)|first)", item)
        case 2: text = "(\(text)|reverse|list)"
        case 3: text += "[0:2]"
        default: (text, shape) = ("(\(text)|batch(2)|first)", .list(of: item))
        }
      case .text, .number, .anything: break
      }
    }
    return (text, shape)
  }
}
