/// The small parts of a Word file: settings, fonts and what its properties tell.
enum WordFacts {
  static func settings(of layout: PageLayout) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:settings", ["xmlns:w": WordPackage.namespace]) { xml in
      xml.element("w:defaultTabStop", ["w:val": "420"])
      if WordFooter.all(of: layout).count > 1 { xml.element("w:evenAndOddHeaders") }
      // Every mark as wide as a character, so that lines hold as many of them as the layout says.
      xml.element("w:characterSpacingControl", ["w:val": "doNotCompress"])
      xml.element("w:compat") { xml in
        // The layout of Word 2013 and later, without which Word opens a file in compatibility mode.
        xml.element(
          "w:compatSetting",
          ["w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": "15"])
      }
    }
    return xml.bytes
  }

  /// The fonts with the names of those that may stand in for them on other systems.
  static func fontTable(of layout: PageLayout) -> [UInt8] {
    let chinese = [
      layout.fonts.title, layout.fonts.body, layout.fonts.firstHeading, layout.fonts.secondHeading,
      layout.fonts.pageNumber,
    ]
    var names: [String] = []
    for name in chinese where !names.contains(name) { names.append(name) }
    var xml = XMLWriter()
    xml.element("w:fonts", ["xmlns:w": WordPackage.namespace]) { xml in
      for name in names {
        xml.element("w:font", ["w:name": name]) { xml in
          if let substitute = substitute(for: name) { xml.element("w:altName", ["w:val": substitute]) }
          xml.element("w:charset", ["w:val": "86"])
          xml.element("w:family", ["w:val": "auto"])
          xml.element("w:pitch", ["w:val": "variable"])
        }
      }
      if let latin = layout.fonts.latin, !names.contains(latin) {
        xml.element("w:font", ["w:name": latin]) { xml in
          xml.element("w:charset", ["w:val": "00"])
          xml.element("w:family", ["w:val": "roman"])
          xml.element("w:pitch", ["w:val": "variable"])
        }
      }
    }
    return xml.bytes
  }

  private static func substitute(for font: String) -> String? {
    switch font {
    case "方正小标宋简体": "方正小标宋_GBK"
    case "仿宋_GB2312": "仿宋"
    case "楷体_GB2312": "楷体"
    case "黑体": "SimHei"
    case "宋体": "SimSun"
    default: nil
    }
  }

  static func coreProperties(of document: Document) -> [UInt8] {
    let title = document.titleBlock.titleLines.map(\.text).joined()
    let speaker = document.titleBlock.speakerLines.map(\.text).joined(separator: " ")
    var xml = XMLWriter()
    xml.element(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ]
    ) { xml in
      if !title.isEmpty { xml.element("dc:title") { $0.text(title) } }
      if !speaker.isEmpty { xml.element("dc:creator") { $0.text(speaker) } }
      xml.element("dc:language") { $0.text("zh-CN") }
    }
    return xml.bytes
  }

  static var extendedProperties: [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "Properties", ["xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"]
    ) { xml in
      xml.element("Application") { $0.text("drafter") }
    }
    return xml.bytes
  }
}
