/// The official page on paper: A4 with a type area of 156 by 225 millimetres, and the speech alone.
enum PrintStyle {
  static let text = """
    @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
    @page :right { @bottom-right { content: "—" counter(page) "—"; font: 14pt SimSun, "Noto Serif CJK SC", serif;
      vertical-align: top; padding: 7mm 14pt 0 0; } }
    @page :left { @bottom-left { content: "—" counter(page) "—"; font: 14pt SimSun, "Noto Serif CJK SC", serif;
      vertical-align: top; padding: 7mm 0 0 14pt; } }
    @media print {
      .skip, .bar, .side, .tip, #pictures { display: none !important; }
      body, main { display: block; margin: 0; padding: 0; background: none; }
      article { max-width: none; margin: 0; padding: 0; border: 0; background: none; color: #000;
        font: 16pt/28.95pt var(--fangsong); letter-spacing: -.25pt; orphans: 2; widows: 2; }
      article h1 { font: 22pt/35pt var(--title); }
      article :is(h2, h3, h4, h5) { break-after: avoid; }
      article .table { overflow: visible; }
      article :is(th, td) { overflow-wrap: anywhere; }
      article tr { break-inside: avoid; }
      mark:is(*, .same, .told, .gap), article :target, article mark.gap:target { background: none; text-decoration: none; outline: 0; }
    }
    """
}
