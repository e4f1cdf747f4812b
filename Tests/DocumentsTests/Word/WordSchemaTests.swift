import TestSupport
import Testing

@testable import Documents

/// The parts against what the schema of WordprocessingML allows of each element: which children, in which order.
@Suite struct WordSchemaTests {
  /// The children that our elements may have, in the order that the schema asks for.
  private static let sequences: [String: [String]] = [
    "w:document": ["body"], "w:tbl": ["tblPr", "tblGrid", "tr"], "w:tr": ["trPr", "tc"], "w:tc": ["tcPr", "p"],
    "w:tblGrid": ["gridCol"], "w:trPr": ["cantSplit", "tblHeader"], "w:tcPr": ["tcW", "gridSpan", "vAlign"],
    "w:tblPr": ["tblStyle", "tblW", "jc", "tblBorders", "tblLayout", "tblCellMar"],
    "w:tblBorders": ["top", "left", "bottom", "right", "insideH", "insideV"],
    "w:tblCellMar": ["top", "left", "bottom", "right"], "w:fldSimple": ["r"],
    "w:pPr": [
      "pStyle", "keepNext", "keepLines", "widowControl", "overflowPunct", "autoSpaceDE", "autoSpaceDN", "spacing",
      "ind", "jc", "outlineLvl",
    ],
    "w:rPr": ["rStyle", "rFonts", "b", "bCs", "spacing", "sz", "szCs", "highlight", "lang"],
    "w:sectPr": ["footerReference", "pgSz", "pgMar", "pgNumType"],
    "w:styles": ["docDefaults", "style"], "w:docDefaults": ["rPrDefault", "pPrDefault"], "w:rPrDefault": ["rPr"],
    "w:style": ["name", "basedOn", "next", "link", "qFormat", "pPr", "rPr", "tblPr"],
    "w:settings": ["defaultTabStop", "evenAndOddHeaders", "characterSpacingControl", "compat"],
    "w:compat": ["compatSetting"], "w:fonts": ["font"], "w:font": ["altName", "charset", "family", "pitch"],
    "w:ftr": ["p"], "w:comments": ["comment"], "w:comment": ["p"],
  ]
  /// The children that may stand in any order, but for the one that comes first.
  private static let mixtures: [String: (first: String, others: Set<String>)] = [
    "w:body": ("", ["w:p", "w:tbl", "w:sectPr"]),
    "w:p": ("w:pPr", ["w:r", "w:fldSimple", "w:commentRangeStart", "w:commentRangeEnd"]),
    "w:r": ("w:rPr", ["w:t", "w:tab", "w:br", "w:commentReference"]),
  ]

  private static let draft = """
    % 在区委八届十三次全会暨经济工作会议上的讲话
      ——在会上
    % 书记　何某
    % 【待填：日期】

    同志们：

    增长**8.1%**。

    # 一
    ## **要实**2。
    干【待填：事】。
    - 一\t项

    |甲|乙|丙|
    |-|-|-|
    |1|
    """

  @Test(arguments: [PageLayout.standard, .podium])
  func allowsEveryChildWhereItStands(layout: PageLayout) throws {
    let file = try WordFile(rendering: Self.draft, layout: layout)
    for (path, part) in file.parts where path.hasPrefix("word/") && path.hasSuffix(".xml") {
      for element in part.all { expectAllowedChildren(in: element, of: path) }
    }
    #expect(file.body.last?.name == "w:sectPr" && file.body.filter { $0.name == "w:sectPr" }.count == 1)
  }

  private func expectAllowedChildren(in element: XMLElement, of path: String) {
    let children = element.children.map(\.name)
    if let mixture = Self.mixtures[element.name] {
      let others = children.first == mixture.first ? children.dropFirst() : children[...]
      #expect(others.allSatisfy(mixture.others.contains), "\(path): \(element.name) has \(children)")
      return
    }
    let sequence = (Self.sequences[element.name] ?? []).map { "w:\($0)" }
    let places = children.map { sequence.firstIndex(of: $0) }
    #expect(places.allSatisfy { $0 != nil }, "\(path): \(element.name) has \(children)")
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted(), "\(path): \(element.name) has \(children)")
  }

  @Test func hasEachPropertyOnce() throws {
    let file = try WordFile(rendering: Self.draft)
    for part in file.parts.values {
      for element in part.all where ["w:pPr", "w:rPr", "w:tcPr", "w:tblPr", "w:trPr"].contains(element.name) {
        let names = element.children.map(\.name)
        #expect(Set(names).count == names.count)
      }
    }
  }
}
