extension StringProtocol {
  /// The sentences of the text, as ranges of its UTF-8 bytes, without the white space around them.
  ///
  /// A sentence ends after 。！？ or ……, with the quotation marks and brackets that close behind it, and at a line break.
  /// Where a mark such as ，follows, as after a question that is only quoted, the sentence goes on.
  package var sentences: [Range<Int>] {
    var splitter = SentenceSplitter()
    for scalar in unicodeScalars { splitter.take(scalar) }
    return splitter.finish()
  }
}

/// Finds the ends of sentences, one scalar at a time.
private struct SentenceSplitter {
  private var sentences: [Range<Int>] = []
  private var offset = 0
  private var start: Int?
  /// The end of what was taken, white space left out.
  private var end = 0
  /// Whether the sentence is over unless a mark that continues it follows.
  private var isOver = false
  private var ellipses = 0

  mutating func take(_ scalar: Unicode.Scalar) {
    defer { offset += UTF8.width(scalar) }
    if scalar.properties.isWhitespace {
      if scalar == "\n" || scalar == "\r" { close() }
      return
    }
    ellipses = scalar == "…" ? ellipses + 1 : 0
    switch SentenceMark(scalar) {
    case .ending: isOver = start != nil || isOver
    case .closing: break
    case .continuing: isOver = false
    case nil where ellipses > 1: isOver = true
    case nil: if isOver, ellipses == 0 { close() }
    }
    if start == nil { start = offset }
    end = offset + UTF8.width(scalar)
  }

  mutating func finish() -> [Range<Int>] {
    close()
    return sentences
  }

  private mutating func close() {
    if let start { sentences.append(start..<end) }
    (start, isOver, ellipses) = (nil, false, 0)
  }
}

/// What a mark does to the sentence it stands in.
private enum SentenceMark {
  case ending, closing, continuing

  init?(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "。", "！", "？", "!", "?": self = .ending
    case "”", "’", "）", ")", "》", "〉", "】", "」", "』", "〕", "］": self = .closing
    case "，", "、", "；", "：", ",", ";": self = .continuing
    default: return nil
    }
  }
}
