import Documents

/// The enumerators of one family that belong together, between two headings.
struct Enumeration {
  private(set) var members: [(enumerator: Enumerator, paragraph: Int)]

  var family: Enumerator.Family { members[0].enumerator.family }
}

extension SpeechText {
  /// The enumerations of the text, each begun by its first member or after a heading.
  var enumerations: [Enumeration] {
    var done: [[(Enumerator, Int)]] = []
    var open: [Enumerator.Family: [(Enumerator, Int)]] = [:]
    func close(_ families: [Enumerator.Family]) {
      for family in families { if let members = open.removeValue(forKey: family) { done.append(members) } }
    }
    let families: [Enumerator.Family] = [.being, .having, .ordinal, .adverb]
    for (index, paragraph) in paragraphs.enumerated() {
      if paragraph.mark != nil || paragraph.kind == .item { close(families) }
      for enumerator in paragraph.enumerators {
        if enumerator.number == 1 { close([enumerator.family]) }
        if enumerator.number == nil, open[enumerator.family] == nil { continue }
        open[enumerator.family, default: []].append((enumerator, index))
      }
    }
    close(families)
    return done.map { Enumeration(members: $0) }
      .sorted { $0.members[0].enumerator.range.lowerBound < $1.members[0].enumerator.range.lowerBound }
  }
}

extension Enumeration {
  init(members: [(Enumerator, Int)]) {
    self.members = members.map { (enumerator: $0.0, paragraph: $0.1) }
  }
}
