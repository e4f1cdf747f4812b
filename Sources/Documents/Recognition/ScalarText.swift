package import Diagnostics

/// The characters of a file, each of which knows its place.
package struct ScalarText: Sendable {
  package let file: SourceFile
  /// The characters without a byte order mark; bytes that are no UTF-8 are U+FFFD.
  package let scalars: [Unicode.Scalar]
  /// The byte offset of each character, and the end of the file.
  private let offsets: [Int]

  package init(_ file: SourceFile) {
    self.file = file
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    scalars.reserveCapacity(file.bytes.count / 2)
    offsets.reserveCapacity(file.bytes.count / 2)
    var offset = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var iterator = file.bytes[offset...].makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    decoding: while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        scalars.append(Unicode.UTF8.decode(encoded))
        offsets.append(offset)
        offset += encoded.count
      case .error(let length):
        scalars.append("\u{FFFD}")
        offsets.append(offset)
        offset += length
      case .emptyInput: break decoding
      }
    }
    self.scalars = scalars
    self.offsets = offsets + [file.bytes.count]
  }

  /// The character at an index; nil outside the text.
  package subscript(_ index: Int) -> Unicode.Scalar? { scalars.indices.contains(index) ? scalars[index] : nil }

  package func place(of range: Range<Int>) -> Place { Place(bytes(of: range), in: file) }

  package func bytes(of range: Range<Int>) -> Range<Int> {
    // A byte range ends where its last character does: what follows it need not begin there.
    offsets[range.lowerBound]..<max(offsets[range.lowerBound], offsets[range.upperBound])
  }

  package func string(_ range: Range<Int>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[range])
    return text
  }

  /// Whether a word stands at an index.
  package func has(_ word: String, at index: Int) -> Bool {
    var position = index
    for scalar in word.unicodeScalars {
      guard self[position] == scalar else { return false }
      position += 1
    }
    return true
  }

  /// The words of a list that stands at an index, or nil.
  package func first(of words: [String], at index: Int) -> String? { words.first { has($0, at: index) } }
}
