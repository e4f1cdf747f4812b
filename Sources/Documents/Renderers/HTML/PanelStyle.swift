/// How everything beside the speech looks: outline, lists, the note on a value, the pictures.
enum PanelStyle {
  static let text = lists + "\n" + note + "\n" + pictures

  private static let lists = """
    .side :is(h2, ol, p) { margin: .4rem 0; padding: 0; font-size: 1em; }
    .side h2 { margin-top: 1rem; }
    #outline ol { list-style: none; }
    #outline ol ol { padding-left: 1.2em; font-size: .94em; }
    #outline a { display: block; padding: .1rem .4rem; color: inherit; text-decoration: none;
      border-left: 3px solid transparent; }
    #outline a:hover { text-decoration: underline; }
    #outline a[aria-current] { border-color: var(--accent); background: var(--value); }
    .panel { border-top: 1px solid var(--rule); }
    .panel ol { padding-left: 1.6em; }
    .panel li { margin: .3rem 0; }
    .panel small { display: block; color: var(--quiet); }
    .panel .error > :first-child { color: var(--alarm); }
    #gaps a { color: var(--alarm); }
    .copy { display: block; max-width: 100%; padding: 0 .3rem; font: 12px/1.5 ui-monospace, monospace; color: var(--quiet);
      text-align: left; overflow-wrap: anywhere; }
    .copy::after { content: ""; display: inline-block; width: .5em; height: .65em; margin: .25em .3em 0 .5em;
      border: 1px solid; border-radius: 1px; box-shadow: .2em -.2em 0 -1px var(--paper), .2em -.2em 0 0; }
    .panel table { border-collapse: collapse; width: 100%; }
    .panel :is(th, td) { padding: .1rem .3rem; text-align: right; font-weight: normal; font-variant-numeric: tabular-nums; }
    .panel td small { display: inline; }
    .panel tr > :first-child { text-align: left; }
    .panel thead, .panel p, .keys { color: var(--quiet); font-size: .87em; }
    .panel tfoot { border-top: 1px solid var(--rule); }
    """

  private static let note = """
    .tip { position: fixed; z-index: 6; max-width: min(30rem, calc(100vw - 1rem)); max-height: 50vh; overflow-y: auto; padding: .4rem .7rem; background: var(--paper);
      border: 1px solid var(--accent); border-radius: 6px; box-shadow: 0 4px 16px #0005; font-size: 14px;
      overflow-wrap: anywhere; }
    .tip > div + div { margin-top: .3rem; border-top: 1px solid var(--rule); padding-top: .3rem; }
    @media (max-width: 60rem) { .tip { left: .5rem !important; right: .5rem; top: auto !important; bottom: .5rem; max-width: none; } }
    """

  private static let pictures = """
    #pictures { max-width: 210mm; margin: 2rem auto 0; padding: 1rem 2rem 2rem; background: var(--paper);
      border: 1px solid var(--rule); }
    #pictures h2, #pictures h3 { font-size: 1.15em; margin: 1rem 0 .2rem; }
    .chart { margin: 1.5rem 0; }
    .chart p { margin: 0 0 .6rem; color: var(--quiet); font-size: .92em; }
    .chart ol { list-style: none; margin: 0; padding: 0; }
    .chart li { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: 1rem; margin: .5rem 0; }
    .chart .value { font-variant-numeric: tabular-nums; font-weight: 600; }
    .chart svg { grid-column: 1 / -1; display: block; overflow: visible; }
    .chart .remark { grid-column: 1 / -1; color: var(--quiet); font-size: .87em; }
    .chart .met .remark { color: var(--well); }
    .chart .missed .remark { color: var(--alarm); }
    .chart .track { fill: var(--track); }
    .chart .length { fill: var(--bar); }
    .chart .range { fill: var(--band); }
    .chart .target { stroke: var(--ink); stroke-width: 3px; }
    .chart .zero { stroke: var(--quiet); stroke-width: 1px; }
    .chart .axis text { fill: var(--quiet); font-size: 11px; }
    @media (max-width: 60rem) { #pictures { border: 0; padding: .5rem 1.1rem 2rem; margin-top: .5rem; } }
    """
}
