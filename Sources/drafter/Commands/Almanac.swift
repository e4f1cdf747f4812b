import Almanac
import Briefs
import Diagnostics
import Drafting

extension Command {
  static let almanac = Command(
    name: "almanac",
    synopsis: "YEAR [--date YYYY-MM-DD] [--json]",
    summary: Wording(en: "show what is known of a year: plan, meetings, campaigns, phrases", zh: "列出一年的规划、会议、活动、周年、提法"),
    options: [date, json, .templates],
    example: "drafter almanac 2022 --date 2022-01-12",
    run: showAlmanac)

  private static let date = Option(
    name: "--date", valueName: "DATE",
    explanation: Wording(
      en: "the day of the speech, as of which the newest meetings are told; 1 January if not given",
      zh: "讲话的日期，最近一次会议算到这一天；不写则为1月1日"))
  private static let json = Option(
    name: "--json", explanation: Wording(en: "print it as JSON on stdout", zh: "在标准输出以 JSON 列出"))

  private static func showAlmanac(_ arguments: Arguments, _ console: Console) throws(Misuse) -> ExitStatus {
    let year = try year(arguments.operand("YEAR"), example: "drafter almanac 2022")
    let library = try Library(arguments: arguments)
    var report = Report()
    let table = try yearTable(of: year, asOf: arguments.value(of: date), from: library, report: &report)
    console.say(report)
    guard let table else { return .contentErrors }
    try console.print(arguments.has(json) ? table.json : table.text(in: console.language))
    return .success
  }

  /// What the templates at hand know of a year; nil where their almanac has an error, for what is missing because of it
  /// would make the rest wrong: another plenum would seem to be the newest.
  static func yearTable(
    of year: Int, asOf day: String?, from library: Library, report: inout Report
  ) throws(Misuse) -> YearTable? {
    let date = try day.map { text throws(Misuse) in
      guard let date = CalendarDate(text) else { throw .badDate(text) }
      return date
    }
    let almanac = library.almanac(report: &report)
    return report.hasErrors ? nil : YearTable(of: year, asOf: date, in: almanac)
  }

  /// A year that a brief can be written for.
  static func year(_ text: String, example: String) throws(Misuse) -> Int {
    guard let year = Int(text), text.utf8.count == 4, Schema.years.contains(year) else {
      throw .badYear(text, example: example)
    }
    return year
  }
}

extension YearTable {
  /// The table in two columns; what is not known says 待查.
  func text(in language: Language) -> String {
    "\(year)年\n\(columns(Subject.allCases, in: language))\n\n\(legend.text(in: language))\n"
  }

  /// Some subjects, each item on a line of its own beside the subject's heading.
  func columns(_ subjects: [Subject], in language: Language) -> String {
    let lines = subjects.compactMap { self[$0] }.flatMap { row in
      row.items.enumerated().map { index, item in
        (index == 0 ? row.subject.heading.text(in: language) : "", item.marked)
      }
    }
    return drafter.columns(lines)
  }

  private var legend: Wording {
    Wording(
      en: "A checked; B not checked, thought sure; C less sure, X expected or undated: a speech asks for these",
      zh: "A 已核对；B 未核对而可信；C 不太有把握、X 预期或日期未定：讲话里用到时须填写")
  }

  /// The table as an object: each subject with the list of what is known of it.
  var json: String {
    let subjects = rows.map { row in
      let items = row.items.map { "    \($0.json)" }.joined(separator: ",\n")
      return "  \(jsonString(row.subject.rawValue)): [\n\(items)\n  ]"
    }
    let head = ["  \"year\": \(year)", "  \"date\": \(jsonString(date.text))"]
    return "{\n\((head + subjects).joined(separator: ",\n"))\n}\n"
  }
}

extension YearTable.Item {
  fileprivate var json: String {
    let certainty = certainty.map { jsonString($0.rawValue) } ?? "null"
    return "{\"text\": \(jsonString(text)), \"certainty\": \(certainty), \"known\": \(isKnown)}"
  }
}

extension Misuse {
  fileprivate static func badYear(_ year: String, example: String) -> Misuse {
    Misuse(
      Message("bad-year", en: "‘\(year)’ is no year", zh: "“\(year)”不是年份"),
      remedy: Wording(en: "write four digits: \(example)", zh: "写四位数字，如 \(example)"))
  }

  fileprivate static func badDate(_ date: String) -> Misuse {
    Misuse(
      Message("bad-date", en: "‘\(date)’ is no date", zh: "“\(date)”不是日期"),
      remedy: Wording(en: "write --date 2022-01-12", zh: "写成 --date 2022-01-12"))
  }
}
