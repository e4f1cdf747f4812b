package import Diagnostics

extension Brief {
  /// The brief with the growth of each indicator that gives this year's figure and last year's, and whose growth may be
  /// computed from them; a rate that was written and does not fit the two figures is reported.
  ///
  /// - Parameters:
  ///   - isComputable: whether an indicator's growth is the quotient of its figures, by its name: that of
  ///     地区生产总值 is not, for it is at constant prices.
  ///   - report: what does not fit.
  package func computingGrowth(where isComputable: (String) -> Bool, report: inout Report) -> Brief {
    guard let review = root["review"], let fields = review.record, let indicators = fields["indicators"] else {
      return self
    }
    let items = indicators.items.map { item -> FieldValue in
      guard let indicator = item.record, let name = indicator["name"]?.text, isComputable(name) else { return item }
      return FieldValue(.record(indicator.computingGrowth(report: &report)), at: item.place)
    }
    guard !items.isEmpty else { return self }
    let changed = fields.replacing("indicators", with: FieldValue(.list(items), at: indicators.place))
    return Brief(root: root.replacing("review", with: FieldValue(.record(changed), at: review.place)))
  }
}

extension Record {
  fileprivate func computingGrowth(report: inout Report) -> Record {
    guard let previous = self["previous"], let value = self["value"]?.figure, let base = previous.figure,
      let rate = value.growth(since: base), let growth = self["growth"]
    else { return self }
    guard case .rate(let given) = growth.content else {
      return replacing("growth", with: FieldValue(.rate(rate), at: previous.place))
    }
    // The figures themselves are rounded, so that the last place may differ by one.
    if (given - rate).magnitude.isMore(thanTenths: 1) {
      report.warning(.growthMismatch(given, rate), at: growth.place, remedy: .checkThree(rate))
    }
    return self
  }
}

extension Message {
  fileprivate static func growthMismatch(_ given: Quantity, _ rate: Quantity) -> Self {
    Message(
      "growth-mismatch", en: "the growth is given as \(given.text)%, the two figures make it \(rate.text)%",
      zh: "增速写的是\(given.text)%，按两年的数算是\(rate.text)%")
  }
}

extension Wording {
  fileprivate static func checkThree(_ rate: Quantity) -> Self {
    Wording(en: "write \(rate.text)%, or mend one of the two figures", zh: "改为 \(rate.text)%，或改正两年的数")
  }
}
