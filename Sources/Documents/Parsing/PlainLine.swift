import Chinese

/// A heading with the number it was given.
struct PlainHeading: Hashable {
  let level: Int
  let number: String
  let title: String
}

/// A line of a speech that was saved as text or Markdown.
struct PlainLine {
  let heading: PlainHeading?
  /// What follows the heading, or the whole line.
  let body: String

  /// The most Chinese characters that a line of the title block has.
  private static let longestTitle = 40

  /// The lines below the title block.
  static func body(of text: String) -> [PlainLine] {
    let lines = text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }.map { PlainText($0) }
    return lines.filter { !$0.text.isEmpty }.drop(while: isTitle).map { PlainLine($0) }
  }

  /// Whether a line can only be one of the title block: short, without a number and no sentence.
  private static func isTitle(_ line: PlainText) -> Bool {
    guard let last = line.text.unicodeScalars.last, PlainNumber(line.text) == nil, !line.isItem else { return false }
    return line.text.hanCount <= longestTitle && !["。", "！", "？", "：", "；", "…", "”"].contains(last)
  }

  private init(_ line: PlainText) {
    if let (heading, length) = PlainHeading.opening(line) {
      self.heading = heading
      body = String(decoding: line.text.utf8.dropFirst(length), as: UTF8.self)
    } else {
      (heading, body) = (nil, line.text)
    }
  }
}

extension PlainHeading {
  /// The most Chinese characters of a heading that is no sentence.
  private static let longest = 60

  /// The heading that opens a line, and the number of its bytes; nil where none does.
  fileprivate static func opening(_ line: PlainText) -> (heading: PlainHeading, length: Int)? {
    guard !line.isItem, let number = PlainNumber(line.text) else { return nil }
    let rest = Array(line.text.utf8.dropFirst(number.text.utf8.count))
    guard let first = String(decoding: rest, as: UTF8.self).sentences.first else { return nil }
    let title = String(decoding: rest[first], as: UTF8.self)
    let isSentence = ["。", "！", "？"].contains(title.unicodeScalars.last)
    guard isSentence || title.hanCount <= longest else { return nil }
    return (
      PlainHeading(level: number.level, number: number.text, title: title), number.text.utf8.count + first.upperBound
    )
  }
}

/// A line without the white space around it and the marks of Markdown.
private struct PlainText {
  let text: String
  /// Whether it is the item of a list.
  let isItem: Bool

  init(_ line: Substring.UnicodeScalarView) {
    let line = line.drop { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
    let marks = line.prefix { $0 == "#" || $0 == "-" || $0 == ">" }
    let isMarked = line.dropFirst(marks.count).first.map(\.properties.isWhitespace) ?? true
    isItem = line.first == "—" || (marks.first == "-" && isMarked)
    let rest = isMarked ? line.dropFirst(marks.count) : line
    let words = rest.filter { $0 != "*" && $0 != "\\" }.drop(while: \.properties.isWhitespace)
    let end = words.lastIndex { !$0.properties.isWhitespace }.map { words.index(after: $0) } ?? words.startIndex
    text = String(String.UnicodeScalarView(words[..<end]))
  }
}

/// The number that opens a heading: 一、 （一） 1. （1）
private struct PlainNumber {
  let text: String
  let level: Int

  init?(_ line: String) {
    let scalars = line.unicodeScalars
    let isEnclosed = scalars.first == "（" || scalars.first == "("
    let digits = scalars.dropFirst(isEnclosed ? 1 : 0).prefix { Self.isChinese($0) || ("0"..."9").contains($0) }
    let isChinese = digits.allSatisfy(Self.isChinese)
    guard digits.count <= 4, let first = digits.first, isChinese != ("0"..."9").contains(first),
      isChinese || digits.allSatisfy({ !Self.isChinese($0) }), digits.endIndex < scalars.endIndex
    else { return nil }
    let after = scalars.index(after: digits.endIndex)
    switch (isEnclosed, isChinese, scalars[digits.endIndex]) {
    case (true, true, "）"), (true, true, ")"): level = 2
    case (true, false, "）"), (true, false, ")"): level = 4
    case (false, true, "、"): level = 1
    case (false, false, "."), (false, false, "．"), (false, false, "、"): level = 3
    default: return nil
    }
    // 3.5万亩 is a figure.
    if level == 3, after < scalars.endIndex, ("0"..."9").contains(scalars[after]) { return nil }
    text = String(scalars[..<after])
  }

  private static func isChinese(_ scalar: Unicode.Scalar) -> Bool { "一二三四五六七八九十百".unicodeScalars.contains(scalar) }
}
