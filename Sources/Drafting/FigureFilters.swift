import Briefs
import Diagnostics
package import Templating

extension Filter {
  /// The filters that put figures into words; all of them compute in exact decimals.
  package static let figures = Family(en: "growth rates", zh: "增速", filters: [change, comparison])

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
}

extension Quantity {
  fileprivate init(rate text: String) throws(FilterError) {
    guard let rate = Quantity(percentage: text) else {
      throw FilterError(.noRate(text), remedy: Wording(en: "give a rate such as 7.2%", zh: "要用 7.2% 这样的增速"))
    }
    self = rate
  }
}

extension Message {
  fileprivate static func noRate(_ text: String) -> Self {
    Message("no-rate", en: "‘\(text)’ is no growth rate", zh: "“\(text)”不是增速")
  }
}
