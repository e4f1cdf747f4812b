/// The parts of a Word file as they are packed: what lists and links them is made from the one list of them.
struct WordPackage {
  struct Part {
    enum Owner {
      case package, document
    }

    let path: String
    let owner: Owner
    let identifier: String
    /// The address of the kind of relationship that its owner has to it.
    let relationship: String
    let contentType: String
    let bytes: [UInt8]
  }

  static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packageNamespace = "http://schemas.openxmlformats.org/package/2006"
  private static let contentTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  private var parts: [Part] = []

  /// Adds a part that the document uses: its name, say `styles`, names its file, its kind and its relationship.
  mutating func add(_ name: String, identifier: String? = nil, _ bytes: [UInt8]) {
    let identifier = identifier ?? name
    parts.append(
      Part(
        path: "word/\(identifier).xml", owner: .document, identifier: identifier,
        relationship: "\(Self.relationshipNamespace)/\(name)", contentType: "\(Self.contentTypes).\(name)+xml",
        bytes: bytes))
  }

  mutating func addDocument(_ bytes: [UInt8]) {
    parts.append(
      Part(
        path: "word/document.xml", owner: .package, identifier: "document",
        relationship: "\(Self.relationshipNamespace)/officeDocument",
        contentType: "\(Self.contentTypes).document.main+xml", bytes: bytes))
  }

  mutating func addProperties(core: [UInt8], extended: [UInt8]) {
    parts.append(
      Part(
        path: "docProps/core.xml", owner: .package, identifier: "core",
        relationship: "\(Self.packageNamespace)/relationships/metadata/core-properties",
        contentType: "application/vnd.openxmlformats-package.core-properties+xml", bytes: core))
    parts.append(
      Part(
        path: "docProps/app.xml", owner: .package, identifier: "app",
        relationship: "\(Self.relationshipNamespace)/extended-properties",
        contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml", bytes: extended))
  }

  /// The whole file.
  var bytes: [UInt8] {
    var archive = ZipArchive()
    archive.add(contentTypeList, as: "[Content_Types].xml")
    archive.add(relationships(of: .package), as: "_rels/.rels")
    archive.add(relationships(of: .document), as: "word/_rels/document.xml.rels")
    for part in parts { archive.add(part.bytes, as: part.path) }
    return archive.bytes
  }

  private var contentTypeList: [UInt8] {
    var xml = XMLWriter()
    xml.element("Types", ["xmlns": "\(Self.packageNamespace)/content-types"]) { xml in
      xml.element(
        "Default",
        ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"])
      xml.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
      for part in parts {
        xml.element("Override", ["PartName": "/\(part.path)", "ContentType": part.contentType])
      }
    }
    return xml.bytes
  }

  private func relationships(of owner: Part.Owner) -> [UInt8] {
    let folder = owner == .document ? "word/" : ""
    var xml = XMLWriter()
    xml.element("Relationships", ["xmlns": "\(Self.packageNamespace)/relationships"]) { xml in
      for part in parts where part.owner == owner {
        let target = String(part.path.dropFirst(folder.count))
        xml.element("Relationship", ["Id": part.identifier, "Type": part.relationship, "Target": target])
      }
    }
    return xml.bytes
  }
}
