import Diagnostics

/// Sorting and grouping keys of values, case ignored unless asked for.
struct SortKey: Sendable {
  let paths: [AttributePath]
  let isCaseSensitive: Bool
  var fallback: Value?

  /// The key of an item: one value for each path.
  func values(of item: Value, _ evaluator: Evaluator) throws(FilterError) -> [Value] {
    var values: [Value] = []
    for path in paths {
      let value = try path.value(of: item, default: fallback, evaluator)
      if !isCaseSensitive, case .string(let text) = value.content {
        values.append(Value(TextCase.lower(text)))
      } else {
        values.append(value)
      }
    }
    return values
  }
}

extension Evaluator {
  /// Sorts as Python does: stable, also in reverse.
  func sorted(_ items: [Value], by key: SortKey, isReverse: Bool = false) throws(FilterError) -> [Value] {
    var keyed: [(key: Value, item: Value)] = []
    for item in items {
      let values = try key.values(of: item, self)
      keyed.append((values.count == 1 ? values[0] : Value(values), item))
    }
    for (key, _) in keyed where keyed.count > 1 { if case .gap = key.content { throw .wrongType(key, "a value", "值") } }
    return try mergeSorted(keyed[...], isReverse: isReverse).map(\.item)
  }

  private func mergeSorted(
    _ items: ArraySlice<(key: Value, item: Value)>, isReverse: Bool
  ) throws(FilterError) -> [(key: Value, item: Value)] {
    guard items.count > 1 else { return Array(items) }
    let middle = items.startIndex + items.count / 2
    let left = try mergeSorted(items[..<middle], isReverse: isReverse)
    let right = try mergeSorted(items[middle...], isReverse: isReverse)
    var merged: [(key: Value, item: Value)] = []
    merged.reserveCapacity(items.count)
    var (first, second) = (0, 0)
    while first < left.count, second < right.count {
      let takesRight =
        isReverse ? try precedes(left[first].key, right[second].key) : try precedes(right[second].key, left[first].key)
      if takesRight {
        merged.append(right[second])
        second += 1
      } else {
        merged.append(left[first])
        first += 1
      }
    }
    return merged + left[first...] + right[second...]
  }

  /// A text that is the same for values that Python's sets hold equal.
  func hashKey(_ value: Value) throws(FilterError) -> String {
    if let number = value.pythonInteger { return "n\(number)" }
    switch value.content {
    case .none: return "0"
    case .decimal(let number): return number.wholeNumber.map { "n\($0)" } ?? "n" + DecimalText.shortest(number)
    case .string(let text): return "s" + text
    case .tuple(let items):
      var key = "("
      for item in items {
        let part = try hashKey(item)
        key += "\(part.utf8.count):\(part)"
      }
      return key
    case .gap(let gap): return "g\(gap.place.file.name):\(gap.place.range):\(gap.label)"
    case .undefined(let undefined): throw error(for: undefined)
    case .list, .map, .object, .boolean, .integer: throw .wrongType(value, "a text or a number", "文字或数字")
    }
  }
}
