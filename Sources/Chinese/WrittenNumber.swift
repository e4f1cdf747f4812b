/// A number that stands in digits in a text, with the unit behind it: 4.2万亩, 46.4%, 第3位.
package struct WrittenNumber: Hashable, Sendable {
  /// The digits, with sign and decimal point: `4.2`.
  package let digits: String
  /// What is counted or measured, with its size: 万亩; empty where no known unit follows.
  package let unit: String
  /// Whether it tells a place in an order: 第3位.
  package let isOrdinal: Bool
  /// The bytes of the number in the text, with 第 and the unit.
  package let range: Range<Int>

  package var text: String { (isOrdinal ? "第" : "") + digits + unit }

  /// The numbers of a text in their order; the parts of a date, such as 2021年 and 6月, are none.
  package static func all(in text: some StringProtocol) -> [WrittenNumber] {
    var scanner = NumberScanner(text)
    return scanner.scan()
  }
}

private struct NumberScanner {
  private let scalars: [Unicode.Scalar]
  /// The byte offset of each scalar, and of the end.
  private let offsets: [Int]
  private var index = 0

  init(_ text: some StringProtocol) {
    scalars = Array(text.unicodeScalars)
    var offsets = [0]
    for scalar in scalars { offsets.append((offsets.last ?? 0) + UTF8.width(scalar)) }
    self.offsets = offsets
  }

  mutating func scan() -> [WrittenNumber] {
    var numbers: [WrittenNumber] = []
    while index < scalars.count {
      guard isDigit(at: index) else {
        index += 1
        continue
      }
      if let number = takeNumber() { numbers.append(number) }
    }
    return numbers
  }

  private mutating func takeNumber() -> WrittenNumber? {
    let first = index
    skipDigits()
    if isMark(".", at: index), isDigit(at: index + 1) {
      index += 1
      skipDigits()
    }
    let digitsEnd = index
    // PM2.5 and G30 are names.
    let isName = first > 0 && scalars[first - 1].isASCII && scalars[first - 1].properties.isAlphabetic
    guard !isName, !isPartOfDate(first..<digitsEnd) else { return nil }
    let isOrdinal = isMark("第", at: first - 1)
    let isNegative = isMark("-", at: first - 1) && !isDigit(at: first - 2)
    let start = isOrdinal || isNegative ? first - 1 : first
    index += unitLength(at: index)
    return WrittenNumber(
      digits: text(isNegative ? start..<digitsEnd : first..<digitsEnd), unit: text(digitsEnd..<index),
      isOrdinal: isOrdinal, range: offsets[start]..<offsets[index])
  }

  private func isPartOfDate(_ digits: Range<Int>) -> Bool {
    let end = digits.upperBound
    if isMark("月", at: end) || (digits.count == 4 && isMark("年", at: end)) { return true }
    if isMark("日", at: end), isMark("月", at: digits.lowerBound - 1) { return true }
    // The first of two years or months: 2021—2025年, 3—6月.
    guard digits.count <= 4, end < scalars.count, ["—", "-", "～", "至", "、"].contains(scalars[end]) else { return false }
    var next = end + 1
    while isDigit(at: next) { next += 1 }
    return next > end + 1 && (isMark("月", at: next) || (next == end + 5 && isMark("年", at: next)))
  }

  private mutating func skipDigits() {
    while isDigit(at: index) { index += 1 }
  }

  /// The length of the unit that stands here: the longest one known, after 万, 亿 and their like.
  private func unitLength(at start: Int) -> Int {
    var end = start
    while end < scalars.count, "十百千万亿".unicodeScalars.contains(scalars[end]) { end += 1 }
    let longest = (1...Unit.longest).last { length in
      end + length <= scalars.count && Unit.all.contains(text(end..<end + length))
    }
    return end - start + (longest ?? 0)
  }

  private func isDigit(at index: Int) -> Bool {
    scalars.indices.contains(index) && ("0"..."9").contains(scalars[index])
  }

  private func isMark(_ mark: Unicode.Scalar, at index: Int) -> Bool {
    scalars.indices.contains(index) && scalars[index] == mark
  }

  private func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
}

/// The units and measure words that stand behind figures in official prose.
private enum Unit {
  static let longest = 6
  static let all: Set<String> = Set(
    """
    % ‰ 个百分点 百分点 倍 元 美元 亩 公顷 平方公里 平方千米 平方米 立方米 公里 千米 米 厘米 毫米 吨 公斤 千克 斤 升 \
    千瓦 千瓦时 兆瓦 度 标准煤 微克每立方米 微克 小时 分钟 秒 天 周 个月 年 岁 人 人次 户 名 位 个 家 项 件 条 批 次 场 期 所 套 \
    间 栋 座 台 台套 辆 架 艘 处 块 片 张 份 宗 起 例 对 组 支 队 部 篇 类 种 级 届 村 镇 街 乡 县 区 市 省 床 眼 棵 株 头 只 \
    羽 尾 管 剂 针 箱 标箱 列 班 门 盏 口 楼 层 平方 成 折 字 页 步 点 号 线 户次 车次 架次 家次 课时 学时 册 本 枚 标段 里
    """.split(separator: " ").map(String.init))
}
