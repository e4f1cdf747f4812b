import Chinese

extension Filter {
  /// Filters that speak Chinese: numerals, joined and counted items.
  static let chineseFilters = Family(
    en: "Chinese", zh: "中文",
    filters: [
      Filter(
        "中文",
        en: "writes a number in Chinese numerals", zh: "数字写成中文",
        example: "{{ 35|中文 }}", gives: "三十五"
      ) { (number: Int) throws(FilterError) -> String in ChineseNumeral.counting(number) },
      Filter(
        "年份中文",
        en: "writes a year in Chinese, digit by digit", zh: "年份逐位写成中文",
        example: "{{ 2022|年份中文 }}", gives: "二〇二二"
      ) { (number: Int) throws(FilterError) -> String in ChineseNumeral.year(number) },
      Filter(
        "数",
        en: "writes a number of things in Chinese: 两 for 2", zh: "写成计数的中文数字，2 写成“两”",
        example: "{{ 2|数 }}项", gives: "两项"
      ) { (number: Int) throws(FilterError) -> String in ChineseNumeral.quantity(number) },
      Filter(
        "顿号",
        en: "joins the items that are not empty by 、", zh: "把非空的各项用顿号连起来",
        example: "{{ ['改革', '', '发展']|顿号 }}", gives: "改革、发展"
      ) { call throws(FilterError) in
        try call.joined(try filledItems(call), separators: { _ in "、" })
      },
      Filter(
        "并列",
        en: "joins the items that are not empty by 、, the last by 和", zh: "把非空的各项用顿号连起来，最后两项之间用“和”",
        example: "{{ ['改革', '发展', '稳定']|并列 }}", gives: "改革、发展和稳定"
      ) { call throws(FilterError) in
        let items = try filledItems(call)
        return try call.joined(items, separators: { $0 + 2 == items.count ? "和" : "、" })
      },
      Filter(
        "枚举", Signature(["序词"]),
        en: "counts the items up: 一是…；二是…。", zh: "各项依次写成“一是”“二是”",
        example: "{{ ['抓项目', '抓招商']|枚举 }}", gives: "一是抓项目；二是抓招商。"
      ) { call throws(FilterError) in try enumerated(call) },
      Filter(
        "去句号",
        en: "drops a 。, ； or ， at the end", zh: "去掉末尾的句号、分号或逗号",
        example: "{{ '全面完成。'|去句号 }}", gives: "全面完成"
      ) { call throws(FilterError) in
        let text = try call.text
        guard let last = text.unicodeScalars.last, "。；，".unicodeScalars.contains(last) else { return call.subject }
        return Value(String(String.UnicodeScalarView(text.unicodeScalars.dropLast())))
      },
    ])

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
