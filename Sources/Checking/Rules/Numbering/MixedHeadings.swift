import Diagnostics
import Documents

extension Rule {
  /// Headings of one level of which some stand alone and some run into their paragraph.
  static let mixedHeadings = Rule(
    id: "N08", severity: .warning,
    name: Wording(en: "stand-alone and run-in headings in one level", zh: "同一级标题有的单独成行，有的接正文"),
    explanation: Wording(
      en: "Under one heading, those of the next level either all stand alone or all open their paragraph.",
      zh: "同一个标题下的各小标题，要么都单独成行，要么都接正文。"),
    examples: [
      RuleExample(
        "（一）抓项目\n项目为王。\n（二）抓人才\n人才为本。\n⟦（三）⟧抓环境。环境就是生产力。",
        good: "（一）抓项目\n项目为王。\n（二）抓人才\n人才为本。\n（三）抓环境\n环境就是生产力。")
    ],
    check: { speech, findings in
      let headings = HeadingOutline(of: speech).headings.filter { $0.mark.system <= .parenthesizedChinese }
      for siblings in Dictionary(grouping: headings, by: \.parent).values where siblings.count > 2 {
        let alone = siblings.filter { speech.paragraphs[$0.paragraph].kind == .heading }
        let runIn = siblings.filter { speech.paragraphs[$0.paragraph].kind == .runIn }
        let odd = alone.count < runIn.count ? alone : runIn
        guard odd.count * 2 < siblings.count else { continue }
        for heading in odd {
          findings.add(.odd(standsAlone: alone.count < runIn.count), at: heading.mark.range, instead: .alike)
        }
      }
    })
}

extension Message {
  fileprivate static func odd(standsAlone: Bool) -> Self {
    standsAlone
      ? Message("N08", en: "this heading stands alone, the others run in", zh: "这个标题单独成行，同级的都接正文")
      : Message("N08", en: "this heading runs in, the others stand alone", zh: "这个标题接正文，同级的都单独成行")
  }
}

extension Wording {
  fileprivate static var alike: Self { Wording(en: "write it like the others", zh: "改得和同级的一样") }
}
