package import Diagnostics

/// The text of a new brief: every field of the schema, with what belongs into it beside it.
package struct BlankBrief: Sendable {
  package let text: String

  /// - Parameters:
  ///   - year: the working year, which is filled in already.
  ///   - kind: the kind of speech; the schema's own when nil.
  ///   - facts: what is known of the year, line by line, for the comment above the field that overrules it.
  ///   - language: the language of the field names and of the explanations.
  package init(year: Int, kind: String? = nil, facts: [String] = [], in language: Language) {
    var writer = BlankBriefWriter(year: year, kind: kind, facts: facts, language: language)
    writer.write()
    text = writer.text
  }
}

private struct BlankBriefWriter {
  let year: Int
  let kind: String?
  let facts: [String]
  let language: Language
  private(set) var text = ""

  /// The display column at which the explanations start, where the field leaves room for it.
  private static let commentColumn = 32

  mutating func write() {
    text += header.text(in: language)
    for field in Schema.brief {
      if isGroup(field.type) { text += "\n" }
      if field.name == "almanac" { writeFacts() }
      write(field, indentation: 0, prefix: "")
    }
  }

  private mutating func writeFacts() {
    guard !facts.isEmpty else { return }
    text += factsHeader.text(in: language)
    for fact in facts { text += "#\(fact)\n" }
  }

  /// Writes a field and what is below it.
  ///
  /// - Parameters:
  ///   - field: the field.
  ///   - indentation: the column of its name or of `prefix`, from 0.
  ///   - prefix: `- ` on the first field of a list item, else empty.
  ///   - sampleColumn: the column of the `#` on a line that is commented out, for whoever needs it to take that away.
  private mutating func write(_ field: Field, indentation: Int, prefix: String, sampleColumn: Int? = nil) {
    let below = indentation + prefix.utf8.count + 2
    line(
      "\(margin(indentation, sampleColumn))\(prefix)\(name(of: field)):\(initialValue(of: field))",
      explanation: explanation(of: field, isSample: sampleColumn != nil))
    // A sample of what is optional that is not commented out would be a gap for whoever leaves it as it is.
    let sampleColumn = sampleColumn ?? (field.need == .optional ? below : nil)
    switch field.type {
    case .record(let fields):
      for field in fields { write(field, indentation: below, prefix: "", sampleColumn: sampleColumn) }
    case .list(.record(let fields)):
      for (index, field) in fields.enumerated() {
        let isFirst = index == 0
        write(
          field, indentation: isFirst ? below : below + 2, prefix: isFirst ? "- " : "", sampleColumn: sampleColumn)
      }
    case .list: text += margin(below, sampleColumn) + "-\n"
    case .text, .choice, .year, .date, .figure, .rate, .words: break
    }
  }

  private func margin(_ indentation: Int, _ sampleColumn: Int?) -> String {
    guard let sampleColumn else { return String(repeating: " ", count: indentation) }
    return String(repeating: " ", count: sampleColumn) + "# "
      + String(repeating: " ", count: indentation - sampleColumn)
  }

  private mutating func line(_ content: String, explanation: String) {
    let padding = max(2, Self.commentColumn - DisplayWidth.of(content))
    text += "\(content)\(String(repeating: " ", count: padding))# \(explanation)\n"
  }

  private func name(of field: Field) -> String {
    switch language {
    case .english: field.name
    case .chinese: field.chineseName
    }
  }

  private func initialValue(of field: Field) -> String {
    if field.name == "year" { return " \(year)" }
    if field.name == "kind", let kind { return " \(kind)" }
    guard let chinese = field.initial.first, let english = field.initial.last else { return "" }
    return " \(language == .english ? english : chinese)"
  }

  private func explanation(of field: Field, isSample: Bool) -> String {
    var explanation = field.explanation.text(in: language)
    if let unit = field.unit { explanation += language == .english ? ", in \(unit)" : "，单位为\(unit)" }
    guard field.need == .optional else { return explanation }
    switch field.type {
    case .list where !isSample, .record where !isSample: return explanation + optionalGroup.text(in: language)
    case .list, .record, .text, .choice, .year, .date, .figure, .rate, .words:
      return explanation + optional.text(in: language)
    }
  }

  private func isGroup(_ type: FieldType) -> Bool {
    switch type {
    case .list, .record: true
    case .text, .choice, .year, .date, .figure, .rate, .words: false
    }
  }

  private var optional: Wording { Wording(en: " (optional)", zh: "（可不填）") }

  private var optionalGroup: Wording {
    Wording(en: " (optional; to fill it in, take the # away below)", zh: "（可不填；要填，去掉下面各行开头的 # ）")
  }

  private var factsHeader: Wording {
    Wording(
      en:
        "# What the almanac knows of \(year); drafts take it from there. 待查 is not known: fill it in below when it is.\n",
      zh: "# 年历里的\(year)年，讲话稿照此推定，不必抄写；“待查”的，知道以后填在下面。\n")
  }

  private var header: Wording {
    Wording(
      en: """
        # The brief of the speech for \(year). Fill in what stands after each colon.
        # A field left empty appears in the draft as 【待填：…】. An item more: copy its lines from “- ” on.
        # Text with “: ” or “ #” in it, or beginning with one of % [ { * & ! | > @, goes into "double quotes".


        """,
      zh: """
        # \(year)年讲话提要：把内容填在每个冒号后面，冒号后留一个空格。
        # 没填的，讲话稿里显示为【待填：……】。要加一项，把从“- ”起的几行复制一份。
        # 内容里有“: ”或“ #”，或以 % [ { * & ! | > @ 开头的，用英文双引号 "…" 括起来。


        """)
  }
}
