import Diagnostics
import Drafting
import Templating
import TestSupport
import Testing

@testable import drafter

struct NeedsListTests {
  private static let library = Library(roots: [.builtin])

  private func list(of name: String) throws -> NeedsList {
    var report = Report()
    let list = try NeedsList(of: name, in: Self.library, report: &report)
    #expect(report.diagnostics.isEmpty)
    return list
  }

  @Test(arguments: Language.allCases)
  func showsEveryFieldOfAKind(language: Language) throws {
    let text = try list(of: "economic-conference").text(in: language)
    #expect(try CaseFolder().golden("needs.\(language.rawValue).txt", actual: text) == text)
  }

  @Test(arguments: Language.allCases)
  func showsEveryFieldOfASection(language: Language) throws {
    let text = try list(of: "achievements/indicator").text(in: language)
    #expect(try CaseFolder().golden("needs-section.\(language.rawValue).txt", actual: text) == text)
  }

  @Test func knowsAKindByBothItsNames() throws {
    #expect(try list(of: "经济工作会议讲话").text(in: .english) == list(of: "economic-conference").text(in: .english))
  }

  @Test(arguments: ["economic-conference", "achievements/indicator", "opening/central-spirit.md"])
  func givesAProgramTheSame(name: String) throws {
    var report = Report()
    let json = SourceFile(name: "json", text: try list(of: name).json(in: .chinese))
    guard case .map(let map)? = Value(json: json, report: &report)?.content else {
      Issue.record("no JSON object")
      return
    }
    #expect(report.diagnostics.isEmpty)
    #expect(map.keys == ["title", "fields", "derived", "given"])
  }

  @Test(arguments: [
    ("economic-conferense", "economic-conference"), ("经济工作会议", "经济工作会议讲话"), ("tasks/projets", "tasks/projects"),
  ])
  func refusesANameThatIsNone(name: String, nearest: String) throws {
    var report = Report()
    do throws(Misuse) {
      _ = try NeedsList(of: name, in: Self.library, report: &report)
      Issue.record("found \(name)")
    } catch {
      #expect(error.diagnostic.message.id == "unknown-template")
      #expect(error.diagnostic.remedy?.text(in: .english).contains(nearest) == true)
    }
  }
}
