import Briefs
import Diagnostics
package import Templating

extension Filter {
  /// The filters that put figures into words; all of them compute in exact decimals.
  package static let figures = Family(
    en: "figures", zh: "数据", filters: [change, comparison, number, share, growth, sum, conversion])

  /// A rate of 0% is 与上年持平.
  private static let change = Filter(
    "增减", aliases: ["change"],
    en: "puts a growth rate into words", zh: "把增速写成增长、下降或持平",
    example: "{{ '-3.1%'|增减 }}", gives: "下降3.1%"
  ) { (rate: String) throws(FilterError) -> String in
    let rate = try Quantity(rate: rate)
    if rate.isZero { return "与上年持平" }
    return (rate.isNegative ? "下降" : "增长") + rate.magnitude.text + "%"
  }

  /// The difference of two rates is in percentage points, never in percent.
  private static let comparison = Filter(
    "高低", aliases: ["comparison"],
    en: "puts the distance of a rate from another into words", zh: "写出一个增速比另一个高或低几个百分点",
    example: "{{ '7.2%'|高低('6.8%', '全市平均水平') }}", gives: "高于全市平均水平0.4个百分点"
  ) {
    (rate: String, reference: String, name: String) throws(FilterError) -> String in
    let difference = try Quantity(rate: rate) - Quantity(rate: reference)
    if difference.isZero { return "与\(name)持平" }
    return (difference.isNegative ? "低于" : "高于") + name + difference.magnitude.text + "个百分点"
  }

  /// What a target such as 7%以上 or 控制在500亿元以内 names; none where it names no number.
  private static let number = Filter(
    "数值", aliases: ["number"],
    en: "takes the first number out of a text, with its %", zh: "取出文字里的第一个数，连同百分号",
    example: "{{ '增长7%以上'|数值 }}", gives: "7%"
  ) { (text: String) throws(FilterError) -> String? in
    let isPart: (Unicode.Scalar) -> Bool = { ("0"..."9").contains($0) || $0 == "." }
    let rest = text.unicodeScalars.drop { !("0"..."9").contains($0) }
    guard !rest.isEmpty else { return nil }
    let digits = rest.prefix(while: isPart)
    let sign = rest.dropFirst(digits.count).first == "%" ? "%" : ""
    return String(String.UnicodeScalarView(digits)) + sign
  }

  private static let share = Filter(
    "占比", aliases: ["share"],
    en: "gives what part of a whole a figure is, in per cent", zh: "算出占总数的百分比，保留一位小数",
    example: "{{ '95.3'|占比('512.3') }}", gives: "18.6%"
  ) { (part: String, whole: String) throws(FilterError) -> String in
    guard let share = try Quantity(figure: part).percentage(of: Quantity(figure: whole)) else {
      throw FilterError(.nothingToCompare(whole))
    }
    return share.text + "%"
  }

  private static let growth = Filter(
    "增幅", aliases: ["growth"],
    en: "gives the growth rate since an earlier figure", zh: "由上年数算出增速，保留一位小数",
    example: "{{ '98.4'|增幅('91.8')|增减 }}", gives: "增长7.2%"
  ) { (figure: String, earlier: String) throws(FilterError) -> String in
    guard let growth = try Quantity(figure: figure).growth(since: Quantity(figure: earlier)) else {
      throw FilterError(.nothingToCompare(earlier))
    }
    return growth.text + "%"
  }

  private static let sum = Filter(
    "合计", aliases: ["total"],
    en: "adds figures up", zh: "求和",
    example: "{{ ['24.6', '9.8', '6.5']|合计 }}", gives: "40.9"
  ) { (figures: [String]) throws(FilterError) -> String in
    guard var sum = Quantity("0") else { return "" }
    for figure in figures { sum = try sum + Quantity(figure: figure) }
    return sum.text
  }

  private static let conversion = Filter(
    "换算", aliases: ["convert"],
    en: "gives a figure in another size of its unit, exactly", zh: "在元、万元、亿元之间换算，不作舍入",
    example: "{{ '86200'|换算('万元', '亿元') }}亿元", gives: "8.62亿元"
  ) { (figure: String, unit: String, target: String) throws(FilterError) -> String in
    let (from, to) = (SizedUnit(unit), SizedUnit(target))
    guard from.base == to.base else { throw FilterError(.otherUnit(unit, target)) }
    return try Quantity(figure: figure).converted(fromPowerOfTen: from.power, to: to.power).text
  }
}

/// A unit with the size in front of it: 万元 is 元 at the fourth power of ten.
private struct SizedUnit {
  var power = 0
  var base: String

  init(_ text: String) {
    base = text
    while let size = Self.sizes[base.first ?? " "], base.count > 1 {
      power += size
      base.removeFirst()
    }
  }

  private static let sizes: [Character: Int] = ["十": 1, "百": 2, "千": 3, "万": 4, "亿": 8]
}

extension Quantity {
  fileprivate init(rate text: String) throws(FilterError) {
    guard let rate = Quantity(percentage: text) else {
      throw FilterError(.noRate(text), remedy: Wording(en: "give a rate such as 7.2%", zh: "要用 7.2% 这样的增速"))
    }
    self = rate
  }

  fileprivate init(figure text: String) throws(FilterError) {
    guard let figure = Quantity(text) else {
      throw FilterError(.noFigure(text), remedy: Wording(en: "give a number such as 512.3", zh: "要用 512.3 这样的数"))
    }
    self = figure
  }
}

extension Message {
  fileprivate static func noRate(_ text: String) -> Self {
    Message("no-rate", en: "‘\(text)’ is no growth rate", zh: "“\(text)”不是增速")
  }

  fileprivate static func noFigure(_ text: String) -> Self {
    Message("no-figure", en: "‘\(text)’ is no number", zh: "“\(text)”不是数")
  }

  fileprivate static func nothingToCompare(_ text: String) -> Self {
    Message("no-base", en: "nothing can be compared with \(text)", zh: "\(text)不能用作比较的基数")
  }

  fileprivate static func otherUnit(_ unit: String, _ target: String) -> Self {
    Message("other-unit", en: "‘\(unit)’ cannot be given in ‘\(target)’", zh: "“\(unit)”不能换算成“\(target)”")
  }
}
