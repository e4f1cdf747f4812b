import Briefs
import Diagnostics
import Templating

/// Finds what a brief says in the words of another level: 我市 where the office is a district, 区委 where it is a county.
struct LevelCheck {
  private let suspects: [Suspect]

  /// A word of another level, and what the office says in its stead.
  private struct Suspect {
    let word: [UInt8]
    let right: String?
    let level: String
  }

  /// - Parameters:
  ///   - own: the office's level.
  ///   - superiors: the levels of the superiors that the brief names.
  ///   - offices: all levels.
  init(own: Office, superiors: [Office], offices: [Office]) {
    let below = offices.filter { office in office.ancestors(among: offices).contains { $0.level == own.level } }
    let spoken = Set(([own] + superiors + below).flatMap { office in Self.keys.compactMap { office.word($0) } })
    var suspects: [String: Suspect] = [:]
    // What is said of the whole country, everyone says.
    for other in offices where other.level != own.level && !other.ancestors(among: offices).isEmpty {
      let isSuperior = superiors.contains { $0.level == other.level }
      for key in isSuperior ? ["我", "干部群众", "人民"] : Self.keys {
        guard let word = other.word(key), suspects[word] == nil else { continue }
        guard isSuperior ? own.word(key) != word : !spoken.contains(word) else { continue }
        suspects[word] = Suspect(word: Array(word.utf8), right: own.word(key), level: other.level)
      }
    }
    self.suspects = suspects.values.sorted { $0.word.lexicographicallyPrecedes($1.word) }
  }

  /// The words by which a reader knows whose speech it is.
  private static let keys = ["我", "全域", "党委", "政府", "常委会", "四大班子", "书记", "人大", "干部群众", "人民"]

  /// Reports each such word once for each place where it stands in a text of the brief.
  func check(_ brief: Brief, report: inout Report) {
    for place in brief.root.textPlaces { check(place, report: &report) }
  }

  private func check(_ place: Place, report: inout Report) {
    let bytes = place.file.bytes
    for suspect in suspects {
      var start = place.range.lowerBound
      while let found = bytes.firstRange(of: suspect.word, in: start..<place.range.upperBound) {
        start = found.upperBound
        guard !bytes.isPartOfAnotherWord(found) else { continue }
        let text = String(decoding: suspect.word, as: UTF8.self)
        report.warning(
          .otherLevel(text, of: suspect.level), at: Place(found, in: place.file),
          remedy: suspect.right.map { .ownWord($0) })
      }
    }
  }
}

extension Office {
  fileprivate func word(_ key: String) -> String? {
    guard case .string(let text)? = words[key]?.content else { return nil }
    return text
  }
}

extension Record {
  /// Where the texts of the record stand.
  fileprivate var textPlaces: [Place] { entries.flatMap { $0.field.name == "office" ? [] : $0.value.textPlaces } }
}

extension FieldValue {
  fileprivate var textPlaces: [Place] {
    switch content {
    case .text: [place]
    case .list(let items): items.flatMap(\.textPlaces)
    case .record(let record): record.textPlaces
    case .empty, .year, .date, .figure, .rate: []
    }
  }
}

extension [UInt8] {
  fileprivate func firstRange(of word: [UInt8], in range: Range<Int>) -> Range<Int>? {
    guard range.count >= word.count else { return nil }
    for start in range.lowerBound...(range.upperBound - word.count) where self[start] == word[0] {
      if self[start..<start + word.count].elementsEqual(word) { return start..<start + word.count }
    }
    return nil
  }

  /// Whether the characters around a word make another one of it: 安全区, 全市场, 社区委员.
  fileprivate func isPartOfAnotherWord(_ range: Range<Int>) -> Bool {
    let before = self[..<range.lowerBound].suffix(3), after = self[range.upperBound...].prefix(3)
    return Self.joiningBefore.contains { before.elementsEqual($0.utf8) }
      || Self.joiningAfter.contains { after.elementsEqual($0.utf8) }
  }

  private static let joiningBefore = ["安", "完", "健", "齐", "成", "保", "社", "小", "园", "地", "景", "城", "街", "校", "自", "忘"]
  private static let joiningAfter = ["场", "域", "员", "托", "派", "划", "位", "面"]
}

extension Message {
  fileprivate static func otherLevel(_ word: String, of level: String) -> Self {
    Message("other-level", en: "‘\(word)’ is what a \(level) says", zh: "“\(word)”是\(level)一级的说法")
  }
}

extension Wording {
  fileprivate static func ownWord(_ word: String) -> Self {
    Wording(en: "this office says ‘\(word)’", zh: "本单位应说“\(word)”")
  }
}
