import TestSupport
import Testing

@testable import Chinese

struct WrittenNumberTests {
  @Test(arguments: [
    ("新建高标准农田4.2万亩，累计达到18.6万亩", ["4.2万亩", "18.6万亩"]), ("占46.4%，提高2.1个百分点", ["46.4%", "2.1个百分点"]),
    ("2021年6月底，1月12日", []), ("2021—2025年投入3亿元", ["3亿元"]), ("3—6月", []), ("2021、2022年", []),
    ("3年内办12件实事", ["3年", "12件"]), ("PM2.5为46微克每立方米", ["46微克每立方米"]), ("由2.04缩小到2.00", ["2.04", "2.00"]),
    ("居全市第3位", ["第3位"]), ("增速-8.0%", ["-8.0%"]), ("15%—30%", ["15%", "30%"]), ("71个村中，8000万元", ["71个", "8000万元"]),
    ("一天半", []), ("", []), ("3.", ["3"]), ("每立方米3.5.7", ["3.5", "7"]), ("10000人以上", ["10000人"]), ("G30沿线", []),
  ])
  func areFoundWithTheirUnits(text: String, expected: [String]) {
    let bytes = Array(text.utf8)
    let numbers = WrittenNumber.all(in: text)
    #expect(numbers.map(\.text) == expected)
    #expect(numbers.map { String(decoding: bytes[$0.range], as: UTF8.self) } == expected)
  }

  @Test func neverLeaveTheText() {
    var random = SeededGenerator(seed: 9)
    let signs = Array("年月日第%.-—、0123456789万亿元个甲a".unicodeScalars)
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...16, using: &random) {
        text.unicodeScalars.append(signs[Int.random(in: 0..<signs.count, using: &random)])
      }
      let bytes = Array(text.utf8)
      for number in WrittenNumber.all(in: text) {
        #expect(String(decoding: bytes[number.range], as: UTF8.self) == number.text)
      }
    }
  }
}
