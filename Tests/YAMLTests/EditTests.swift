import Diagnostics
import Testing
import YAML

/// A text, the changes to make to it and the text that they leave.
struct EditCase: CustomTestStringConvertible, Sendable {
  let before: String
  let after: String
  let edit: @Sendable (Node) throws -> [Edit]

  init(_ before: String, _ after: String, _ edit: @escaping @Sendable (Node) throws -> [Edit]) {
    (self.before, self.after, self.edit) = (before, after, edit)
  }

  var testDescription: String { after.debugDescription }

  func check() throws {
    let node = Reading(before).node
    do {
      let result = try node.file.applying(edit(node))
      #expect(result.text(0..<result.bytes.count).debugDescription == after.debugDescription)
    } catch let diagnostic as Diagnostic {
      Issue.record("refused \(before.debugDescription): \(diagnostic.message.id) \(diagnostic.notes)")
    }
  }
}

extension Node {
  /// The value that keys and item numbers lead to: `at("任务", 0, "牵头")`.
  func at(_ path: any Sendable...) throws -> Node {
    var node = self
    for step in path {
      if let key = step as? String {
        node = try #require(node[key])
      } else {
        let item = try #require(step as? Int)
        try #require(node.items.indices.contains(item))
        node = node.items[item]
      }
    }
    return node
  }
}

/// The identifier of the reason why edits of a text are refused; "made" when they are not.
func refusal(_ text: String, _ edits: (Node) throws -> [Edit]) throws -> String {
  let node = Reading(text).node
  do {
    _ = try node.file.applying(edits(node))
    return "made"
  } catch let diagnostic as Diagnostic {
    let range = try #require(diagnostic.place).range
    #expect(range.upperBound <= text.utf8.count && diagnostic.remedy != nil)
    return diagnostic.message.id
  }
}

@Test(arguments: [
  EditCase("年份: 2022   # 上一年\n\n题: x\n", "年份: 2023   # 上一年\n\n题: x\n") { [.set(try $0.at("年份"), to: "2023")] },
  EditCase("\u{FEFF}甲: 1\r\n乙: 2", "\u{FEFF}甲: 一\r\n乙: 2") { [.set(try $0.at("甲"), to: "一")] },
  EditCase("甲: 1\r\n乙: 2", "甲: 1\r\n乙: \"%\"") { [.set(try $0.at("乙"), to: "%")] },
  EditCase("甲: 'x'  # c\n", "甲: 'it''s'  # c\n") { [.set(try $0.at("甲"), to: "it's")] },
  EditCase("甲: 'x'\n", "甲: \"a\\nb\"\n") { [.set(try $0.at("甲"), to: "a\nb")] },
  EditCase("甲: \"x\"\n", "甲: \"y \\\"\\\\\"\n") { [.set(try $0.at("甲"), to: "y \"\\")] },
  EditCase("甲: x\n", "甲: \"a: b\"\n") { [.set(try $0.at("甲"), to: "a: b")] },
  EditCase("甲: x\n", "甲: \"\"\n") { [.set(try $0.at("甲"), to: "")] },
  EditCase("甲: x\n", "甲: 改革、开放，[新]\n") { [.set(try $0.at("甲"), to: "改革、开放，[新]")] },
  EditCase("甲: [x, y]\n", "甲: [\"改革、开放\", y]\n") { [.set(try $0.at("甲", 0), to: "改革、开放")] },
  EditCase("甲: {乙: , 丙: }\n", "甲: {乙: 1, 丙: 2}\n") {
    [.set(try $0.at("甲", "丙"), to: "2"), .set(try $0.at("甲", "乙"), to: "1")]
  },
  EditCase("甲: { 丙: }\n", "甲: { 丙: 2 }\n") { [.set(try $0.at("甲", "丙"), to: "2")] },
  EditCase("甲:   # 亿元\n乙:\n", "甲: 5.1   # 亿元\n乙: x\n") {
    [.set(try $0.at("甲"), to: "5.1"), .set(try $0.at("乙"), to: "x")]
  },
  EditCase("- 甲:\n  乙:\n-\n", "- 甲:\n  乙: 1\n- \"- x\"\n") {
    [.set(try $0.at(0, "乙"), to: "1"), .set(try $0.at(1), to: "- x")]
  },
  EditCase("甲:\n  一段话\n乙: 3\n", "甲:\n  \"一:二\"\n乙: 3\n") { [.set(try $0.at("甲"), to: "一:二")] },
  EditCase("甲: |  # 段\n    一\n\n    二\n# c\n乙: 1\n", "甲: |  # 段\n    三\n\n\n     四\n# c\n乙: 1\n") {
    [.set(try $0.at("甲"), to: "三\n\n\n 四\n")]
  },
  EditCase("甲: |\r\n  一\r\n乙: 1\r\n", "甲: |-\r\n  二\r\n  三\r\n乙: 1\r\n") { [.set(try $0.at("甲"), to: "二\n三")] },
  EditCase("甲: |+\n  一\n\n\n乙: 1\n", "甲: |+\n  二\n\n乙: 1\n") { [.set(try $0.at("甲"), to: "二\n\n")] },
  EditCase("甲: |  # 段\n  一\n乙: 1\n", "甲: \" 二\"  # 段\n乙: 1\n") { [.set(try $0.at("甲"), to: " 二")] },
  EditCase("甲: >\n  a\n  b\n乙: 1\n", "甲: >-\n  c d\n\n  e\n乙: 1\n") { [.set(try $0.at("甲"), to: "c d\ne")] },
])
func aValueIsSetInPlace(_ edit: EditCase) throws { try edit.check() }

@Test(arguments: [
  EditCase("年份: 1 # c\n", "年度: 1 # c\n") { [.rename(try $0.at("年份"), to: "年度")] },
  EditCase("\"年份\" : 1\n", "\"年度\" : 1\n") { [.rename(try $0.at("年份"), to: "年度")] },
  EditCase("- {年份: 1}\n", "- {\"a,b\": 1}\n") { [.rename(try $0.at(0, "年份"), to: "a,b")] },
  EditCase("- 年份:\n  - 1\n", "- a,b:\n  - 1\n") { [.rename(try $0.at(0, "年份"), to: "a,b")] },
])
func aKeyIsRenamedInPlace(_ edit: EditCase) throws { try edit.check() }

@Test func whatCannotBeSetIsRefused() throws {
  #expect(try refusal("甲: [1]\n") { [.set(try $0.at("甲"), to: "x")] } == "edit-no-scalar")
  #expect(try refusal("[1]\n") { [.rename(try $0.at(0), to: "x")] } == "edit-no-entry")
  #expect(try refusal("甲: 1\n乙: 2\n") { [.rename(try $0.at("甲"), to: "乙")] } == "edit-not-exact")
  #expect(try refusal("甲: 1\n") { [.set(try $0.at("甲"), to: "a"), .set(try $0.at("甲"), to: "b")] } == "edit-overlap")
  #expect(try refusal("甲: 1\n乙：2\n") { [.set(try $0.at("甲"), to: "a")] } == "fullwidth-colon")
  let other = Reading("甲: 1\n").node
  #expect(try refusal("甲: 1\n") { _ in [.set(try other.at("甲"), to: "a")] } == "edit-foreign")
}

@Test func noEditsLeaveTheFileAsItIs() throws {
  let file = Reading("甲：1").node.file
  #expect(try file.applying([]) === file)
}
