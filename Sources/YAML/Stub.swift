package import Diagnostics
package struct Node: Sendable {
  package init(parsing source: SourceFile, report: inout Report) { file = source }
  package enum Kind: Sendable { case scalar, sequence, mapping, empty }
  let file: SourceFile
  package var kind: Kind { .empty }
  package var range: Range<Int> { 0..<0 }
  package var place: Place { Place(range, in: file) }
  package var text: String? { nil }
  package var items: [Node] { [] }
  package var entries: [Entry] { [] }
  package subscript(key: String) -> Node? { nil }
}
package struct Entry: Sendable { package let key: String; package let keyPlace: Place; package let value: Node; package let range: Range<Int> }
