package import Documents

/// The parts of a draft in the order in which they begin, each with its length.
package struct SpeechParts: Sendable {
  package struct Entry: Sendable {
    /// The part; nil for sections of an office's own of which none is known.
    package let part: SpeechPart?
    package fileprivate(set) var measure: SpeechMeasure
  }

  package private(set) var entries: [Entry] = []

  package init(of draft: Draft) {
    var sections = draft.sections[...]
    var end = sections.first?.text.utf8.count ?? 0
    for passage in Document(parsing: draft.text).blocks.flatMap(\.passages) {
      var mark = passage.mark
      for sentence in passage.sentences {
        while sections.count > 1, sentence.range.lowerBound >= end {
          sections.removeFirst()
          end += sections.first?.text.utf8.count ?? 0
        }
        add(SpeechMeasure(of: mark + sentence.text), to: sections.first?.part)
        mark = ""
      }
    }
  }

  private mutating func add(_ measure: SpeechMeasure, to part: SpeechPart?) {
    if let index = entries.firstIndex(where: { $0.part == part }) {
      entries[index].measure += measure
    } else {
      entries.append(Entry(part: part, measure: measure))
    }
  }
}
