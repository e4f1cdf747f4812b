import Chinese
import Diagnostics
import Documents

extension Rule {
  /// 把建设成为…: a name that was deleted and left nothing behind.
  static let deletedName = Rule(
    id: "H01", severity: .warning,
    name: Wording(en: "a name deleted to nothing", zh: "名称被删空"),
    explanation: Wording(
      en: "把建设成为, 让成为, 以为核心: whoever masked the names took this one away and left no mark.",
      zh: "“把建设成为”“让成为”“以为核心”：隐去名称时连位置也删掉了。"),
    examples: [
      RuleExample("努力⟦把建设成为⟧山水宜居之城。", good: "努力把松坪建设成为山水宜居之城。"),
      RuleExample("真正⟦让成为⟧投资热土。", good: "真正让松坪成为投资热土。"),
      RuleExample("更加紧密地团结在⟦以为核心⟧的班子周围。", good: "更加紧密地团结在班子周围，不要自以为是。"),
      RuleExample("这件事⟦对于，⟧意义重大。", good: "这件事对于松坪，意义重大。"),
    ],
    check: { speech, findings in
      let text = speech.text
      for paragraph in speech.paragraphs {
        for index in paragraph.range where text.scalars[index].canLoseName {
          guard let words = text.first(of: brokenWords, at: index), text.losesName(words, at: index) else { continue }
          findings.add(.nameless(words), at: index..<index + words.unicodeScalars.count, instead: .putNameBack)
        }
      }
    })

  private static let brokenWords: [String] =
    ["把建设成为", "把打造成", "把打造为", "把建设成", "把建成", "把培育成", "让成为", "让真正成为", "让变得更", "使成为"]
    + ["核心", "中心", "抓手", "契机", "牵引", "龙头", "载体", "依托", "主体", "引领", "统领", "主线", "目标"].map { "以为\($0)" }
    + ["对于，", "位于，", "关于，", "来自，", "作为，", "不留在，", "也是，", "在的领导下", "在的带领下", "在的支持下"]
}

extension ScalarText {
  /// Whether words that lack a name lack it here too: 把建设成果用好 and 自以为中心 are whole.
  fileprivate func losesName(_ words: String, at index: Int) -> Bool {
    if let before = self[index - 1], "自所".unicodeScalars.contains(before) { return false }
    guard words.hasSuffix("成"), let after = self[index + words.unicodeScalars.count] else { return true }
    return !"果绩效本品的后".unicodeScalars.contains(after)
  }
}

extension Unicode.Scalar {
  fileprivate var canLoseName: Bool { "把让使以对位关来作在不也".unicodeScalars.contains(self) }
}

extension Message {
  fileprivate static func nameless(_ words: String) -> Self {
    Message("H01", en: "a name is missing in ‘\(words)’", zh: "“\(words)”中间缺名称")
  }
}

extension Wording {
  fileprivate static var putNameBack: Self { Wording(en: "put the name back", zh: "补上名称") }
}
