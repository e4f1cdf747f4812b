/// The comments of a Word file: one at each gap, with what is known of the field.
struct WordComments {
  private let notes: [String: GapNote]
  /// The most bytes that the label of a note is looked for in.
  private static let longestLabel = 600
  /// The names of the gaps met so far, in the order of the document; a comment's number is its place in it.
  private(set) var labels: [String] = []

  init(_ notes: [GapNote]) {
    self.notes = Dictionary(notes.map { ($0.label, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Takes up a gap.
  ///
  /// - Returns: the number of its comment.
  mutating func add(_ label: String) -> Int {
    labels.append(label)
    return labels.count - 1
  }

  var bytes: [UInt8] {
    var xml = XMLWriter()
    xml.element("w:comments", ["xmlns:w": WordPackage.namespace]) { xml in
      for (number, label) in labels.enumerated() {
        xml.element("w:comment", ["w:id": "\(number)", "w:author": "drafter", "w:initials": "d"]) { xml in
          for line in ["待填：\(label)"] + (note(on: label)?.lines ?? []) { write(line, to: &xml) }
        }
      }
    }
    return xml.bytes
  }

  /// The note on the field, or on the one that it is a part of: 就业增速 is told of where 就业 is to be filled in.
  private func note(on label: String) -> GapNote? {
    guard label.utf8.count <= Self.longestLabel else { return nil }
    var name = label
    while !name.isEmpty {
      if let note = notes[name] { return note }
      name.unicodeScalars.removeLast()
    }
    return nil
  }

  private func write(_ line: String, to xml: inout XMLWriter) {
    xml.element("w:p") { xml in
      ParagraphProperties(style: WordStyle.commentText.identifier).write(to: &xml)
      xml.element("w:r") { xml in
        xml.element("w:t", ["xml:space": "preserve"]) { $0.text(line) }
      }
    }
  }
}
