/// What an expression can stand for, as far as that can be told without the data.
indirect enum Reach: Hashable, Sendable {
  /// A value that cannot be followed: what a filter computed, a constant, the argument of a macro.
  case unknown
  case path(NamePath)
  case list(of: Reach)
  case tuple([Reach])
  /// The variable `loop` of a loop over such items.
  case loop(over: Reach)
  /// One of several that can all be followed.
  case either([Reach])

  private static let longestPath = 16
  private static let mostAlternatives = 8
  private static let deepest = 4

  /// One of several, when every one of them can be followed.
  init(anyOf reaches: [Reach]) {
    var alternatives: [Reach] = []
    for reach in reaches {
      for alternative in reach.alternatives where !alternatives.contains(alternative) {
        alternatives.append(alternative)
      }
      if alternatives.count > Self.mostAlternatives { break }
    }
    if let only = alternatives.first, alternatives.count == 1 {
      self = only
    } else {
      let isFollowed = !alternatives.contains(.unknown) && (1...Self.mostAlternatives).contains(alternatives.count)
      self = isFollowed ? .either(alternatives) : .unknown
    }
  }

  private var alternatives: [Reach] { if case .either(let reaches) = self { reaches } else { [self] } }

  private var depth: Int {
    switch self {
    case .unknown, .path: 1
    case .list(let item), .loop(let item): 1 + item.depth
    case .tuple(let reaches), .either(let reaches): 1 + (reaches.lazy.map(\.depth).max() ?? 0)
    }
  }

  /// The reach, or none when it nests so deeply that following it further costs more than it tells.
  var bounded: Reach { depth > Self.deepest ? .unknown : self }

  static func list(ofAny reaches: [Reach]) -> Reach { Reach.list(of: Reach(anyOf: reaches)).bounded }

  /// An item of the value.
  var item: Reach {
    switch self {
    case .unknown, .loop: .unknown
    case .path(let path): Self.step(.item, from: path)
    case .list(let item): item
    case .tuple(let reaches): Reach(anyOf: reaches)
    case .either(let reaches): Reach(anyOf: reaches.map(\.item))
    }
  }

  /// A member of the value.
  func member(_ name: String) -> Reach {
    switch self {
    case .unknown, .list, .tuple: .unknown
    case .path(let path): Self.step(.member(name), from: path)
    case .loop(let item): ["previtem", "nextitem"].contains(name) ? item : .unknown
    case .either(let reaches): Reach(anyOf: reaches.map { $0.member(name) })
    }
  }

  /// The values of an unpacked item.
  func unpacked(into count: Int) -> [Reach] {
    if case .tuple(let reaches) = self, reaches.count == count { return reaches }
    return Array(repeating: item, count: count)
  }

  private static func step(_ step: NamePath.Step, from path: NamePath) -> Reach {
    path.steps.count < longestPath ? .path(path.appending(step)) : .unknown
  }

  /// The paths, when there is nothing else that the expression can stand for.
  var paths: [NamePath] {
    var paths: [NamePath] = []
    for alternative in alternatives {
      guard case .path(let path) = alternative else { return [] }
      paths.append(path)
    }
    return paths
  }
}
