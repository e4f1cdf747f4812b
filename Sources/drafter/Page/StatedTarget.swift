import Briefs

/// The figure in the words of a target: 增长11%以上 asks for a growth of at least 11%.
struct StatedTarget {
  enum Sense {
    case atLeast
    case atMost
    /// 左右, or nothing that would tell on which side it is met.
    case about
  }

  let figure: Quantity
  /// Whether it is a rate of growth, and not the indicator's own figure.
  let isRate: Bool
  let sense: Sense

  /// Reads a target; nil where its words name no figure, or one in another unit than the indicator's, if that is known.
  init?(_ text: String, unit: String?) {
    let scalars = text.unicodeScalars
    let isPart: (Unicode.Scalar) -> Bool = { ("0"..."9").contains($0) || $0 == "." }
    let numbers = scalars.split { !isPart($0) }
    guard numbers.count == 1, let digits = numbers.first, let figure = Quantity(String(digits)) else { return nil }
    let before = String(scalars[..<digits.startIndex])
    let after = String(scalars[digits.endIndex...])
    let falls = ["下降", "减少", "降低", "降幅"].contains { before.contains($0) }
    let isGrowth = falls || before.contains("增")
    // Of an amount, only the growth is in per cent; of what may be a rate itself, 76.8% is the rate.
    if after.hasPrefix("%"), isGrowth || (unit ?? "%") != "%" {
      isRate = true
      guard let signed = falls ? Quantity("-\(figure.text)") : figure else { return nil }
      self.figure = signed
    } else {
      guard !isGrowth, Self.opens(after, with: unit) else { return nil }
      isRate = false
      self.figure = figure
    }
    let sense = Self.sense(before: before, after: after)
    self.sense = falls ? sense.mirrored : sense
  }

  /// Whether a figure does what the target asks; nil where that is a matter of opinion.
  func isMet(by actual: Quantity) -> Bool? {
    let distance = actual - figure
    return switch sense {
    case .atLeast: !distance.isNegative
    case .atMost: distance.isNegative || distance.isZero
    case .about: nil
    }
  }

  /// Whether what follows a figure names its unit, or nothing at all.
  private static func opens(_ text: String, with unit: String?) -> Bool {
    guard let unit else { return !text.hasPrefix("个百分点") }
    return text.hasPrefix(unit) || text.isEmpty || ["以上", "以内", "以下", "左右"].contains { text.hasPrefix($0) }
  }

  private static func sense(before: String, after: String) -> Sense {
    if ["以内", "以下"].contains(where: after.contains) || before.contains("不超过") { return .atMost }
    return after.contains("以上") || before.contains("不低于") || before.contains("不少于") ? .atLeast : .about
  }
}

extension StatedTarget.Sense {
  /// The sense of a fall, told as growth below zero.
  fileprivate var mirrored: Self {
    switch self {
    case .atLeast: .atMost
    case .atMost: .atLeast
    case .about: .about
    }
  }
}
