import Chinese
import Diagnostics
import Documents

extension Rule {
  /// Like members of which some are parted by 、 and some by a comma.
  static let listMarks = Rule(
    id: "P15", severity: .warning,
    name: Wording(en: "like members parted by different marks", zh: "并列项之间标点不一致"),
    explanation: Wording(
      en: "Three members of one pattern, such as 一棒接着一棒跑, take the same mark between them: all 、 or all ，.",
      zh: "句式相同的并列项，如“一棒接着一棒跑”，之间用同一种标点，要么都用顿号，要么都用逗号。"),
    examples: [
      RuleExample("要一棒接着一棒跑、一步接着一步走⟦，⟧一茬接着一茬种。", good: "要一棒接着一棒跑、一步接着一步走、一茬接着一茬种。"),
      RuleExample("我们的企业总数不多，企业规模不大⟦、⟧企业效益不高。", good: "我们的企业总数不多，企业规模不大，企业效益不高。"),
    ],
    check: { speech, findings in
      let text = speech.text
      for paragraph in speech.paragraphs {
        let members = text.members(of: paragraph.range)
        for index in members.indices.dropFirst(2) {
          let three = members[index - 2...index]
          guard let first = three.first, let last = three.last, case let middle = members[index - 1],
            text[middle.upperBound] != text[first.upperBound], text.isAlike(first.suffix(middle.count), middle),
            text.isAlike(middle, last)
          else { continue }
          findings.add(.mixed, at: middle.upperBound..<middle.upperBound + 1, instead: .sameMark)
        }
      }
    })
}

extension ScalarText {
  /// The stretches between the commas and 、 of a paragraph; what another mark ends is followed by an empty one.
  fileprivate func members(of range: Range<Int>) -> [Range<Int>] {
    var members: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where "，、。；：！？”“".unicodeScalars.contains(scalars[index]) {
      members.append(start..<index)
      if scalars[index] != "，", scalars[index] != "、" { members.append(index..<index) }
      start = index + 1
    }
    return members
  }

  /// Whether two members are of one length and have every second character in common, at the same places.
  fileprivate func isAlike(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count, (5...14).contains(one.count) else { return false }
    let shared = zip(one, other).count { scalars[$0] == scalars[$1] }
    return shared * 2 >= one.count && shared < one.count
  }
}

extension Message {
  fileprivate static var mixed: Self {
    Message("P15", en: "the members before are parted by another mark", zh: "和前面并列项之间的标点不一致")
  }
}

extension Wording {
  fileprivate static var sameMark: Self { Wording(en: "use one mark throughout", zh: "统一用同一种标点") }
}
