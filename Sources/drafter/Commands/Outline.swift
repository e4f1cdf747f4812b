import Diagnostics
import Documents
import Drafting

extension Command {
  static let outline = Command(
    name: "outline",
    synopsis: "FILE [--speed N] [--json]",
    summary: Wording(
      en: "show the headings of a speech, the length of each part and how long it takes to say",
      zh: "列出讲话的标题、各部分的字数、时长和占比"),
    options: [speed, json, .templates],
    example: "drafter outline 2022.yaml --speed 200",
    run: outline)

  private static let speed = Option(
    name: "--speed", valueName: "N",
    explanation: Wording(
      en: "syllables spoken a minute, \(ReadingSpeed.usual.syllables) if not given",
      zh: "每分钟读多少字；不写则为\(ReadingSpeed.usual.syllables)"))
  private static let json = Option(name: "--json", explanation: Wording(en: "print it as JSON", zh: "输出 JSON"))

  private static let speeds = 50...500

  private static func outline(_ arguments: Arguments, _ console: Console) throws(Misuse) -> ExitStatus {
    let path = try arguments.operand("FILE")
    let kind = try SpeechFile(path)
    let speed = try speed(in: arguments)
    let text: OutlineText
    switch kind {
    case .brief:
      let drafted = try Drafted(path: path, arguments: arguments)
      console.say(drafted.report)
      guard let draft = drafted.draft, !drafted.report.hasErrors else { return .contentErrors }
      let outline = Outline(of: Document(parsing: draft.text))
      text = OutlineText(outline, parts: SpeechParts(of: draft).entries, speed: speed, in: console.language)
    case .text:
      let source = try FileSystem.read(path)
      guard let speech = String(validating: source.bytes, as: UTF8.self) else {
        console.say(Diagnostic(.error, .notUTF8(path), at: nil, remedy: .saveAsUTF8))
        return .contentErrors
      }
      text = OutlineText(Outline(ofText: speech), parts: [], speed: speed, in: console.language)
    }
    try console.print(arguments.has(json) ? text.json : text.text)
    return .success
  }

  private static func speed(in arguments: Arguments) throws(Misuse) -> ReadingSpeed {
    guard let word = arguments.value(of: speed) else { return .usual }
    guard let number = Int(word), speeds.contains(number) else { throw .badSpeed(word, outside: speeds) }
    return ReadingSpeed(syllables: number)
  }
}

/// What a file holds, by its suffix.
private enum SpeechFile {
  case brief
  /// A speech that was saved as text or Markdown.
  case text

  init(_ path: String) throws(Misuse) {
    let suffix = path.unicodeScalars.split(separator: ".").last.map { String($0).lowercased() }
    switch suffix {
    case "yaml", "yml": self = .brief
    case "txt", "md",
      _ where path == "-":
      self = .text
    default: throw .unknownSpeech(path)
    }
  }
}

extension Message {
  fileprivate static func notUTF8(_ path: String) -> Self {
    Message("not-utf8", en: "‘\(path)’ is not encoded in UTF-8", zh: "“\(path)”不是 UTF-8 编码")
  }
}

extension Wording {
  fileprivate static var saveAsUTF8: Self {
    Wording(en: "save it again in UTF-8", zh: "用 UTF-8 编码另存")
  }
}

extension Misuse {
  fileprivate static func badSpeed(_ word: String, outside speeds: ClosedRange<Int>) -> Misuse {
    Misuse(
      Message("bad-option-value", en: "--speed cannot be ‘\(word)’", zh: "--speed 不能是“\(word)”"),
      remedy: Wording(
        en: "give a number from \(speeds.lowerBound) to \(speeds.upperBound): --speed 180",
        zh: "写\(speeds.lowerBound)到\(speeds.upperBound)之间的整数，如 --speed 180"))
  }

  fileprivate static func unknownSpeech(_ path: String) -> Misuse {
    Misuse(
      Message("unknown-format", en: "‘\(path)’ is neither a brief nor a draft by its name", zh: "看不出“\(path)”是提要还是讲话稿"),
      remedy: Wording(en: "a brief ends in .yaml, a draft in .txt or .md", zh: "提要以 .yaml 结尾，讲话稿以 .txt 或 .md 结尾"))
  }
}
