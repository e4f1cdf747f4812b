import Diagnostics

extension Parser {
  /// Sees that a plain scalar holds no invisible character and no odd space at its edges.
  func checkPlain(_ scan: PlainScan) throws(Diagnostic) {
    if scan.invisible >= 0 { throw invisible(at: scan.invisible) }
    guard scan.marks.contains(.oddSpace) else { return }
    if bytes.oddSpaceLength(at: scan.range.lowerBound) > 0 { throw oddSpace(at: scan.range.lowerBound) }
    for length in [2, 3] where scan.range.count > length {
      let last = scan.range.upperBound - length
      if bytes.oddSpaceLength(at: last) == length { throw oddSpace(at: last) }
    }
  }

  func oddSpace(at offset: Int) -> Diagnostic {
    fault(
      .oddSpace(oddSpaceName(at: offset)), offset..<offset + bytes.oddSpaceLength(at: offset), .useOrdinarySpace,
      fixIts: [ordinarySpace(at: offset)])
  }

  private func invisible(at offset: Int) -> Diagnostic {
    let range = offset..<offset + bytes.characterLength(at: offset)
    let value = text(range).unicodeScalars.first?.value ?? 0
    return fault(
      .invisible("U+\(hexadecimal(value))\(invisibleName(value))"), range, .deletePasted,
      fixIts: deletion(ofInvisible: range))
  }

  // MARK: Warnings

  /// Warns of what a plain value holds that its writer may not have meant as text.
  mutating func warnAboutPlain(_ scan: PlainScan) {
    guard !scan.marks.isDisjoint(with: [.hash, .noBreakSpace, .fullWidthHash]) else { return }
    for index in scan.range.dropFirst() {
      switch bytes[index] {
      case .slash where bytes.hasBytes("://", at: index - 1): return
      case .hash: return warn(.hashGlued, index..<index + 1, .spaceBeforeHash)
      case 0xC2 where bytes.oddSpaceLength(at: index) > 0:
        let spaces = scan.range.filter { bytes.oddSpaceLength(at: $0) == 2 }.map { $0..<$0 + 2 }
        return warn(
          .noBreakSpaceInside, index..<index + 2, .replaceNoBreakSpace, fixIts: spaces.map { put(" ", for: $0) })
      case 0xEF where bytes.hasBytes("＃", at: index) && bytes[index - 1].isWhite:
        return warn(.fullWidthHashInValue, index..<index + 3, .useHashForComment)
      default: continue
      }
    }
  }

  /// Warns of a `#` behind a value that may have been meant as text, because no space follows it.
  mutating func warnAboutComment(at hash: Int, after value: Range<Int>?) {
    guard hash + 1 < bytes.count, bytes[hash] == .hash, !bytes.isWhiteOrLineEnd(at: hash + 1),
      bytes[hash + 1] != .hash
    else { return }
    warn(.commentGlued, bytes.restOfLine(from: hash), .quoteOrSpace)
  }

  /// Warns of a text item that looks like an entry, in a list of mappings.
  mutating func warnAboutItem(_ node: Int) {
    let range = records[node].start..<records[node].end
    guard let colon = range.first(where: { bytes.hasBytes("：", at: $0) }) else { return }
    warn(.colonInList(text(range.prefix(120))), colon..<colon + 3, .useASCIIColonInItem)
  }
}

private func invisibleName(_ value: UInt32) -> String {
  switch value {
  case 0x061C: " ARABIC LETTER MARK"
  case 0x200B: " ZERO WIDTH SPACE"
  case 0x200C: " ZERO WIDTH NON-JOINER"
  case 0x200D: " ZERO WIDTH JOINER"
  case 0x200E: " LEFT-TO-RIGHT MARK"
  case 0x200F: " RIGHT-TO-LEFT MARK"
  case 0x2060: " WORD JOINER"
  default: ""
  }
}

extension Message {
  fileprivate static let hashGlued = Message(
    "hash-glued", en: "this # belongs to the text: no space stands before it", zh: "这个 # 是文字的一部分：它前面没有空格")
  fileprivate static let commentGlued = Message(
    "comment-glued", en: "everything from this # on is a comment, not text", zh: "从这个 # 起都是注释，不算文字")
  fileprivate static let fullWidthHashInValue = Message(
    "fullwidth-hash-in-value", en: "a full-width ＃ is text, it starts no comment", zh: "全角的 ＃ 是文字，不表示注释")
  fileprivate static let noBreakSpaceInside = Message(
    "nbsp-inside", en: "the text holds a no-break space (U+00A0)", zh: "文字里有不换行空格（U+00A0 NBSP）")

  fileprivate static func oddSpace(_ name: String) -> Message {
    Message("odd-space", en: "invisible \(name) at the edge of the text", zh: "值的开头或结尾有看不见的空格（\(name)）")
  }

  fileprivate static func invisible(_ name: String) -> Message {
    Message("invisible", en: "invisible character \(name)", zh: "文字里有看不见的字符（\(name)）")
  }

  fileprivate static func colonInList(_ text: String) -> Message {
    Message(
      "colon-in-list", en: "\"\(text)\" is text among mappings: its colon is full-width",
      zh: "“\(text)”是一段文字，而同一列表的其他项是“键: 值”——冒号是全角的")
  }
}

extension Wording {
  fileprivate static let useOrdinarySpace = Wording(
    en: "delete it or use an ordinary space; if it is meant, put the text in quotes",
    zh: "删去它，或改成普通空格；确实需要就给整个值加英文双引号")
  fileprivate static let deletePasted = Wording(
    en: "delete it (it often comes with text copied from a page or Word)", zh: "删去它（常见于从网页、Word 复制）")
  fileprivate static let spaceBeforeHash = Wording(
    en: "for a comment put a space before #; for text quote the value", zh: "若是注释，# 前加空格；若是文字，给整个值加英文双引号")
  fileprivate static let quoteOrSpace = Wording(
    en: "for text quote the whole value; for a comment put a space after #",
    zh: "若是文字，给整个值加英文双引号；若是注释，# 后加空格")
  fileprivate static let useHashForComment = Wording(
    en: "for a comment use #; for text quote the value", zh: "若是注释，改成英文 #；若是文字，给整个值加英文双引号")
  fileprivate static let replaceNoBreakSpace = Wording(en: "use an ordinary space", zh: "改成普通空格")
  fileprivate static let useASCIIColonInItem = Wording(
    en: "use an ASCII colon and a space; if it is text, put it in quotes", zh: "改成英文冒号加一个空格；若就是文字，加英文双引号")
}
