import Diagnostics
import Testing

private let file = SourceFile(name: "a.yaml", text: "名称：投资，单位")

private func put(_ replacement: String, _ range: Range<Int>, in source: SourceFile = file) -> FixIt {
  FixIt(Place(range, in: source), replacement: replacement)
}

private func text(_ fixIts: FixIt...) -> String? {
  file.repaired(by: fixIts).map { $0.text(0..<$0.bytes.count) }
}

@Test func changesAreMadeInWhateverOrderTheyAreGiven() {
  #expect(text(put(", ", 15..<18), put(": ", 6..<9)) == "名称: 投资, 单位")
  #expect(text(put("", 6..<9), put("“", 6..<6)) == "名称“投资，单位")
  #expect(text() == "名称：投资，单位")
}

@Test func changesOfTheSameTextAreRefused() {
  #expect(text(put("a", 0..<6), put("b", 3..<9)) == nil)
  #expect(text(put("a", 6..<6), put("b", 6..<6)) == nil)
  #expect(text(put("a", 0..<6), put("a", 0..<6)) == nil)
}

@Test func changesOfAnotherFileAreRefused() {
  let other = SourceFile(name: "a.yaml", bytes: file.bytes)
  #expect(text(put("a", 0..<6, in: other)) == nil)
}

@Test func offsetsAreFollowedThroughChanges() {
  let fixIts = [put(": ", 6..<9), put("#", 15..<15)]
  #expect(fixIts.offset(of: 0) == 0)
  #expect(fixIts.offset(of: 6) == 6)
  #expect(fixIts.offset(of: 7) == nil)
  #expect(fixIts.offset(of: 9) == 8)
  #expect(fixIts.offset(of: 15) == 15)
  #expect(fixIts.offset(of: 18) == 18)
}
