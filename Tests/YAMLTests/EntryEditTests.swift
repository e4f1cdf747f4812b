import Testing
import YAML

@Test(arguments: [
  EditCase("甲: 1 # c\n\n# 尾\n", "甲: 1 # c\n乙: 2\n\n# 尾\n") { [.insert(key: "乙", text: "2", into: $0)] },
  EditCase("甲: 1\r\n乙: 2", "甲: 1\r\n乙: 2\r\n丙:") { [.insert(key: "丙", text: nil, into: $0)] },
  EditCase("甲:\n  乙: |+\n    x\n\n丁: 1\n", "甲:\n  乙: |+\n    x\n\n  丙: 3\n丁: 1\n") {
    [.insert(key: "丙", text: "3", into: try $0.at("甲"))]
  },
  EditCase("- 甲: 1\n- 乙: 2\n", "- 甲: 1\n  丙: \"%\"\n- 乙: 2\n") { [.insert(key: "丙", text: "%", into: try $0.at(0))] },
  EditCase("甲:      1 # a\n甲甲:    2\n", "甲:      1 # a\n甲甲:    2\n丙丙丙:  3\n") {
    [.insert(key: "丙丙丙", text: "3", into: $0)]
  },
  EditCase("甲: \"1\"\n乙: \"2\"\n", "甲: \"1\"\n乙: \"2\"\n丙: \"3\"\n") { [.insert(key: "丙", text: "3", into: $0)] },
  EditCase("甲:\n    乙: 1\n丙: # 空\n", "甲:\n    乙: 1\n丙: # 空\n    丁: 2\n    戊: 3\n") {
    let node = try $0.at("丙")
    return [.insert(key: "丁", text: "2", into: node), .insert(key: "戊", text: "3", into: node)]
  },
  EditCase("-  # c\n", "- 甲: 1  # c\n") { [.insert(key: "甲", text: "1", into: try $0.at(0))] },
  EditCase("甲: {乙: 1} # c\n", "甲: {乙: 1, 丙: } # c\n") { [.insert(key: "丙", text: nil, into: try $0.at("甲"))] },
  EditCase("甲: {乙: 1,}\n", "甲: {乙: 1, 丙: 2,}\n") { [.insert(key: "丙", text: "2", into: try $0.at("甲"))] },
  EditCase("甲: {\"乙\": '1'}\n", "甲: {\"乙\": '1', \"丙\": '2'}\n") {
    [.insert(key: "丙", text: "2", into: try $0.at("甲"))]
  },
  EditCase("甲: { }\n", "甲: {丙: 2}\n") { [.insert(key: "丙", text: "2", into: try $0.at("甲"))] },
  EditCase("甲: {\n  乙: 1 # c\n  }\n", "甲: {\n  乙: 1, # c\n  丙: 2\n  }\n") {
    [.insert(key: "丙", text: "2", into: try $0.at("甲"))]
  },
])
func anEntryIsInserted(_ edit: EditCase) throws { try edit.check() }

@Test(arguments: [
  EditCase("甲:\n- 1 # c\n乙: 2\n", "甲:\n- 1 # c\n- 3\n乙: 2\n") { [.append("3", to: try $0.at("甲"))] },
  EditCase("甲:\n  -   1\n  -   [2]", "甲:\n  -   1\n  -   [2]\n  -   \"- 3\"") { [.append("- 3", to: try $0.at("甲"))] },
  EditCase("甲:\n", "甲:\n  - 1\n  - 2\n") { [.append("1", to: try $0.at("甲")), .append("2", to: try $0.at("甲"))] },
  EditCase("甲: [a, b] # c\n", "甲: [a, b, \"c,d\", e] # c\n") {
    [.append("c,d", to: try $0.at("甲")), .append("e", to: try $0.at("甲"))]
  },
  EditCase("甲: {乙: , 丙: }\n", "甲: {乙: [\"a,b\"], 丙: {丁: }}\n") {
    [.append("a,b", to: try $0.at("甲", "乙")), .insert(key: "丁", text: nil, into: try $0.at("甲", "丙"))]
  },
  EditCase("- 1\n-\n", "- 1\n-\n-\n") { [.append(nil, to: $0)] },
  EditCase("甲: [ ]\n", "甲: [x]\n") { [.append("x", to: try $0.at("甲"))] },
  EditCase("甲: [\r\n  a, # c\r\n  b, # d\r\n  ]\r\n", "甲: [\r\n  a, # c\r\n  b, # d\r\n  e,\r\n  ]\r\n") {
    [.append("e", to: try $0.at("甲"))]
  },
])
func anItemIsAppended(_ edit: EditCase) throws { try edit.check() }

