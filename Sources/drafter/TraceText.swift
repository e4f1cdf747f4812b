import Diagnostics
import Drafting

extension Trace {
  /// Each sentence on a line of its own, under it the places that wrote it; blank lines part the paragraphs.
  var text: String {
    paragraphs.map { paragraph in
      zip(paragraph.lines, lines[paragraph.lines]).map { index, line in
        let mark = index == paragraph.lines.lowerBound ? paragraph.mark : ""
        return mark + line.text + "\n" + line.places.positions.map { "    \($0)\n" }.joined()
      }.joined()
    }.joined(separator: "\n")
  }
}

extension Trace.Line {
  /// The places that wrote the sentence, each once: first those of values, then those of templates.
  var places: [Place] {
    var seen: Set<Place> = []
    return (pieces.flatMap(\.origins) + pieces.map(\.template)).filter { seen.insert($0).inserted }
  }
}

extension [Place] {
  /// One line for each file: the first place as `file:line:column`, the others as `line:column`.
  var positions: [String] {
    var files: [ObjectIdentifier: Int] = [:]
    var lines: [(name: String, positions: [String])] = []
    for place in self {
      let position = place.file.position(at: place.range.lowerBound).description
      let id = ObjectIdentifier(place.file)
      let index = files[id] ?? lines.count
      if index == lines.count {
        files[id] = index
        lines.append((place.file.name, []))
      }
      if !lines[index].positions.contains(position) { lines[index].positions.append(position) }
    }
    return lines.map { "\($0.name):\($0.positions.joined(separator: " "))" }
  }
}
