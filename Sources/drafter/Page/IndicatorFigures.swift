import Briefs
import Diagnostics
import Documents

/// The figures of one indicator of a brief.
struct IndicatorFigures {
  let name: String
  let unit: String?
  let value: Quantity?
  let growth: Quantity?
  private let regionGrowth: Quantity?
  private let target: String?

  /// Reads an indicator; nil as long as it has no name.
  init?(_ record: Record) {
    guard let name = record["name"]?.text else { return nil }
    self.name = name
    unit = record["unit"]?.text
    value = record["value"]?.quantity
    growth = record["growth"]?.quantity
    regionGrowth = record["region-growth"]?.quantity
    target = record["target"]?.text
  }

  /// One of its figures beside the target that was set for it; nil where the target is none for that figure.
  func row(comparing figure: KeyPath<IndicatorFigures, Quantity?>, isRate: Bool) -> Chart.Row? {
    guard let text = target, let target = StatedTarget(text, unit: unit), target.isRate == isRate,
      let actual = self[keyPath: figure], let value = actual.number, let mark = target.figure.number
    else { return nil }
    let isMet = target.isMet(by: actual)
    let unit = unit ?? ""
    let gap = actual - target.figure
    // Two rates differ by points, never by per cent.
    let distance = isRate || unit == "%" ? Distance(gap, "个百分点", en: " points") : Distance(gap, unit)
    return Chart.Row(
      name, value: value, text: actual.text + (isRate ? "%" : unit), reference: .mark(mark),
      verdict: isMet.map { $0 ? .met : .missed } ?? .none, remark: .target(text, distance, isMet: isMet))
  }

  /// A target that none of its figures can be held against, after its name.
  var unreadTarget: String? {
    guard row(comparing: \.growth, isRate: true) == nil, row(comparing: \.value, isRate: false) == nil else {
      return nil
    }
    return target.map { "\(name)：\($0)" }
  }

  /// Its growth beside that of the next higher level.
  func row(comparedWith region: String) -> Chart.Row? {
    guard let growth, let regionGrowth, let value = growth.number, let mark = regionGrowth.number else { return nil }
    let distance = Distance(growth - regionGrowth, "个百分点", en: " points")
    return Chart.Row(
      name, value: value, text: "\(growth.text)%", reference: .mark(mark),
      remark: Wording(
        en: "\(region): \(regionGrowth.text)%; \(distance.wording.text(in: .english))",
        zh: "\(region)\(regionGrowth.text)%，\(distance.wording.text(in: .chinese))"))
  }
}

/// How far a figure is from another, exactly.
private struct Distance {
  let wording: Wording

  init(_ distance: Quantity, _ unit: String, en english: String? = nil) {
    let size = distance.magnitude.text
    wording =
      distance.isZero
      ? Wording(en: "the same", zh: "持平")
      : distance.isNegative
        ? Wording(en: "\(size)\(english ?? unit) below", zh: "低\(size)\(unit)")
        : Wording(en: "\(size)\(english ?? unit) above", zh: "高\(size)\(unit)")
  }
}

extension Quantity {
  /// The number as a length is drawn by it; its text says it exactly.
  var number: Double? { Double(text) }
}

extension FieldValue {
  fileprivate var quantity: Quantity? {
    switch content {
    case .figure(let quantity), .rate(let quantity): quantity
    case .empty, .text, .year, .date, .list, .record: nil
    }
  }
}

extension Wording {
  fileprivate static func target(_ target: String, _ distance: Distance, isMet: Bool?) -> Self {
    let verdict =
      switch isMet {
      case nil: Wording(en: "", zh: "")
      case true?: Wording(en: ", met", zh: "，达到")
      case false?: Wording(en: ", not met", zh: "，没有达到")
      }
    return Wording(
      en: "target \(target); \(distance.wording.text(in: .english))\(verdict.text(in: .english))",
      zh: "目标：\(target)；\(distance.wording.text(in: .chinese))\(verdict.text(in: .chinese))")
  }
}
