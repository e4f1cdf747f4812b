import Diagnostics
import Documents
import Drafting

/// A rendering that is done again whenever the brief or a template changes, until the user stops it.
struct RenderLoop {
  private let rendering: Rendering
  private var watch: Watch
  private var document: Document?

  /// How often the files are looked at, in milliseconds, and how long a change must have been over.
  private static let (interval, calm) = (200, 50)

  init(_ rendering: Rendering) {
    self.rendering = rendering
    watch = Watch(
      [rendering.brief] + Library.folders(for: rendering.arguments), ignoring: rendering.targets.map(\.path))
  }

  func run() throws(Misuse) -> ExitStatus {
    var loop = self
    Platform.holdSignals()
    try loop.render(after: [])
    loop.rendering.console.say(.watching)
    while let changes = loop.nextChanges() {
      do {
        try loop.render(after: changes)
      } catch {
        // What is missing now may be there again at the next change.
        loop.rendering.console.say(error.diagnostic)
      }
    }
    loop.rendering.console.say(.stopped)
    return .success
  }

  /// Waits until something has changed and nothing changes any more; nil when the user has had enough.
  private mutating func nextChanges() -> [Watch.Change]? {
    var changes: [Watch.Change] = []
    while !Platform.isStopped(within: changes.isEmpty ? Self.interval : Self.calm) {
      let further = watch.changes()
      if further.isEmpty, !changes.isEmpty { return changes }
      // An editor writes a file in several steps.
      changes += further.filter { !changes.contains($0) }
    }
    return nil
  }

  private mutating func render(after changes: [Watch.Change]) throws(Misuse) {
    for change in changes { rendering.console.say(change.wording) }
    let start = ContinuousClock.now
    let rendered = try rendering.run()
    let milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
    guard let rendered else { return rendering.console.say(.notWritten) }
    let paths = rendering.targets.map(\.path)
    rendering.console.say(
      .written(paths, in: Int(milliseconds), changed: document.map(rendered.blocksChanged)))
    document = rendered
  }
}

extension Document {
  /// How many blocks of the body are not what they were.
  fileprivate func blocksChanged(since earlier: Document) -> Int {
    let difference = blocks.map(\.plainText).difference(from: earlier.blocks.map(\.plainText))
    return max(difference.insertions.count, difference.removals.count)
  }
}

extension Block {
  /// The block's characters, without the number that its place gives it.
  fileprivate var plainText: String {
    switch self {
    case .salutation(let content), .paragraph(let content), .item(let content): content.text
    case .heading(let heading): heading.content.text
    case .runIn(let heading, let content): heading.content.text + content.text
    case .table(let table): ([table.header] + table.rows).flatMap { $0 }.map(\.text).joined(separator: "|")
    }
  }
}

extension Watch.Change {
  fileprivate var wording: Wording {
    switch kind {
    case .added: Wording(en: "\(path): new", zh: "\(path)：新增")
    case .changed: Wording(en: "\(path): changed", zh: "\(path)：有改动")
    case .removed: Wording(en: "\(path): gone", zh: "\(path)：已删除")
    }
  }
}

extension Wording {
  fileprivate static var watching: Self {
    Wording(en: "watching the brief and the templates; Ctrl-C stops", zh: "正在看着提要和模板，按 Ctrl-C 停止")
  }

  fileprivate static var stopped: Self { Wording(en: "stopped", zh: "已停止") }

  fileprivate static var notWritten: Self {
    Wording(en: "nothing was written; the files are as they were", zh: "没有写出，文件保持原样")
  }

  fileprivate static func written(_ paths: [String], in milliseconds: Int, changed: Int?) -> Self {
    let difference = changed.map {
      Wording(en: ", \($0) paragraph\($0 == 1 ? "" : "s") changed", zh: "，正文改动\($0)段")
    }
    return Wording(
      en: "wrote \(paths.joined(separator: ", ")) in \(milliseconds) ms\(difference?.text(in: .english) ?? "")",
      zh: "用\(milliseconds)毫秒写出 \(paths.joined(separator: "、"))\(difference?.text(in: .chinese) ?? "")")
  }
}
