extension ChineseNumeral {
  /// The number from 1 to 99 that some characters spell, 十二 or 二十一; nil for anything else.
  package static func value(of characters: some Collection<Unicode.Scalar>) -> Int? {
    let digits = characters.map { $0 == "十" ? 10 : digitValue($0) ?? 0 }
    switch (digits.count, digits.first) {
    case (1, let digit?) where digit > 0: return digit
    case (2, 10) where (1...9).contains(digits[1]): return 10 + digits[1]
    case (2, let tens?) where (1...9).contains(tens) && digits[1] == 10: return tens * 10
    case (3, let tens?) where (1...9).contains(tens) && digits[1] == 10 && (1...9).contains(digits[2]):
      return tens * 10 + digits[2]
    default: return nil
    }
  }

  /// The value of one digit, from 一 to 九, and of 两.
  package static func digitValue(_ character: Unicode.Scalar) -> Int? {
    switch character {
    case "一": 1
    case "二", "两": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }

  /// Whether a character can be part of a number that stands before a measure word.
  package static func isNumeral(_ character: Unicode.Scalar) -> Bool {
    character == "十" || digitValue(character) != nil
  }
}
