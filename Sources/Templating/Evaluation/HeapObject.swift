/// Something that lives as long as one rendering; values hold its number.
enum HeapObject {
  case macro(MacroClosure)
  case loop(LoopState)
  case namespace(Map)
  case sequence(SequenceObject)
  /// `self`, which finds the blocks of a context.
  case template(Context)
  case block(BlockReference)
  /// The variables that an imported template has set.
  case module([KeyBytes: Value])
}

/// A macro with the variables it was defined among.
struct MacroClosure {
  let macro: Macro
  let template: Template
  let activation: Activation
  let context: Context
}

/// What Python would give as a generator, a view of a dictionary or a range.
struct SequenceObject {
  enum Kind {
    case generator, view, range
  }

  let kind: Kind
  let items: [Value]
  var isUsedUp = false
}

/// The `loop` variable.
final class LoopState {
  var index = 0
  var items: [Value]
  /// The items that the condition of the loop has not been asked about yet, in reverse.
  var pending: [Value] = []
  let depth: Int
  /// The loop itself, when it is recursive, and the variables around it.
  let recursion: (loop: Loop, activation: Activation)?
  var lastChanged: [Value]?

  init(items: [Value], depth: Int, recursion: (loop: Loop, activation: Activation)?) {
    self.items = items
    self.depth = depth
    self.recursion = recursion
  }
}

/// The functions that templates find among their variables.
enum BuiltInFunction: String, CaseIterable {
  case range, dict, namespace

  static func value(named name: String) -> Value? {
    guard let first = name.utf8.first, first < 0x80,
      let position = allCases.firstIndex(where: { $0.rawValue == name })
    else { return nil }
    return Value(.object(ObjectReference(kind: .function, index: position)))
  }
}
