package import Diagnostics

extension Brief {
  /// Reports the figures of the brief that do not fit together: a total that is not the sum of its parts.
  package func checkFigures(report: inout Report) {
    guard let plan = root["project-plan"]?.record else { return }
    let categories = (plan["categories"]?.items ?? []).compactMap(\.record)
    for name in ["count", "investment"] {
      let parts = categories.compactMap { $0[name]?.figure }
      guard let total = plan[name], let given = total.figure, !parts.isEmpty, parts.count == categories.count,
        let zero = Quantity("0")
      else { continue }
      let sum = parts.reduce(zero, +)
      if sum != given { report.error(.wrongSum(given, sum), at: total.place, remedy: .sum(sum)) }
    }
  }
}

extension Message {
  fileprivate static func wrongSum(_ given: Quantity, _ sum: Quantity) -> Self {
    Message(
      "wrong-sum", en: "the total is given as \(given.text), its kinds add up to \(sum.text)",
      zh: "合计写的是\(given.text)，各类相加是\(sum.text)")
  }
}

extension Wording {
  fileprivate static func sum(_ sum: Quantity) -> Self {
    Wording(en: "write \(sum.text), or mend the kinds", zh: "改为 \(sum.text)，或改正各类的数")
  }
}
