import TestSupport
import Testing

@testable import Documents

@Suite struct XMLWriterTests {
  private func read(_ text: String) throws -> XMLElement {
    var xml = XMLWriter()
    xml.element("a", ["b": text]) { $0.element("c") { $0.text(text) } }
    return try XMLElement(parsing: xml.bytes)
  }

  @Test(arguments: [
    "", "a & b <c> \"d\" 'e'", "&amp;", "]]>", "<!--", "\t\n\r", "㐀𠀀𪜀𫝀𫠠𬺰𰀀𱍐𮯰", "😀👨‍👩‍👧", "שלום مرحبا", "e\u{301}",
    "\u{7F}\u{85}\u{2028}\u{FEFF}\u{E000}\u{1FFFE}\u{10FFFF}",
  ])
  func keepsText(text: String) throws {
    let element = try read(text)
    #expect(element["b"]?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    #expect(element.child("c")?.text.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
  }

  @Test(arguments: ["\u{0}", "\u{1}", "\u{8}", "\u{B}", "\u{C}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"])
  func showsWhereACharacterStoodThatXMLCannotHold(text: String) throws {
    let element = try read("甲\(text)乙")
    #expect(element["b"] == "甲\u{FFFD}乙")
    #expect(element.child("c")?.text == "甲\u{FFFD}乙")
  }

  @Test func closesWhatItOpens() throws {
    var xml = XMLWriter()
    xml.element("a") { xml in
      xml.element("b")
      xml.text("1")
      xml.element("c", ["d": "2", "e": "3"]) { $0.element("f") }
    }
    let text = String(decoding: xml.bytes, as: UTF8.self)
    #expect(text.hasSuffix("\n<a><b/>1<c d=\"2\" e=\"3\"><f/></c></a>"))
  }
}
