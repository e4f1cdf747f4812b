/// What a filter makes of a sequence whose items can be followed; of every other filter the result cannot be.
enum Following: String, CaseIterable {
  // These give some or all of the items.
  case list, reverse, sort, unique, select, reject, selectattr, rejectattr
  // These give one of them.
  case first, last, min, max
  // These give lists of them.
  case batch, slice
  case map, groupby
  case `default`
  // These only take a member of each.
  case join, sum

  /// What the filter gives.
  ///
  /// - Parameters:
  ///   - subject: what the filter is applied to.
  ///   - member: the member of an item that the filter's argument names, if it names one.
  ///   - fallback: what stands in for a missing subject.
  /// - Returns: what can be followed further.
  func result(of subject: Reach, member: Reach?, fallback: Reach?) -> Reach {
    switch self {
    case .list, .reverse, .sort, .unique, .select, .reject, .selectattr, .rejectattr: subject
    case .first, .last, .min, .max: subject.item
    case .batch, .slice: Reach.list(of: .list(of: subject.item)).bounded
    case .map: Reach.list(of: member ?? .unknown).bounded
    case .groupby: Reach.list(of: .tuple([member ?? .unknown, .list(of: subject.item)])).bounded
    case .default: Reach(anyOf: [subject, fallback ?? .unknown])
    case .join, .sum: .unknown
    }
  }
}

extension UseAnalysis {
  func filtered(_ subject: Expression, _ uses: [FilterUse]) -> Reach {
    var value = reach(of: subject, mayBeMissing: uses.first?.filter.takesAnything == true)
    for use in uses { value = apply(use, to: value) }
    return value
  }

  private func apply(_ use: FilterUse, to subject: Reach) -> Reach {
    let arguments = use.arguments.all.map { reach(of: $0) }
    guard let following = Following(rawValue: use.filter.name) else { return .unknown }
    var member: Reach?
    if let attribute = use.attribute {
      for path in attribute.paths { member = take(path, of: subject.item, at: attribute.range, use.hasDefault) }
      if attribute.paths.count != 1 { member = .unknown }
    }
    return following.result(of: subject, member: member, fallback: arguments.first)
  }

  /// Follows the dotted path that a filter's argument names.
  private func take(_ path: [Substring], of item: Reach, at range: Range<Int>, _ mayBeMissing: Bool) -> Reach {
    path.reduce(item) { owner, part in
      if part.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return owner.item }
      return record(owner.member(String(part)), at: range, mayBeMissing: mayBeMissing)
    }
  }
}

extension FilterUse {
  /// The argument that names members of the items, taken apart.
  fileprivate var attribute: (paths: [[Substring]], range: Range<Int>)? {
    let position = filter.signature.parameters.firstIndex(of: "attribute")
    let positional = position.flatMap { arguments.positional.indices.contains($0) ? arguments.positional[$0] : nil }
    let argument = positional ?? arguments.keywords.first { $0.name == "attribute" }?.value
    guard let argument, let text = argument.text else { return nil }
    let separator: Character = filter.name == Following.sort.rawValue ? "," : "\u{0}"
    return (text.split(separator: separator).map { $0.split(separator: ".") }, argument.range)
  }

  fileprivate var hasDefault: Bool {
    arguments.keywords.contains { $0.name == "default" }
      || (filter.name == Following.groupby.rawValue && arguments.positional.count > 1)
  }
}
