extension Schema {
  static let review: [Field] = [
    Field("summary", "概括", .text, .needed, en: "the year in one sentence", zh: "一句话概括全年"),
    Field("background", "背景", .text, en: "against what it was achieved", zh: "取得成绩的背景"),
    Field("indicators", "指标", .list(of: .record(indicator)), .needed, en: "the figures of the year", zh: "全年主要指标"),
    Field(
      "achievements", "成绩", .list(of: .record(achievement)), .needed, en: "what was achieved, field by field",
      zh: "分领域的成绩"),
    Field(
      "groups", "格局", .list(of: .record(group)), en: "achievements under a counted word: 实现“三强”",
      zh: "用一个带数的词统领的成绩，如 实现“三强”；数目按实有条数生成"),
    Field("honours", "荣誉", .list(of: .text), en: "honours won", zh: "获得的荣誉"),
    Field("experience", "经验", .list(of: .record(point)), en: "what the year taught", zh: "工作体会"),
    Field("shortcomings", "不足", .list(of: .text), en: "what fell short", zh: "问题和不足"),
  ]

  private static let indicator: [Field] = [
    Field("name", "名称", .text, .needed, en: "the statistics' own name", zh: "指标名称，用统计口径的全称", initial: ["地区生产总值"]),
    Field("value", "完成", .figure, .needed, en: "the figure alone: 512.3", zh: "只写数字，如 512.3"),
    Field("unit", "单位", .text, .needed, en: "亿元, 元, 万人 …", zh: "亿元、元、万人……", initial: ["亿元"]),
    Field(
      "growth", "增速", .rate, .expected, en: "7.2% or -3.1%, on the year before; delete the line where none is said",
      zh: "比上年增长，如 7.2%；下降写 -3.1%；不说增速的删去这一行"),
    Field("previous", "上年完成", .figure, en: "the figure of the year before", zh: "上一年的数字；按现价可比的指标，不填增速时据此算出"),
    Field("target", "上年目标", .text, en: "the target set for it: 7%以上", zh: "上年定的目标，如 7%以上"),
    Field("region-growth", "全市增速", .rate, en: "the growth of the next higher level", zh: "上一级的增速，用来比较"),
    Field("region-value", "全市总量", .figure, en: "the next higher level's figure, for the share", zh: "上一级的总量，用来算占比"),
    Field("rank", "位次", .text, en: "its rank there: 第2位", zh: "在上一级的位次，如 第2位"),
    Field("source", "来源", .text, en: "who vouches for the figure", zh: "数据来源，供核对，不进讲话"),
  ]

  private static let achievement: [Field] = [
    Field("title", "标题", .text, .needed, en: "the field and the judgement", zh: "领域和评价，一句话"),
    Field("content", "内容", .text, .needed, en: "facts and figures", zh: "事实和数据"),
  ]

  private static let group: [Field] = [
    Field("verb", "动词", .text, .needed, en: "what was done with it: 实现", zh: "如 实现、呈现、保持", initial: ["实现"]),
    Field("word", "字", .text, .needed, en: "what is counted: 强 gives “三强”", zh: "被数的字，写“强”，稿中成为“三强”"),
    Field("achievements", "成绩", .list(of: .record(achievement)), .needed, en: "one each", zh: "逐项"),
  ]

  static let award: [Field] = [
    Field("title", "名目", .text, .needed, en: "what for", zh: "表彰的名目，如 高质量发展先进单位"),
    Field("winners", "对象", .text, .needed, en: "who", zh: "受表彰的集体或个人"),
  ]

  static let journey: [Field] = [
    Field("past", "过去", .text, .needed, en: "what was reached", zh: "一路走来，干成了什么"),
    Field("present", "现在", .text, .needed, en: "where the office stands", zh: "现在站在什么位置上"),
    Field("future", "未来", .text, .needed, en: "where it goes", zh: "往后要到哪里去"),
  ]

  static let point: [Field] = [
    Field("point", "要点", .text, .needed, en: "the point in a few words", zh: "要点，几个字"),
    Field("content", "内容", .text, .needed, en: "what it means", zh: "展开"),
  ]
}
