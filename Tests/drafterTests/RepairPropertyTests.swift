import Diagnostics
import TestSupport
import Testing
import YAML

@testable import drafter

/// A slip of the hand: the text it is made in, and what stands there afterwards.
private struct Slip {
  let right: String
  let wrong: String
}

private let slips = [
  Slip(right: ": ", wrong: "："), Slip(right: ": ", wrong: ":"), Slip(right: ": ", wrong: ":\u{3000}"),
  Slip(right: ", ", wrong: "，"), Slip(right: ", ", wrong: ",, "), Slip(right: "- ", wrong: "-"),
  Slip(right: "- ", wrong: "• "), Slip(right: "]", wrong: "】"), Slip(right: "}", wrong: "]"),
  Slip(right: "\n  ", wrong: "\n\t"), Slip(right: "\n  ", wrong: "\n\u{3000}"), Slip(right: "\n  ", wrong: "\n "),
  Slip(right: "\n", wrong: "\r"), Slip(right: "\n", wrong: "\u{2028}"), Slip(right: "\n", wrong: "\n\u{FEFF}"),
  Slip(right: "# ", wrong: "＃"), Slip(right: "，", wrong: "，\u{200B}"), Slip(right: "\n", wrong: "\u{A0}\n"),
  Slip(right: "\n", wrong: "\n---\n"), Slip(right: "\"\n", wrong: "”\n"),
  Slip(right: "\"\n", wrong: "\n"), Slip(right: "\",", wrong: "”,"),
]

/// The places in a text at which a part of it stands.
private func places(of part: [UInt8], in text: [UInt8]) -> [Int] {
  (0...max(0, text.count - part.count)).filter { text[$0...].starts(with: part) }
}

@Suite struct RepairPropertyTests {
  private let right = SourceFile(
    name: "2022.yaml",
    text: """
      # 素材
      年份: 2022
      主题: "建设现代化产业新城"
      单位: {名称: 涧东区, 层级: 区, 上级: [云州市, 河东省]}

      会议:
        届次: 八届十三次
        日期: 2022-01-12
      回顾:
        概括: 稳住了工业生产，打开了城市更新的局面
        # 增速为正写增长
        指标:
          - {名称: 地区生产总值, 完成: 512.3, 增速: 8.1%, 位次: 第3位}
          - {名称: 税收占比, 完成: 74.2, 单位: "%", 增速: }
        成绩:
          - 标题: 工业挑起了大梁
            内容: 新增规上企业24家，总数达到237家
          - 标题: 项目跑出了速度
            内容: 全年实施重点项目128个
        荣誉:
        - 全省法治政府建设示范单位
        - 全省项目建设先进单位
      近年: [7.1, 7.4, 8.0]

      """)

  private func json(_ file: SourceFile) -> String? {
    var report = Report()
    let node = Node(parsing: file, report: &report)
    return report.hasErrors ? nil : node.json
  }

  /// What is read after a repair is what was written before the slips, or the brief is still refused.
  @Test func aRepairedBriefSaysWhatTheRightOneSays() throws {
    let wanted = try #require(json(right))
    var generator = SeededGenerator(seed: 5)
    var repaired = 0
    for _ in 0..<600 {
      var bytes = right.bytes
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        guard let slip = slips.randomElement(using: &generator),
          let place = places(of: Array(slip.right.utf8), in: bytes).randomElement(using: &generator)
        else { continue }
        bytes.replaceSubrange(place..<place + slip.right.utf8.count, with: slip.wrong.utf8)
      }
      let wrong = SourceFile(name: "2022.yaml", bytes: bytes)
      guard json(wrong) == nil else { continue }
      let repair = Repair(of: wrong)
      guard let read = json(repair.file) else { continue }
      repaired += 1
      let isSame = read == wanted
      #expect(isSame, "\(wrong.text(0..<bytes.count))\n---\n\(repair.file.text(0..<repair.file.bytes.count))")
    }
    #expect(repaired > 200)
  }

  @Test func repairingDamagedBytesNeverTraps() {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<200 {
      var bytes = right.bytes
      for _ in 0..<Int.random(in: 1...8, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      let repair = Repair(of: SourceFile(name: "2022.yaml", bytes: bytes))
      #expect(Repair(of: repair.file).made.isEmpty)
    }
  }
}
