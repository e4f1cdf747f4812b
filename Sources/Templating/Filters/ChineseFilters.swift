import Chinese

extension Filter {
  /// Filters that speak Chinese: numerals, joined and counted items.
  static let chineseFilters: [Filter] = [
    Filter("中文") { (number: Int) throws(FilterError) -> String in ChineseNumeral.counting(number) },
    Filter("年份中文") { (number: Int) throws(FilterError) -> String in ChineseNumeral.year(number) },
    Filter("数") { (number: Int) throws(FilterError) -> String in ChineseNumeral.quantity(number) },
    Filter("顿号") { call throws(FilterError) in
      try call.joined(try filledItems(call), separators: { _ in "、" })
    },
    Filter("并列") { call throws(FilterError) in
      let items = try filledItems(call)
      return try call.joined(items, separators: { $0 + 2 == items.count ? "和" : "、" })
    },
    Filter("枚举", Signature(["序词"])) { call throws(FilterError) in try enumerated(call) },
    Filter("去句号") { call throws(FilterError) in
      let text = try call.text
      guard let last = text.unicodeScalars.last, "。；，".unicodeScalars.contains(last) else { return call.subject }
      return Value(String(String.UnicodeScalarView(text.unicodeScalars.dropLast())))
    },
  ]

  /// The items that hold something.
  private static func filledItems(_ call: FilterCall) throws(FilterError) -> [Value] {
    var items: [Value] = []
    for item in try call.items where !item.isNone {
      if !(try call.evaluator.printed(item)).isEmpty { items.append(item) }
    }
    return items
  }

  /// 一是…；二是…；三是…。 Items that are sentences of their own stay sentences.
  private static func enumerated(_ call: FilterCall) throws(FilterError) -> Value {
    let word = String(String.UnicodeScalarView(try (call.text(0) ?? "一是").unicodeScalars.drop { $0 == "一" }))
    let items = try filledItems(call)
    var texts: [String] = []
    for item in items { texts.append(try call.evaluator.printed(item)) }
    let areSentences = texts.contains { $0.unicodeScalars.last.map(isSentenceEnd) == true }
    var runs: [Run] = []
    for (position, item) in items.enumerated() {
      let place = call.evaluator.place(call.range)
      runs.append(Run(text: ChineseNumeral.counting(position + 1) + word, place: place, origins: []))
      let last = texts[position].unicodeScalars.last
      if let last, "；，、;,".unicodeScalars.contains(last) {
        let text = String(String.UnicodeScalarView(texts[position].unicodeScalars.dropLast()))
        runs.append(Run(text: text, place: place, origins: item.allOrigins, gaps: item.allGaps))
      } else {
        runs += try call.evaluator.runs(of: item, at: call.range)
      }
      let isEnded = last.map(isSentenceEnd) == true
      let mark = isEnded ? "" : areSentences || position + 1 == items.count ? "。" : "；"
      if !mark.isEmpty { runs.append(Run(text: mark, place: place, origins: [])) }
    }
    return runs.isEmpty ? Value("") : try call.evaluator.text(of: runs)
  }

  private static func isSentenceEnd(_ scalar: Unicode.Scalar) -> Bool { "。！？!?".unicodeScalars.contains(scalar) }
}
