import Briefs
import Testing

@testable import drafter

struct StatedTargetTests {
  @Test(arguments: [
    ("增长11%以上", "亿元", "11", true, StatedTarget.Sense.atLeast), ("7%以上", "亿元", "7", true, .atLeast),
    ("增长7.5%左右", "", "7.5", true, .about), ("10000人以上", "人", "10000", false, .atLeast),
    ("控制在44微克每立方米以内", "微克每立方米", "44", false, .atMost), ("74%以上", "%", "74", false, .atLeast),
    ("增长7%", "%", "7", true, .about), ("下降5%以上", "吨", "-5", true, .atMost), ("降幅控制在3%以内", "吨", "-3", true, .atLeast),
    ("不低于500亿元", "亿元", "500", false, .atLeast), ("不超过3%", "点", "3", true, .atMost), ("500", "亿元", "500", false, .about),
    ("8.0%以上", "亿元", "8.0", true, .atLeast), ("1万人以上", "", "1", false, .atLeast),
    ("稳定在76.8%以上", "", "76.8", false, .atLeast), ("增长7%以上", "", "7", true, .atLeast),
  ])
  func readsTheFigure(text: String, unit: String, figure: String, isRate: Bool, sense: StatedTarget.Sense) throws {
    let target = try #require(StatedTarget(text, unit: unit.isEmpty ? nil : unit))
    #expect(target.figure.text == figure)
    #expect(target.isRate == isRate)
    #expect(target.sense == sense)
  }

  @Test(arguments: [
    ("稳中有升", "亿元"), ("", "亿元"), ("6%—7%", "亿元"), ("提高0.5个百分点", ""), ("提高0.5个百分点", "%"), ("增长500亿元", "亿元"),
    ("1.1万人以上", "人"), ("1..2%", "亿元"), (".", ""), ("增长５%以上", "亿元"),
  ])
  func readsNothingThatCannotBeCompared(text: String, unit: String) {
    #expect(StatedTarget(text, unit: unit.isEmpty ? nil : unit) == nil)
  }

  private static let results: [(text: String, actual: String, isMet: Bool?)] = [
    ("增长7%以上", "7.0", true), ("增长7%以上", "6.9", false), ("下降5%以上", "-8.0", true), ("下降5%以上", "-4.9", false),
    ("降幅控制在3%以内", "-3", true), ("降幅控制在3%以内", "-3.1", false), ("不超过3%", "3.1", false), ("增长7%左右", "7", nil),
  ]

  @Test(arguments: results)
  func tellsWhetherItIsMet(text: String, actual: String, isMet: Bool?) throws {
    let target = try #require(StatedTarget(text, unit: "吨"))
    #expect(target.isMet(by: try #require(Quantity(actual))) == isMet)
  }
}
