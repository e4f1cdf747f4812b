import Diagnostics
import Drafting
import Testing

@testable import drafter

/// Which of several files of one name is used, and what is said of it.
struct FoundTemplateTests {
  private static func root(_ name: String, _ paths: String...) -> TemplateRoot {
    TemplateRoot(name: name, paths: paths) { path in Array("\(name): \(path)".utf8) }
  }

  private let library = Library(roots: [
    root("templates", "offices/涧东区/sections/closing/call.md", "sections/closing/call.md"),
    root("<built-in>", "sections/closing/call.md", "sections/title/rally.md"),
  ])

  @Test func comesFromTheOfficesOwnFolderFirst() throws {
    let template = try library.overlaid(byOffice: "涧东区").template(named: "closing/call")
    #expect(template.source.name == "templates/offices/涧东区/sections/closing/call.md")
    #expect(template.hidden == ["templates/sections/closing/call.md", "<built-in>/sections/closing/call.md"])
    let said = Wording.origin(of: template)
    for hidden in template.hidden { #expect(said.text(in: .english).contains(hidden)) }
    #expect(said.text(in: .chinese).contains("单位自己的文件夹"))
  }

  @Test func comesFromTheFirstRootForOtherOffices() throws {
    for library in [library, library.overlaid(byOffice: "涧西区")] {
      #expect(try library.template(named: "closing/call").source.name == "templates/sections/closing/call.md")
    }
  }

  @Test func saysNoMoreThanNeededOfTheOnlyFile() throws {
    let template = try library.template(named: "title/rally")
    #expect(template.hidden.isEmpty)
    #expect(Wording.origin(of: template).text(in: .english) == "from <built-in>/sections/title/rally.md")
  }

  @Test(arguments: ["closing/cal", "closing", "../closing/call", ""])
  func isRefusedUnderANameThatNoneHas(name: String) {
    #expect(throws: Misuse.self) { try library.template(named: name) }
  }
}
