import Diagnostics
import Templating

extension RecordShape {
  /// The finding that a template reads what there cannot be; nil when it can be there, or cannot be told.
  func fault(of use: Use) -> Diagnostic? {
    guard !use.mayBeMissing else { return nil }
    var missing: (name: String, owner: Shape)?
    for path in use.paths {
      switch follow(path) {
      case .found: return nil
      case .missing(let name, let owner): missing = missing ?? (name, owner)
      case .lost: break
      }
    }
    guard let (name, owner) = missing else { return nil }
    let isVariable = use.paths.contains { $0.steps.isEmpty }
    return Diagnostic(
      .error, isVariable ? .undefinedVariable(name) : .undefinedMember(name, of: owner.kindName), at: use.place,
      notes: use.notes, remedy: owner.remedy(for: name, orLocal: use.localNames))
  }

  /// The finding that the condition of a section names no field.
  func fault(of condition: Skeleton.Condition) -> Diagnostic? {
    guard let path = condition.namePath else { return nil }
    for start in path.starts {
      guard case .missing(let name, let owner) = follow(start) else { continue }
      return Diagnostic(
        .error, .unknownCondition(name), at: condition.place, remedy: owner.remedy(for: name) ?? .nameAField)
    }
    return nil
  }
}

extension Skeleton.Condition {
  /// The path of the field; nil when the condition says nothing.
  var namePath: NamePath? {
    path.first.map { first in path.dropFirst().reduce(NamePath(first)) { $0.appending(.member($1)) } }
  }
}

extension Shape {
  /// What to write for a member that the value does not have.
  fileprivate func remedy(for name: String, orLocal locals: [String] = []) -> Wording? {
    switch self {
    case .record(let record): nearestName(to: name, among: locals + record.names).map(Wording.didYouMean)
    case .list(.record(let record)) where record[name] != nil: .goThroughList(name)
    case .text, .number, .list, .anything: nil
    }
  }
}

extension Message {
  fileprivate static func unknownCondition(_ name: String) -> Self {
    Message("unknown-condition", en: "there is no field ‘\(name)’ here", zh: "这里没有“\(name)”这个字段")
  }
}

extension Wording {
  fileprivate static var nameAField: Self {
    Wording(en: "name a field of the brief, such as 回顾.经验", zh: "写提要里的字段，如 回顾.经验")
  }

  fileprivate static func goThroughList(_ name: String) -> Self {
    Wording(
      en: "its items have one: go through the list with {% for %}, or take the first by [0].\(name)",
      zh: "列表的每一项才有：用 {% for %} 逐项取，或用 [0].\(name) 取第一项")
  }
}
