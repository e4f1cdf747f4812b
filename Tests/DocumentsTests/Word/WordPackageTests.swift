import TestSupport
import Testing

@testable import Documents

@Suite struct WordPackageTests {
  private static let draft = """
    % 在会上的讲话
    % 书记　何某
    % 2022年1月12日

    同志们：

    # 回顾
    ## 增长8.1%。
    完成【待填：投资】。

    |甲|乙|
    |-|-|
    |1|2|
    """

  private func file(_ layout: PageLayout = .standard) throws -> WordFile {
    try WordFile(rendering: Self.draft, layout: layout)
  }

  @Test func givesTheSameBytesTwice() {
    let document = Document(parsing: Self.draft)
    #expect(WordRenderer().render(document) == WordRenderer().render(document))
    #expect(WordRenderer().render(document) != WordRenderer(layout: .podium).render(document))
  }

  @Test(arguments: [PageLayout.standard, .podium])
  func namesTheTypeOfEveryPart(layout: PageLayout) throws {
    let file = try file(layout)
    #expect(file.paths.first == "[Content_Types].xml")
    #expect(Set(file.paths).count == file.paths.count)
    let types = try #require(file.parts["[Content_Types].xml"]).all("Override")
    let listed = types.compactMap { $0["PartName"] }
    #expect(listed.sorted() == file.paths.filter { !$0.hasSuffix(".rels") }.dropFirst().map { "/\($0)" }.sorted())
    #expect(types.allSatisfy { $0["ContentType"]?.hasSuffix("+xml") == true })
  }

  @Test(arguments: [PageLayout.standard, .podium])
  func relatesEveryPart(layout: PageLayout) throws {
    let file = try file(layout)
    var targets = ["[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels"]
    for (path, folder) in [("_rels/.rels", ""), ("word/_rels/document.xml.rels", "word/")] {
      let relationships = try #require(file.parts[path]).children
      #expect(Set(relationships.map { $0["Id"] }).count == relationships.count)
      targets += relationships.compactMap { $0["Target"] }.map { folder + $0 }
    }
    #expect(targets.sorted() == file.paths.sorted())
    let identifiers = file.parts["word/_rels/document.xml.rels"]?.children.compactMap { $0["Id"] } ?? []
    let used = file.body.flatMap(\.all).compactMap { $0["r:id"] }
    #expect(!used.isEmpty && used.allSatisfy(identifiers.contains))
  }

  @Test func usesOnlyStylesThatItHas() throws {
    let file = try file()
    let styles = try #require(file.parts["word/styles.xml"]).all("w:style")
    let identifiers = styles.compactMap { $0["w:styleId"] }
    #expect(Set(identifiers).count == identifiers.count)
    #expect(Set(styles.compactMap { $0.child("w:name")?["w:val"] }).count == styles.count)
    let referring: Set = ["w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next", "w:link"]
    for part in file.parts.values {
      for element in part.all where referring.contains(element.name) {
        #expect(identifiers.contains(element["w:val"] ?? ""), "\(element)")
      }
    }
  }

  @Test func numbersPagesOutside() throws {
    let file = try file()
    #expect(file.parts["word/footerOdd.xml"]?.wordText == "—1—" && file.parts["word/footerEven.xml"]?.wordText == "—1—")
    #expect(file.parts["word/footerOdd.xml"]?.all("w:jc").first?["w:val"] == "right")
    #expect(file.parts["word/footerEven.xml"]?.all("w:jc").first?["w:val"] == "left")
    #expect(file.parts["word/footerOdd.xml"]?.all("w:ind").first?["w:rightChars"] == "100")
    #expect(file.parts["word/footerEven.xml"]?.all("w:ind").first?["w:leftChars"] == "100")
    #expect(file.parts["word/settings.xml"]?.child("w:evenAndOddHeaders") != nil)
    let podium = try self.file(.podium)
    #expect(podium.parts["word/footerOdd.xml"]?.wordText == "1" && podium.parts["word/footerEven.xml"] == nil)
    #expect(podium.parts["word/settings.xml"]?.child("w:evenAndOddHeaders") == nil)
  }

  @Test func setsPaperAndMargins() throws {
    let section = try #require(try file().body.last)
    #expect(section.child("w:pgSz")?.attributes == ["w:w": "11906", "w:h": "16838"])
    let margins = try #require(section.child("w:pgMar")?.attributes)
    #expect(["w:top", "w:right", "w:bottom", "w:left"].map { margins[$0] } == ["2098", "1474", "1984", "1588"])
    #expect(section.child("w:docGrid") == nil)
  }

  @Test(arguments: [
    ("% 甲<&\n  乙\n% 何某", "甲<&乙", "何某"), ("正文", nil, nil), ("%\n% 何某", nil, "何某"),
  ])
  func tellsItsTitleAndSpeaker(draft: String, title: String?, speaker: String?) throws {
    let properties = try #require(try WordFile(rendering: draft).parts["docProps/core.xml"])
    #expect(properties.child("dc:title")?.text == title)
    #expect(properties.child("dc:creator")?.text == speaker)
  }
}
