import Diagnostics
import Documents

extension Rule {
  /// Heading numbers that jump, repeat or change their system.
  static let headingNumbers = Rule(
    id: "N04", severity: .error,
    name: Wording(en: "a heading number out of order", zh: "标题序号不连续"),
    explanation: Wording(
      en: "Within one level numbers run 1, 2, 3 in one system, and a level is not skipped.",
      zh: "同一级标题用同一种序号，逐一编号，不跳级。"),
    examples: [
      RuleExample("一、抓项目\n二、抓人才\n⟦四、⟧抓环境", good: "一、抓项目\n二、抓人才\n三、抓环境"),
      RuleExample("一、抓项目\n二、抓人才\n⟦（三）⟧抓环境\n⟦（四）⟧抓作风", good: "一、抓项目\n二、抓人才\n三、抓环境\n四、抓作风"),
      RuleExample("（一）抓项目\n（二）抓人才\n⟦（二）⟧抓环境", good: "（一）抓项目\n（二）抓人才\n（三）抓环境"),
      RuleExample("一、抓项目\n⟦（二）⟧抓开工\n（三）抓投产\n二、抓人才", good: "一、抓项目\n（一）抓开工\n（二）抓投产\n二、抓人才"),
    ],
    check: { speech, findings in
      let outline = HeadingOutline(of: speech)
      for heading in outline.headings {
        guard let fault = heading.fault else { continue }
        findings.add(.number(heading.mark, fault), at: heading.mark.range, instead: .renumber(heading.mark, fault))
      }
    })
}

extension Message {
  fileprivate static func number(_ mark: HeadingMark, _ fault: OutlineHeading.Fault) -> Self {
    switch fault {
    case .gap(let last) where mark.number == last + 2:
      return Message(
        "N04", en: "\(mark.system.mark(last + 1)) is missing before \(mark.spelling)",
        zh: "\(mark.spelling)前面缺\(mark.system.mark(last + 1))")
    case .gap(let last):
      let missing = "\(mark.system.mark(last + 1))…\(mark.system.mark(mark.number - 1))"
      return Message(
        "N04", en: "\(missing) are missing before \(mark.spelling)", zh: "\(mark.spelling)前面缺\(missing)")
    case .repeated:
      return Message("N04", en: "\(mark.spelling) was there already", zh: "\(mark.spelling)前面已经有了")
    case .otherSystem(let system):
      return Message(
        "N04", en: "\(mark.spelling) follows \(system.mark(mark.number - 1)): two systems in one level",
        zh: "\(system.mark(mark.number - 1))后面接\(mark.spelling)：同一级用了两种序号")
    case .jump(let skipped):
      return Message(
        "N04", en: "\(mark.spelling) skips the level \(skipped.mark(1))", zh: "\(mark.spelling)跳过了\(skipped.mark(1))这一级"
      )
    }
  }
}

extension Wording {
  fileprivate static func renumber(_ mark: HeadingMark, _ fault: OutlineHeading.Fault) -> Self {
    switch fault {
    case .otherSystem(let system): return .write(system.mark(mark.number))
    case .jump(let skipped): return .write(skipped.mark(mark.number))
    case .repeated:
      return Wording(en: "number the headings anew from here", zh: "从这里起重新编号")
    case .gap:
      return Wording(
        en: "put the lost number back, or number the headings anew from here", zh: "补上漏掉的序号，或从这里起重新编号")
    }
  }
}
