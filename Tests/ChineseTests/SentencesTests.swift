import TestSupport
import Testing

@testable import Chinese

struct SentencesTests {
  private func sentences(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return text.sentences.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("", []), ("　 \n", []), ("同志们：", ["同志们："]), ("甲。乙。", ["甲。", "乙。"]), ("甲。乙", ["甲。", "乙"]),
    ("真的吗？真的！好", ["真的吗？", "真的！", "好"]), ("甲；乙。", ["甲；乙。"]),
    ("他说：“干。”大家都说好。", ["他说：“干。”", "大家都说好。"]),
    ("“钱从哪里来？”，这是第一问。", ["“钱从哪里来？”，这是第一问。"]),
    ("种地、养殖……样样都行。", ["种地、养殖……", "样样都行。"]), ("种地……，都行。", ["种地……，都行。"]),
    ("到……”为止", ["到……”", "为止"]), ("好！！！再来", ["好！！！", "再来"]), ("怎么办？！干！", ["怎么办？！", "干！"]),
    ("（掌声。）同志们", ["（掌声。）", "同志们"]), ("甲\n乙\r\n丙", ["甲", "乙", "丙"]), ("　　甲。　乙 。", ["甲。", "乙 。"]),
    ("达到12.5%。”", ["达到12.5%。”"]), ("Why? So!", ["Why?", "So!"]), ("…一", ["…一"]), ("。甲", ["。甲"]),
    ("《怎么办？》一书", ["《怎么办？》", "一书"]),
  ])
  func endWhereTheyShould(text: String, expected: [String]) {
    #expect(sentences(text) == expected)
  }

  @Test func coverAllButWhiteSpaceInOrder() {
    var random = SeededGenerator(seed: 11)
    let signs = Array("甲乙a1。！？…”’）》，；：—“（\n　 ".unicodeScalars)
    for _ in 0..<2000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        text.unicodeScalars.append(signs[Int.random(in: 0..<signs.count, using: &random)])
      }
      let ranges = text.sentences
      #expect(ranges.allSatisfy { !$0.isEmpty && $0.upperBound <= text.utf8.count })
      #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
      let kept = sentences(text).joined().filter { !$0.isWhitespace }
      #expect(kept == text.filter { !$0.isWhitespace }, "\(text)")
    }
  }
}
