import Briefs
import Diagnostics
import Templating
import TestSupport
import Testing
import YAML

@testable import Drafting

/// The names that templates may use against the values that a draft really gives them.
struct ShapeTests {
  private static let templates = CaseFolder("../../templates")
  private static let example = CaseFolder("../../examples/涧东区")

  private static let builtin: Library = {
    let folder = templates
    return Library(roots: [TemplateRoot(name: "templates", paths: folder.paths) { try? folder.bytes(of: $0) }])
  }()

  private func values(level: String) throws -> Map {
    var report = Report()
    let text = try Self.example.text(of: "2022.yaml").replacing("层级: 区", with: "层级: \(level)")
    let node = Node(parsing: SourceFile(name: "2022.yaml", text: text), report: &report)
    let (brief, almanac) = (Brief(decoding: node, report: &report), Self.builtin.almanac(report: &report))
    var vocabulary = Vocabulary(of: brief, using: Self.builtin, almanac: almanac, report: &report)
    vocabulary.addWhole(headings: ["甲"])
    return vocabulary.values
  }

  /// What the names promise and the values do not keep, and the other way round.
  private func differences(_ value: Value, _ shape: Shape, at path: String) -> [String] {
    switch (value.content, shape) {
    case (_, .anything), (.none, _), (.gap, _), (.string, .text), (.integer, .number): []
    case (.list(let items), .list(let item)): items.flatMap { differences($0, item, at: path + "[]") }
    case (.map(let map), .record(let record)):
      Set(map.names).symmetricDifference(record.names).map { "\(path).\($0)" }
        + record.members.flatMap { member in
          map[member.name].map { differences($0, member.shape, at: "\(path).\(member.name)") } ?? []
        }
    default: [path]
    }
  }

  @Test(arguments: ["省", "市", "县", "区"])
  func nameWhatADraftGives(level: String) throws {
    let names = Self.builtin.names(for: try values(level: level))
    let given = differences(Value(.map(try values(level: level))), .record(names), at: "")
    // The next higher level may lack a word that another level has.
    #expect(given.filter { !$0.hasPrefix(".直接上级.") && !$0.hasPrefix(".上级[].") } == [])
  }

  @Test(arguments: ["省", "市", "县", "区"])
  func areAllThatTheBuiltInTemplatesUse(level: String) throws {
    var report = Report()
    let skeletons = Self.builtin.skeletons(report: &report)
    let names = Self.builtin.names(for: try values(level: level))
    #expect(!skeletons.isEmpty)
    for skeleton in skeletons {
      var included = IncludedTemplates()
      let sections = Self.builtin.check(skeleton.sections, against: names, including: &included, report: &report)
      #expect(sections.count == skeleton.sections.count)
      #expect(sections.flatMap(\.uses).count > 20)
    }
    #expect(report.diagnostics.isEmpty, "\(DiagnosticPrinter(language: .chinese).text(for: report))")
  }

  @Test func areKnownWithoutABrief() throws {
    let given = try values(level: "区")
    #expect(Set(Self.builtin.names.names) == Set(given.names))
    guard case .record(let year)? = Self.builtin.names["almanac"]?.shape else {
      Issue.record("no almanac")
      return
    }
    #expect(Set(year.names) == Set(given["年度"]?.map?.names ?? []))
  }

  @Test func takeInWhatTheValuesHaveBeyond() throws {
    var values = try values(level: "区")
    values["上级"] = Value([Value(Map([("别称", Value("市里"))]))])
    values["新"] = Value(Map([("词", Value("甲")), ("数", Value(1))]))
    values["年度"] = Value(Map([("节点", Value([Value]()))]))
    let names = Self.builtin.names(for: values)
    for path in ["上级[].别称", "新.词", "年度.节点[].甲"] {
      let parts = path.split(separator: ".").map { $0.split(separator: "[") }
      let steps = parts.flatMap { part in
        [NamePath.Step.member(String(part[0]))] + (part.count > 1 ? [.item] : [])
      }
      let whole = steps.dropFirst().reduce(NamePath(String(parts[0][0]))) { $0.appending($1) }
      guard case .found = names.follow(whole) else {
        Issue.record("\(whole)")
        continue
      }
    }
    guard case .missing = names.follow(NamePath("新").appending(.member("字"))) else {
      Issue.record("新.字")
      return
    }
  }

  @Test func isAnythingOnceItCannotBeTold() {
    let record = RecordShape([.init("甲", .anything), .init("乙", .record(RecordShape([RecordShape.Member]())))])
    for path in [NamePath("甲").appending(.member("丙")), NamePath("乙").appending(.item).appending(.member("丙"))] {
      guard case .found(.anything, _) = record.follow(path) else {
        Issue.record("\(path)")
        continue
      }
    }
  }

  @Test func tellsTheLastPartOfAPathFromTheWayThere() {
    let record = RecordShape([.init("甲", aliases: ["a"], .list(of: .text))])
    guard case .missing("丙", in: .list) = record.follow(NamePath("a").appending(.member("丙"))) else {
      Issue.record("the last part")
      return
    }
    guard case .lost = record.follow(NamePath("乙").appending(.member("丙"))) else {
      Issue.record("the way there")
      return
    }
  }
}
