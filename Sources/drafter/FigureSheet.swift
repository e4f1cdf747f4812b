import Diagnostics
import Documents
import Drafting

/// The list of all figures that an office hands round to be checked, in the forms it can be shown in.
struct FigureSheet {
  let list: FigureList
  let language: Language

  init(_ list: FigureList, in language: Language) {
    self.list = list
    self.language = language
  }

  /// The headings of the columns that every form has, in the order of `cells`.
  var header: [String] {
    switch language {
    case .english: ["no.", "name", "value", "growth", "target", "other", "source", "place"]
    case .chinese: ["序号", "名称", "数值", "增速", "上年目标", "其他", "来源", "位置"]
    }
  }

  /// What stands under `header` for a figure; `number` is its position in the list, from 1.
  func cells(of figure: Figure, number: Int) -> [String] {
    [
      String(number), figure.name, figure.value.isEmpty ? open : figure.value + figure.unit,
      figure.fact("growth").map(text) ?? "", figure.fact("target").map(text) ?? "", others(of: figure), figure.source,
      figure.places.positions.joined(separator: " "),
    ]
  }

  func sentences(of figure: Figure) -> [String] { figure.sentences.map { list.trace.lines[$0].text } }

  /// The figures of each kind that there is, each with its number.
  var groups: [(kind: Figure.Kind, figures: [(number: Int, figure: Figure)])] {
    Figure.Kind.allCases.map { kind in
      (kind, list.figures.enumerated().filter { $1.kind == kind }.map { ($0 + 1, $1) })
    }.filter { !$0.figures.isEmpty }
  }

  /// The columns in which some row has something.
  func usedColumns(of rows: [[String]]) -> [Int] {
    header.indices.filter { column in rows.contains { !$0[column].isEmpty } }
  }

  private func others(of figure: Figure) -> String {
    figure.facts.dropFirst().filter { $0.key != "growth" && $0.key != "target" }.map { fact in
      "\(fact.name?.text(in: language) ?? "") \(text(of: fact))"
    }.joined(separator: language == .english ? "; " : "；")
  }

  private func text(of fact: Figure.Fact) -> String {
    guard fact.isComputed else { return fact.text }
    return fact.text + Wording(en: " (computed)", zh: "（推算）").text(in: language)
  }

  private var open: String { Wording(en: "(open)", zh: "（待填）").text(in: language) }
}

extension FigureSheet {
  /// The list for a terminal: under each figure the sentences that say it.
  var text: String {
    groups.map { kind, figures in
      let rows = figures.map { cells(of: $0.figure, number: $0.number) }
      let used = usedColumns(of: rows)
      let lines = TextTable(([header] + rows).map { row in used.map { row[$0] } }, rightAligned: [0]).lines
      let entries = zip(lines.dropFirst(), figures).map { line, entry in
        let sentences = sentences(of: entry.figure).map { "      → \($0)" }
        return ([line] + (sentences.isEmpty ? ["      → \(unsaid)"] : sentences)).joined(separator: "\n")
      }
      return ([kind.title(count: figures.count).text(in: language)] + lines.prefix(1) + entries).joined(separator: "\n")
        + "\n"
    }.joined(separator: "\n")
  }

  /// One row for each figure; a cell with several sentences has one on each line.
  var csv: String {
    let header = [Wording(en: "kind", zh: "类别").text(in: language)] + header + [said]
    let rows = groups.flatMap { kind, figures in
      figures.map { number, figure in
        [kind.name.text(in: language)] + cells(of: figure, number: number)
          + [sentences(of: figure).joined(separator: "\n")]
      }
    }
    return ([header] + rows).map { $0.map(Self.csvField).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func csvField(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    return needsQuotes
      ? "\"\(text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\"" : text
  }

  private var unsaid: String { Wording(en: "(the draft does not say it)", zh: "（稿中没有说到）").text(in: language) }

  private var said: String { Wording(en: "sentences", zh: "稿中语句").text(in: language) }
}

extension FigureSheet {
  /// The proof sheet: a table for each kind, with a column for whoever checks it.
  var document: Document {
    let title = Wording(en: "Figures to be checked", zh: "数据核对表").text(in: language)
    let checked = Wording(en: "checked", zh: "核对").text(in: language)
    let tables = groups.map { kind, figures in
      let rows = figures.map { number, figure in
        cells(of: figure, number: number) + ["", Self.numbered(sentences(of: figure))]
      }
      let columns = usedColumns(of: rows) + [header.count, header.count + 1]
      let lines = [header + [checked, said]] + [header.map { _ in "---" } + ["---", "---"]]
      let table = (lines + rows.map { $0.map(Self.escaped) }).map { row in
        "| " + columns.map { row[$0] }.joined(separator: " | ") + " |"
      }
      return "# \(kind.title(count: figures.count).text(in: language))\n\n" + table.joined(separator: "\n")
    }
    return Document(parsing: (["% \(title)"] + tables).joined(separator: "\n\n") + "\n")
  }

  private static func numbered(_ sentences: [String]) -> String {
    guard sentences.count > 1 else { return sentences.first ?? "" }
    return sentences.enumerated().map { "(\($0 + 1)) \($1)" }.joined(separator: " ")
  }

  /// The text with a backslash before each character that means something in a cell.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "|", "*", "\\": escaped += "\\"
      case "\n", "\r":
        escaped += " "
        return
      default: break
      }
      escaped.unicodeScalars.append(scalar)
    }
  }
}

extension Figure.Kind {
  var name: Wording {
    switch self {
    case .field: Wording(en: "field", zh: "字段")
    case .text: Wording(en: "text", zh: "文字")
    case .derived: Wording(en: "derived", zh: "推算")
    }
  }

  func title(count: Int) -> Wording {
    switch self {
    case .field: Wording(en: "In fields of the brief (\(count))", zh: "提要字段里的数据（\(count)项）")
    case .text: Wording(en: "In texts of the brief (\(count))", zh: "提要文字里的数据（\(count)项）")
    case .derived: Wording(en: "Computed by the draft (\(count))", zh: "由提要推算的数据（\(count)项）")
    }
  }
}
