import Diagnostics
import Drafting

extension FigureSheet {
  /// The figures as a JSON array; lines and columns count from 1, in characters.
  var json: String {
    let figures = list.figures.map { figure in
      let members = [
        "\"kind\": \(jsonString(figure.kind.rawValue))", "\"name\": \(jsonString(figure.name))",
        "\"value\": \(jsonString(figure.value))", "\"unit\": \(jsonString(figure.unit))",
        "\"source\": \(jsonString(figure.source))", "\"places\": \(json(of: figure.places))",
        "\"sentences\": \(json(of: figure.sentences))", "\"facts\": \(json(of: figure.facts))",
      ]
      return "  {" + members.joined(separator: ", ") + "}"
    }
    return figures.isEmpty ? "[]\n" : "[\n\(figures.joined(separator: ",\n"))\n]\n"
  }

  private func json(of facts: [Figure.Fact]) -> String {
    let items = facts.dropFirst().map { fact in
      "{\"name\": \(jsonString(fact.key)), \"text\": \(jsonString(fact.text)), \"computed\": \(fact.isComputed), "
        + "\"places\": \(json(of: fact.places)), \"sentences\": \(json(of: fact.sentences))}"
    }
    return "[\(items.joined(separator: ", "))]"
  }

  private func json(of places: [Place]) -> String {
    let items = places.map { place in
      let position = place.file.position(at: place.range.lowerBound)
      return "{\"file\": \(jsonString(place.file.name)), \"line\": \(position.line), \"column\": \(position.column)}"
    }
    return "[\(items.joined(separator: ", "))]"
  }

  private func json(of sentences: [Int]) -> String {
    "[\(sentences.map { jsonString(list.trace.lines[$0].text) }.joined(separator: ", "))]"
  }
}
