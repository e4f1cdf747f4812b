import Chinese
import Diagnostics
import Documents

extension Rule {
  /// 三个规律：… over four of them.
  static let listCount = Rule(
    id: "C02", severity: .warning,
    name: Wording(en: "a number that does not fit the list behind it", zh: "说的数和列举的项数对不上"),
    explanation: Wording(
      en:
        "Counts what is listed after 三个规律：, 四个中心，分别是 and right before 四个环节 or “六控”; a list that ends in 等 is open and not counted.",
      zh: "核对“三个规律：”“四个中心，分别是”后面和“四个环节”“六控”前面列出的项数；以“等”结尾的不算。"),
    examples: [
      RuleExample(
        "推动⟦四个⟧集聚：产业集聚、人才集聚、要素集聚。", good: "推动三个集聚：产业集聚、人才集聚、要素集聚。"),
      RuleExample("建设⟦三个⟧中心，分别是物流、商贸、文旅、金融中心。", good: "建设四个中心，分别是物流、商贸、文旅、金融中心。"),
      RuleExample("抓住规划、建设、管理⟦四个环节⟧不放。", good: "抓住规划、建设、管理三个环节不放。"),
      RuleExample("以控煤、控尘、控车、控油“⟦六控⟧”为重点。", good: "以控煤、控尘、控车、控油“四控”为重点。"),
    ],
    check: { speech, findings in
      let text = speech.text
      for paragraph in speech.paragraphs {
        for number in text.declaredNumbers(in: paragraph.range) {
          guard let list = text.listStart(after: number.range.upperBound), let counts = text.counts(ofListAt: list),
            !counts.contains(number.value)
          else { continue }
          findings.add(.listed(number.value, counts[0]), at: number.range, instead: .countAgain)
        }
        for number in text.declaredNumbers(in: paragraph.range) where number.isExplicit {
          guard let counts = text.counts(ofListBefore: number, from: paragraph.range.lowerBound),
            !counts.contains(number.value)
          else { continue }
          findings.add(.listed(number.value, counts[0]), at: number.range, instead: .countAgain)
        }
        for index in paragraph.range where text.scalars[index] == "“" {
          guard let (range, value, count) = text.quotedCount(at: index, from: paragraph.range.lowerBound),
            value != count
          else { continue }
          findings.add(.listed(value, count), at: range, instead: .countAgain)
        }
      }
    })
}

extension ScalarText {
  /// Where the list begins that the words behind a number announce.
  fileprivate func listStart(after start: Int) -> Int? {
    var index = start
    while let scalar = self[index], index - start <= 8, scalar.isHan || scalar == "”" { index += 1 }
    if self[index] == "：" { return index + 1 }
    guard self[index] == "，", let word = first(of: ["分别是", "分别为", "即"], at: index + 1)
    else { return nil }
    return index + 1 + word.unicodeScalars.count
  }

  /// How many members a list up to the end of its sentence can be said to have; nil where nobody can tell.
  fileprivate func counts(ofListAt start: Int) -> [Int]? {
    guard !has("一是", at: start), !has("一要", at: start), !has("首先", at: start), !has("第一", at: start) else { return nil }
    var separators: [Unicode.Scalar: Int] = [:]
    var depth = 0
    var lastItem = start
    var index = start
    while let scalar = self[index], scalar != "\n", depth > 0 || !scalar.endsSentence {
      if "“（《‘".unicodeScalars.contains(scalar) { depth += 1 }
      if "”）》’".unicodeScalars.contains(scalar) { depth -= 1 }
      if depth == 0, "、，；：".unicodeScalars.contains(scalar) {
        separators[scalar, default: 0] += 1
        lastItem = index + 1
      } else if depth == 0, scalar == "”" || scalar == "》", let next = self[index + 1], next == "“" || next == "《" {
        return nil
      }
      index += 1
      if index - start > 200 { return nil }
    }
    guard separators.count == 1, let (mark, count) = separators.first, mark == "、", self[index - 1] != "等" else {
      return nil
    }
    let hasOpenEnd = (lastItem..<index).contains { self[$0] == "等" }
    let joins = (lastItem..<index).contains { "和与及".unicodeScalars.contains(scalars[$0]) }
    return hasOpenEnd ? nil : joins ? [count + 2, count + 1] : [count + 1]
  }

  /// How many members a list of three or more can be said to have that runs right up to a number, as in
  /// 规划、建设、管理三个环节; nil where there is none.
  fileprivate func counts(ofListBefore number: DeclaredNumber, from start: Int) -> [Int]? {
    let end = number.range.lowerBound
    var separators = 0
    var joins = false
    var index = end - 1
    while index >= start, end - index < 60, let scalar = self[index], scalar.isHan || scalar == "、" {
      if scalar == "、" { separators += 1 }
      if separators == 0, "和与及".unicodeScalars.contains(scalar) { joins = true }
      index -= 1
    }
    // A list that ends in 等 may leave members out.
    guard separators > 1, self[end - 1] != "等", self[end - 1] != "、" else { return nil }
    return joins ? [separators + 2, separators + 1] : [separators + 1]
  }

  /// The number in quotes such as “六控” with the members before it that bear its word, two at least.
  fileprivate func quotedCount(at quote: Int, from start: Int) -> (Range<Int>, Int, Int)? {
    guard let digit = self[quote + 1], let value = ChineseNumeral.digitValue(digit), value > 1,
      let word = self[quote + 2],
      word.isHan, self[quote + 3] == "”"
    else { return nil }
    var count = 0
    var hasWord = false
    var index = quote - 1
    while index >= start, let scalar = self[index] {
      if scalar == word { hasWord = true }
      if scalar == "、" || !scalar.isHan || index == start {
        guard hasWord else { return nil }
        count += 1
        hasWord = false
        if scalar != "、" { break }
      } else if index > start, scalar == word, self[index - 1].map({ "以抓做".unicodeScalars.contains($0) }) ?? false {
        count += 1
        break
      }
      index -= 1
    }
    return count > 1 ? (quote + 1..<quote + 3, value, count) : nil
  }
}

extension Message {
  fileprivate static func listed(_ declared: Int, _ found: Int) -> Self {
    Message(
      "C02", en: "\(declared) are announced and \(found) are listed",
      zh: "说的是\(ChineseNumeral.counting(declared))项，列出的是\(ChineseNumeral.counting(found))项")
  }
}

extension Wording {
  fileprivate static var countAgain: Self {
    Wording(en: "change the number, or complete the list", zh: "改数，或把列举补全")
  }
}
