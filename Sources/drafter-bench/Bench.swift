import Diagnostics
import Drafting
import Templating

/// How fast the stages are, as a table; with an option, what `Tests/Bench/run` needs to set other programs beside them.
@main
struct Bench {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch (arguments.first, arguments.count) {
    case (nil, 0): try printTable()
    case ("--write", 2): try write(to: arguments[2])
    case ("--time-config", 2):
      let bytes = try Files.read(arguments[2])
      print(shortestTime { Stages.readConfig(bytes) })
    case ("--time-speech", 2):
      let speech = try written(in: arguments[2])
      print(shortestTime { Stages.renderSpeech(speech) })
      try Files.write(speech.rendered() ?? "", to: "\(arguments[2])/drafter.txt")
    default: print("usage: drafter-bench [--write FOLDER | --time-config FILE | --time-speech FOLDER]")
    }
  }

  // MARK: The table

  private static func printTable() throws {
    print("stage                          size          time          speed     4 x the size")
    for megabytes in [1, 10] {
      let whole = SampleBrief(size: megabytes << 20).bytes
      let quarter = SampleBrief(size: megabytes << 18).bytes
      let time = shortestTime { Stages.readConfig(whole) }
      printRow(
        "config to checked tree", whole.count, time, growth: time / shortestTime { Stages.readConfig(quarter) })
    }
    let time = shortestTime(of: try speech(folds: 1))
    try printRow(
      "sections parsed, rendered", speech(folds: 1)(), time, growth: shortestTime(of: speech(folds: 4)) / time)
    let (brief, library) = (try Files.read(example), try library())
    printRow("brief to draft", brief.count, shortestTime { Stages.draft(brief, using: library) }, growth: nil)
  }

  private static func speech(folds: Int) throws -> () -> Int {
    let speech = try sample(folds: folds)
    return { Stages.renderSpeech(speech) }
  }

  private static func printRow(_ stage: String, _ size: Int, _ time: Double, growth: Double?) {
    let columns = [
      "\(size / 1024) KiB", "\(rounded(time * 1000)) ms", "\(rounded(Double(size) / time / 1e6)) MB/s",
      growth.map { "\(rounded($0)) x time" } ?? "",
    ]
    let widths = [9, 14, 15, 17]
    let cells = zip(columns, widths).map { String(repeating: " ", count: max(0, $1 - $0.count)) + $0 }
    print(stage + String(repeating: " ", count: max(0, 26 - stage.count)) + cells.joined())
  }

  private static func rounded(_ number: Double) -> Double { (number * 100).rounded() / 100 }

  // MARK: Files

  private static let example = "examples/涧东区/2022.yaml"
  private static let templates = "templates"

  private static func library() throws -> Library {
    let paths = try Files.paths(below: templates)
    let files = Dictionary(uniqueKeysWithValues: paths.map { ($0, try? Files.read("\(templates)/\($0)")) })
    return Library(roots: [TemplateRoot(name: templates, paths: paths) { files[$0] ?? nil }])
  }

  private static func sample(folds: Int) throws -> SampleSpeech {
    let brief = SourceFile(name: example, bytes: try Files.read(example))
    guard let speech = SampleSpeech(of: brief, using: try library(), folds: folds) else { throw Fault.faultyExample }
    return speech
  }

  private enum Fault: Error { case faultyExample }

  private static func write(to folder: String) throws {
    for megabytes in [1, 10] {
      let brief = SampleBrief(size: megabytes << 20)
      try Files.write(String(decoding: brief.bytes, as: UTF8.self), to: "\(folder)/brief-\(megabytes).yaml")
    }
    for folds in [1, 4] {
      let speech = try sample(folds: folds)
      let target = "\(folder)/speech-\(folds)"
      for (name, text) in speech.templates { try Files.write(text, to: "\(target)/sections/\(name)") }
      try Files.write(speech.sections.joined(separator: "\n"), to: "\(target)/order.txt")
      try Files.write(speech.data.json, to: "\(target)/data.json")
    }
  }

  /// The speech that was written to a folder.
  private static func written(in folder: String) throws -> SampleSpeech {
    let sections = String(decoding: try Files.read("\(folder)/order.txt"), as: UTF8.self).split(separator: "\n")
    let source = SourceFile(name: "data.json", bytes: try Files.read("\(folder)/data.json"))
    var report = Report()
    guard let data = Value(json: source, report: &report)?.map else { throw Fault.faultyExample }
    var templates: [String: String] = [:]
    for path in try Files.paths(below: "\(folder)/sections") where path.hasSuffix(".md") {
      templates[path] = String(decoding: try Files.read("\(folder)/sections/\(path)"), as: UTF8.self)
    }
    return SampleSpeech(templates: templates, sections: sections.map(String.init), data: data)
  }
}
