package import Diagnostics

/// A value that a template computes with, and the places in the data it was read from.
package struct Value: Sendable {
  package var content: Content
  /// The places in the data this value was read from; what filters and operators make of a value keeps them.
  package var origins: [Place]
  /// The pieces a text was put together from, each with its own place and origins.
  ///
  /// Empty when the text is of one piece.
  var runs: [Run] = []

  package init(_ content: Content, origins: [Place] = []) {
    self.content = content
    self.origins = origins
  }

  package init(_ text: String, origins: [Place] = []) { self.init(.string(text), origins: origins) }
  package init(_ number: Int, origins: [Place] = []) { self.init(.integer(number), origins: origins) }
  package init(_ number: Double, origins: [Place] = []) { self.init(.decimal(number), origins: origins) }
  package init(_ truth: Bool, origins: [Place] = []) { self.init(.boolean(truth), origins: origins) }
  package init(_ items: [Value], origins: [Place] = []) { self.init(.list(items), origins: origins) }
  package init(_ map: Map, origins: [Place] = []) { self.init(.map(map), origins: origins) }
  package init(_ gap: Gap, origins: [Place] = []) { self.init(.gap(gap), origins: origins) }

  package static let none = Value(.none)

  /// A text put together from pieces that keep their origins.
  init(runs: [Run]) {
    self.init(.string(runs.joinedText))
    self.runs = runs
  }
}

extension Value {
  /// What a value is.
  package enum Content: Sendable {
    case none
    case boolean(Bool)
    case integer(Int)
    case decimal(Double)
    case string(String)
    case list([Value])
    case tuple([Value])
    /// Indirect, as the two after it: a value is copied far more often than it is looked into.
    indirect case map(Map)
    indirect case gap(Gap)
    /// A name or a member that does not exist; almost every use of it is an error.
    indirect case undefined(Undefined)
    /// Something that lives as long as one rendering, such as a macro or the `loop` variable.
    case object(ObjectReference)
  }
}

/// A field that the user must still fill: it prints as 【待填：…】 and is counted.
package struct Gap: Sendable, Hashable {
  package let label: String
  package let place: Place

  package init(label: String, place: Place) {
    self.label = label
    self.place = place
  }

  /// What stands in the draft in place of the missing words.
  var text: String { "【待填：\(label)】" }
}

/// Why a value does not exist, kept until somebody uses it.
package struct Undefined: Sendable {
  enum Cause: Sendable {
    case variable
    case member(of: Value)
    case item(of: Value)
    case parameter
    case emptySequence
    /// The missing `else` of a conditional expression, which Jinja prints as nothing.
    case omittedElse
    /// `super` in a block that no template below has.
    case parentBlock
    /// A name that an imported template does not set.
    case notExported
  }

  let name: String
  let cause: Cause
}

/// The number of an object in the heap of one rendering.
package struct ObjectReference: Sendable, Hashable {
  enum Kind: Sendable {
    case macro
    case loop
    case namespace
    case sequence
    case function
    /// The variable `self` of a template.
    case template
    /// `super` and the members of `self`.
    case block
    /// What a template that is imported has set.
    case module
  }

  let kind: Kind
  let index: Int
}

/// A stretch of rendered text, with the place of the template it comes from and the places of the data it shows.
package struct Run: Sendable {
  package let text: String
  /// The place in the template.
  package let place: Place
  /// The places in the data.
  package let origins: [Place]
  /// The gaps that the text shows.
  package let gaps: [Gap]

  package init(text: String, place: Place, origins: [Place], gaps: [Gap] = []) {
    self.text = text
    self.place = place
    self.origins = origins
    self.gaps = gaps
  }
}

extension [Run] {
  /// The text of all runs.
  var joinedText: String {
    if count == 1 { return self[0].text }
    var text = ""
    text.reserveCapacity(indices.reduce(0) { $0 + self[$1].text.utf8.count })
    for index in indices { text += self[index].text }
    return text
  }
}
