import Diagnostics

/// A day whose round anniversaries are named.
package struct Anniversary: Entry {
  package let name: String
  package let date: ApproximateDate
  /// The number of years of which a multiple is named.
  private let multiple: Int
  /// The number of years of which a multiple makes the anniversary one of the things that the year is; nil for none.
  private let landmarkMultiple: Int?
  package let certainty: Certainty

  static let fields = ["名称", "日期", "逢", "要事", "确定"]
  static let form = "{名称: 新中国成立, 日期: 1949-10-01, 要事: 5, 确定: B}"
  var key: String { name }

  init(_ fields: EntryFields) throws(Diagnostic) {
    name = try fields.needed("名称", fields.text("名称"))
    date = try fields.needed("日期", fields.date("日期"))
    multiple = try fields.number("逢") ?? 5
    landmarkMultiple = try fields.number("要事")
    certainty = try fields.certainty()
  }

  /// The anniversary that a year brings: `中国共产党成立100周年`; nil where it is not round.
  package func name(in year: Int) -> String? {
    let years = year - date.year
    return years > 0 && years % multiple == 0 ? "\(name)\(years)周年" : nil
  }

  /// Whether the anniversary in a year is one of the things that the year is.
  package func isLandmark(in year: Int) -> Bool {
    guard let landmarkMultiple, year > date.year else { return false }
    return (year - date.year) % landmarkMultiple == 0
  }
}
