import Diagnostics

extension Value {
  static func undefined(_ name: String, _ cause: Undefined.Cause) -> Value {
    Value(.undefined(Undefined(name: name, cause: cause)))
  }

  /// Whether the value knows where it comes from.
  var isTraced: Bool { !origins.isEmpty || !runs.isEmpty }

  /// The number, where Python would take the value for an integer: True and False are 1 and 0.
  var pythonInteger: Int? {
    switch content {
    case .integer(let number): number
    case .boolean(let truth): truth ? 1 : 0
    case .none, .decimal, .string, .list, .tuple, .map, .gap, .undefined, .object: nil
    }
  }

  /// What the value is, for messages.
  var kindName: Wording {
    switch content {
    case .none: Wording(en: "none", zh: "空值")
    case .boolean: Wording(en: "true or false", zh: "真假值")
    case .integer, .decimal: Wording(en: "a number", zh: "数字")
    case .string: Wording(en: "a text", zh: "文字")
    case .list, .tuple: Wording(en: "a list", zh: "列表")
    case .map: Wording(en: "a map", zh: "映射")
    case .gap: Wording(en: "a gap", zh: "待填项")
    case .undefined: Wording(en: "an undefined value", zh: "未定义的值")
    case .object(let reference):
      switch reference.kind {
      case .macro: Wording(en: "a macro", zh: "宏")
      case .loop: Wording(en: "the variable ‘loop’", zh: "变量“loop”")
      case .namespace: Wording(en: "a namespace", zh: "namespace")
      case .sequence: Wording(en: "a sequence that is no list", zh: "不是列表的序列")
      case .function: Wording(en: "a function", zh: "函数")
      case .template: Wording(en: "the variable ‘self’", zh: "变量“self”")
      case .block: Wording(en: "a block", zh: "块")
      case .module: Wording(en: "an imported template", zh: "导入的模板")
      }
    }
  }

  private static let mostOrigins = 64

  /// The origins of the value, and of what it is made of when it has none itself.
  var allOrigins: [Place] {
    guard origins.isEmpty else { return origins }
    var origins: [Place] = []
    collectOrigins(into: &origins)
    return origins
  }

  fileprivate func collectOrigins(into origins: inout [Place]) {
    for origin in self.origins where origins.count < Self.mostOrigins && !origins.contains(origin) {
      origins.append(origin)
    }
    guard self.origins.isEmpty, origins.count < Self.mostOrigins else { return }
    for run in runs {
      for origin in run.origins where origins.count < Self.mostOrigins && !origins.contains(origin) {
        origins.append(origin)
      }
    }
    switch content {
    case .list(let items), .tuple(let items): for item in items { item.collectOrigins(into: &origins) }
    case .map(let map): for item in map.values { item.collectOrigins(into: &origins) }
    case .none, .boolean, .integer, .decimal, .string, .gap, .undefined, .object: break
    }
  }

  /// The gaps that the value shows when it is printed.
  var allGaps: [Gap] {
    switch content {
    case .gap(let gap): [gap]
    case .string: runs.flatMap(\.gaps)
    case .list(let items), .tuple(let items): items.flatMap(\.allGaps)
    case .map(let map): map.values.flatMap(\.allGaps)
    case .none, .boolean, .integer, .decimal, .undefined, .object: []
    }
  }
}

extension [Value] {
  /// The origins of all values, each once.
  var allOrigins: [Place] {
    var origins: [Place] = []
    for value in self { value.collectOrigins(into: &origins) }
    return origins
  }
}

extension Undefined.Cause {
  static func == (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.variable, .variable), (.parameter, .parameter), (.emptySequence, .emptySequence),
      (.omittedElse, .omittedElse), (.parentBlock, .parentBlock), (.notExported, .notExported):
      true
    default: false
    }
  }
}
