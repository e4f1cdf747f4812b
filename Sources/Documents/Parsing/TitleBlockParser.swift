extension TitleBlock {
  /// The title block at the head of the lines, which it takes off them.
  init(takingFrom lines: inout ArraySlice<DraftLine>, of bytes: [UInt8]) {
    let body = lines.drop { $0.kind == .blank }
    if let first = body.first, first.opensTitlePart(in: bytes) { lines = body }
    titleLines = Self.takePart(from: &lines, of: bytes).map { Content([$0], of: bytes) }
    speakerLines = Self.takePart(from: &lines, of: bytes).map { Content([$0], of: bytes) }
    let dateLines = Self.takePart(from: &lines, of: bytes)
    if !dateLines.isEmpty { date = Content(dateLines, of: bytes).parenthesized }
  }

  /// The lines of the part that comes next; none when it is left out or the title block has ended.
  private static func takePart(from lines: inout ArraySlice<DraftLine>, of bytes: [UInt8]) -> [Range<Int>] {
    guard let first = lines.first, first.opensTitlePart(in: bytes) else { return [] }
    lines.removeFirst()
    let further = lines.prefix { $0.isIndented && $0.kind != .blank }
    lines.removeFirst(further.count)
    let opening = bytes.contentAfterMark(in: first.trimmed) ?? first.trimmed
    return ([opening] + further.map(\.trimmed)).filter { !$0.isEmpty }
  }
}

extension DraftLine {
  fileprivate func opensTitlePart(in bytes: [UInt8]) -> Bool {
    !isIndented && !trimmed.isEmpty && bytes[trimmed.lowerBound] == UInt8(ascii: "%")
      && bytes.contentAfterMark(in: trimmed) != nil
  }
}

extension Content {
  fileprivate var parenthesized: Content {
    let text = text
    if text.hasPrefix("（"), text.hasSuffix("）") { return self }
    let opening = Run(text: "（", isStrong: false, range: range.lowerBound..<range.lowerBound)
    let closing = Run(text: "）", isStrong: false, range: range.upperBound..<range.upperBound)
    return Content(runs: [opening] + runs + [closing], range: range)
  }
}
