/// An element of an XML text, read strictly: what is not well-formed, or what our writers never write, is an error.
package struct XMLElement: Sendable {
  package let name: String
  package let attributes: [String: String]
  package fileprivate(set) var children: [XMLElement] = []
  /// The characters that stand directly in the element.
  package fileprivate(set) var text = ""

  package struct Fault: Error, CustomStringConvertible {
    package let offset: Int
    package let reason: String

    package var description: String { "byte \(offset): \(reason)" }
  }

  package init(parsing bytes: [UInt8]) throws {
    var parser = XMLParser(bytes)
    self = try parser.parse()
  }

  fileprivate init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  package subscript(attribute: String) -> String? { attributes[attribute] }

  package func child(_ name: String) -> XMLElement? { children.first { $0.name == name } }

  /// Itself and all elements below it, in the order in which they open.
  package var all: [XMLElement] { [self] + children.flatMap(\.all) }

  /// The elements of a name below it, in the order in which they open.
  package func all(_ name: String) -> [XMLElement] { all.filter { $0.name == name } }
}

private struct XMLParser {
  private let bytes: [UInt8]
  private var offset = 0
  private var open: [XMLElement] = []

  private static let declaration = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func parse() throws -> XMLElement {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw fault("not UTF-8") }
    guard bytes.starts(with: Self.declaration.utf8) else { throw fault("no declaration") }
    offset = Self.declaration.utf8.count
    while take("\n") {}
    guard next == UInt8(ascii: "<") else { throw fault("no root element") }
    while true {
      if take("</") {
        let name = try takeName()
        guard take(">"), let element = open.popLast(), element.name == name else { throw fault("ends \(name)") }
        if try close(element) { return element }
      } else if take("<") {
        let (element, isEmpty) = try takeStartTag()
        if !isEmpty { open.append(element) } else if try close(element) { return element }
      } else {
        let character = try takeCharacters(until: "<")
        guard !open.isEmpty else { throw fault("text outside the root") }
        open[open.count - 1].text += character
      }
    }
  }

  /// Puts an element into the one around it; true when it is the root and ends the text.
  private mutating func close(_ element: XMLElement) throws -> Bool {
    guard open.isEmpty else {
      open[open.count - 1].children.append(element)
      return false
    }
    guard offset == bytes.count else { throw fault("something after the root") }
    return true
  }

  private mutating func takeStartTag() throws -> (XMLElement, isEmpty: Bool) {
    let name = try takeName()
    var attributes: [String: String] = [:]
    while take(" ") {
      let attribute = try takeName()
      guard take("=\"") else { throw fault("attribute without a value") }
      let value = try takeCharacters(until: "\"")
      guard take("\""), attributes.updateValue(value, forKey: attribute) == nil else {
        throw fault("attribute \(attribute) twice or open")
      }
    }
    let isEmpty = take("/")
    guard take(">") else { throw fault("tag without an end") }
    return (XMLElement(name: name, attributes: attributes), isEmpty)
  }

  private mutating func takeName() throws -> String {
    let name = bytes[offset...].prefix { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: ":"): true
      default: false
      }
    }
    guard !name.isEmpty else { throw fault("no name") }
    offset += name.count
    return String(decoding: name, as: UTF8.self)
  }

  private mutating func takeCharacters(until end: Unicode.Scalar) throws -> String {
    let end = UInt8(ascii: end)
    let raw = bytes[offset...].prefix { $0 != end }
    var text = ""
    var pieces = String(decoding: raw, as: UTF8.self).unicodeScalars[...]
    while let scalar = pieces.popFirst() {
      switch scalar {
      case "&":
        guard let stop = pieces.firstIndex(of: ";"), let named = Self.character(String(pieces[..<stop])) else {
          throw fault("unknown entity")
        }
        text.unicodeScalars.append(named)
        pieces = pieces[pieces.index(after: stop)...]
      case "<", "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}":
        throw fault("forbidden character U+\(String(scalar.value, radix: 16))")
      default: text.unicodeScalars.append(scalar)
      }
    }
    offset += raw.count
    guard offset < bytes.count else { throw fault("text without an end") }
    return text
  }

  private static func character(_ entity: String) -> Unicode.Scalar? {
    switch entity {
    case "amp": "&"
    case "lt": "<"
    case "gt": ">"
    case "quot": "\""
    case "apos": "'"
    case "#9": "\t"
    case "#10": "\n"
    case "#13": "\r"
    default: nil
    }
  }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func take(_ token: String) -> Bool {
    guard bytes[offset...].starts(with: token.utf8) else { return false }
    offset += token.utf8.count
    return true
  }

  private func fault(_ reason: String) -> XMLElement.Fault { XMLElement.Fault(offset: offset, reason: reason) }
}
