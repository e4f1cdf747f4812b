/// How the speech is set: the official page of 156 by 225 millimetres, 28 characters a line, 22 lines.
enum SpeechStyle {
  static let text = """
    article { max-width: 210mm; margin: 0 auto; padding: 37mm 26mm 35mm 28mm; background: var(--paper);
      border: 1px solid var(--rule); font: 16pt/28.95pt var(--fangsong); letter-spacing: -.25pt; text-align: justify;
      overflow-wrap: break-word; text-autospace: no-autospace; }
    article :is(h1, h2, h3, h4, h5, p, ul, li) { margin: 0; padding: 0; font-size: inherit; font-weight: normal;
      white-space: pre-wrap; }
    article ul { list-style: none; white-space: normal; }
    article :is(h2, h3, h4, h5, p, li) { text-indent: 2em; }
    article h1 { font: 22pt/35pt var(--title); text-align: center; letter-spacing: 0; text-wrap: balance; }
    article > header { margin-bottom: 28.95pt; }
    article > header p { font-family: var(--kaiti); text-align: center; text-indent: 0; }
    article .salutation { text-indent: 0; }
    article :is(h2, .run-in-1) { font-family: var(--heiti); }
    article :is(h3, .run-in-2) { font-family: var(--kaiti); }
    article .table { overflow-x: auto; }
    article table { border-collapse: collapse; width: 100%; margin: 8pt 0; font-size: 14pt; line-height: 1.5;
      text-align: left; }
    article :is(th, td) { border: 1px solid currentColor; padding: .2em .5em; white-space: pre-wrap; }
    article th { font: inherit; font-family: var(--heiti); text-align: center; }
    mark { background: none; color: inherit; unicode-bidi: isolate; border-radius: 2px; text-indent: 0;
      text-decoration: underline dotted 1px var(--accent); text-underline-offset: .3em; }
    mark:hover, mark:focus, mark.told { background: var(--value); }
    mark.same { text-decoration: underline solid 2px var(--accent); }
    mark.gap { background: var(--gap); text-decoration: underline solid 2px var(--alarm); }
    article :target { background: var(--value); }
    article mark.gap:target { background: var(--gap); outline: 3px solid var(--alarm); outline-offset: 2px; }
    @media (max-width: 60rem) {
      article { border: 0; padding: 1.5rem 1.1rem; font-size: 18px; line-height: 1.8; letter-spacing: 0; }
      article h1 { font-size: 1.35em; line-height: 1.5; }
      article > header { margin-bottom: 1.5em; }
      article table { font-size: .85em; }
    }
    """
}
