import Diagnostics
import Documents
import TestSupport
import Testing

@testable import Checking

/// What must not be found: right texts that look like faulty ones, and texts of random characters.
struct PrecisionTests {
  private func findings(in text: String) -> [Diagnostic] {
    var report = Report()
    RuleSet.all.check(SpeechText(recognizing: SourceFile(name: "讲话.txt", text: text)), report: &report)
    return report.sorted
  }

  @Test(arguments: [
    "上午9:00—11:30开会，下午2:30散会。", "总投资1,370亿元，增长8.5%，占比12.6‰。", "建成5G基站，推广App应用，GDP增长6%。",
    "详见http://example.com/a?b=1,2的说明。", "他说“干部要带头”，大家都说“好”。", "《关于修订〈办法〉的通知》已经印发。",
    "“双减”“双升”都要抓好。", "“要牢记‘两个务必’。”这句话常讲常新。", "你们说，这样行吗？能行！", "怎么办？！干！！",
    "这条路通向哪里……要好好想一想。", "只有一条路——改革。", "云州—松坪高速通车，2021—2025年建成。", "二、三产业协调发展，三、四线城市要跟上。",
    "会期三五天，参会二三十人。", "推动Better City, Better Life理念落地。", "占地3×4公里，配X光机2台。", "二○二二年的工作，二〇二三年接着干。",
    "日期是2022-01-12，电话0379-6388，型号A-12。", "三个规律，要认真研究。", "我们以为这样就够了，其实不够。", "这件事在于落实，问题在于坚持。",
    "要把建设的劲头用足，让成果惠及群众，把建设成果用好。", "一方面抓生产，另一方面抓安全。", "首先要抓投资。其次要抓消费。", "一是一，二是二，说到做到。",
    "建设“三个中心”，打造“五大行动”升级版。一要抓开工。二要抓投产。", "作为人民公仆，要时时想着群众。", "抓好粮食、蔬菜、生猪等三类产品。",
    "区委、区政府六项任务已经明确，抓好就业、教育、医疗等七件事。", "党风、政风和民风三个方面都要抓好。",
  ])
  func findsNothingInARightSentence(text: String) {
    let found = findings(in: "同志们：\n\(text)\n").filter { $0.severity <= .warning }
    #expect(found.isEmpty, "\(found.map { "\($0.message.id) \($0.message.text(in: .chinese))" })")
  }

  @Test func countsNestedListsEachForItself() {
    let text = """
      同志们：
      下面，我讲两点意见。
      一、抓项目
      要做到三个方面：一是早；二是快；三是好。
      （一）抓开工。要把握好两点：一是早；二是快。
      （二）抓投产。早见效。
      二、抓人才
      1.引才
      2.育才
      """
    #expect(findings(in: text).isEmpty)
  }

  @Test func aLostQuoteShiftsNoOther() {
    let lines = (0..<20).map { "第\($0)件事，“甲”“乙”和“丙”都要抓好。" }.joined()
    let marked = MarkedText("同志们：\n要讲⟦“⟧规矩。\(lines)\n")
    #expect(findings(in: marked.text).filter { $0.severity == .error }.map(\.place?.range) == marked.ranges)
  }

  @Test func survivesAnyCharacters() {
    var random = SeededGenerator(seed: 11)
    let alphabet = Array(
      "一二三四（）()、.,;:1２5%？?“”‘’'\"《》，。；：！X**×○某…—-~第部分章首先其次是要个方面点意见把建成为以核心【待填】{{}}\n\u{3000} \u{200B}同志们：".unicodeScalars
    )
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<Int.random(in: 0...150, using: &random) {
        text.unicodeScalars.append(alphabet[Int.random(in: 0..<alphabet.count, using: &random)])
      }
      for finding in findings(in: text) {
        let range = finding.place?.range ?? 0..<0
        #expect(range.upperBound <= text.utf8.count && !range.isEmpty)
      }
    }
  }

  @Test(arguments: ["一", "“", "（", "《", "X", "，", "一、\n", "一是，", "一是，二是，", "：、", "?", "1-", "{{", "三个方面："])
  func takesTimeInProportion(to part: String) {
    // A quadratic scan of this length would not end within the time of a test run.
    #expect(findings(in: String(repeating: part, count: 20_000 / part.utf8.count)).count >= 0)
  }
}
