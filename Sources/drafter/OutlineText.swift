import Diagnostics
import Documents
import Drafting

/// The outline of a speech in the forms it can be shown in.
struct OutlineText {
  let outline: Outline
  /// The parts of a draft; of a speech that was saved as text, none are known.
  let parts: [SpeechParts.Entry]
  let speed: ReadingSpeed
  let language: Language

  init(_ outline: Outline, parts: [SpeechParts.Entry], speed: ReadingSpeed, in language: Language) {
    self.outline = outline
    self.parts = parts
    self.speed = speed
    self.language = language
  }

  var text: String {
    let headings = outline.entries.map { entry in
      let title = entry.isOpening ? opening.text(in: language) : entry.number + entry.title
      return [String(repeating: "  ", count: entry.level - 1) + Self.cut(title)] + numbers(of: entry.measure)
    }
    let total = [Wording(en: "total", zh: "合计").text(in: language)] + numbers(of: outline.total)
    let tables = [table([header + [""]] + headings + [total]), partTable].filter { !$0.isEmpty }
    return (tables + [summary]).joined(separator: "\n") + "\n"
  }

  /// The widest that a heading is shown, in terminal cells.
  private static let widestTitle = 56

  private static func cut(_ title: String) -> String {
    guard DisplayWidth.of(title) > widestTitle else { return title }
    var (cut, width) = ("", 1)
    for scalar in title.unicodeScalars {
      width += DisplayWidth.of(scalar)
      if width > widestTitle { break }
      cut.unicodeScalars.append(scalar)
    }
    return cut + "…"
  }

  private var header: [String] {
    switch language {
    case .english: ["", "characters", "minutes", "share"]
    case .chinese: ["", "字数", "分钟", "占比"]
    }
  }

  private func numbers(of measure: SpeechMeasure) -> [String] {
    [
      String(measure.characters), Self.decimal(measure.tenthsOfMinute(atSpeed: speed.syllables)),
      Self.decimal(measure.permille(of: outline.total)) + "%",
    ]
  }

  /// The parts with the share each usually has; of a speech without known parts, empty.
  private var partTable: String {
    guard !parts.isEmpty else { return "" }
    let rows = parts.map { entry in
      let share = entry.measure.permille(of: outline.total)
      let name = (entry.part?.name ?? other).text(in: language)
      let usual = entry.part?.usualShare
      return [name] + numbers(of: entry.measure)
        + [usual.map(Self.range) ?? "", usual.flatMap { judgement(of: share, usually: $0) } ?? ""]
    }
    return table([header + [Wording(en: "usually", zh: "通常").text(in: language)]] + rows)
  }

  private func table(_ rows: [[String]]) -> String {
    TextTable(rows, rightAligned: [1, 2, 3, 4]).lines.map { $0 + "\n" }.joined()
  }

  private func judgement(of permille: Int, usually range: ClosedRange<Double>) -> String? {
    let share = Double(permille) / 10
    if share < range.lowerBound { return Wording(en: "less than usual", zh: "偏少").text(in: language) }
    if share > range.upperBound { return Wording(en: "more than usual", zh: "偏多").text(in: language) }
    return nil
  }

  private var summary: String {
    let total = outline.total
    let minutes = Self.whole(total.tenthsOfMinute(atSpeed: speed.syllables))
    let (least, most) = (
      Self.whole(total.tenthsOfMinute(atSpeed: speed.fast)), Self.whole(total.tenthsOfMinute(atSpeed: speed.slow))
    )
    return Wording(
      en: "\(total.syllables) syllables to say: about \(minutes) min at \(speed.syllables) a minute; "
        + "\(least) to \(most) min at \(speed.fast) to \(speed.slow)",
      zh:
        "读出来\(total.syllables)个音节，每分钟\(speed.syllables)个约\(minutes)分钟；快到\(speed.fast)个\(least)分钟，慢到\(speed.slow)个\(most)分钟"
    ).text(in: language)
  }

  private var opening: Wording { Wording(en: "(before the first heading)", zh: "（开头）") }

  private var other: Wording { Wording(en: "other", zh: "其他") }

  /// Minutes rounded to whole ones.
  private static func whole(_ tenths: Int) -> Int { (tenths + 5) / 10 }

  private static func decimal(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }

  private static func range(_ range: ClosedRange<Double>) -> String {
    "\(short(range.lowerBound))%–\(short(range.upperBound))%"
  }

  private static func short(_ number: Double) -> String {
    let text = "\(number)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

extension OutlineText {
  var json: String {
    let headings = outline.entries.map { entry in
      "    {\"level\": \(entry.level), \"number\": \(jsonString(entry.number)), "
        + "\"title\": \(jsonString(entry.title)), \(members(of: entry.measure))}"
    }
    let parts = parts.map { entry in
      let usual = entry.part?.usualShare.map { ", \"usualShare\": [\($0.lowerBound), \($0.upperBound)]" } ?? ""
      let name = entry.part.map { jsonString($0.name.text(in: .english)) } ?? "null"
      return "    {\"part\": \(name), \(members(of: entry.measure))\(usual)}"
    }
    return """
      {
        "speed": \(speed.syllables),
        "total": {\(members(of: outline.total))},
        "headings": \(Self.array(headings)),
        "parts": \(Self.array(parts))
      }

      """
  }

  private func members(of measure: SpeechMeasure) -> String {
    "\"characters\": \(measure.characters), \"syllables\": \(measure.syllables), "
      + "\"minutes\": \(Self.decimal(measure.tenthsOfMinute(atSpeed: speed.syllables))), "
      + "\"share\": \(Self.decimal(measure.permille(of: outline.total)))"
  }

  private static func array(_ items: [String]) -> String {
    items.isEmpty ? "[]" : "[\n\(items.joined(separator: ",\n"))\n  ]"
  }
}
