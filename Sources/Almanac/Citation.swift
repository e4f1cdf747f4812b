/// How a speech cites the congress and the plenums of its committee, from the name of the newest plenum:
/// 党的十九届五中全会.
struct Citation {
  /// The committee's number, 十九.
  private let committee: Substring
  /// The plenum's number in its committee, from 1.
  private let number: Int
  private let plenum: String

  private static let numerals: [Substring] = ["一", "二", "三", "四", "五", "六", "七", "八", "九"]

  init?(plenum: String) {
    let parts = plenum.split(separator: "届", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].hasPrefix("党的"), parts[0].count > 2, parts[1].hasSuffix("中全会"),
      let index = Self.numerals.firstIndex(of: parts[1].dropLast(3))
    else { return nil }
    committee = parts[0].dropFirst(2)
    number = index + 1
    self.plenum = plenum
  }

  /// The congress that elected the committee, 党的十九大.
  var congress: String { "党的\(committee)大" }

  /// 党的十九届五中全会精神; after the first plenum, which only elects, 党的十九大精神.
  var newest: String { (number == 1 ? congress : plenum) + "精神" }

  /// 党的十九大和十九届二中、三中全会精神, or together 党的十九大和十九届历次全会精神.
  func all(together: Bool) -> String {
    guard number > 1 else { return newest }
    let plenums = Self.numerals[1..<number].map { $0 + "中" }.joined(separator: "、")
    return "\(congress)和\(committee)届\(together ? "历次" : plenums)全会精神"
  }
}
