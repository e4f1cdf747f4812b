extension Unicode.Scalar {
  /// Whether this is a Chinese character: a CJK ideograph, extensions and compatibility forms included, or 〇.
  package var isHan: Bool {
    switch value {
    case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD: true
    default: false
    }
  }
}

extension StringProtocol {
  /// The number of Chinese characters, as offices measure the length of a speech: ideographs and 〇 count one each;
  /// punctuation, digits, Latin letters and spaces count nothing.
  package var hanCount: Int { unicodeScalars.count { $0.isHan } }
}

extension Unicode.Scalar {
  /// Whether this is a full-width mark of Chinese prose.
  package var isChineseMark: Bool {
    switch self {
    case "，", "。", "、", "；", "：", "？", "！", "“", "”", "‘", "’", "（", "）", "《", "》", "〈", "〉", "【", "】", "〔", "〕", "…",
      "—":
      true
    default: false
    }
  }

  /// Whether a sentence ends with this.
  package var endsSentence: Bool { self == "。" || self == "！" || self == "？" }

  package var isASCIIDigit: Bool { ("0"..."9").contains(self) }

  package var isLatinLetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }

  /// Whether this is white space within a line, of any width, or a character of no width at all.
  package var isBlank: Bool {
    switch self {
    case " ", "\t", "\u{A0}", "\u{3000}", "\u{FEFF}", "\u{2000}"..."\u{200B}", "\u{202F}": true
    default: false
    }
  }
}
