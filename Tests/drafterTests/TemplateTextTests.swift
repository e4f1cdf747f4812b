import Almanac
import Diagnostics
import Drafting
import TestSupport
import Testing

@testable import drafter

/// What stands in `templates/` itself.
struct TemplateTextTests {
  @Test func saysNoSentenceInTwoFiles() throws {
    let folder = CaseFolder("../../templates/sections")
    var files: [String: [String]] = [:]
    for path in folder.paths {
      for sentence in Set(try folder.text(of: path).standingSentences) { files[sentence, default: []].append(path) }
    }
    #expect(files.count > 100)
    let repeated = files.filter { $0.value.count > 1 }
    #expect(repeated.isEmpty, "\(repeated)")
  }

  /// A phrase that began or ended within memory is only ever said through 年度.提法.
  @Test func saysNoDatedPhraseOfItsOwn() throws {
    var report = Report()
    let phrases = Library(roots: [.builtin]).almanac(report: &report).phrases.phrases
      .filter { $0.end != nil || $0.start.map { $0.year >= 2012 } == true }
    #expect(phrases.count > 50)
    let folder = CaseFolder("../../templates/sections")
    for path in folder.paths {
      let said = try folder.text(of: path).outsideTags.filter { !"“”‘’".contains($0) }
      for spelling in phrases.flatMap(\.spellings) { #expect(!said.contains(spelling), "\(path): \(spelling)") }
    }
  }
}

extension String {
  /// The sentences of 15 characters or more that a template says itself, between its tags and its punctuation.
  fileprivate var standingSentences: [String] {
    outsideTags.split { "。；！？\n{".contains($0) }.filter { $0.count >= 15 }.map(String.init)
  }

  /// What a template says itself, with a line break for each tag.
  fileprivate var outsideTags: String {
    var text = "", isInside = false, previous: Character = " "
    for character in self {
      if previous == "{", "{%#".contains(character) { isInside = true }
      if !isInside { text.append(character) }
      if "}%#".contains(previous), character == "}" {
        isInside = false
        text.append("\n")
      }
      previous = character
    }
    return text
  }
}
