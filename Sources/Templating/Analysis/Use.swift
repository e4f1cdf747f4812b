package import Diagnostics

/// A place of a template that reads a variable or a member of one.
package struct Use: Sendable {
  /// What is read: one path for each value that the expression can stand for.
  package let paths: [NamePath]
  package let place: Place
  /// The includes that lead to the template, the innermost first.
  package let notes: [Note]
  /// Whether the template provides for a value that does not exist, as `is defined` and `default` do.
  package internal(set) var mayBeMissing: Bool
  /// The variables that the template sets itself and that can be read here, the innermost first.
  package let localNames: [String]
}

/// A variable that a template is given and the way from it to a part of its value: 回顾, 指标, an item, 完成.
package struct NamePath: Hashable, Sendable {
  package enum Step: Hashable, Sendable {
    case member(String)
    /// Some item of a list.
    case item
  }

  package let name: String
  package private(set) var steps: [Step] = []

  package init(_ name: String) { self.name = name }

  package func appending(_ step: Step) -> NamePath {
    var path = self
    path.steps.append(step)
    return path
  }

  /// The variable alone, then the path one step longer each time, the whole path last.
  package var starts: [NamePath] {
    steps.reduce(into: [NamePath(name)]) { starts, step in
      starts.append(starts[starts.count - 1].appending(step))
    }
  }
}

extension NamePath: CustomStringConvertible {
  /// The path as it is written: `回顾.指标[].完成`.
  package var description: String {
    steps.reduce(into: name) { text, step in
      switch step {
      case .member(let name): text += ".\(name)"
      case .item: text += "[]"
      }
    }
  }
}
