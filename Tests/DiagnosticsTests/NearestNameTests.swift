import Diagnostics
import Testing

@Suite struct NearestNameTests {
  private static let fields = ["年份", "文种", "单位", "会议", "主题", "回顾", "任务", "title", "date", "year-over-year"]
  private static let offices = ["区委常委会", "区政府党组", "市委常委会", "市政府党组", "上级单位"]

  @Test(arguments: [
    ("会仪", "会议"), ("议会", "会议"), ("年度", "年份"), ("单位名", "单位"), ("位单", "单位"), ("titel", "title"),
    ("ｔｉｔｌｅ", "title"), ("TITLE", "title"), ("tit", "title"), ("year_over_year", "year-over-year"), ("回顾", "回顾"),
  ])
  func findsTheFieldThatWasMeant(typed: String, expected: String) {
    #expect(nearestName(to: typed, among: Self.fields) == expected)
  }

  @Test(arguments: [("区委常委", "区委常委会"), ("上级", "上级单位"), ("市正府党组", "市政府党组"), ("上及单位", "上级单位")])
  func findsTheOfficeThatWasMeant(typed: String, expected: String) {
    #expect(nearestName(to: typed, among: Self.offices) == expected)
  }

  @Test(arguments: ["", "成绩", "经费", "zzzzz", "招商引资", "x"])
  func findsNothingWhereNothingIsNear(typed: String) {
    #expect(nearestName(to: typed, among: Self.fields) == nil)
  }

  @Test func prefersTheEarlierOfTwoEquallyNear() {
    #expect(nearestName(to: "甲丙", among: ["甲乙", "甲丁"]) == "甲乙")
    #expect(nearestName(to: "甲丙", among: ["甲丁", "甲乙"]) == "甲丁")
    #expect(nearestName(to: "甲丙", among: ["甲丁", "甲丙"]) == "甲丙")
  }

  @Test func findsNothingAmongNone() {
    #expect(nearestName(to: "会议", among: []) == nil)
    #expect(nearestName(to: "会议", among: [""]) == nil)
  }
}
