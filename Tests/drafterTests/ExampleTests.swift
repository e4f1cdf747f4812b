import Diagnostics
import Documents
import Drafting
import Templating
import TestSupport
import Testing

@testable import drafter

/// The briefs of `examples/` and the drafts beside them.
struct ExampleTests {
  @Test(arguments: Example.all, [OutputFormat.text, .markdown])
  func givesTheDraftBesideIt(example: Example, format: OutputFormat) throws {
    let rendered = try example.render(as: format)
    #expect(try Example.folder.golden("\(example.path).\(format.rawValue)", actual: rendered) == rendered)
  }

  @Test(arguments: Example.all)
  func isAWholeSpeechWithoutAGap(example: Example) throws {
    let draft = try example.draft()
    #expect(draft.gaps.isEmpty)
    #expect(!draft.text.contains("待填"))
    #expect((5_000...10_000).contains(draft.lengths.values.reduce(0, +)))
  }

  @Test(arguments: Example.all)
  func givesEachPartItsUsualShare(example: Example) throws {
    let lengths = try example.draft().lengths.filter { $0.key != .title }
    let total = lengths.values.reduce(0, +)
    #expect(lengths[.opening] != nil && lengths[.closing] != nil)
    for (part, length) in lengths {
      let share = Double(length) * 100 / Double(total)
      guard let usual = part.usualShare else { continue }
      #expect(usual.contains(share), "\(part.rawValue) \(share)")
    }
  }

  @Test(arguments: Example.all)
  func saysNoSentenceTwice(example: Example) throws {
    let sentences = try example.render().split { "。；！？\n".contains($0) }.filter { $0.count > 7 }
    let repeated = Dictionary(grouping: sentences) { $0 }.filter { $0.value.count > 1 }.keys
    #expect(repeated.isEmpty, "\(repeated)")
  }

  @Test func sharesFewSentencesWithTheYearBefore() throws {
    let years = ["涧东区/2021", "涧东区/2022"].map(Example.init)
    let (earlier, later) = (Set(try years[0].render().maskedSentences), try years[1].render().maskedSentences)
    let shared = later.filter(earlier.contains)
    #expect(Double(shared.count) < 0.6 * Double(later.count), "\(shared.count) of \(later.count)")
  }

  @Test func takesTwoSectionsOfItsOfficesOwn() throws {
    let text = try Example(path: "涧东区/2022").render()
    for words in ["今天的会场里", "涧河的水往东流"] {
      #expect(text.contains(words))
      #expect(try !Example(path: "涧东区/2021").render().contains(words))
    }
  }

  @Test(arguments: Example.all.filter { $0.path != "涧东区/2021" })
  func readsTheSameUnderEnglishNames(example: Example) throws {
    let english = try Example.folder.text(of: "\(example.path).en.yaml")
    #expect(!english.contains("\n文种:") && english.contains("\nkind:"))
    #expect(try example.render(english) == example.render())
  }
}

/// An example's speech moved to other levels.
struct ExampleLevelTests {
  private let district = Example(path: "涧东区/2022")

  private func moved(to level: String, below superiors: String = "[云州市, 河东省]") throws -> String {
    try district.text().replacing("层级: 区, 上级: [云州市, 河东省]", with: "层级: \(level), 上级: \(superiors)")
  }

  @Test(arguments: [
    ("县", "[云州市, 河东省]", ["县委", "全县", "市委"], ["区委", "全区", "我区", "区政府"]),
    ("市", "[河东省]", ["市委", "全市", "省委"], ["区委", "全区", "我区", "区政府"]),
    ("县级市", "[云州市, 河东省]", ["市委", "全市", "各乡镇"], ["区委", "全区", "我区", "区政府"]),
    ("镇", "[松坪县, 云州市, 河东省]", ["镇党委", "全镇", "县委"], ["区委", "全区", "我区", "四大班子"]),
    ("省", "[中央]", ["省委", "全省", "党中央"], ["区委", "全区", "我区", "市委、"]),
  ])
  func changesEveryWordThatDependsOnTheLevel(
    level: String, superiors: String, present: [String], absent: [String]
  ) throws {
    let text = try district.render(try moved(to: level, below: superiors))
    for word in present { #expect(text.contains(word), "\(word)") }
    for word in absent { #expect(!text.contains(word), "\(word)") }
    // What a level does not have leaves no mark behind.
    for hole in ["，，", "、、", "，。", "、。", "：。", "None", "  "] { #expect(!text.contains(hole), "\(hole)") }
  }

  @Test func changesNothingElseWithTheLevel() throws {
    func wordsOfNoLevel(_ text: String) throws -> [String] {
      try district.draft(text).runs.filter { run in !run.origins.contains { $0.file.name.contains("/offices/") } }
        .map(\.text)
    }
    #expect(try wordsOfNoLevel(try moved(to: "县")) == wordsOfNoLevel(try district.text()))
  }
}
