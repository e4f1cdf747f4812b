import Diagnostics
import Documents
import Drafting

/// One brief made into the files that a call names.
struct Rendering {
  let brief: String
  let targets: [OutputTarget]
  let isFinal: Bool
  /// Whether the sentences are shown with what wrote them, and no file is written.
  let isTrace: Bool
  let arguments: Arguments
  let console: Console

  /// Drafts the brief, says what was found, and writes; nil, and nothing written, when errors or `--final` forbid it.
  func run() throws(Misuse) -> Document? {
    let drafted = try Drafted(path: brief, arguments: arguments)
    console.say(drafted.report)
    guard let draft = drafted.draft, !drafted.report.hasErrors else { return nil }
    let isOpen = !draft.gaps.isEmpty
    if isOpen { console.say(Wording(en: drafted.gapList(in: .english), zh: drafted.gapList(in: .chinese))) }
    if isOpen, isFinal {
      console.say(Diagnostic(.error, .stillOpen(draft.gaps.count), at: nil, remedy: .fillFirst))
      return nil
    }
    let document = Document(parsing: draft.text)
    if isTrace {
      try console.print(Trace(of: draft).text)
    } else {
      try OutputTarget.write(document, to: targets, console) { renderer(for: $0, of: draft, in: drafted) }
    }
    return document
  }

  /// The renderer of a format, which is told what is known of the draft where the format can show it.
  private func renderer(for format: OutputFormat, of draft: Draft, in drafted: Drafted) -> any DocumentRenderer {
    switch format {
    case .html:
      HTMLRenderer(
        PageNotes(of: draft, gaps: drafted.gaps, findings: drafted.report.sorted, in: console.language))
    case .docx: WordRenderer(layout: PageLayout(of: draft.brief), notes: [GapNote](on: draft.gaps, in: draft.brief))
    case .text, .markdown: format.renderer
    }
  }
}

extension Message {
  fileprivate static func stillOpen(_ count: Int) -> Self {
    Message(
      "open-fields", en: "nothing was written: \(count) field\(count == 1 ? " is" : "s are") still open",
      zh: "没有输出：还有\(count)处待填")
  }
}

extension Wording {
  fileprivate static var fillFirst: Self {
    Wording(en: "fill them in, or leave out --final for a draft with gaps", zh: "填好再定稿；不加 --final 可输出带空的草稿")
  }
}
