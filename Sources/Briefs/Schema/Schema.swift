/// The fields of a brief: the one table behind decoding, the file that `new` writes and the names valid in templates.
package enum Schema {
  /// The years a brief can be written for.
  package static let years = 1950...2999

  /// The kind of speech that a brief is for where nothing else is asked for.
  package static let usualKind = "经济工作会议讲话"

  package static let brief: [Field] = [
    Field(
      "year", "年份", .year, .required,
      en: "the year whose work is laid out; the review is of the year before", zh: "部署工作的年份；回顾的是上一年"),
    Field(
      "kind", "文种", .text, .required, en: "the kind of speech; ‘drafter templates list’ shows them",
      zh: "讲话的种类；drafter templates list 列出全部", initial: [usualKind, "economic-conference"]),
    Field(
      "length", "篇幅", .choice([Choice("full", "全"), Choice("short", "简")]),
      en: "‘short’ keeps the tasks alone; ‘full’ if empty", zh: "写“简”则只讲任务；不填则为“全”", isFrame: true),
    Field(
      "theme", "主题", .text, .needed, en: "the overall aim as a slogan", zh: "总的奋斗目标，一句口号，如 建设现代化产业新城"),
    Field("office", "单位", .record(office), .needed, en: "whose speech it is", zh: "谁的讲话", isFrame: true),
    Field("meeting", "会议", .record(meeting), .needed, en: "where and when it is given", zh: "在什么会上讲", isFrame: true),
    Field(
      "almanac", "年度", .record(almanac), .needed, en: "only where the almanac does not know or shall not decide",
      zh: "只在年历推定不出、或需改写时填写", isFrame: true),
    Field(
      "layout", "版式", .choice([Choice("standard", "标准"), Choice("podium", "大字")]),
      en: "‘podium’ is a copy in large type to read from; ‘standard’ if empty", zh: "写“大字”为讲稿大字版；不填则为“标准”",
      isFrame: true),
    Field("fonts", "字体", .record(fonts), en: "other fonts of the Word file", zh: "Word 文件改用的字体", isFrame: true),
    Field("sizes", "字号", .record(sizes), en: "other sizes of its type", zh: "Word 文件改用的字号", isFrame: true),
    Field(
      "sections", "章节", .record(arrangement), en: "how this speech differs from its kind", zh: "这一篇与文种的安排有何不同",
      isFrame: true),
    Field("awards", "表彰", .list(of: .record(award)), en: "whom the meeting honours", zh: "会上表彰的集体和个人"),
    Field("journey", "历程", .record(journey), en: "past, present and future in three steps", zh: "过去、现在、未来三步"),
    Field("review", "回顾", .record(review), .needed, en: "the year that is over", zh: "过去一年"),
    Field("situation", "形势", .record(situation), .needed, en: "what the year ahead brings", zh: "来年面对的形势"),
    Field("requirements", "要求", .record(requirements), .needed, en: "how the work is to be done", zh: "来年工作的要求"),
    Field("targets", "目标", .list(of: .record(target)), .needed, en: "the main targets", zh: "主要预期目标，逐项填写"),
    Field(
      "project-plan", "项目安排", .record(projectPlan), en: "the year's projects by kind", zh: "全年重点项目的分类安排"),
    Field("livelihood", "实事", .list(of: .text), en: "the promises to the people, one each", zh: "民生实事，每件一句"),
    Field("lines", "主线", .list(of: .record(line)), .needed, en: "the parallel lines of the slogan", zh: "口号下并列的几条主线"),
    Field("tasks", "任务", .list(of: .record(task)), .needed, en: "the fields of work", zh: "重点任务，逐项填写"),
    Field("spirit", "精神", .record(spirit), en: "the local spirit that the speech calls on", zh: "讲话里倡导的本地精神"),
    Field("conduct", "作风", .list(of: .record(point)), .needed, en: "spirit and style of work", zh: "精神状态和作风要求"),
    Field(
      "administration", "自身建设", .record(administration), .needed, en: "the government's own building",
      zh: "政府自身建设"),
    Field("party-building", "党建", .record(partyBuilding), .needed, en: "the Party building", zh: "党的建设"),
    Field("closing", "结尾", .record(closing), .needed, en: "the close", zh: "结束语"),
  ]

  private static let office: [Field] = [
    Field("name", "名称", .text, .needed, en: "the office's place: 涧东区", zh: "单位所在地的名称，如 涧东区"),
    Field(
      "level", "层级", .text, .required, en: "区, 县, 市, 镇, 局, 企业 …: decides 区委, 全区 and every such word",
      zh: "区、县、市、镇、局、企业等：区委、全区一类称谓由它决定", initial: ["区", "district"]),
    Field(
      "superiors", "上级", .list(of: .text), .needed, en: "from the nearest up: [云州市, 河东省]",
      zh: "由近及远，如 [云州市, 河东省]"),
    Field(
      "words", "称谓", .words, en: "words of the level that this office says otherwise: {全域: 全系统}",
      zh: "本单位与所在层级说法不同的字眼，如 {全域: 全系统}"),
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
    Field(
      "occasion", "由来", .text, en: "what the meeting follows: 县“两会”刚刚闭幕", zh: "会前刚发生的事，如 县“两会”刚刚闭幕"),
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

  private static let fonts: [Field] = [
    Field("title", "标题", .text, en: "the title", zh: "如 方正小标宋简体"),
    Field("body", "正文", .text, en: "the body", zh: "如 仿宋_GB2312"),
    Field("heading", "一级标题", .text, en: "headings of the first level", zh: "如 黑体"),
    Field("subheading", "二级标题", .text, en: "headings of the second level", zh: "如 楷体_GB2312"),
    Field("latin", "数字", .text, en: "digits and Latin letters", zh: "数字和西文，如 Times New Roman"),
  ]

  private static let sizes: [Field] = [
    Field("title", "标题", .figure, unit: "磅", en: "the title", zh: "标题，二号为 22"),
    Field("body", "正文", .figure, unit: "磅", en: "the body", zh: "正文，三号为 16"),
  ]

  /// How one speech differs from the sections of its kind.
  private static let arrangement: [Field] = [
    Field("without", "略去", .list(of: .text), en: "sections to leave out", zh: "不要的章节"),
    Field("replace", "替换", .list(of: .record(replacement)), en: "sections to replace", zh: "换用别的模板的章节"),
    Field("add", "加入", .list(of: .record(addition)), en: "sections to add", zh: "增加的章节"),
    Field(
      "order", "次序", .list(of: .text), en: "sections that change places, in their new order", zh: "要调换的章节，按新的先后写"),
  ]

  private static let replacement: [Field] = [
    Field("section", "原章节", .text, .needed, en: "the section of the kind", zh: "文种里的章节"),
    Field("template", "模板", .text, .needed, en: "the template to use instead", zh: "改用的模板"),
  ]

  private static let addition: [Field] = [
    Field("template", "模板", .text, .needed, en: "the template", zh: "模板"),
    Field("after", "接在", .text, .needed, en: "the section that it follows", zh: "接在哪个章节后面"),
  ]
}
