import Diagnostics
import TestSupport
import Testing
import YAML

private let seeds = [
  "甲: 1\n乙:\n  - 丙: \"a\\n\"\n    丁: [1, {e: f}, 'g']\n  - |-\n    一\n\n    二\n戊: >2\n    x\n   y\n",
  "---\r\n{a: [b, c,\r\n d], \"e\": , f: 'g''h'}\r\n",
  "- - a: |+\n     x\n\n    b： y\n- \u{A0}\n- 7%#8 #9\n# c\n- >\n 一\n 二\n",
]

@Test(arguments: seeds.indices)
func damagedTextNeverTraps(_ seed: Int) {
  var generator = SeededGenerator(seed: UInt64(seed) + 7)
  let alphabet = Array(":-?[]{},#&*!|>'\"%@` \t\n\r\\1a".utf8) + [0x00, 0xC2, 0xA0, 0xE3, 0x80, 0xEF, 0xBC, 0x9A, 0xFF]
  for _ in 0..<1_500 {
    var bytes = Array(seeds[seed].utf8)
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let offset = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes[offset] = alphabet.randomElement(using: &generator) ?? 0
      case 1: bytes.insert(alphabet.randomElement(using: &generator) ?? 0, at: offset)
      case 2: bytes.remove(at: offset)
      default: bytes.removeSubrange(offset...)
      }
      if bytes.isEmpty { bytes = [0x61] }
    }
    checkInvariants(of: Reading(bytes: bytes), bytes)
  }
}

private func checkInvariants(of reading: Reading, _ bytes: [UInt8]) {
  let file = 0...bytes.count
  for node in reading.nodes {
    #expect(file.contains(node.range.lowerBound) && file.contains(node.range.upperBound))
    if node.style == .plain { #expect(node.text == String(decoding: bytes[node.range], as: UTF8.self)) }
    for entry in node.entries {
      #expect(entry.keyPlace.range.upperBound <= entry.value.range.lowerBound)
      #expect(entry.range.lowerBound <= entry.keyPlace.range.lowerBound && entry.range.upperBound <= bytes.count)
      #expect(node.range.upperBound >= entry.value.range.upperBound)
    }
  }
  for diagnostic in reading.report.diagnostics {
    let range = diagnostic.place?.range ?? 0..<0
    #expect(range.upperBound <= bytes.count)
  }
  _ = DiagnosticPrinter(language: .chinese).text(for: reading.report)
}

@Test func independentFaultsAreAllReported() {
  let text = """
    标题：一
    单位: %
      更深: 1
    值: [1, 2
    注: *x
    表:
      - 名称:
        值: "a
      - -b
      • c
    甲: - 1
    甲: 2
    """
  let expected =
    "fullwidth-colon bad-start unclosed-flow alias unclosed-quote bullet dash-in-value duplicate-key"
  #expect(Reading(text).outcome == expected)
}

@Test func whatIsRightIsStillThereAfterAnError() {
  let reading = Reading("甲: %\n乙: 2\n丙:\n  丁：1\n  戊: 3\n")
  #expect(reading.report.count(of: .error) == 2)
  #expect(reading.node["乙"]?.text == "2")
  #expect(reading.node["甲"]?.kind == .empty)
  #expect(reading.node["丙"]?["戊"]?.text == "3")
}

@Test func linesOfOneWrongBlockAreOneFault() {
  #expect(Reading("甲: 1\n  乙: 2\n  丙: 3\n丁: %\n").outcome == "bad-indent bad-start")
  #expect(Reading("甲：\n- 1\n- 2\n丁: %\n").outcome == "fullwidth-colon bad-start")
}

@Test func readingStopsAfterTwentyErrors() {
  let text = (0..<1_000).map { "k\($0): %\n" }.joined()
  #expect(Reading(text).report.count(of: .error) == 20)
}

@Test func sixtyFourLevelsAreTheMost() {
  func flow(_ depth: Int) -> String {
    "a: " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  }
  func block(_ depth: Int) -> String { String(repeating: "- ", count: depth) + "a" }
  #expect(!Reading(flow(64)).report.hasErrors)
  #expect(Reading(flow(65)).outcome == "too-deep")
  #expect(!Reading(block(64)).report.hasErrors)
  #expect(Reading(block(65)).outcome == "too-deep")
  #expect(Reading(String(repeating: "[", count: 200_000)).outcome == "too-deep")
  #expect(Reading(String(repeating: "{a: ", count: 50_000)).outcome == "too-deep")
}

@Test func keysAreOfBoundedLengthAndManifold() {
  #expect(!Reading(String(repeating: "键", count: 1_024) + ": 1").report.hasErrors)
  #expect(Reading(String(repeating: "键", count: 1_025) + ": 1").outcome == "long-key")
  let many = Reading((0..<20_000).map { "键\($0): \($0)\n" }.joined())
  #expect(!many.report.hasErrors)
  #expect(many.node.entries.count == 20_000)
}
