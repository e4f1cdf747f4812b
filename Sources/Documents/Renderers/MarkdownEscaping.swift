/// Backslashes before the characters that would mean something to CommonMark where they stand.
struct MarkdownEscaping {
  let position: MarkdownText.Position
  /// Whether the text begins the line, after its mark.
  let isAtStart: Bool
  /// Whether the text ends the line.
  let isAtEnd: Bool

  func escaped(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)[...]
    if isAtStart { scalars = scalars.drop { $0 == " " || $0 == "\t" } }
    var escaped = ""
    if isAtStart, position == .paragraph { escaped = takeBlockMark(from: &scalars) }
    let closingMark = isAtEnd && position == .heading && scalars.last == "#" ? scalars.endIndex - 1 : nil
    for (index, scalar) in zip(scalars.indices, scalars) {
      if hasMeaning(scalar) || index == closingMark { escaped.unicodeScalars.append("\\") }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  private func hasMeaning(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "*", "_", "`", "[", "<", "&", "~": true
    case "|": position == .cell
    default: false
    }
  }

  /// The escaped mark of a heading, an item, a quotation or a numbered list, taken off the text it opens.
  private func takeBlockMark(from scalars: inout ArraySlice<Unicode.Scalar>) -> String {
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    guard let mark = scalars.dropFirst(digits.count).first else { return "" }
    switch mark {
    case ".", ")": if digits.isEmpty { return "" }
    case "#", "-", "+", ">": if !digits.isEmpty { return "" }
    default: return ""
    }
    scalars.removeFirst(digits.count + 1)
    return String(String.UnicodeScalarView(digits)) + "\\" + String(mark)
  }
}
