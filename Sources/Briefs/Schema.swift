/// The fields of a brief: the one table behind decoding, the file that `new` writes and the names valid in templates.
package enum Schema {
  /// The years a brief can be written for.
  package static let years = 1950...2999

  package static let brief: [Field] = [
    Field(
      "year", "年份", .year, .required,
      en: "the year whose work is laid out; the review is of the year before", zh: "部署工作的年份；回顾的是上一年"),
    Field(
      "kind", "文种", .text, .required, en: "the kind of speech; ‘drafter templates list’ shows them",
      zh: "讲话的种类；drafter templates list 列出全部", initial: ["经济工作会议讲话", "economic-conference"]),
    Field(
      "theme", "主题", .text, .needed, en: "the overall aim as a slogan", zh: "总的奋斗目标，一句口号，如 建设现代化产业新城"),
    Field("office", "单位", .record(office), .needed, en: "whose speech it is", zh: "谁的讲话"),
    Field("meeting", "会议", .record(meeting), .needed, en: "where and when it is given", zh: "在什么会上讲"),
    Field(
      "almanac", "年度", .record(almanac), en: "only where the almanac does not know or shall not decide",
      zh: "只在年历推定不出、或需改写时填写"),
    Field("review", "回顾", .record(review), .needed, en: "the year that is over", zh: "过去一年"),
    Field("situation", "形势", .record(situation), .needed, en: "what the year ahead brings", zh: "来年面对的形势"),
    Field("requirements", "要求", .record(requirements), .needed, en: "how the work is to be done", zh: "来年工作的要求"),
    Field("targets", "目标", .list(of: .record(target)), .needed, en: "the main targets", zh: "主要预期目标，逐项填写"),
    Field("tasks", "任务", .list(of: .record(task)), .needed, en: "the fields of work", zh: "重点任务，逐项填写"),
    Field("party-building", "党建", .record(partyBuilding), .needed, en: "the Party building", zh: "党的建设"),
    Field("closing", "结尾", .record(closing), .needed, en: "the close", zh: "结束语"),
  ]

  private static let office: [Field] = [
    Field("name", "名称", .text, .needed, en: "the office's place: 涧东区", zh: "单位所在地的名称，如 涧东区"),
    Field(
      "level", "层级", .text, .required, en: "区, 县 or 市: decides 区委, 全区 and every such word",
      zh: "区、县、市：区委、全区等称谓由它决定", initial: ["区", "district"]),
    Field(
      "superiors", "上级", .list(of: .text), .needed, en: "from the nearest up: [云州市, 河东省]",
      zh: "由近及远，如 [云州市, 河东省]"),
  ]

  private static let meeting: [Field] = [
    Field(
      "session", "届次", .text, en: "the plenum's number, 八届十三次; the meeting's name is then derived",
      zh: "全会的届次，如 八届十三次；会议名称由此派生"),
    Field("name", "名称", .text, en: "the meeting's full name, where it is another", zh: "会议全称；与派生的不同时才填"),
    Field("date", "日期", .date, .needed, en: "as 2022-01-12", zh: "写成 2022-01-12"),
    Field(
      "on-behalf-of", "代表", .text, en: "on whose behalf; the standing committee if empty",
      zh: "代表谁讲；不填则为党委常委会"),
    Field("speaker", "讲话人", .text, en: "the speaker's name", zh: "讲话人姓名"),
    Field("post", "职务", .text, en: "the speaker's post", zh: "讲话人职务"),
    Field("salutation", "称呼", .text, en: "‘同志们’ if empty", zh: "不填则为“同志们”"),
  ]

  private static let almanac: [Field] = [
    Field("plan", "规划", .text, en: "the five-year plan of the year, “十四五”", zh: "当年所在的五年规划，如 “十四五”"),
    Field("plenum", "全会", .text, en: "the last plenum, 党的十九届六中全会", zh: "最近一次中央全会，如 党的十九届六中全会"),
    Field("congress", "代表大会", .text, en: "the last congress, 党的十九大", zh: "最近一次党代会，如 党的十九大"),
    Field(
      "conference", "中央经济工作会议", .text, en: "the conference that laid out the year's work",
      zh: "部署当年工作的中央经济工作会议"),
  ]

  private static let review: [Field] = [
    Field("summary", "概括", .text, .needed, en: "the year in one sentence", zh: "一句话概括全年"),
    Field("background", "背景", .text, en: "against what it was achieved", zh: "取得成绩的背景"),
    Field("indicators", "指标", .list(of: .record(indicator)), .needed, en: "the figures of the year", zh: "全年主要指标"),
    Field(
      "achievements", "成绩", .list(of: .record(achievement)), .needed, en: "what was achieved, field by field",
      zh: "分领域的成绩"),
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
    Field("target", "上年目标", .text, en: "the target set for it: 7%以上", zh: "上年定的目标，如 7%以上"),
    Field("region-growth", "全市增速", .rate, en: "the growth of the next higher level", zh: "上一级的增速，用来比较"),
    Field("rank", "位次", .text, en: "its rank there: 第2位", zh: "在上一级的位次，如 第2位"),
    Field("source", "来源", .text, en: "who vouches for the figure", zh: "数据来源，供核对，不进讲话"),
  ]

  private static let achievement: [Field] = [
    Field("title", "标题", .text, .needed, en: "the field and the judgement", zh: "领域和评价，一句话"),
    Field("content", "内容", .text, .needed, en: "facts and figures", zh: "事实和数据"),
  ]

  private static let point: [Field] = [
    Field("point", "要点", .text, .needed, en: "the point in a few words", zh: "要点，几个字"),
    Field("content", "内容", .text, .needed, en: "what it means", zh: "展开"),
  ]

  private static let situation: [Field] = [
    Field("judgement", "判断", .text, .needed, en: "the overall judgement", zh: "总的判断"),
    Field("challenges", "挑战", .list(of: .text), .needed, en: "challenges, one each", zh: "挑战，每条一句"),
    Field("opportunities", "机遇", .list(of: .text), .needed, en: "opportunities, one each", zh: "机遇，每条一句"),
  ]

  private static let requirements: [Field] = [
    Field("approach", "思路", .text, .needed, en: "the local part of the overall requirement", zh: "总体思路里本地独有的一段"),
    Field("balances", "把握", .list(of: .record(point)), en: "relations to handle: 稳与进 …", zh: "要把握好的关系，如 稳与进"),
  ]

  private static let target: [Field] = [
    Field("name", "名称", .text, .needed, en: "the indicator", zh: "指标名称", initial: ["地区生产总值"]),
    Field("target", "目标", .text, .needed, en: "增长7%以上, 控制在3%以内 …", zh: "如 增长7%以上、控制在3%以内"),
    Field("note", "说明", .text, en: "why so much", zh: "为什么定这个数"),
  ]

  private static let task: [Field] = [
    Field("title", "标题", .text, .needed, en: "the heading of the task", zh: "任务的标题"),
    Field("judgement", "判断", .text, .needed, en: "why it matters here", zh: "为什么重要"),
    Field("measures", "举措", .list(of: .record(point)), .needed, en: "what will be done", zh: "具体举措"),
    Field("projects", "项目", .list(of: .record(project)), en: "the projects that carry it", zh: "支撑项目"),
    Field("lead", "牵头", .text, en: "who leads it", zh: "牵头单位"),
  ]

  private static let project: [Field] = [
    Field("name", "名称", .text, .needed, en: "the project's name", zh: "项目名称"),
    Field("investment", "投资", .figure, unit: "亿元", en: "total investment", zh: "总投资，只写数字"),
    Field("content", "内容", .text, .needed, en: "what will be finished when", zh: "建什么、何时完成"),
  ]

  private static let partyBuilding: [Field] = [
    Field("judgement", "判断", .text, en: "why it decides", zh: "为什么关键"),
    Field("measures", "举措", .list(of: .record(point)), .needed, en: "what will be done", zh: "具体举措"),
  ]

  private static let closing: [Field] = [
    Field("call", "号召", .text, .needed, en: "the closing call", zh: "结束时的号召"),
    Field("vision", "愿景", .text, en: "what it is all for", zh: "愿景"),
  ]
}
