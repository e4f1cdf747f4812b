import Diagnostics

/// Writes one self-contained page: the speech set like the official page, with whatever is known of it at its side.
///
/// It asks no server for anything, and forbids the browser to.
package struct HTMLRenderer: DocumentRenderer {
  private let notes: PageNotes

  package init(_ notes: PageNotes = PageNotes()) { self.notes = notes }

  package func render(_ document: Document) -> [UInt8] {
    let article = HTMLArticle(document, marks: notes.marks)
    let page = """
      <!DOCTYPE html>
      <html lang="\(notes.language == .chinese ? "zh-CN" : "en")">
      \(head(of: document))<body>
      <a class="skip" href="#draft">\(text(en: "to the speech", zh: "跳到正文"))</a>
      \(bar(of: document))<aside class="side" id="side" aria-label="\(text(en: "Outline and checks", zh: "目录和检查"))">
      \(side(of: document, article: article))</aside>
      <main>
      \(article.html)\(pictures)</main>
      <div class="tip" id="tip" role="group" aria-label="\(text(en: "Where it is from", zh: "出处"))" hidden></div>
      <div class="visually-hidden" id="said" role="status"></div>
      <script>
      \(PageScript(language: notes.language).text)
      </script>
      </body>
      </html>

      """
    return Array(page.utf8)
  }

  private func head(of document: Document) -> String {
    """
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; \
    script-src 'unsafe-inline'; img-src data:">
    <meta name="generator" content="drafter">
    <link rel="icon" href="data:,">
    <title>\(title(of: document))</title>
    <style>
    \(PageStyle.text)
    </style>
    </head>

    """
  }

  private func bar(of document: Document) -> String {
    """
    <header class="bar">
    <button type="button" id="menu" aria-expanded="false" aria-controls="side">\(text(en: "Outline", zh: "目录"))</button>
    <span>\(title(of: document))</span>
    <button type="button" id="theme">\(text(en: "Light or dark", zh: "明暗"))</button>
    <button type="button" id="print">\(text(en: "Print", zh: "打印"))</button>
    </header>

    """
  }

  private func side(of document: Document, article: HTMLArticle) -> String {
    let pictures = notes.charts.isEmpty ? "" : "<p><a href=\"#pictures\">\(text(en: "Pictures", zh: "图表"))</a></p>\n"
    let outline = """
      <nav id="outline" aria-label="\(text(en: "Outline", zh: "目录"))">
      <h2>\(text(en: "Outline", zh: "目录"))</h2>
      \(HTMLOutline(of: document).html)\(pictures)</nav>

      """
    return outline + HTMLPanels(notes: notes, article: article, document: document).html + keys
  }

  private var keys: String {
    guard !notes.marks.isEmpty else { return "" }
    let wording = text(
      en:
        "Keys: Tab goes to the values in the speech, ← and → from one to the next, Enter copies the place, Esc closes.",
      zh: "键盘：Tab 进入正文中的值，← → 逐个移动，Enter 复制出处，Esc 关闭。")
    return "<p class=\"keys\">\(wording)</p>\n"
  }

  private var pictures: String {
    guard !notes.charts.isEmpty else { return "" }
    let charts = notes.charts.enumerated().map { HTMLChart($1, language: notes.language).html(id: "chart\($0)") }
    return """
      <section id="pictures">
      <h2>\(text(en: "Pictures", zh: "图表"))</h2>
      \(charts.joined())</section>

      """
  }

  private func title(of document: Document) -> String {
    let title = document.titleBlock.titleLines.map(\.text).joined()
    return title.isEmpty ? text(en: "Draft", zh: "讲话稿") : title.onOneLine.htmlEscaped
  }

  private func text(en english: String, zh chinese: String) -> String {
    Wording(en: english, zh: chinese).text(in: notes.language).htmlEscaped
  }
}
