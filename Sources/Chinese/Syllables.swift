extension StringProtocol {
  /// The number of syllables that are spoken when the text is read out.
  package var syllableCount: Int {
    readOut.unicodeScalars.count { $0.isHan || $0.properties.isAlphabetic }
  }

  /// The text as it is read out, with its numbers in Chinese characters: 增长12.5% becomes 增长百分之十二点五.
  ///
  /// A year is read digit by digit, a range with 至 in it. Latin letters stay, each to be read by its name; all other
  /// signs stay as they are, unspoken.
  package var readOut: String {
    var reader = NumberReader(unicodeScalars.map(\.halfWidth))
    return reader.read()
  }
}

/// Turns the numbers of a text into the characters that are spoken for them.
private struct NumberReader {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var reading = ""

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  mutating func read() -> String {
    while index < scalars.count {
      if scalars[index].isDigit {
        takeNumber()
      } else if isRangeSign(at: index) {
        reading += "至"
        index += 1
      } else if isMinus(at: index) {
        // The sign is spoken with the number, after 百分之.
        index += 1
        takeNumber(sign: "负")
      } else {
        reading += scalars[index].name
        index += 1
      }
    }
    return reading
  }

  private mutating func takeNumber(sign: String = "") {
    let start = index
    let whole = takeDigits(grouped: true)
    var fraction: [Unicode.Scalar] = []
    if isMark(".", at: index), isDigit(at: index + 1) {
      index += 1
      fraction = takeDigits(grouped: false)
    }
    let isYear = fraction.isEmpty && whole.count == 4 && index - start == 4 && isFollowedByYear
    var number = isYear ? Self.spelled(whole) : Self.counted(whole)
    if !fraction.isEmpty { number += "点" + Self.spelled(fraction) }
    reading += takeRatio() + sign + number
    takeLink()
  }

  /// The digits from here on; commas between groups of three are passed over.
  private mutating func takeDigits(grouped: Bool) -> [Unicode.Scalar] {
    var digits: [Unicode.Scalar] = []
    var groupLength = 0
    while isDigit(at: index) || (grouped && groupLength <= 3 && isGroup(at: index)) {
      groupLength = isDigit(at: index) ? groupLength + 1 : 0
      if isDigit(at: index) { digits.append(scalars[index]) }
      index += 1
    }
    return digits
  }

  /// Whether a comma with exactly three digits behind it stands here.
  private func isGroup(at index: Int) -> Bool {
    isMark(",", at: index) && (1...3).allSatisfy { isDigit(at: index + $0) } && !isDigit(at: index + 4)
  }

  private mutating func takeRatio() -> String {
    if isMark("%", at: index) {
      index += 1
      return "百分之"
    }
    guard isMark("‰", at: index) else { return "" }
    index += 1
    return "千分之"
  }

  /// The sign between this number and the next one, where it is none of a range.
  private mutating func takeLink() {
    guard index < scalars.count, isDigit(at: index + 1) else { return }
    switch scalars[index] {
    case ":": reading += "点"
    case "/": reading += "比"
    default: return
    }
    index += 1
  }

  /// Whether 年 stands here, or behind a second year: 2021—2025年.
  private var isFollowedByYear: Bool {
    if isMark("年", at: index) { return true }
    guard index < scalars.count, scalars[index].joinsRange || ["、", "至", "到"].contains(scalars[index]) else {
      return false
    }
    return (1...4).allSatisfy { isDigit(at: index + $0) } && isMark("年", at: index + 5)
  }

  /// Whether a sign between two ends of a range stands here: 15%—30%, 9亿—16亿.
  private func isRangeSign(at index: Int) -> Bool {
    guard index > 0, scalars[index].joinsRange, isDigit(at: index + 1) else { return false }
    return scalars[index - 1].isDigit || "%‰年月日百千万亿元".unicodeScalars.contains(scalars[index - 1])
  }

  /// Whether a minus sign stands here: a hyphen before a number and behind nothing it could join to it.
  private func isMinus(at index: Int) -> Bool {
    guard isMark("-", at: index) || isMark("−", at: index), isDigit(at: index + 1) else { return false }
    return index == 0 || !(scalars[index - 1].isASCII && scalars[index - 1].properties.isAlphabetic)
  }

  private func isDigit(at index: Int) -> Bool { scalars.indices.contains(index) && scalars[index].isDigit }

  private func isMark(_ mark: Unicode.Scalar, at index: Int) -> Bool {
    scalars.indices.contains(index) && scalars[index] == mark
  }

  /// The number that digits make, or the digits one by one where they are the name of something: 007.
  private static func counted(_ digits: [Unicode.Scalar]) -> String {
    let text = String(String.UnicodeScalarView(digits))
    guard digits.count == 1 || digits.first != "0", digits.count <= 16, let number = Int(text) else {
      return spelled(digits)
    }
    return ChineseNumeral.counting(number)
  }

  private static func spelled(_ digits: [Unicode.Scalar]) -> String {
    digits.map { ChineseNumeral.counting(Int($0.value) - 0x30) }.joined()
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

  /// Whether this may stand for 至 between two numbers.
  fileprivate var joinsRange: Bool {
    switch self {
    case "～", "~", "—", "–", "-": true
    default: false
    }
  }

  /// The ASCII sign for a full-width digit, letter, full stop, per cent or minus sign.
  fileprivate var halfWidth: Unicode.Scalar {
    switch self {
    case "０"..."９", "Ａ"..."Ｚ", "ａ"..."ｚ", "％", "．", "－": Unicode.Scalar(value - 0xFEE0) ?? self
    default: self
    }
  }

  /// What is said for a sign that has a name.
  fileprivate var name: String {
    switch self {
    case "℃": "摄氏度"
    case "㎡": "平方米"
    case "+": "加"
    default: String(self)
    }
  }
}
