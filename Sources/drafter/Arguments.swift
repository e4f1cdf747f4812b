import Diagnostics

/// An option of a command, as it is typed and as the help shows it.
struct Option: Sendable {
  /// The long form, `--year`.
  let name: String
  /// The one-letter form, `-o`, where there is one.
  var short: String?
  /// What stands after it, `DIR`; nil for a switch.
  var valueName: String?
  let explanation: Wording

  static let help = Option(
    name: "--help", short: "-h", explanation: Wording(en: "show this help", zh: "显示本帮助"))
  static let language = Option(
    name: "--lang", valueName: "en|zh",
    explanation: Wording(en: "the language of messages; else the locale's", zh: "提示所用的语言；不写则随系统"))
  static let color = Option(
    name: "--color", valueName: "auto|always|never",
    explanation: Wording(en: "colours in messages; NO_COLOR turns them off", zh: "提示是否用颜色；NO_COLOR 可关闭"))
  static let templates = Option(
    name: "--templates", valueName: "DIR",
    explanation: Wording(
      en: "a folder of templates searched first, before $DRAFTER_TEMPLATES, ./templates and the built-in ones",
      zh: "最先查找的模板文件夹，其后是 $DRAFTER_TEMPLATES、./templates 和内置模板"))

  /// The options that every command takes.
  static let common: [Option] = [.language, .color, .help]
}

/// The words after a command's name, sorted into options and operands.
struct Arguments {
  private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]

  init(_ words: some Sequence<String>, options: [Option]) throws(Misuse) {
    var rest = Array(words)[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        return
      }
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      let (name, attached) = Self.split(word)
      guard let option = options.first(where: { $0.name == name || $0.short == name }) else {
        throw .unknownOption(name, among: options)
      }
      values[option.name, default: []].append(try Self.value(of: option, attached: attached, rest: &rest))
    }
  }

  func has(_ option: Option) -> Bool { values[option.name] != nil }

  /// The value of an option; the last where it is given more than once.
  func value(of option: Option) -> String? { values[option.name]?.last }

  func values(of option: Option) -> [String] { values[option.name] ?? [] }

  /// Takes exactly one operand.
  func operand(_ name: String) throws(Misuse) -> String {
    guard let operand = operands.first else { throw .missingOperand(name) }
    guard operands.count == 1 else { throw .extraOperand(operands[1]) }
    return operand
  }

  func noOperands() throws(Misuse) {
    if let operand = operands.first { throw .extraOperand(operand) }
  }

  private static func split(_ word: String) -> (name: String, value: String?) {
    guard word.hasPrefix("--"), let equals = word.firstIndex(of: "=") else { return (word, nil) }
    return (String(word[..<equals]), String(word[word.index(after: equals)...]))
  }

  private static func value(
    of option: Option, attached: String?, rest: inout ArraySlice<String>
  ) throws(Misuse) -> String {
    guard let valueName = option.valueName else {
      guard attached == nil else { throw .unwantedValue(option) }
      return ""
    }
    guard let value = attached ?? rest.popFirst(), !value.isEmpty else { throw .missingValue(option, valueName) }
    return value
  }
}

extension Misuse {
  fileprivate static func unknownOption(_ name: String, among options: [Option]) -> Misuse {
    let names = options.map(\.name)
    return Misuse(
      Message("unknown-option", en: "there is no option \(name) here", zh: "没有 \(name) 这个选项"),
      remedy: .nearest(
        to: name, among: names,
        orElse: Wording(
          en: "the options are \(names.joined(separator: ", "))", zh: "可用的选项：\(names.joined(separator: "、"))")))
  }

  fileprivate static func missingValue(_ option: Option, _ valueName: String) -> Misuse {
    Misuse(
      Message("missing-value", en: "\(option.name) needs a value", zh: "\(option.name) 后面要写一个值"),
      remedy: Wording(en: "write \(option.name) \(valueName)", zh: "写成 \(option.name) \(valueName)"))
  }

  fileprivate static func unwantedValue(_ option: Option) -> Misuse {
    Misuse(Message("unwanted-value", en: "\(option.name) takes no value", zh: "\(option.name) 后面不带值"))
  }

  fileprivate static func missingOperand(_ name: String) -> Misuse {
    Misuse(
      Message("missing-operand", en: "\(name) is missing", zh: "缺少 \(name)"),
      remedy: Wording(en: "‘--help’ shows how the command is written", zh: "用 --help 查看命令的写法"))
  }

  static func extraOperand(_ operand: String) -> Misuse {
    Misuse(
      Message("extra-operand", en: "‘\(operand)’ is one word too many", zh: "多了“\(operand)”"),
      remedy: Wording(en: "‘--help’ shows how the command is written", zh: "用 --help 查看命令的写法"))
  }
}
