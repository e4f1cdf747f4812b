package import Diagnostics
package import Documents

/// The rules that a text is checked against.
package struct RuleSet: Sendable {
  package let rules: [Rule]

  /// Every rule there is, by identifier.
  package static let all = RuleSet(rules: [
    .declaredCount, .listCount, .deletedName, .brokenEnd, .headingMarks, .headingEnds, .headingNumbers,
    .enumerationNumbers, .mixedOrdinals, .loneItem, .mixedHeadings, .lostDash, .halfWidthMarks, .straightQuotes,
    .unpairedQuotes,
    .unpairedBrackets, .lostCharacter, .clashingMarks, .marksBetweenQuotes, .dashes, .ranges, .percentRanges,
    .spaces, .foreignCharacters, .enumeratorMarks, .listMarks, .placeholders,
  ])

  package init(rules: [Rule]) { self.rules = rules }

  package subscript(id: String) -> Rule? { rules.first { $0.id == id } }

  /// Reports what the rules find in a text.
  package func check(_ speech: SpeechText, report: inout Report) {
    for rule in rules { rule.check(speech, report: &report) }
  }
}
