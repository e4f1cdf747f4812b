import Chinese
import Diagnostics
import Documents

extension Rule {
  /// 讲四个方面意见 over five sections.
  static let declaredCount = Rule(
    id: "C01", severity: .error,
    name: Wording(en: "a declared number that does not fit what follows", zh: "说的数和后面的项数对不上"),
    explanation: Wording(
      en: "讲四个方面意见, 七项工作, 有三条 are counted against the headings, the —— items or the 一是 二是 that follow.",
      zh: "“讲四个方面意见”“七项工作”“有三条”，同后面的标题、“——”段落或“一是、二是”逐一核对。"),
    examples: [
      RuleExample(
        "下面，我讲⟦两个方面⟧意见：\n一、抓项目\n二、抓人才\n三、抓环境", good: "下面，我讲三个方面意见：\n一、抓项目\n二、抓人才\n三、抓环境"),
      RuleExample(
        "工作中要把握好⟦三个方面⟧：一是抓项目；二是抓人才。", good: "工作中要把握好两个方面：一是抓项目；二是抓人才。"),
      RuleExample("要做到以下⟦四点⟧：一是抓龙头；二是抓链条。", good: "要做到以下两点：一是抓龙头；二是抓链条。"),
      RuleExample("有⟦三条⟧要守住。\n——守住青山。\n——守住底线。", good: "有两条要守住。\n——守住青山。\n——守住底线。"),
    ],
    check: { speech, findings in
      for list in speech.announcedLists {
        let numbers = speech.text.declaredNumbers(in: list.sentence).filter { number in
          number.isExplicit
            || !list.needsExplicitNumber && speech.text.announces(number, before: list.sentence.upperBound)
        }
        guard let last = numbers.last(where: \.isExplicit) ?? numbers.last,
          !numbers.contains(where: { list.counts.contains($0.value) })
        else { continue }
        findings.add(
          .mismatch(last.value, list), at: last.range, related: list.members,
          instead: .count(speech.text.string(last.range), list.counts[0]))
      }
    })
}

/// A list with the sentence right before it.
private struct AnnouncedList {
  let sentence: Range<Int>
  /// The marks of its members.
  let members: [Range<Int>]
  /// The numbers that may be said of it: its members, and the number its last one bears.
  let counts: [Int]
  /// Whether only words such as 四个方面意见 can be meant.
  let needsExplicitNumber: Bool
}

extension SpeechText {
  fileprivate var announcedLists: [AnnouncedList] { headingLists + itemLists + enumerationLists }

  /// The last sentence of the paragraph above another, where it is text.
  private func sentence(above paragraph: Int) -> Range<Int>? {
    guard paragraph > 0, case let before = paragraphs[paragraph - 1], before.kind == .text || before.kind == .runIn
    else { return nil }
    return text.sentence(endingAt: before.range.upperBound, from: before.range.lowerBound)
  }

  private var headingLists: [AnnouncedList] {
    let headings = HeadingOutline(of: self).headings
    let siblings = Dictionary(grouping: headings, by: \.parent).values
    return siblings.compactMap { siblings in
      guard siblings.count > 1, let first = siblings.first, let last = siblings.last,
        let sentence = sentence(above: first.paragraph)
      else { return nil }
      return AnnouncedList(
        sentence: sentence, members: siblings.map(\.mark.range), counts: [siblings.count, last.mark.number],
        needsExplicitNumber: true)
    }
  }

  private var itemLists: [AnnouncedList] {
    var lists: [AnnouncedList] = []
    var index = 0
    while index < paragraphs.count {
      let items = paragraphs[index...].prefix { $0.kind == .item }
      if items.count > 1, let sentence = sentence(above: index) {
        lists.append(
          AnnouncedList(
            sentence: sentence, members: items.map { $0.range.lowerBound..<$0.body.lowerBound }, counts: [items.count],
            needsExplicitNumber: false))
      }
      index += max(1, items.count)
    }
    return lists
  }

  private var enumerationLists: [AnnouncedList] {
    enumerations.compactMap { enumeration in
      guard enumeration.members.count > 1, let first = enumeration.members.first, first.enumerator.number == 1
      else { return nil }
      let start = first.enumerator.range.lowerBound
      let paragraph = paragraphs[first.paragraph]
      let sentence =
        start == paragraph.body.lowerBound
        ? self.sentence(above: first.paragraph) : text.sentence(endingAt: start, from: paragraph.range.lowerBound)
      guard let sentence else { return nil }
      let numbers = enumeration.members.compactMap(\.enumerator.number)
      return AnnouncedList(
        sentence: sentence, members: enumeration.members.map(\.enumerator.range),
        counts: [enumeration.members.count, numbers.max() ?? 0], needsExplicitNumber: false)
    }
  }
}

extension ScalarText {
  /// Whether a number that may count anything stands in the last clause, behind a word that announces.
  fileprivate func announces(_ number: DeclaredNumber, before end: Int) -> Bool {
    let start = self[number.range.lowerBound - 1] == "“" ? number.range.lowerBound - 1 : number.range.lowerBound
    guard end - number.range.upperBound <= 14, let before = self[start - 1] else { return false }
    return "有要过是抓做守办讲谈分成好下".unicodeScalars.contains(before)
      && !scalars[number.range.upperBound..<end - 1].contains("，")
  }

  /// The most characters of a sentence that are looked through.
  private static let longestSentence = 200

  /// The sentence that ends at an index, back to the end of the one before.
  fileprivate func sentence(endingAt end: Int, from start: Int) -> Range<Int> {
    var first = max(start, end - 1)
    while first > start, end - first < Self.longestSentence, !scalars[first - 1].endsSentence, scalars[first - 1] != "；"
    { first -= 1 }
    return first..<end
  }
}

extension Message {
  fileprivate static func mismatch(_ declared: Int, _ list: AnnouncedList) -> Self {
    Message(
      "C01", en: "\(declared) are announced and \(list.counts[0]) follow",
      zh: "说的是\(ChineseNumeral.counting(declared))项，后面有\(ChineseNumeral.counting(list.counts[0]))项")
  }
}

extension Wording {
  fileprivate static func count(_ words: String, _ count: Int) -> Self {
    let rest = words.unicodeScalars.drop { ChineseNumeral.isNumeral($0) || $0.isASCIIDigit }
    return .write(ChineseNumeral.quantity(count) + String(String.UnicodeScalarView(rest)))
  }
}
