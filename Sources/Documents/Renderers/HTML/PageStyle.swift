/// The style sheet of the page.
enum PageStyle {
  static var text: String {
    """
    \(fonts)
    \(colors)
    \(frame)
    \(SpeechStyle.text)
    \(PanelStyle.text)
    \(PrintStyle.text)
    """
  }

  /// Fonts of the office, then what other systems have; digits and Latin letters are set in a face of their own, which
  /// must not take the Chinese punctuation with it.
  private static let fonts = """
    @font-face { font-family: latin; unicode-range: U+25, U+2E, U+30-39, U+41-5A, U+61-7A;
      src: local("Times New Roman"), local("TimesNewRomanPSMT"), local("Liberation Serif"), local("Tinos"); }
    :root {
      --fangsong: latin, "仿宋_GB2312", FangSong_GB2312, "仿宋", FangSong, STFangsong, "方正仿宋_GBK", CESI_FS_GB2312,
        FandolFang, "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif;
      --kaiti: latin, "楷体_GB2312", KaiTi_GB2312, "楷体", KaiTi, STKaiti, CESI_KT_GB2312, "AR PL KaitiM GB",
        "LXGW WenKai", "AR PL UKai CN", "Noto Serif CJK SC", serif;
      --heiti: latin, "黑体", SimHei, STHeiti, CESI_HT_GB2312, "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC",
        "Microsoft YaHei", "WenQuanYi Zen Hei", sans-serif;
      --title: latin, "方正小标宋简体", FZXiaoBiaoSong-B05S, "方正小标宋_GBK", "小标宋_GB2312", CESI_XBS_GB2312, STZhongsong,
        "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif;
      --plain: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "WenQuanYi Zen Hei", sans-serif;
    }
    """

  private static let light = """
    color-scheme: light; --desk: #eceff2; --paper: #ffffff; --ink: #16181c; --quiet: #565e6a; --rule: #c9ced6;
    --accent: #0b57a4; --value: #e3efff; --gap: #fde4e1; --alarm: #a8201a; --well: #1a6b3c; --track: #e9ecf0;
    --bar: #5b8fc7; --band: #b9d9c4;
    """

  private static let dark = """
    color-scheme: dark; --desk: #101214; --paper: #1d2024; --ink: #e6e4df; --quiet: #a5adb8; --rule: #434a54;
    --accent: #8ab8f0; --value: #24405f; --gap: #5a2320; --alarm: #ff9b92; --well: #7fd3a2; --track: #2b3037;
    --bar: #5f93cc; --band: #2f5a41;
    """

  private static let colors = """
    :root { \(light) }
    @media screen and (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { \(dark) } }
    @media screen { :root[data-theme="dark"] { \(dark) } }
    """

  private static let frame = """
    * { box-sizing: border-box; }
    html { scroll-padding-top: 4rem; -webkit-text-size-adjust: 100%; }
    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
    body { margin: 0; background: var(--desk); color: var(--ink); font: 15px/1.6 var(--plain);
      display: grid; grid-template-columns: minmax(15rem, 20rem) minmax(0, 1fr); grid-template-rows: auto 1fr; }
    a { color: var(--accent); }
    button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--rule); border-radius: 4px;
      padding: .15rem .6rem; cursor: pointer; }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    [hidden] { display: none !important; }
    .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap; }
    .skip { position: fixed; left: 1rem; top: -4rem; z-index: 9; background: var(--paper); padding: .5rem 1rem; }
    .skip:focus { top: 1rem; }
    .bar { grid-column: 1 / -1; position: sticky; top: 0; z-index: 5; display: flex; gap: .6rem; align-items: center;
      background: var(--paper); border-bottom: 1px solid var(--rule); padding: .4rem 1rem; }
    .bar > span { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    #menu { display: none; }
    .side { position: sticky; top: 3rem; align-self: start; max-height: calc(100vh - 3rem); overflow-y: auto;
      padding: .5rem 1rem 2rem; overflow-wrap: anywhere; }
    main { min-width: 0; padding: 1.5rem 1rem 4rem; }
    @media (max-width: 60rem) {
      body { display: block; }
      #menu { display: block; }
      .side { display: none; position: fixed; inset: 3rem 0 0; max-height: none; z-index: 4; background: var(--desk); }
      .side.open { display: block; }
      main { padding: 0 0 4rem; }
    }
    @media (scripting: none) { .side { display: block !important; position: static !important; } .bar button { display: none; } }
    """
}
