extension StringProtocol {
  /// The text as it stands in an element or in a quoted attribute of HTML.
  ///
  /// What no page may hold is shown, not dropped: a control character as its picture, ␀, and a character that is none
  /// as U+FFFD.
  var htmlEscaped: String {
    var escaped = ""
    escaped.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\t": escaped += "&#9;"
      case "\n": escaped += "&#10;"
      default: escaped.unicodeScalars.append(scalar.shownInHTML)
      }
    }
    return escaped
  }

  /// The text on one line, as a label needs it.
  var onOneLine: String {
    String(String.UnicodeScalarView(unicodeScalars.map { "\t\n\r".unicodeScalars.contains($0) ? " " : $0 }))
  }
}

extension Unicode.Scalar {
  fileprivate var shownInHTML: Unicode.Scalar {
    switch value {
    case 0x00...0x1F: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80...0x9F, 0xFDD0...0xFDEF: "\u{FFFD}"
    default: value & 0xFFFE == 0xFFFE ? "\u{FFFD}" : self
    }
  }
}