@Test(arguments: [
  EditCase("甲:\n- 乙: 1 # c\n  # n\n  丙: 2\n# t\n", "甲:\n- 乙: 1 # c\n  # n\n  丙: 2\n- 乙: 1 # c\n  # n\n  丙: 2\n# t\n") {
    [.copy(try $0.at("甲", 0))]
  },
  EditCase("- a\r\n- b", "- a\r\n- b\r\n- b") { [.copy(try $0.at(1))] },
  EditCase("- - a\n  - b\n", "- - a\n  - a\n  - b\n") { [.copy(try $0.at(0, 0))] },
  EditCase("甲: [{a: 1}, b]\n", "甲: [{a: 1}, {a: 1}, b]\n") { [.copy(try $0.at("甲", 0))] },
])
func anItemIsCopied(_ edit: EditCase) throws { try edit.check() }

@Test(arguments: [
  EditCase("甲: 1\n# n\n乙: |\n  x\n\n# m\n丙: 3\n", "甲: 1\n# n\n\n# m\n丙: 3\n") { [.remove(try $0.at("乙"))] },
  EditCase("甲: 1\r\n乙: 2", "甲: 1") { [.remove(try $0.at("乙"))] },
  EditCase("\u{FEFF}甲: 1\n乙: 2\n", "\u{FEFF}乙: 2\n") { [.remove(try $0.at("甲"))] },
  EditCase("甲:\n  # n\n  - 1\n乙: 2\n", "甲:\n  # n\n乙: 2\n") { [.remove(try $0.at("甲", 0))] },
  EditCase("- 甲: 1 # c\n  乙: 2\n", "- 乙: 2\n") { [.remove(try $0.at(0, "甲"))] },
  EditCase("- 甲: 1\n  # n\n  乙: 2\n", "-\n  # n\n  乙: 2\n") { [.remove(try $0.at(0, "甲"))] },
  EditCase("甲: |+\n  x\n\n乙: 1\n\n丙: 2\n", "甲: |+\n  x\n\n丙: 2\n") { [.remove(try $0.at("乙"))] },
  EditCase("- - 1\n- 2\n", "-\n- 2\n") { [.remove(try $0.at(0, 0))] },
  EditCase("甲: [a, b, c] # x\n", "甲: [b] # x\n") { [.remove(try $0.at("甲", 0)), .remove(try $0.at("甲", 2))] },
  EditCase("甲: [a, b, c] # x\n", "甲: [] # x\n") { node in try (0...2).map { .remove(try node.at("甲", $0)) } },
  EditCase("甲: [\n  a, # 1\n  b # 2\n  ]\n", "甲: [\n  a, # 1\n  ]\n") { [.remove(try $0.at("甲", 1))] },
  EditCase("甲: [a, # 1\n  b]\n", "甲: [ # 1\n  b]\n") { [.remove(try $0.at("甲", 0))] },
  EditCase("甲: {a: , b: 1}\n", "甲: {b: 1}\n") { [.remove(try $0.at("甲", "a"))] },
])
func anEntryOrItemIsRemoved(_ edit: EditCase) throws { try edit.check() }

@Test func whatCannotBeAddedOrRemovedIsRefused() throws {
  #expect(try refusal("甲: 1\n") { [.insert(key: "甲", text: "2", into: $0)] } == "edit-not-exact")
  #expect(try refusal("甲: 1\n") { [.insert(key: "乙", text: "2", into: try $0.at("甲"))] } == "edit-no-mapping")
  #expect(try refusal("甲: 1\n") { [.append("2", to: $0)] } == "edit-no-sequence")
  #expect(try refusal("甲: [1]\n") { [.append(nil, to: try $0.at("甲"))] } == "edit-not-exact")
  #expect(try refusal("甲: 1\n") { [.copy(try $0.at("甲"))] } == "edit-no-item")
  #expect(try refusal("甲: 1\n") { [.remove($0)] } == "edit-no-entry")
  #expect(try refusal("甲: 1\n") { [.remove(try $0.at("甲"))] } == "edit-not-exact")
  // What follows would become part of the text above.
  #expect(try refusal("甲: |\n  x\n乙: 1\n  # n\n") { [.remove(try $0.at("乙"))] } == "edit-not-exact")
}
