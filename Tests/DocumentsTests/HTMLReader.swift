/// Reads a page strictly: every tag closed in its order, every attribute quoted, every reference known.
struct HTMLReader {
  /// The text of each element that is a line of its own, in order.
  private(set) var lines: [String] = []
  /// What is wrong with the page, if anything is.
  private(set) var fault: String?
  private(set) var ids: [String] = []
  private(set) var links: [String] = []
  /// The text of every `mark` and its title.
  private(set) var marks: [(text: String, title: String)] = []

  private var rest: Substring.UnicodeScalarView
  private var open: [String] = []

  private static let void: Set<String> = ["meta", "link", "br", "rect", "line", "!DOCTYPE"]
  private static let line: Set<String> = ["h1", "h2", "h3", "h4", "h5", "p", "li", "td", "th"]

  init(_ page: String) {
    rest = Substring(page).unicodeScalars
    while fault == nil, !rest.isEmpty { readNext() }
    if fault == nil, !open.isEmpty { fault = "open: \(open)" }
  }

  private mutating func readNext() {
    if rest.first == "<" {
      readTag()
    } else if open.last == "style" || open.last == "script" {
      let end = Substring(rest).firstRange(of: "</")
      rest = end.map { rest[$0.lowerBound...] } ?? rest[rest.endIndex...]
    } else {
      add(readText(until: "<"))
    }
  }

  private mutating func add(_ text: String) {
    if open.contains("mark"), !marks.isEmpty { marks[marks.count - 1].text += text }
    if open.contains(where: Self.line.contains), !lines.isEmpty { lines[lines.count - 1] += text }
  }

  private mutating func readTag() {
    rest.removeFirst()
    let isClosing = rest.first == "/"
    if isClosing { rest.removeFirst() }
    let name = take { $0 != " " && $0 != ">" && $0 != "/" }
    if isClosing {
      if open.popLast() != name { fault = "closed: \(name)" }
    } else {
      let title = readAttributes()
      if name == "mark" { marks.append(("", title)) }
      if Self.line.contains(name) || name == "br" { lines.append("") }
      if rest.first == "/" { rest.removeFirst() } else if !Self.void.contains(name) { open.append(name) }
    }
    if rest.popFirst() != ">" { fault = fault ?? "tag not ended: \(name)" }
  }

  /// Reads the attributes up to the end of the tag, and gives the title among them.
  private mutating func readAttributes() -> String {
    var title = ""
    while fault == nil, rest.first == " " {
      rest.removeFirst()
      let name = take { !" =>/".unicodeScalars.contains($0) }
      guard rest.first == "=" else { continue }
      rest.removeFirst()
      guard rest.popFirst() == "\"" else {
        fault = "attribute not quoted: \(name)"
        return title
      }
      let value = readText(until: "\"")
      rest.removeFirst()
      switch name {
      case "id": ids.append(value)
      case "href": links.append(value)
      case "title": title = value
      default: break
      }
    }
    return title
  }

  private mutating func readText(until end: Unicode.Scalar) -> String {
    var text = ""
    while let scalar = rest.first, scalar != end {
      rest.removeFirst()
      if scalar == "<" || scalar == ">" { fault = "bare \(scalar)" }
      guard scalar == "&" else {
        text.unicodeScalars.append(scalar)
        continue
      }
      let reference = take { $0 != ";" }
      rest = rest.dropFirst()
      let known = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'", "#9": "\t", "#10": "\n"]
      if let character = known[reference] { text += character } else { fault = "unknown: &\(reference);" }
    }
    if rest.isEmpty, end != "<" { fault = "not ended: \(text.suffix(20))" }
    return text
  }

  private mutating func take(while isWanted: (Unicode.Scalar) -> Bool) -> String {
    let taken = rest.prefix(while: isWanted)
    rest = rest.dropFirst(taken.count)
    return String(taken)
  }
}

extension StringProtocol {
  /// The first element of a kind, tags included.
  func element(_ name: String) -> String? {
    guard let start = firstRange(of: "<\(name)"), let end = self[start.lowerBound...].firstRange(of: "</\(name)>")
    else {
      return nil
    }
    return String(self[start.lowerBound..<end.upperBound])
  }

  /// Where a text stands first, character code by character code.
  func firstRange(of text: String) -> Range<Index>? {
    let pattern = Array(text.unicodeScalars)
    var start = unicodeScalars.startIndex
    while start < unicodeScalars.endIndex {
      if unicodeScalars[start...].starts(with: pattern) {
        return start..<unicodeScalars.index(start, offsetBy: pattern.count)
      }
      start = unicodeScalars.index(after: start)
    }
    return nil
  }
}
