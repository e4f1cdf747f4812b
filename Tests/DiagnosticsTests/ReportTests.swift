import Diagnostics
import Testing

@Suite struct ReportTests {
  private let first = SourceFile(name: "z.yaml", text: "甲乙丙丁")
  private let second = SourceFile(name: "a.yaml", text: "甲乙丙丁")

  @Test func sortsByFileAsFirstNamedAndByPlace() {
    var report = Report()
    report.error(message("1"), at: Place(6..<9, in: first))
    report.warning(message("2"), at: Place(3..<6, in: second))
    report.error(message("3"), at: nil)
    report.error(message("4"), at: Place(0..<3, in: second))
    report.warning(message("5"), at: Place(0..<3, in: first))
    #expect(report.sorted.map(\.message.id) == ["3", "5", "1", "4", "2"])
    #expect(report.diagnostics.map(\.message.id) == ["1", "2", "3", "4", "5"])
  }

  @Test func keepsTheOrderOfFindingsAtOnePlace() {
    var report = Report()
    for number in 0..<40 { report.error(message("\(number)"), at: Place(0..<number % 4, in: first)) }
    #expect(report.sorted.map(\.message.id) == (0..<40).map(String.init))
  }

  @Test func countsBySeverity() {
    var report = Report()
    #expect(!report.hasErrors)
    report.warning(message("1"), at: nil)
    report.add(Diagnostic(.hint, message("2"), at: nil))
    #expect(!report.hasErrors)
    var further = Report()
    further.error(message("3"), at: nil)
    further.warning(message("4"), at: nil)
    report.add(contentsOf: further)
    #expect(report.hasErrors)
    #expect([Severity.error, .warning, .hint].map(report.count) == [1, 2, 1])
    #expect(report.diagnostics.map(\.message.id) == ["1", "2", "3", "4"])
  }

  @Test func saysAFindingOnceWithTheNotesOfAll() {
    var report = Report()
    for (reading, including) in [("甲", "乙"), ("甲", "丙"), ("甲", "丙")] {
      let place = Place(0..<3, in: SourceFile(name: "section.md", text: reading))
      let note = Note(Wording(en: including, zh: including))
      report.add(Diagnostic(.error, message("1"), at: place, notes: [note]))
    }
    #expect(report.diagnostics.map { $0.notes.map { $0.wording.text(in: .english) } } == [["乙", "丙"]])
  }

  @Test func keepsApartFindingsThatDifferInPlaceOrWords() {
    var report = Report()
    report.error(message("1"), at: Place(0..<3, in: first))
    report.error(message("1"), at: Place(0..<6, in: first))
    report.error(message("2"), at: Place(0..<3, in: first))
    report.error(message("1"), at: nil)
    report.error(message("1"), at: nil)
    #expect(report.diagnostics.count == 5)
  }

  @Test func ranksSeverities() {
    #expect([Severity.hint, .error, .warning].sorted() == [.error, .warning, .hint])
  }

  private func message(_ id: String) -> Message { Message(id, en: "", zh: "") }
}
