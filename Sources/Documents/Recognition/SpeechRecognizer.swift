import Chinese

/// Sorts the lines of a text into title block, salutation, headings, items and paragraphs.
struct SpeechRecognizer {
  let text: ScalarText
  let isMarkdown: Bool

  /// The most lines above a salutation.
  private static let longestTitleBlock = 12
  /// The most characters of a line above the body.
  private static let longestTitleLine = 60
  /// The most characters of a heading that stands alone.
  private static let longestHeading = 60
  private static let addressees = ["同志", "代表", "委员", "朋友", "来宾", "领导", "各位", "们", "师生"]

  func paragraphs() -> [SpeechParagraph] {
    let lines = self.lines
    let head = headCount(of: lines)
    return lines.enumerated().map { index, line in
      index < head ? titleParagraph(line, isFirst: index == 0) : bodyParagraph(line, isFirst: index == head)
    }
  }

  /// The lines that are not blank, trimmed.
  private var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    func append(_ line: Range<Int>) {
      let trimmed = trimmed(line)
      if !trimmed.isEmpty { lines.append(trimmed) }
    }
    for index in text.scalars.indices where text.scalars[index] == "\n" || text.scalars[index] == "\r" {
      append(start..<index)
      start = index + 1
    }
    append(start..<text.scalars.count)
    return lines
  }

  private func trimmed(_ line: Range<Int>) -> Range<Int> {
    var (start, end) = (line.lowerBound, line.upperBound)
    while start < end, text.scalars[start].isBlank { start += 1 }
    while start < end, text.scalars[end - 1].isBlank { end -= 1 }
    guard isMarkdown, start < end, text.scalars[start] == "#" else { return start..<end }
    while start < end, text.scalars[start] == "#" || text.scalars[start].isBlank { start += 1 }
    return start..<end
  }

  /// How many lines stand above the salutation or, without one, above the body.
  private func headCount(of lines: [Range<Int>]) -> Int {
    let candidates = lines.prefix(Self.longestTitleBlock + 1)
    for (index, line) in candidates.enumerated() {
      if isSalutation(line) { return index }
      if !canStandAboveBody(line) { return index }
    }
    // Short lines only: they are a text of headings, not a title block.
    return candidates.count < lines.count ? 0 : min(1, max(0, lines.count - 1))
  }

  private func canStandAboveBody(_ line: Range<Int>) -> Bool {
    guard line.count <= Self.longestTitleLine, text.headingMark(at: line.lowerBound) == nil,
      let last = text[line.upperBound - 1]
    else { return false }
    return !last.endsSentence && !"，；：".unicodeScalars.contains(last)
  }

  private func isSalutation(_ line: Range<Int>) -> Bool {
    guard line.count <= 45, let last = text[line.upperBound - 1], last == "：" || last == ":" else { return false }
    return line.contains { text.first(of: Self.addressees, at: $0) != nil }
  }

  private func titleParagraph(_ line: Range<Int>, isFirst: Bool) -> SpeechParagraph {
    SpeechParagraph(kind: titleKind(line, isFirst: isFirst), range: line, headingEnd: line.upperBound, body: line)
  }

  private func titleKind(_ line: Range<Int>, isFirst: Bool) -> SpeechParagraph.Kind {
    if text.has("——", at: line.lowerBound) { return .subtitle }
    let isDated = line.contains {
      text[$0] == "年" && text[$0 - 1].map { $0.isASCIIDigit || $0 == "X" || $0.isHan } == true
    }
    if isDated, line.contains(where: { text[$0] == "月" }), line.count <= 20 { return .date }
    if isFirst { return .title }
    let hasGap = line.contains { text.scalars[$0].isBlank }
    return hasGap && line.count <= 25 ? .speaker : .title
  }

  private func bodyParagraph(_ line: Range<Int>, isFirst: Bool) -> SpeechParagraph {
    if isFirst, isSalutation(line) {
      return SpeechParagraph(kind: .salutation, range: line, headingEnd: line.upperBound, body: line)
    }
    if let mark = text.headingMark(at: line.lowerBound) { return numberedParagraph(line, mark: mark) }
    var start = line.lowerBound
    while start < line.upperBound, isDash(text.scalars[start]) { start += 1 }
    let isItem =
      start - line.lowerBound >= 1 && (start - line.lowerBound >= 2 || text.scalars[line.lowerBound] != "-")
      || isMarkdown && text.has("- ", at: line.lowerBound)
    let body = isItem ? start..<line.upperBound : line
    return SpeechParagraph(
      kind: isItem ? .item : .text, range: line, headingEnd: line.upperBound,
      enumerators: text.enumerators(in: body), body: body)
  }

  private func isDash(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "—" || scalar == "-" || scalar == "―" || scalar == "─"
  }

  private func numberedParagraph(_ line: Range<Int>, mark: HeadingMark) -> SpeechParagraph {
    let body = mark.range.upperBound..<max(mark.range.upperBound, line.upperBound)
    let stop = body.first { text.scalars[$0].endsSentence }
    let end = stop.map { $0 + 1 } ?? body.upperBound
    let standsAlone = end == body.upperBound && line.count <= Self.longestHeading
    return SpeechParagraph(
      kind: standsAlone ? .heading : .runIn, range: line, mark: mark, headingEnd: end,
      enumerators: standsAlone ? [] : text.enumerators(in: body), body: body)
  }
}
