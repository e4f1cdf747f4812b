import Chinese
import Diagnostics

/// Every figure of a draft once: those of the brief in its order, fields before texts, then those that the draft
/// computes.
package struct FigureList: Sendable {
  package let figures: [Figure]
  /// The draft that says them; the facts name its sentences by their positions.
  package let trace: Trace

  package init(of draft: Draft) {
    let collector = FigureCollector(of: draft.brief)
    let trace = Trace(of: draft)
    let uses = ValueUses(in: trace)
    var figures = collector.figures
    for index in figures.indices where figures[index].kind == .field {
      for fact in figures[index].facts.indices {
        figures[index].facts[fact].sentences = uses.sentences(using: figures[index].facts[fact].places)
      }
    }
    for (field, numbers) in collector.texts {
      let text = FigureText(figures: numbers, at: numbers.map { figures[$0].places.first ?? field }, in: field)
      for use in uses[field] {
        for number in text.numbers(saidIn: use.piece, among: figures) { figures[number].add(use.sentence) }
      }
    }
    let sources = FigureSources(figures, texts: collector.texts)
    let derived = trace.lines.enumerated().flatMap { sources.derived(in: $1, at: $0) }
    self.figures = figures.filter { $0.kind == .field } + figures.filter { $0.kind == .text } + derived
    self.trace = trace
  }
}

/// The pieces of a draft that show a value of the brief, by the place of the value.
private struct ValueUses {
  typealias Use = (sentence: Int, piece: Provenance.Piece)

  private var uses: [Place: [Use]] = [:]

  init(in trace: Trace) {
    for (index, line) in trace.lines.enumerated() {
      for piece in line.pieces {
        for value in Set(piece.values) { uses[value, default: []].append((index, piece)) }
      }
    }
  }

  subscript(value: Place) -> [Use] { uses[value] ?? [] }

  /// The sentences that show one of some values, or something computed from it.
  func sentences(using values: [Place]) -> [Int] { Set(values.flatMap { self[$0].map(\.sentence) }).sorted() }
}

extension Figure {
  /// Adds a sentence to those that say the figure; sentences come in the order of the draft.
  fileprivate mutating func add(_ sentence: Int) {
    if facts[0].sentences.last != sentence { facts[0].sentences.append(sentence) }
  }
}

/// The figures that stand in one text of a brief.
private struct FigureText {
  /// The positions of the figures in a list, from the first of the text to the last.
  let figures: [Int]
  /// Where each stands: in the text, or all at the whole of it.
  let places: [Place]
  private let field: Place

  init(figures: [Int], at places: [Place], in field: Place) {
    self.figures = figures
    self.places = places
    self.field = field
  }

  /// The positions of those that a piece of the draft says, which shows a part of the text.
  func numbers(saidIn piece: Provenance.Piece, among list: [Figure]) -> [Int] {
    // What was computed from the text and another value depends on every number in it.
    if piece.values.count > 1 { return figures }
    guard let quoted = piece.quoted, places.first != field else {
      let said = piece.numbers
      return figures.filter { said.contains(list[$0].digits) }
    }
    let first = firstPlace(endingAfter: quoted.range.lowerBound)
    let count = places[first...].prefix { $0.range.lowerBound < quoted.range.upperBound }.count
    return Array(figures[first..<first + count])
  }

  private func firstPlace(endingAfter offset: Int) -> Int {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Figure {
  /// The number without its sign and 第.
  fileprivate var digits: String { String(value.drop { !$0.isNumber }) }
}

extension Provenance.Piece {
  /// The numbers that the piece says, without their signs.
  fileprivate var numbers: Set<String> { Set(WrittenNumber.all(in: text).map { $0.digits.unsigned }) }
}

extension String {
  fileprivate var unsigned: String { hasPrefix("-") ? String(dropFirst()) : self }
}

/// What a draft may compute a figure from.
private struct FigureSources {
  /// What each value of the brief is called, and the numbers that it has itself.
  private var sources: [Place: (name: String, numbers: Set<String>)] = [:]

  init(_ figures: [Figure], texts: [(field: Place, figures: [Int])]) {
    for figure in figures where figure.kind == .field {
      for (index, fact) in figure.facts.enumerated() {
        let name = figure.name + (index == 0 ? "" : fact.name?.text(in: .chinese) ?? "")
        for place in fact.places { add(fact.text, at: place, named: fact.isComputed ? nil : name) }
      }
    }
    for (field, numbers) in texts {
      for number in numbers { add(figures[number].value, at: field, named: figures[number].name) }
    }
  }

  /// Adds what stands at a place, or what is computed from it and listed with its figure, which goes by no name.
  private mutating func add(_ text: String, at place: Place, named name: String?) {
    sources[place, default: ("", [])].numbers.formUnion(WrittenNumber.all(in: text).map(\.digits.unsigned))
    if let name { sources[place]?.name = name }
  }

  /// The figures in a sentence that none of the values has from which they were made.
  func derived(in line: Trace.Line, at index: Int) -> [Figure] {
    line.pieces.flatMap { piece -> [Figure] in
      let known = piece.values.compactMap { place in sources[place].map { (place, $0) } }
      guard !known.isEmpty else { return [] }
      let computed = WrittenNumber.all(in: piece.text).filter { number in
        !known.contains { $0.1.numbers.contains(number.digits.unsigned) }
      }
      return computed.map { number in
        let fact = Figure.Fact(
          name: nil, key: "", text: number.digits, places: known.map(\.0), isComputed: true, sentences: [index])
        let names = known.map(\.1.name).joined(separator: "、")
        return Figure(kind: .derived, name: names, unit: number.unit, source: "", facts: [fact])
      }
    }
  }
}
