import Briefs
import Diagnostics
import Documents

/// The pictures of a brief's figures.
struct Charts {
  private let year: Int
  private let indicators: [IndicatorFigures]
  private let goals: [Record]
  private let region: String

  init(of brief: Brief) {
    year = brief.year ?? 0
    indicators = (brief.root["review"]?.record?["indicators"]?.items ?? []).compactMap(\.record)
      .compactMap(IndicatorFigures.init)
    goals = (brief.root["targets"]?.items ?? []).compactMap(\.record)
    region = brief.superiors.first?.text ?? "上一级"
  }

  var all: [Chart] { [rates, totals, comparison, newRates, newTotals] }

  private var rates: Chart {
    Chart(
      Wording(en: "Growth in \(year - 1) against the targets", zh: "\(year - 1)年增速与当年目标"),
      note: .againstTarget, scale: .percent, rows: indicators.compactMap { $0.row(comparing: \.growth, isRate: true) },
      undrawn: indicators.compactMap(\.unreadTarget))
  }

  private var totals: Chart {
    Chart(
      Wording(en: "Figures of \(year - 1) against the targets", zh: "\(year - 1)年总量与当年目标"),
      note: .eachItsOwn, scale: .ofEachRow, rows: indicators.compactMap { $0.row(comparing: \.value, isRate: false) })
  }

  private var comparison: Chart {
    Chart(
      Wording(en: "Growth in \(year - 1) against \(region)", zh: "\(year - 1)年增速与\(region)比较"),
      note: Wording(en: "The bar is the growth here, the line that of \(region).", zh: "条形为本地增速，竖线为\(region)增速。"),
      scale: .percent, rows: indicators.compactMap { $0.row(comparedWith: region) })
  }

  private var newRates: Chart {
    Chart(
      Wording(en: "Growth aimed at in \(year)", zh: "\(year)年增速目标"),
      note: .againstResult(of: year - 1), scale: .percent, rows: goals.compactMap { row(of: $0, isRate: true) },
      undrawn: goals.filter { row(of: $0, isRate: true) == nil && row(of: $0, isRate: false) == nil }
        .compactMap { goal in goal["target"]?.text.map { (goal["name"]?.text ?? "") + $0 } })
  }

  private var newTotals: Chart {
    Chart(
      Wording(en: "Figures aimed at in \(year)", zh: "\(year)年总量目标"),
      note: .eachItsOwn, scale: .ofEachRow, rows: goals.compactMap { row(of: $0, isRate: false) })
  }

  /// A goal beside what was reached the year before.
  private func row(of goal: Record, isRate: Bool) -> Chart.Row? {
    guard let name = goal["name"]?.text, let text = goal["target"]?.text else { return nil }
    let indicator = indicators.first { $0.name == name }
    guard let target = StatedTarget(text, unit: indicator?.unit), target.isRate == isRate,
      let value = target.figure.number
    else { return nil }
    let result = isRate ? indicator?.growth : indicator?.value
    let unit = isRate ? "%" : indicator?.unit ?? ""
    return Chart.Row(
      name, value: value, text: text, reference: result?.number.map(Chart.Reference.mark),
      remark: result.map { .result("\($0.text)\(unit)", of: year - 1) } ?? .noResult(of: year - 1))
  }
}

extension Wording {
  fileprivate static var againstTarget: Self {
    Wording(en: "The bar is what was reached, the line the target.", zh: "条形为实际增速，竖线为目标。")
  }

  fileprivate static var eachItsOwn: Self {
    Wording(
      en: "Every row has its own scale from zero, for its unit is its own; the line is what the bar is compared with.",
      zh: "单位不同，每行从零起各用各的比例；竖线为比较的数。")
  }

  fileprivate static func againstResult(of year: Int) -> Self {
    Wording(en: "The bar is the target, the line what was reached in \(year).", zh: "条形为目标，竖线为\(year)年实际。")
  }

  fileprivate static func result(_ result: String, of year: Int) -> Self {
    Wording(en: "\(year): \(result)", zh: "\(year)年实际\(result)")
  }

  fileprivate static func noResult(of year: Int) -> Self {
    Wording(en: "the brief has no result of \(year)", zh: "提要里没有\(year)年的实际数")
  }
}
