/// A brief of any size: the entries of a real one over and over, every indicator and note under a name of its own.
struct SampleBrief {
  let bytes: [UInt8]

  /// - Parameter size: its size in bytes, reached with the last entry.
  init(size: Int) {
    var text = Self.head
    var number = 0
    text += "回顾:\n  指标:   # 增速为正写增长，为负写下降\n"
    while text.utf8.count < size / 4 { text += Self.indicator(&number) }
    text += "备注:\n"
    while text.utf8.count < size / 2 { text += Self.note(&number) }
    text += "任务:\n"
    while text.utf8.count < size { text += Self.task(&number) }
    bytes = Array(text.utf8)
  }

  private static let head = """
    # 涧东区 2022 年经济工作会议讲话素材
    年份: 2022
    文种: 经济工作会议讲话
    单位: {名称: 涧东区, 层级: 区, 上级: [云州市, 河东省]}

    """

  private static func indicator(_ number: inout Int) -> String {
    number += 1
    return """
          - {名称: 第\(number)项指标, 完成: \(number).3, 单位: 亿元, 增速: 8.1%, 全市增速: 7.4%, 来源: 统计部门快报}
          - {名称: 占预算收入的比重\(number), 完成: 74.2, 单位: "%", 增速: , 位次: 第2位}   # 待核

      """
  }

  private static func note(_ number: inout Int) -> String {
    number += 1
    return """
        事项\(number): 全年实施重点项目\(number)个，完成投资186.2亿元，占固定资产投资的65.0%
        "联系人 \(number)": '综合科'
        口径\(number):
          取数: 快报数
          说明: 付印前同统计部门再核一遍，"口径"以年报为准   # 一季度更新

      """
  }

  private static func task(_ number: inout Int) -> String {
    number += 1
    return """
        - 标题: 坚持挺起制造业脊梁，办好第\(number)件事
          判断: 制造业是我们吃饭的家当，今年装备制造业产值要从298亿元提高到330亿元，做到这一条，工业才算有了新气象
          举措:
            # 要点要短，内容要实
            - 要点: 稳住骨干企业的生产
              内容: 产值前50家企业，每家派一名专员，订单、用工、用电、资金四本台账每周更新，三天之内必须有人接着办
            - 要点: 给老厂换上新装备
              内容: |
                全年支持48家企业实施技术改造，建成智能车间15个。
                财政安排8000万元专项资金，按设备投资额的12%给予补助。
          项目:
            - {名称: 智能装备产业园\(number)期, 投资: 24.6, 内容: "建设标准厂房32万平方米，6月底前主体完工"}
          牵头: 工业和信息化部门

      """
  }
}
