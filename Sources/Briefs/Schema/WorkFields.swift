extension Schema {
  static let situation: [Field] = [
    Field("judgement", "判断", .text, .needed, en: "the overall judgement", zh: "总的判断"),
    Field("challenges", "挑战", .list(of: .text), .needed, en: "challenges, one each", zh: "挑战，每条一句"),
    Field("opportunities", "机遇", .list(of: .text), .needed, en: "opportunities, one each", zh: "机遇，每条一句"),
    Field(
      "opportunity-name", "机遇合称", .text, en: "what the opportunities have in common: 没有变 gives “五个没有变”",
      zh: "几条机遇共有的词，写“没有变”，稿中成为“五个没有变”"),
  ]

  static let requirements: [Field] = [
    Field("approach", "思路", .text, .needed, en: "the local part of the overall requirement", zh: "总体思路里本地独有的一段"),
    Field("balances", "把握", .list(of: .record(point)), en: "relations to handle: 稳与进 …", zh: "要把握好的关系，如 稳与进"),
  ]

  static let target: [Field] = [
    Field("name", "名称", .text, .needed, en: "the indicator", zh: "指标名称", initial: ["地区生产总值"]),
    Field("target", "目标", .text, .needed, en: "增长7%以上, 控制在3%以内 …", zh: "如 增长7%以上、控制在3%以内"),
    Field("note", "说明", .text, en: "why so much", zh: "为什么定这个数"),
  ]

  static let task: [Field] = [
    Field("title", "标题", .text, .needed, en: "the heading of the task", zh: "任务的标题"),
    Field("judgement", "判断", .text, .needed, en: "why it matters here", zh: "为什么重要"),
    Field("measures", "举措", .list(of: .record(point)), .needed, en: "what will be done", zh: "具体举措"),
    Field("projects", "项目", .list(of: .record(project)), en: "the projects that carry it", zh: "支撑项目"),
    Field("lead", "牵头", .text, en: "who leads it", zh: "牵头单位"),
  ]

  static let line: [Field] = [
    Field("slogan", "口号", .text, .needed, en: "the line itself: 坚持…", zh: "这条主线，如 坚持……"),
    Field("judgement", "判断", .text, .needed, en: "why it matters here", zh: "为什么重要"),
    Field("items", "事项", .list(of: .record(point)), .needed, en: "what it covers, a dash item each", zh: "包括哪些方面，每项一段"),
    Field("measures", "举措", .list(of: .record(point)), .needed, en: "what will be done", zh: "具体举措"),
  ]

  static let projectPlan: [Field] = [
    Field("count", "总数", .figure, unit: "个", en: "how many; must be the sum of the kinds", zh: "项目总数，须等于各类之和"),
    Field(
      "investment", "总投资", .figure, unit: "亿元", en: "total investment; must be the sum of the kinds",
      zh: "总投资，须等于各类之和"),
    Field("this-year", "年度投资", .figure, unit: "亿元", en: "planned for the year", zh: "年度计划投资"),
    Field("categories", "分类", .list(of: .record(category)), .needed, en: "the kinds", zh: "各类项目"),
  ]

  private static let category: [Field] = [
    Field("name", "类别", .text, .needed, en: "the kind: 产业项目", zh: "如 产业项目"),
    Field("count", "个数", .figure, .needed, unit: "个", en: "how many", zh: "多少个"),
    Field("investment", "投资", .figure, unit: "亿元", en: "total investment", zh: "总投资"),
  ]

  static let spirit: [Field] = [
    Field("name", "名称", .text, .needed, en: "its name: 青坪精神", zh: "如 青坪精神"),
    Field("meaning", "内涵", .text, .needed, en: "what it says and where it comes from", zh: "讲什么、从哪里来"),
    Field("call", "要求", .text, en: "what it asks of everyone now", zh: "今天对大家的要求"),
  ]

  static let administration: [Field] = [
    Field("judgement", "判断", .text, en: "why it decides", zh: "为什么关键"),
    Field("measures", "举措", .list(of: .record(point)), .needed, en: "what will be done", zh: "具体举措"),
  ]

  private static let project: [Field] = [
    Field("name", "名称", .text, .needed, en: "the project's name", zh: "项目名称"),
    Field("investment", "投资", .figure, unit: "亿元", en: "total investment", zh: "总投资，只写数字"),
    Field("content", "内容", .text, .needed, en: "what will be finished when", zh: "建什么、何时完成"),
  ]

  static let partyBuilding: [Field] = [
    Field("judgement", "判断", .text, en: "why it decides", zh: "为什么关键"),
    Field("measures", "举措", .list(of: .record(partyMeasure)), .needed, en: "what will be done", zh: "具体举措"),
  ]

  private static let partyMeasure: [Field] =
    [
      Field(
        "module", "模块", .choice(partyModules), en: "the standing words that come before it",
        zh: "写上模块名，这一条前面加上该模块的常用表述")
    ] + point

  private static let partyModules = [
    Choice("politics", "政治建设"), Choice("governance", "治理能力"), Choice("cadres", "干部队伍"),
    Choice("grassroots", "基层组织"), Choice("conduct", "作风"), Choice("integrity", "廉政"), Choice("delivery", "抓落实"),
  ]

  static let closing: [Field] = [
    Field("call", "号召", .text, .needed, en: "the closing call", zh: "结束时的号召"),
    Field("vision", "愿景", .text, en: "what it is all for", zh: "愿景"),
  ]
}
