/// The text of one line of Markdown, written so that CommonMark shows its characters and no others.
struct MarkdownText {
  struct Span {
    var text: String
    let isStrong: Bool
  }

  /// Where the line stands, which decides what has a meaning in it.
  enum Position {
    case paragraph
    case heading
    case cell
  }

  private let spans: [Span]

  init(_ spans: [Span]) {
    let merged = Self.merged(spans)
    var parts: [Span] = []
    for (index, span) in merged.enumerated() {
      let following = index + 1 < merged.count ? merged[index + 1].text.unicodeScalars.first : nil
      parts += span.isStrong ? Self.parts(of: span, after: parts.last, before: following) : [span]
    }
    self.spans = Self.merged(parts)
  }

  func text(in position: Position) -> String {
    var text = ""
    for (index, span) in spans.enumerated() {
      let isFirst = index == 0
      let isLast = index == spans.count - 1
      let escaped = MarkdownEscaping(
        position: position, isAtStart: isFirst && !span.isStrong, isAtEnd: isLast && !span.isStrong
      ).escaped(span.text)
      text += span.isStrong ? "**\(escaped)**" : escaped
    }
    return text
  }

  private static func merged(_ spans: [Span]) -> [Span] {
    var merged: [Span] = []
    for span in spans where !span.text.isEmpty {
      if merged.last?.isStrong == span.isStrong {
        merged[merged.count - 1].text += span.text
      } else {
        merged.append(span)
      }
    }
    return merged
  }

  /// The span without the punctuation at its ends that would keep CommonMark from seeing its `**`: a mark between
  /// punctuation inside and a character outside, as in `**一是。**要`, neither opens nor closes.
  private static func parts(of span: Span, after previous: Span?, before following: Unicode.Scalar?) -> [Span] {
    var inner = Substring(span.text).unicodeScalars
    let opens = previous?.text.unicodeScalars.last.map(\.letsMarkStandBesidePunctuation) ?? true
    let closes = following.map(\.letsMarkStandBesidePunctuation) ?? true
    let head = inner.prefix { $0.properties.isWhitespace || (!opens && $0.isPunctuationOrSymbol) }
    inner = inner[head.endIndex...]
    var end = inner.endIndex
    while end > inner.startIndex {
      let scalar = inner[inner.index(before: end)]
      guard scalar.properties.isWhitespace || (!closes && scalar.isPunctuationOrSymbol) else { break }
      end = inner.index(before: end)
    }
    let tail = inner[end...]
    return [
      Span(text: String(head), isStrong: false), Span(text: String(inner[..<end]), isStrong: true),
      Span(text: String(tail), isStrong: false),
    ].filter { !$0.text.isEmpty }
  }
}

extension Unicode.Scalar {
  /// Whether some version of CommonMark takes this for punctuation.
  fileprivate var isPunctuationOrSymbol: Bool { isPunctuation || isSymbol }

  /// Whether every version of CommonMark lets a `**` open or close between this and punctuation.
  fileprivate var letsMarkStandBesidePunctuation: Bool {
    properties.generalCategory == .spaceSeparator || isPunctuation || (isASCII && isSymbol)
  }

  private var isPunctuation: Bool {
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }

  private var isSymbol: Bool {
    switch properties.generalCategory {
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: true
    default: false
    }
  }
}
