package import Diagnostics

extension Brief {
  /// Reports the figures of the brief that cannot be meant: a total that is not the sum of its parts, a size that no type has.
  package func checkFigures(report: inout Report) {
    for size in root["sizes"]?.record?.entries.map(\.value) ?? [] {
      guard let points = size.figure else { continue }
      if points.wholeHalves.map({ !(18...84).contains($0) }) ?? true {
        report.error(.noTypeSize(points), at: size.place, remedy: .typeSizes)
      }
    }
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
  fileprivate static func noTypeSize(_ size: Quantity) -> Self {
    Message("type-size", en: "\(size.text) is no size of type", zh: "\(size.text)不是能用的字号")
  }

  fileprivate static func wrongSum(_ given: Quantity, _ sum: Quantity) -> Self {
    Message(
      "wrong-sum", en: "the total is given as \(given.text), its kinds add up to \(sum.text)",
      zh: "合计写的是\(given.text)，各类相加是\(sum.text)")
  }
}

extension Wording {
  fileprivate static var typeSizes: Self {
    Wording(en: "write points from 9 to 42, in halves: 16 (三号), 22 (二号)", zh: "写 9 到 42 之间的磅值，可带 .5，如 16（三号）、22（二号）")
  }

  fileprivate static func sum(_ sum: Quantity) -> Self {
    Wording(en: "write \(sum.text), or mend the kinds", zh: "改为 \(sum.text)，或改正各类的数")
  }
}
