import Chinese
import Documents

extension ScalarText {
  private static let questionWords = [
    "吗", "呢", "什么", "怎么", "怎样", "如何", "为何", "何", "谁", "哪", "几", "多少", "是否", "是不是", "有没有", "能不能",
    "会不会", "要不要", "行不行", "好不好", "没有", "难道", "岂", "吧", "咋", "啥", "不是",
  ]

  /// Whether the clause before an index asks something.
  func asksQuestion(before index: Int) -> Bool {
    var start = index
    while let scalar = self[start - 1], index - start < 60, !"，。；：！？\n".unicodeScalars.contains(scalar) { start -= 1 }
    return (start..<index).contains { first(of: Self.questionWords, at: $0) != nil }
  }
}
