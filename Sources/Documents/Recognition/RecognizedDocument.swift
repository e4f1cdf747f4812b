package import Diagnostics

extension Document {
  /// The document that the lines of a text show: what a rendered draft was made of, or what anyone's text could be.
  package init(recognizing file: SourceFile) {
    let speech = SpeechText(recognizing: file)
    titleBlock = TitleBlock()
    blocks = []
    for paragraph in speech.paragraphs {
      let content = Content(paragraph.body, of: speech.text)
      switch paragraph.kind {
      case .title, .subtitle: titleBlock.titleLines.append(Content(paragraph.range, of: speech.text))
      case .date: titleBlock.date = content
      case .speaker: titleBlock.speakerLines.append(content)
      case .salutation: blocks.append(.salutation(content))
      case .item: blocks.append(.item(content))
      case .text: blocks.append(.paragraph(content))
      case .heading, .runIn: blocks.append(speech.block(ofHeading: paragraph))
      }
    }
  }
}

extension SpeechText {
  fileprivate func block(ofHeading paragraph: SpeechParagraph) -> Block {
    let body = paragraph.body
    guard let mark = paragraph.mark else { return .paragraph(Content(body, of: text)) }
    let heading = Heading(
      level: mark.system.level, number: text.string(mark.range),
      content: Content(body.lowerBound..<paragraph.headingEnd, of: text))
    guard paragraph.kind == .runIn else { return .heading(heading) }
    return .runIn(heading, Content(paragraph.headingEnd..<max(paragraph.headingEnd, body.upperBound), of: text))
  }
}

extension HeadingSystem {
  /// The depth that headings numbered this way have in official prose.
  package var level: Int {
    switch self {
    case .part, .chinese: 1
    case .parenthesizedChinese: 2
    case .arabic: 3
    case .parenthesizedArabic: 4
    }
  }
}

extension Content {
  fileprivate init(_ range: Range<Int>, of text: ScalarText) {
    let bytes = text.bytes(of: range)
    let run = Run(text: text.string(range), isStrong: false, range: bytes)
    self.init(runs: range.isEmpty ? [] : [run], range: bytes)
  }
}
