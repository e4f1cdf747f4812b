/// The lines of a file around a finding, with a caret by display width under the words it is about.
struct Excerpt {
  struct Line {
    let text: String
    let isCaret: Bool
  }

  private(set) var lines: [Line] = []

  /// Display cells of source text shown of one line; longer lines are cut around the caret.
  private static let widest = 96

  init(of place: Place, related: [Place]) {
    let file = place.file
    let line = file.line(at: place.range.lowerBound)
    var shown = Set(related.filter { $0.file === file }.map { file.line(at: $0.range.lowerBound) })
    if shown.isEmpty, line > 0, !isBlank(file.range(ofLine: line - 1), in: file) { shown.insert(line - 1) }
    shown.insert(line)
    let gutter = String((shown.max() ?? line) + 1).count
    for number in shown.sorted() {
      let range = file.range(ofLine: number)
      let window =
        number == line
        ? Window(of: range, around: place.range.lowerBound, in: file, widest: Self.widest)
        : Window(of: range, around: range.lowerBound, in: file, widest: Self.widest)
      let label = String(number + 1)
      let padding = String(repeating: " ", count: max(0, gutter - label.count))
      lines.append(Line(text: "\(padding)\(label) | \(window.text)", isCaret: false))
      guard number == line else { continue }
      let margin = String(repeating: " ", count: gutter)
      lines.append(Line(text: "\(margin) | \(window.caret(under: place.range))", isCaret: true))
    }
  }
}

private func isBlank(_ range: Range<Int>, in file: SourceFile) -> Bool {
  file.bytes[range].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
}

/// The part of a line that fits the excerpt, its invisible characters drawn.
private struct Window {
  private let scalars: [(scalar: Unicode.Scalar, offset: Int)]
  private let isCutBefore: Bool
  private let isCutAfter: Bool

  init(of line: Range<Int>, around offset: Int, in file: SourceFile, widest: Int) {
    let first = Swift.max(line.lowerBound, min(offset, line.upperBound) - 4 * widest)
    let last = min(line.upperBound, first + 12 * widest)
    let all = decoded(first..<last, of: file)
    var start = all.startIndex
    var before = all.prefix { $0.offset < offset }.reduce(0) { $0 + drawnWidth($1.scalar) }
    while before > widest * 2 / 3 {
      before -= drawnWidth(all[start].scalar)
      start += 1
    }
    var end = start
    var cells = 0
    while end < all.endIndex, cells + drawnWidth(all[end].scalar) <= widest {
      cells += drawnWidth(all[end].scalar)
      end += 1
    }
    scalars = Array(all[start..<end])
    isCutBefore = start > 0 || first > line.lowerBound
    isCutAfter = end < all.endIndex || last < line.upperBound
  }

  var text: String {
    (isCutBefore ? "…" : "") + scalars.map { String(drawn($0.scalar)) }.joined() + (isCutAfter ? "…" : "")
  }

  /// Padding as wide as the text before the range, with U+3000 under wide characters so that it holds in any font,
  /// then as many carets as the range has cells on this line, at least one.
  func caret(under range: Range<Int>) -> String {
    var padding = isCutBefore ? " " : ""
    var carets = 0
    for (scalar, offset) in scalars {
      let width = drawnWidth(scalar)
      if offset < range.lowerBound {
        padding += width == 2 ? "\u{3000}" : String(repeating: " ", count: width)
      } else if offset < range.upperBound {
        carets += width
      }
    }
    return padding + String(repeating: "^", count: max(1, carets))
  }
}

/// The characters of a byte range with their offsets; a broken sequence, of one to three bytes, reads as one U+FFFD.
private func decoded(_ range: Range<Int>, of file: SourceFile) -> [(scalar: Unicode.Scalar, offset: Int)] {
  var decoded: [(scalar: Unicode.Scalar, offset: Int)] = []
  var bytes = file.bytes[range].makeIterator()
  var parser = UTF8.ForwardParser()
  var offset = range.lowerBound
  while true {
    switch parser.parseScalar(from: &bytes) {
    case .valid(let encoded):
      decoded.append((UTF8.decode(encoded), offset))
      offset += encoded.count
    case .error(let length):
      decoded.append(("\u{FFFD}", offset))
      offset += length
    case .emptyInput: return decoded
    }
  }
}

private func drawnWidth(_ scalar: Unicode.Scalar) -> Int { DisplayWidth.of(drawn(scalar)) }

/// A visible stand-in of one or two cells for a character that a terminal does not show.
private func drawn(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  switch scalar {
  case "\t": "→"
  case "\u{A0}": "·"
  case "\u{3000}": "□"
  case "\u{200B}"..."\u{200F}", "\u{202A}"..."\u{202E}", "\u{2060}"..."\u{2064}", "\u{FEFF}": "␣"
  case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}": "\u{FFFD}"
  default: scalar
  }
}
