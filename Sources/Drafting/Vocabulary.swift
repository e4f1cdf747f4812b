import Almanac
package import Briefs
package import Diagnostics
package import Templating

/// The names that every section may use: the brief's fields and what is derived from them.
struct Vocabulary {
  private(set) var values: Map

  /// Derives the names; an office or a year that cannot be resolved is reported.
  init(of brief: Brief, using library: Library, almanac: Almanac, report: inout Report) {
    values = Map(brief.root)
    addOffice(of: brief, using: library, report: &report)
    if let year = brief.year {
      add("年度", alias: "almanac", Value(YearWords(of: year, for: brief, from: almanac).map))
    }
  }

  /// What a draft has of its own, for the sections that speak of the whole: how many parts, and their headings.
  mutating func addWhole(headings: [String]) {
    var whole = Map()
    whole["部分"] = Value(headings.count)
    whole["标题"] = Value(.list(headings.map { Value($0) }))
    add("全文", alias: "whole", Value(.map(whole)))
  }

  static let wholeNames: Set = ["全文", "whole"]

  mutating func add(_ name: String, alias: String, _ value: Value) {
    values[name] = value
    values.aliases[alias] = name
  }
}

extension Library {
  /// What the sections of a brief's speech may use, where the speech has these headings.
  package func values(for brief: Brief, headings: [String], report: inout Report) -> Map {
    var vocabulary = Vocabulary(of: brief, using: self, almanac: almanac(report: &report), report: &report)
    vocabulary.addWhole(headings: headings)
    return vocabulary.values
  }
}
