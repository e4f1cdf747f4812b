import Documents

/// A heading with its place among the others.
struct OutlineHeading {
  /// What is wrong with its number.
  enum Fault: Equatable {
    /// Numbers are missing before it.
    case gap(from: Int)
    /// Its number was there already.
    case repeated
    /// It goes on with the numbers of a level that is written in another system.
    case otherSystem(HeadingSystem)
    /// It stands deeper than the heading above it allows.
    case jump(over: HeadingSystem)
  }

  let paragraph: Int
  let mark: HeadingMark
  /// The number of headings it stands under.
  let depth: Int
  /// The heading it stands under, by its place in the outline.
  let parent: Int?
  let fault: Fault?
}

/// The numbered headings of a text in order, each with what is wrong with its number.
struct HeadingOutline {
  private(set) var headings: [OutlineHeading] = []
  /// The headings that are open, outermost first.
  private var open: [(system: HeadingSystem, number: Int, index: Int)] = []
  private var hasTextSince = true
  /// The last paragraph in which each number stands.
  private var lastPlaces: [Number: Int] = [:]

  private struct Number: Hashable {
    let system: HeadingSystem
    let number: Int
  }

  init(of speech: SpeechText) {
    for (index, paragraph) in speech.paragraphs.enumerated() {
      if let mark = paragraph.mark { lastPlaces[Number(system: mark.system, number: mark.number)] = index }
    }
    let systems = Set(speech.paragraphs.compactMap { $0.mark?.system })
    for (index, paragraph) in speech.paragraphs.enumerated() {
      if let mark = paragraph.mark {
        append(mark, paragraph: index, systems: systems)
        hasTextSince = paragraph.kind == .runIn
      } else {
        hasTextSince = true
      }
    }
  }

  private mutating func append(_ mark: HeadingMark, paragraph: Int, systems: Set<HeadingSystem>) {
    var fault: OutlineHeading.Fault?
    var system = mark.system
    if let level = open.lastIndex(where: { $0.system == system }) {
      let last = open[level].number
      open.removeSubrange((level + 1)...)
      let restarts = mark.number == 1 && system >= .arabic && hasTextSince
      if !restarts, mark.number != last + 1 {
        fault = mark.number > last ? .gap(from: last) : .repeated
      }
      open.removeLast()
    } else if mark.number > 1, let level = levelContinued(by: mark, at: paragraph) {
      system = open[level].system
      fault = .otherSystem(system)
      open.removeSubrange(level...)
    } else {
      while let last = open.last, last.system > system { open.removeLast() }
      if mark.number > 1 {
        fault = .gap(from: 0)
      } else if let skipped = skippedSystem(before: system, among: systems) {
        fault = .jump(over: skipped)
      }
    }
    let parent = open.last?.index
    headings.append(
      OutlineHeading(paragraph: paragraph, mark: mark, depth: open.count, parent: parent, fault: fault))
    open.append((system, mark.number, headings.count - 1))
  }

  /// The level that a number of another system goes on with: its next number, which stands nowhere below.
  private func levelContinued(by mark: HeadingMark, at paragraph: Int) -> Int? {
    open.lastIndex { level in
      let next = Number(system: level.system, number: mark.number)
      return level.number + 1 == mark.number && lastPlaces[next, default: -1] < paragraph
    }
  }

  /// A system between the heading above and a new level that the text uses elsewhere.
  ///
  /// 1. may stand right under 一、.
  private func skippedSystem(before system: HeadingSystem, among systems: Set<HeadingSystem>) -> HeadingSystem? {
    guard let above = open.last?.system, system == .parenthesizedArabic else { return nil }
    return systems.sorted().first { $0 > above && $0 < system }
  }
}
