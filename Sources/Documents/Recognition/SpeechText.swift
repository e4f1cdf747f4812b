import Chinese
package import Diagnostics

/// A paragraph of a text that anyone wrote, and what it is by its looks.
package struct SpeechParagraph: Sendable {
  package enum Kind: Hashable, Sendable {
    case title
    /// A line such as ——在全县干部大会上的讲话 below the title.
    case subtitle
    case date
    case speaker
    case salutation
    /// A numbered heading that stands alone.
    case heading
    /// A paragraph whose first sentence is a numbered heading.
    case runIn
    /// A member of a list behind a dash.
    case item
    case text
  }

  package let kind: Kind
  /// The characters, without the white space around them and without what Markdown puts before them.
  package let range: Range<Int>
  /// The number of a heading.
  package var mark: HeadingMark?
  /// Where the words of a heading end; the end of the paragraph for anything else.
  package var headingEnd: Int
  /// The enumerators inside it.
  package var enumerators: [Enumerator] = []
  /// What follows the number, the dash or nothing.
  package var body: Range<Int>
}

/// A text that anyone wrote, with the structure that its lines show.
package struct SpeechText: Sendable {
  package let text: ScalarText
  package let paragraphs: [SpeechParagraph]
  /// Whether `**` and `#` are marks of Markdown.
  package let isMarkdown: Bool

  package init(recognizing file: SourceFile) {
    text = ScalarText(file)
    isMarkdown = file.name.hasSuffix(".md")
    let recognizer = SpeechRecognizer(text: text, isMarkdown: isMarkdown)
    paragraphs = recognizer.paragraphs()
  }
}
