import Diagnostics

/// The changes that put a fault right wherever its writer can have meant only one thing.
///
/// Each is offered only where it is certain: where a person would have to choose, there is none.
extension Parser {
  func put(_ replacement: String, for range: Range<Int>) -> FixIt {
    FixIt(Place(range, in: file), replacement: replacement)
  }

  /// An ASCII colon and a space in the place of the sign after a key.
  func colon(for sign: Range<Int>) -> [FixIt] {
    var start = sign.lowerBound
    while let length = [1, 2, 3].first(where: { isSpace(of: $0, before: start) }) { start -= length }
    return [put(bytes.isWhiteOrLineEnd(at: sign.upperBound) ? ":" : ": ", for: start..<sign.upperBound)]
  }

  private func isSpace(of length: Int, before offset: Int) -> Bool {
    guard offset - length > start else { return false }
    return length == 1 ? bytes[offset - 1].isWhite : bytes.oddSpaceLength(at: offset - length) == length
  }

  /// No odd space, or an ordinary one where one must stand.
  func ordinarySpace(at offset: Int) -> FixIt {
    let run = oddSpaces(around: offset)
    if bytes.isWhiteOrLineEnd(at: run.upperBound) { return put("", for: run) }
    let isWanted = run.lowerBound > start && [.colon, .comma, .dash].contains(bytes[run.lowerBound - 1])
    return put(isWanted || bytes[run.upperBound] == .hash ? " " : "", for: run)
  }

  private func oddSpaces(around offset: Int) -> Range<Int> {
    var run = offset..<offset + bytes.oddSpaceLength(at: offset)
    while let length = [2, 3].first(where: { bytes.oddSpaceLength(at: run.lowerBound - $0) == $0 }) {
      run = run.lowerBound - length..<run.upperBound
    }
    while bytes.oddSpaceLength(at: run.upperBound) > 0 {
      run = run.lowerBound..<run.upperBound + bytes.oddSpaceLength(at: run.upperBound)
    }
    return run
  }

  /// `# ` in the place of its full-width form.
  func commentSign(at offset: Int) -> [FixIt] {
    let next = offset + 3
    return [put(bytes.isWhiteOrLineEnd(at: next) ? "#" : "# ", for: offset..<next + bytes.oddSpaceLength(at: next))]
  }

  /// `- ` in the place of another mark before an item.
  func dash(for mark: Range<Int>) -> [FixIt] {
    let odd = bytes.oddSpaceLength(at: mark.upperBound)
    return [put(odd > 0 ? "- " : "-", for: mark.lowerBound..<mark.upperBound + odd)]
  }

  /// A space after a dash, and one more before the lines that were lined up with the text behind it.
  func spaceAfterDash(at dash: Int) -> [FixIt] {
    let next = dash + 1
    // Before a figure it may be a sign.
    guard next < bytes.count, !bytes[next].isDigit, bytes[next] != .dot else { return [] }
    let odd = bytes.oddSpaceLength(at: next)
    if odd > 0 { return [put("- ", for: dash..<dash + 1 + odd)] }
    let column = dash - file.range(ofLine: file.line(at: dash)).lowerBound
    let below = linesBelow(bytes.nextLine(from: dash), deeperThan: column)
    let isLinedUp = below.first.map { bytes.skippingSpaces(from: $0) - $0 == column + 1 } ?? false
    return [put("- ", for: dash..<dash + 1)] + (isLinedUp ? below.map { put(" ", for: $0..<$0) } : [])
  }

  /// An invisible character and those that follow it, taken out.
  func deletion(ofInvisible range: Range<Int>) -> [FixIt] {
    var end = range.upperBound
    while PlainScan(bytes, at: end).invisible == end { end += bytes.characterLength(at: end) }
    return [put("", for: range.lowerBound..<end)]
  }
}
