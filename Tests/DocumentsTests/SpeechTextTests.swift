import Diagnostics
import TestSupport
import Testing

@testable import Documents

struct SpeechTextTests {
  private func kinds(of text: String) -> [SpeechParagraph.Kind] {
    SpeechText(recognizing: SourceFile(name: "讲话.txt", text: text)).paragraphs.map(\.kind)
  }

  @Test func recognizesATitleBlock() {
    let text = """
      树立信心　真抓实干
      ——在全县干部大会上的讲话
      （2024年2月18日）
      县委书记　周守田

      同志们：
      　　今天开个短会。
      """
    #expect(kinds(of: text) == [.title, .subtitle, .date, .speaker, .salutation, .text])
  }

  @Test func takesADashInTheBodyForAnItem() {
    let text = "同志们：\n要做到三点。\n——守住青山。\n--守住底线。\n—守住民心。\n"
    #expect(kinds(of: text) == [.salutation, .text, .item, .item, .item])
  }

  @Test(arguments: [
    ("一、抓项目", HeadingSystem.chinese, 1, true), ("十二、抓项目", .chinese, 12, true), ("二，抓项目", .chinese, 2, false),
    ("（三）抓项目", .parenthesizedChinese, 3, true), ("(三)抓项目", .parenthesizedChinese, 3, false),
    ("（三）、抓项目", .parenthesizedChinese, 3, false), ("4.抓项目", .arabic, 4, true), ("4、抓项目", .arabic, 4, false),
    ("（5）抓项目", .parenthesizedArabic, 5, true), ("5）抓项目", .parenthesizedArabic, 5, false),
    ("第二部分　抓项目", .part, 2, true),
  ])
  func readsANumber(line: String, system: HeadingSystem, number: Int, isWellFormed: Bool) throws {
    let speech = SpeechText(recognizing: SourceFile(name: "讲话.txt", text: "同志们：\n\(line)\n"))
    let mark = try #require(speech.paragraphs.last?.mark)
    #expect((mark.system, mark.number, mark.isWellFormed) == (system, number, isWellFormed))
  }

  @Test(arguments: ["三、四线城市要跟上。", "1.5亿元的投资要落地。", "十四五规划。", "2024年的工作。", "一是抓项目。", "（略）", "第一产业增长。"])
  func takesNoOtherNumberForAHeading(line: String) {
    #expect(kinds(of: "同志们：\n\(line)\n").last == .text)
  }

  @Test func tellsARunInHeadingFromOneThatStandsAlone() throws {
    let text = "同志们：\n一、抓项目\n（一）抓开工。早动手。\n（二）抓投产\n早见效。\n"
    #expect(kinds(of: text) == [.salutation, .heading, .runIn, .heading, .text])
    let speech = SpeechText(recognizing: SourceFile(name: "讲话.txt", text: text))
    let runIn = speech.paragraphs[2]
    #expect(speech.text.string(runIn.body.lowerBound..<runIn.headingEnd) == "抓开工。")
  }

  @Test func findsEnumerators() {
    let text = "同志们：\n一要抓项目，二要抓人才。首先，统一要求；其次是落实。第一，早；第二产业要稳。"
    let speech = SpeechText(recognizing: SourceFile(name: "讲话.txt", text: text))
    let found = speech.paragraphs.flatMap(\.enumerators)
    #expect(found.map { speech.text.string($0.range) } == ["一要", "二要", "首先", "其次", "第一"])
    #expect(found.map(\.number) == [1, 2, 1, 2, 1])
  }

  @Test func knowsEveryCharactersPlace() {
    let marked = MarkedText("\u{FEFF}同志们⟦：⟧\r\n")
    let text = ScalarText(marked.file())
    #expect(text.place(of: 3..<4).range == marked.ranges[0])
  }

  @Test func survivesAnyBytes() {
    var random = SeededGenerator(seed: 7)
    let alphabet = Array("一二（）、.1？?“”《》，。X*—…首先第是要同志们：\n\r 　".utf8) + [0xFF, 0xC3, 0x00]
    for _ in 0..<300 {
      let bytes = (0..<Int.random(in: 0...120, using: &random)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }
      let speech = SpeechText(recognizing: SourceFile(name: "x.md", bytes: bytes))
      for paragraph in speech.paragraphs {
        let range = speech.text.bytes(of: paragraph.range)
        #expect(range.upperBound <= bytes.count && !range.isEmpty)
      }
    }
  }
}
