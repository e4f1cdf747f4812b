/// The headings of a speech, each with the length of what stands under it.
package struct Outline: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    /// The depth below the title, from 1 to 4.
    package let level: Int
    /// The number with its punctuation; empty for what stands before the first heading.
    package let number: String
    package let title: String
    /// The length of the heading and of all below it.
    package fileprivate(set) var measure: SpeechMeasure

    /// Whether this is what is said before the first heading.
    package var isOpening: Bool { number.isEmpty && title.isEmpty }
  }

  package private(set) var entries: [Entry] = []
  /// The length of all that is said: the title block is not.
  package private(set) var total = SpeechMeasure()
  /// The positions of the headings that what comes next stands under, outermost first.
  private var open: [Int] = []

  package init(of document: Document) {
    for passage in document.blocks.flatMap(\.headedPassages) { add(passage.body, under: passage.heading) }
  }

  /// Reads a speech that was saved as text or Markdown; a heading is a line that begins with 一、 or one of its kin.
  package init(ofText text: String) {
    for line in PlainLine.body(of: text) { add(line.body, under: line.heading) }
  }

  private mutating func add(_ body: String, under heading: PlainHeading?) {
    if let heading {
      open.removeAll { entries[$0].isOpening || entries[$0].level >= heading.level }
      open.append(entries.count)
      let (level, title) = (heading.level, heading.title)
      entries.append(Entry(level: level, number: heading.number, title: title, measure: SpeechMeasure()))
    } else if entries.isEmpty {
      open = [0]
      entries.append(Entry(level: 1, number: "", title: "", measure: SpeechMeasure()))
    }
    let measure = SpeechMeasure(of: heading.map { $0.number + $0.title + body } ?? body)
    total += measure
    for index in open { entries[index].measure += measure }
  }
}

extension Block {
  /// The text of each line that the block is printed as, apart from the heading that opens it.
  fileprivate var headedPassages: [(heading: PlainHeading?, body: String)] {
    switch self {
    case .heading(let heading): [(PlainHeading(heading), "")]
    case .runIn(let heading, let content): [(PlainHeading(heading), content.text)]
    case .salutation(let content), .paragraph(let content), .item(let content): [(nil, content.text)]
    case .table(let table): ([table.header] + table.rows).joined().map { (nil, $0.text) }
    }
  }
}

extension PlainHeading {
  fileprivate init(_ heading: Heading) {
    self.init(level: heading.level, number: heading.number, title: heading.content.text)
  }
}
