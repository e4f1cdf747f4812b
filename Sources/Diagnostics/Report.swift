/// The findings of one run, in the order they were made.
package struct Report: Sendable {
  package private(set) var diagnostics: [Diagnostic] = []

  private var indices: [Finding: Int] = [:]

  /// What makes two findings the same: a file that was read twice has the same name, but is not the same object.
  private struct Finding: Hashable {
    let message: Message
    let file: String
    let range: Range<Int>

    /// The identifier and the range tell nearly all findings apart, and are far cheaper to hash than the sentences.
    func hash(into hasher: inout Hasher) {
      hasher.combine(message.id)
      hasher.combine(range)
    }
  }

  package init() {}

  /// Adds a finding; one that was made at the same place before only gives its notes to it.
  ///
  /// A section that several others include is read, and found faulty, once for each of them.
  package mutating func add(_ diagnostic: Diagnostic) {
    if let place = diagnostic.place {
      let finding = Finding(message: diagnostic.message, file: place.file.name, range: place.range)
      if let earlier = indices[finding] {
        diagnostics[earlier].notes += diagnostic.notes.filter { !diagnostics[earlier].notes.contains($0) }
        return
      }
      indices[finding] = diagnostics.count
    }
    diagnostics.append(diagnostic)
  }

  package mutating func add(contentsOf other: Report) {
    for diagnostic in other.diagnostics { add(diagnostic) }
  }

  package mutating func error(
    _ message: Message, at place: Place?, related: [Place] = [], remedy: Wording? = nil, fixIts: [FixIt] = []
  ) {
    add(Diagnostic(.error, message, at: place, related: related, remedy: remedy, fixIts: fixIts))
  }

  package mutating func warning(
    _ message: Message, at place: Place?, remedy: Wording? = nil, fixIts: [FixIt] = []
  ) {
    add(Diagnostic(.warning, message, at: place, remedy: remedy, fixIts: fixIts))
  }

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  package func count(of severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }

  /// The findings file by file in the order the files were first named, and within each from top to bottom.
  package var sorted: [Diagnostic] {
    var order: [ObjectIdentifier: Int] = [:]
    for case let file? in diagnostics.map(\.place?.file) where order[ObjectIdentifier(file)] == nil {
      order[ObjectIdentifier(file)] = order.count
    }
    func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
      guard let leftPlace = left.place, let rightPlace = right.place else {
        return left.place == nil && right.place != nil
      }
      let leftFile = order[ObjectIdentifier(leftPlace.file), default: 0]
      let rightFile = order[ObjectIdentifier(rightPlace.file), default: 0]
      return (leftFile, leftPlace.range.lowerBound) < (rightFile, rightPlace.range.lowerBound)
    }
    return diagnostics.sorted(by: precedes)
  }
}
