import TestSupport
import Testing

/// The tests' own reader must see what is wrong, or the tests of the parts prove nothing.
@Suite struct XMLElementTests {
  private static let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#

  @Test(arguments: ["<a/>", "<a b=\"1\" c=\"2\"/>", "<a><b/>甲<b></b></a>", "\n<a>&amp;&#9;</a>"])
  func readsWhatIsWellFormed(text: String) throws {
    #expect(try XMLElement(parsing: Array((Self.declaration + text).utf8)).name == "a")
  }

  @Test(arguments: [
    "", "甲", "<a>", "<a></b>", "<a/><a/>", "<a/>甲", "<a><b></a></b>", "<a b=\"1\" b=\"2\"/>", "<a b=1/>", "<a b/>",
    "<a>&</a>",
    "<a>&nbsp;</a>", "<a b=\"<\"/>", "<a b=\"1/>", "<a>\u{0}</a>", "<a>\u{FFFF}</a>", "</a>", "<a", "<>",
    "<a  b=\"1\"/>",
  ])
  func refusesWhatIsNot(text: String) {
    #expect(throws: XMLElement.Fault.self) { try XMLElement(parsing: Array((Self.declaration + text).utf8)) }
  }

  @Test func refusesBytesThatAreNoText() {
    #expect(throws: XMLElement.Fault.self) { try XMLElement(parsing: Array("<a/>".utf8)) }
    #expect(throws: XMLElement.Fault.self) { try XMLElement(parsing: Array("\(Self.declaration)<a>".utf8) + [0xFF]) }
  }
}
