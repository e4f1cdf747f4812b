/// What a plain scalar is found to be by one pass over its bytes.
struct PlainScan {
  /// Findings that need a closer look.
  struct Marks: OptionSet {
    let rawValue: UInt8
    static let hash = Marks(rawValue: 1)
    static let noBreakSpace = Marks(rawValue: 2)
    static let oddSpace = Marks(rawValue: 4)
    static let fullWidthHash = Marks(rawValue: 8)
    static let fullWidthColon = Marks(rawValue: 16)
    static let fullWidthComma = Marks(rawValue: 32)
    static let innerColon = Marks(rawValue: 64)
  }

  // Half as wide as offsets usually are, so that the many copies of a scan are cheap; no file is larger than 2 GB.
  private let start: Int32
  private var end: Int32
  private var colonOffset: Int32 = -1
  private var commentOffset: Int32 = -1
  private var invisibleOffset: Int32 = -1
  private(set) var marks: Marks = []

  /// The text, without white space at its end.
  var range: Range<Int> { Int(start)..<Int(end) }
  /// The colon that makes the text a key, -1 when there is none.
  var colon: Int { Int(colonOffset) }
  /// Where the comment behind it starts, -1 when there is none.
  var comment: Int { Int(commentOffset) }
  /// The first character that nobody can see, -1 when there is none.
  var invisible: Int { Int(invisibleOffset) }

  init(_ bytes: borrowing [UInt8], at start: Int, inFlow: Bool = false) {
    self.start = Int32(truncatingIfNeeded: start)
    end = self.start
    var index = start
    var textEnd = start
    let end = bytes.count
    scan: while index < end {
      let byte = bytes[index]
      if byte >= 0xE4, byte <= 0xE9 {
        index += 3
        textEnd = index
        continue
      }
      if byte >= .colon, byte < 0x80 {
        if byte == .colon {
          if bytes.isWhiteOrLineEnd(at: index + 1) || (inFlow && bytes[index + 1].isFlowIndicator) {
            colonOffset = Int32(truncatingIfNeeded: index)
            break scan
          }
          marks.insert(.innerColon)
        } else if inFlow, byte.isFlowIndicator {
          break scan
        }
        index += 1
        textEnd = index
        continue
      }
      switch byte {
      case .space, .tab:
        index += 1
        continue
      case .lineFeed:
        break scan
      case .carriageReturn:
        if bytes.isLineEnd(at: index) { break scan }
      case .hash:
        if index > start, bytes[index - 1].isWhite {
          commentOffset = Int32(truncatingIfNeeded: index)
          break scan
        }
        marks.insert(.hash)
      case .comma:
        if inFlow { break scan }
      case 0x80...: note(bytes, at: index)
      default: break
      }
      index += byte < 0x80 ? 1 : bytes.characterLength(at: index)
      textEnd = index
    }
    self.end = Int32(truncatingIfNeeded: textEnd)
  }

  private mutating func note(_ bytes: borrowing [UInt8], at index: Int) {
    guard index + 1 < bytes.count else { return }
    let second = bytes[index + 1]
    switch bytes[index] {
    case 0xC2: if second == 0xA0 { marks.formUnion([.noBreakSpace, .oddSpace]) }
    case 0xD8: if second == 0x9C { hide(index) }
    case 0xE2:
      guard index + 2 < bytes.count else { return }
      let third = bytes[index + 2]
      if second == 0x80, 0x8B...0x8F ~= third || 0xAA...0xAE ~= third { hide(index) }
      if second == 0x81, 0xA0...0xA4 ~= third || 0xA6...0xA9 ~= third { hide(index) }
    case 0xE3:
      guard second == 0x80, index + 2 < bytes.count else { return }
      if bytes[index + 2] == 0x80 { marks.insert(.oddSpace) }
      if bytes[index + 2] == 0x81 { marks.insert(.fullWidthComma) }
    case 0xEF:
      guard second == 0xBC, index + 2 < bytes.count else { return }
      switch bytes[index + 2] {
      case 0x83: marks.insert(.fullWidthHash)
      case 0x8C, 0x9B: marks.insert(.fullWidthComma)
      case 0x9A: marks.insert(.fullWidthColon)
      default: break
      }
    default: break
    }
  }

  private mutating func hide(_ index: Int) {
    if invisibleOffset < 0 { invisibleOffset = Int32(truncatingIfNeeded: index) }
  }
}
