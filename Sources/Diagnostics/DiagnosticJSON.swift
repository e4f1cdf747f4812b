extension Report {
  /// The findings as a JSON array, sorted, for programs to read; lines and columns count from 1, in characters.
  package func json(in language: Language) -> String {
    let findings = sorted.map { "  {" + $0.members(in: language).joined(separator: ", ") + "}" }
    return findings.isEmpty ? "[]\n" : "[\n" + findings.joined(separator: ",\n") + "\n]\n"
  }
}

extension Diagnostic {
  fileprivate func members(in language: Language) -> [String] {
    var members = [
      "\"rule\": \(jsonString(message.id))", "\"severity\": \(jsonString(severity.rawValue))",
      "\"message\": \(jsonString(message.text(in: language)))",
    ]
    if let place {
      let start = place.file.position(at: place.range.lowerBound)
      let end = place.file.position(at: place.range.upperBound)
      members += [
        "\"file\": \(jsonString(place.file.name))", "\"line\": \(start.line)", "\"column\": \(start.column)",
        "\"endLine\": \(end.line)", "\"endColumn\": \(end.column)",
        "\"text\": \(jsonString(place.file.text(place.range)))",
      ]
    }
    if let remedy { members.append("\"suggestion\": \(jsonString(remedy.text(in: language)))") }
    return members
  }
}
