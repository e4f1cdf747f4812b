import Diagnostics
import Documents
import TestSupport
import Testing

@Suite struct HTMLRendererTests {
  private let source = SourceFile(name: "2022.yaml", text: "主题: 强区\n指标: 512.3\n")

  private func page(_ draft: String, _ notes: PageNotes = PageNotes()) -> String {
    String(decoding: HTMLRenderer(notes).render(Document(parsing: draft)), as: UTF8.self)
  }

  private func mark(_ text: String, in draft: String, isGap: Bool = false, label: String = "主题") throws
    -> PageNotes.Mark
  {
    let start = try #require(draft.firstRange(of: text)?.lowerBound)
    let offset = draft.utf8.distance(from: draft.startIndex, to: start)
    return PageNotes.Mark(
      offset..<offset + text.utf8.count, sources: [.init(label, at: Place(8..<14, in: source))], isGap: isGap)
  }

  @Test(arguments: [
    ("a & b", "a &amp; b"), ("<b>", "&lt;b&gt;"), ("“\"'”", "“&quot;&#39;”"), ("\u{0}\u{1}\u{7F}", "␀␁␡"),
    ("𠀀𪜀𫝀𫠠𬺰𮯰𰀀𱍐〇", "𠀀𪜀𫝀𫠠𬺰𮯰𰀀𱍐〇"), ("👨‍👩‍👧🇨🇳", "👨‍👩‍👧🇨🇳"), ("مرحبا\u{202E}", "مرحبا\u{202E}"),
    ("e\u{301}", "e\u{301}"), ("\u{85}\u{FFFE}", "\u{FFFD}\u{FFFD}"), ("</p><script>", "&lt;/p&gt;&lt;script&gt;"),
  ])
  func showsEveryCharacter(text: String, expected: String) {
    #expect(page("甲" + text).firstRange(of: "<p id=\"b0\">甲\(expected)</p>") != nil)
  }

  @Test func marksAValueWithWhereItIsFrom() throws {
    let draft = "建设**强\\-区**。"
    let notes = notes([try mark("强\\-区", in: draft)])
    let html = page(draft, notes)
    #expect(
      html.contains("建设<mark id=\"m0\" title=\"主题&#9;2022.yaml:1:5\"><strong>强-区</strong></mark>。"))
  }

  @Test func marksAValueInEveryBlockItReaches() throws {
    let draft = "甲乙\n\n丙丁\n"
    let html = page(draft, notes([try mark("乙\n\n丙", in: draft)]))
    #expect(html.contains("甲<mark id=\"m0\" title=\"主题&#9;2022.yaml:1:5\">乙</mark></p>"))
    #expect(html.contains("<mark title=\"主题&#9;2022.yaml:1:5\">丙</mark>丁</p>"))
  }

  @Test func keepsNeighbouringValuesApart() throws {
    let draft = "共512.3亿元。"
    let html = page(draft, notes([try mark("512.3", in: draft), try mark("亿元", in: draft)]))
    #expect(HTMLReader(html).marks.map(\.text) == ["512.3", "亿元"])
  }

  @Test func leadsFromAGapToItsPlace() throws {
    let draft = "共【待填：总值】，【待填：主题】。"
    var notes = notes([
      try mark("【待填：总值】", in: draft, isGap: true, label: "总值"), try mark("【待填：主题】", in: draft, isGap: true),
    ])
    let place = Place(8..<14, in: source)
    notes.gaps = [
      Diagnostic(.warning, Message("gap", en: "主题", zh: "主题"), at: place),
      Diagnostic(.warning, Message("gap", en: "不在稿中", zh: "不在稿中"), at: place),
    ]
    let html = page(draft, notes)
    #expect(html.contains("<a href=\"#m1\" class=\"jump\">主题</a>"))
    #expect(html.contains("<span>不在稿中</span>"))
    #expect(html.contains("data-copy=\"2022.yaml:1:5\""))
  }

  @Test func leadsFromAFindingToTheValueItIsAbout() throws {
    let draft = "建设强区。"
    var notes = notes([try mark("强区", in: draft)])
    let message = Message("x", en: "a<b", zh: "甲<乙")
    notes.findings = [
      Diagnostic(.warning, message, at: Place(8..<14, in: source), remedy: Wording(en: "do", zh: "改")),
      Diagnostic(.hint, message, at: nil),
    ]
    let html = page(draft, notes)
    #expect(html.contains("<li class=\"warning\"><a href=\"#m0\" class=\"jump\">警告：甲&lt;乙</a><small>改</small>"))
    #expect(html.contains("<li class=\"hint\"><span>提示：甲&lt;乙</span></li>"))
  }

  @Test func leadsNowhereThatIsNotThere() throws {
    let draft = "% 讲话\n\n同志们：\n\n# 甲\n## 乙。\n文\n# 丙\n|甲|\n|-|\n|乙|\n"
    var notes = notes([])
    notes.parts = [
      .init(
        Wording(en: "opening", zh: "开头"), range: 0..<30, measure: SpeechMeasure(of: String(repeating: "甲", count: 270)))
    ]
    let read = HTMLReader(page(draft, notes))
    #expect(read.fault == nil)
    for link in read.links where link.hasPrefix("#") { #expect(read.ids.contains(String(link.dropFirst())), "\(link)") }
    #expect(Set(read.ids).count == read.ids.count)
    #expect(page(draft, notes).contains("<td>1.5 <small>(1.2–1.7)</small></td>"))
  }

  @Test func nestsTheOutlineLikeTheHeadings() throws {
    let html = page("# 甲\n## 乙\n### 丙\n## 丁\n# 戊\n")
    let outline = try #require(html.element("nav")).split(separator: "\n").joined()
    let tags = outline.replacingMarkup()
    #expect(
      tags.hasSuffix("<ol><li>一、甲<ol><li>（一）乙<ol><li>1.丙</li></ol></li><li>（二）丁</li></ol></li><li>二、戊</li></ol></nav>"))
  }

  @Test func asksNoServerForAnything() {
    let html = page("甲 http://example.com\n", PageNotes())
    for word in ["src=", "url(", "@import", "http:", "https:"] {
      #expect(!html.replacing("http://example.com", with: "").contains(word), "\(word)")
    }
    #expect(html.contains("default-src 'none'"))
  }

  @Test(arguments: Language.allCases)
  func speaksTheLanguageItIsAskedFor(language: Language) {
    var notes = PageNotes()
    notes.language = language
    let html = page("甲\n", notes)
    #expect(html.contains("<html lang=\"\(language == .english ? "en" : "zh-CN")\">"))
    #expect(html.contains(">Outline<") == (language == .english))
    #expect(html.contains(">目录<") == (language == .chinese))
    #expect(html.contains("<article id=\"draft\" lang=\"zh-CN\">"))
  }

  private func notes(_ marks: [PageNotes.Mark]) -> PageNotes {
    var notes = PageNotes()
    notes.marks = marks
    return notes
  }
}

extension String {
  /// The tags of lists without their attributes, and no links.
  fileprivate func replacingMarkup() -> String {
    var text = ""
    for (index, piece) in split(separator: "<", omittingEmptySubsequences: false).enumerated() {
      let isLink = piece.hasPrefix("a ") || piece.hasPrefix("/a")
      text += index == 0 ? String(piece) : isLink ? String(piece.drop { $0 != ">" }.dropFirst()) : "<" + piece
    }
    return text
  }
}
