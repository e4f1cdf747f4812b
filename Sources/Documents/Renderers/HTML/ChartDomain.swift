/// The stretch of numbers that the width of a chart stands for; zero always lies in it.
struct Domain {
  let low: Double
  let high: Double

  init(of rows: [Chart.Row]) {
    let values = rows.flatMap { row in
      switch row.reference {
      case nil: [row.value]
      case .mark(let mark): [row.value, mark]
      case .range(let range): [row.value, range.lowerBound, range.upperBound]
      }
    }.filter(\.isDrawable)
    let low = values.reduce(0, min)
    let high = values.reduce(0, max)
    // A little room keeps the mark at the end from being cut off.
    let room = max((high - low) / 20, .leastNormalMagnitude)
    self.low = low < 0 ? low - room : 0
    self.high = high + room
  }

  /// Where a number stands, from 0 at the left to 1 at the right.
  func position(of value: Double) -> Double {
    guard value.isDrawable, high > low else { return 0 }
    return min(max((value - low) / (high - low), 0), 1)
  }

  /// Round numbers from one end to the other, at most about eight.
  var ticks: [(value: Double, text: String)] {
    guard high - low > 0.01, high - low < 1_000_000 else { return [] }
    // In hundredths, whole numbers are exact.
    let span = Int((high - low) * 100)
    var step = 1
    var factors = [2, 5, 10][...]
    var decade = 1
    while span / step > 8 {
      step = decade * (factors.popFirst() ?? 10)
      if factors.isEmpty {
        decade *= 10
        factors = [2, 5, 10]
      }
    }
    let first = Int(low * 100) / step * step
    return stride(from: first, through: Int(high * 100), by: step).map { (Double($0) / 100, Self.text(hundredths: $0)) }
  }

  private static func text(hundredths: Int) -> String {
    let (whole, fraction) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let digits =
      fraction == 0 ? "" : fraction % 10 == 0 ? ".\(fraction / 10)" : fraction < 10 ? ".0\(fraction)" : ".\(fraction)"
    return "\(hundredths < 0 ? "−" : "")\(whole)\(digits)"
  }
}

extension Double {
  /// Whether differences and multiples of the number are still numbers.
  fileprivate var isDrawable: Bool { magnitude < 1e100 }
}
