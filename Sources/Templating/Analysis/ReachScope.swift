/// The variables that one part of a template sets, and what each can stand for where the analysis has come to.
final class ReachScope {
  let parent: ReachScope?
  /// Whether the part is the body of a macro, which runs later and may find other values around it.
  private let isMacro: Bool
  private(set) var reaches: [String: Reach] = [:]
  /// The names in the order in which they were first set.
  private var names: [String] = []

  init(parent: ReachScope?, isMacro: Bool = false) {
    self.parent = parent
    self.isMacro = isMacro
  }

  func set(_ name: String, to reach: Reach) {
    if reaches.updateValue(reach, forKey: name) == nil { names.append(name) }
  }

  /// What a variable can stand for; nil for one that no scope sets.
  func find(_ name: String) -> Reach? {
    var mayHaveChanged = false
    var next: ReachScope? = self
    while let scope = next {
      if let reach = scope.reaches[name] { return mayHaveChanged ? .unknown : reach }
      mayHaveChanged = mayHaveChanged || scope.isMacro
      next = scope.parent
    }
    return nil
  }

  /// Takes in what alternative parts set: after them, a variable is what any of them made it.
  ///
  /// One that not all of them set, and that is not set outside either, may come from the data or not exist.
  func merge(_ branches: [ReachScope]) {
    var seen: Set<String> = []
    for name in branches.flatMap(\.names) where seen.insert(name).inserted {
      set(name, to: Reach(anyOf: branches.map { $0.reaches[name] ?? find(name) ?? .unknown }))
    }
  }

  /// Every variable that can be read here.
  var visible: [String: Reach] {
    var visible = parent?.visible ?? [:]
    if isMacro { visible = visible.mapValues { _ in .unknown } }
    return visible.merging(reaches) { _, inner in inner }
  }

  /// The names of the variables that can be read here, the innermost first, up to a number.
  func names(atMost count: Int) -> [String] {
    var names: [String] = []
    var next: ReachScope? = self
    while let scope = next, names.count < count {
      names += scope.names.prefix(count - names.count)
      next = scope.parent
    }
    return names
  }
}
