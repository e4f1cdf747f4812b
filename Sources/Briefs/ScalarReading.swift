import Almanac
import Diagnostics
import YAML

/// Reads the text of a scalar as the type its field has.
enum ScalarReading {
  static func read(_ text: String, as type: FieldType, at place: Place, report: inout Report) -> FieldValue.Content {
    if let control = text.unicodeScalars.first(where: \.isUnprintable) {
      report.error(.unprintable(control), at: place, remedy: .leaveOut)
      return .empty
    }
    let content: FieldValue.Content? =
      switch type {
      case .text: .text(text)
      case .choice(let choices):
        choices.first { $0.name == text || $0.chineseName == text }.map { .text($0.chineseName) }
      case .year: Int(text).flatMap { text.utf8.count == 4 && Schema.years.contains($0) ? .year($0) : nil }
      case .date: CalendarDate(text).map(FieldValue.Content.date)
      case .figure: Quantity(text).map(FieldValue.Content.figure)
      case .rate: Quantity(percentage: text).map(FieldValue.Content.rate)
      case .list, .record, .words: nil
      }
    if let content { return content }
    let put = normalized(text)
    let isRight = put != text && reads(put, as: type)
    report.error(
      .noValue(text, of: type), at: place, remedy: isRight ? .write(put) : .form(of: type, for: text),
      fixIts: isRight ? [FixIt(place, replacement: put)] : [])
    return .empty
  }

  private static func reads(_ text: String, as type: FieldType) -> Bool {
    switch type {
    case .year: Int(text).map { Schema.years.contains($0) } ?? false
    case .date: CalendarDate(text) != nil
    case .figure: Quantity(text) != nil
    case .rate: Quantity(percentage: text) != nil
    case .text, .choice, .list, .record, .words: false
    }
  }

  /// The text with full-width and Chinese digits and signs as ASCII, and without quotes and brackets around it or spaces
  /// that part no digits.
  private static func normalized(_ text: String) -> String {
    var result = ""
    var isParted = false
    for scalar in text.unicodeScalars {
      guard let put = ascii(scalar) else {
        isParted = true
        continue
      }
      // Two numbers are not one.
      if isParted, isDigit(put), result.unicodeScalars.last.map(isDigit) ?? false { return text }
      result.unicodeScalars.append(put)
      isParted = false
    }
    return result
  }

  /// The sign that another stands for; nil for one that stands for nothing.
  private static func ascii(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if let digit = Array("〇一二三四五六七八九".unicodeScalars).firstIndex(of: scalar) {
      return Unicode.Scalar(UInt8(0x30 + digit))
    }
    return switch scalar {
    case "零": "0"
    case "。", "．", "点": "."
    case "％": "%"
    case "－", "—", "−": "-"
    case "０"..."９": Unicode.Scalar(scalar.value - 0xFEE0)
    case "“", "”", "‘", "’", "【", "】", " ", "\u{3000}", "\u{A0}": nil
    default: scalar
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}

extension Unicode.Scalar {
  /// Whether no document can show the character: a control character that an escape brought in, or no character at all.
  fileprivate var isUnprintable: Bool {
    switch properties.generalCategory {
    case .control: self != "\n" && self != "\t"
    case .unassigned: value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
    default: false
    }
  }
}

extension FieldType {
  var english: String {
    switch self {
    case .text: "text"
    case .choice: "one of the words for this field"
    case .year: "a year"
    case .date: "a date"
    case .figure: "a number"
    case .rate: "a growth rate"
    case .list: "a list"
    case .record, .words: "a group of fields"
    }
  }

  var chinese: String {
    switch self {
    case .text: "一段文字"
    case .choice: "这个字段可选的词"
    case .year: "年份"
    case .date: "日期"
    case .figure: "数字"
    case .rate: "增速"
    case .list: "一个列表"
    case .record, .words: "一组字段"
    }
  }
}

extension Node.Kind {
  var english: String {
    switch self {
    case .scalar: "text"
    case .sequence: "a list"
    case .mapping: "a group of fields"
    case .empty: "nothing"
    }
  }

  var chinese: String {
    switch self {
    case .scalar: "一段文字"
    case .sequence: "一个列表"
    case .mapping: "一组字段"
    case .empty: "空"
    }
  }
}

extension Message {
  fileprivate static func unprintable(_ scalar: Unicode.Scalar) -> Self {
    let code = "U+" + String(scalar.value, radix: 16, uppercase: true)
    return Message("unprintable", en: "no document can show the character \(code)", zh: "字符 \(code) 无法写进文稿")
  }

  fileprivate static func noValue(_ text: String, of type: FieldType) -> Self {
    Message("bad-value", en: "‘\(text)’ is not \(type.english)", zh: "“\(text)”不是\(type.chinese)")
  }
}

extension Wording {
  fileprivate static var leaveOut: Self { Wording(en: "leave it out", zh: "删去它") }

  fileprivate static func write(_ text: String) -> Self { Wording(en: "write \(text)", zh: "写成 \(text)") }

  private static func choices(_ choices: [Choice]) -> Self {
    Wording(
      en: "write one of \(choices.map(\.name).joined(separator: ", "))",
      zh: "可以写\(choices.map(\.chineseName).joined(separator: "、"))")
  }

  fileprivate static func form(of type: FieldType, for text: String) -> Self {
    switch type {
    case .year: Wording(en: "write four digits: 2022", zh: "写四位数字，如 2022")
    case .date: Wording(en: "write a day of the calendar as 2022-01-12", zh: "写成 2022-01-12 这样的日期")
    case .figure:
      Wording(
        en: "write the number alone, without unit or separators: 512.3; leave the field empty if it is not known yet",
        zh: "只写数字，不带单位和分隔符，如 512.3；还不知道就留空")
    case .rate:
      Wording(
        en: "write a number and %: 7.2%, or -3.1% for a fall; leave the field empty if it is not known yet",
        zh: "写数字加%，如 7.2%，下降写 -3.1%；还不知道就留空")
    case .choice(let choices):
      .nearest(to: text, among: choices.flatMap { [$0.chineseName, $0.name] }, orElse: .choices(choices))
    case .text, .list, .record, .words: Wording(en: "write text", zh: "写一段文字")
    }
  }
}
