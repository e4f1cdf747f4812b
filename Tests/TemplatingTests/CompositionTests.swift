import Diagnostics
import Testing

@testable import Templating

/// Templates that extend, include and import others, with what Jinja2 3.1.6 gives for them.
@Suite struct CompositionTests {
  private func render(_ template: String, _ others: [String: String]) -> String? {
    var report = Report()
    return Sample.rendering(SourceFile(name: "t", text: template), templates: others, report: &report)?.text
  }

  private static let base = [
    "底": "头\n{% block 正文 %}\n原文{{ n }}\n{% endblock %}\n{% block 尾 %}尾{% endblock 尾 %}",
    "中": "{% extends '底' %}{% block 正文 %}中{{ super() }}{% endblock %}",
    "循环": "{% for x in xs %}{% block 项 scoped %}{{ x }}{% endblock %}{% endfor %}",
    "不传": "{% for x in xs %}{% block 项 %}-{% endblock %}{% endfor %}",
    "必填": "[{% block 甲 required %}{# 由下级给出 #}{% endblock %}]",
    "变量": "{{ v }}{% set v = 4 %}{% block 正文 %}{{ v }}{% endblock %}",
    "宏": "{% macro 项(名) %}【{{ 名 }}{{ 量 }}】{% endmacro %}{% set 量 = 7 %}{% set _内 = 1 %}",
    "读": "{% macro 数() %}{{ n }}{{ 自 }}{% endmacro %}",
    "转": "{% from '宏' import 项 %}{% set 另 = 项 %}",
    "值": "{{ n }}",
    "后设": "{% block 甲 scoped %}{{ n }}{% endblock %}{% set n = 8 %}",
  ]

  @Test(arguments: [
    ("{% extends '底' %}\n{% block 正文 %}\n新文\n{% endblock %}\n外面\n", "头\n新文\n尾"),
    ("{% extends '底' %}{% block 正文 %}前{{ super() }}后{% endblock %}", "头\n前原文3\n后尾"),
    ("{% extends '中' %}{% block 正文 %}上{{ super() }}{{ super.super() }}{% endblock %}", "头\n上中原文3\n原文3\n尾"),
    ("{% extends '底' %}{% block 尾 %}{{ self.正文()|trim }}{{ super.name }}{% endblock %}", "头\n原文3\n原文3尾"),
    ("{% extends '底' %}{% block 尾 %}{% block 里 %}里{% endblock %}{{ self['里']() }}{% endblock %}", "头\n原文3\n里里"),
    ("先{% extends '底' %}{% for x in xs %}不印{% include '底' %}{% endfor %}", nil),
    ("{% extends '循环' %}{% block 项 %}{{ loop.index }}{{ x }} {% endblock %}", "13 21 32 "),
    ("{% extends '不传' %}{% block 项 %}{{ x is defined }} {% endblock %}", "False False False "),
    ("{% extends '必填' %}{% block 甲 %}有{% endblock %}", "[有]"),
    ("{% extends '变量' %}{% set v = 1 %}{% if n %}{% set v = 2 %}{% endif %}", "24"),
    ("{% if n == 3 %}{% extends '必填' %}{% endif %}{% block 甲 %}有{% endblock %}", "[有]"),
    ("{% if n == 4 %}{% extends '必填' %}{% endif %}{% block 甲 %}有{% endblock %}外", "有外"),
    ("{% extends '必' ~ '填' %}{% set k %}捕获{% endset %}{% block 甲 %}{{ k }}{% endblock %}", "[捕获]"),
    ("{% extends '必填' %}{% macro f() %}{{ self.甲() }}{% endmacro %}{% block 甲 %}甲{% endblock %}", "[甲]"),
    (
      "{% block 甲 %}{% set q = 1 %}{% endblock %}{{ q is defined }}{% block 乙 %}{{ super is defined }}{% endblock %}",
      "FalseFalse"
    ),
    ("{% with n = 5 %}{% block 甲 scoped %}{{ n }}{% set n = 6 %}{% endblock %}{{ n }}{% endwith %}{{ n }}", "553"),
    ("{% macro f() %}{% block 甲 %}块{% endblock %}{% endmacro %}{{ f() }}{{ f() }}", "块块"),
  ])
  func inheritance(template: String, expected: String?) {
    if let expected {
      #expect(render(template, Self.base) == expected)
    } else {
      // What is included at the top level is printed before the template extended.
      #expect(render(template, Self.base)?.hasPrefix("先头\n原文3\n尾头") == true)
    }
  }

  @Test(arguments: [
    ("{% import '宏' as 库 %}{{ 库.项('甲') }}{{ 库.量 }}{{ 库._内 is defined }}{{ 库.无 is defined }}", "【甲7】7FalseFalse"),
    ("{% from '宏' import 项, 量 as 数 %}{{ 项('乙') }}{{ 数 }}", "【乙7】7"),
    ("{% from '读' import 数 with context %}{{ 数() is defined }}", nil),
    ("{% set 自 = '我' %}{% from '读' import 数 with context %}{{ 数() }}", "3我"),
    ("{% for 自 in [1, 2] %}{% import '读' as 读 with context %}{{ 读.数() }};{% endfor %}", "31;32;"),
    ("{% from '读' import 数 %}{{ 数() }}", nil),
    ("{% from '转' import 另, 项 %}{{ 另('丙') }}{{ 项 is defined }}", "【丙7】False"),
    ("{% extends '必填' %}{% from '宏' import 项 as 条 %}{% block 甲 %}{{ 条('丁') }}{% endblock %}", "[【丁7】]"),
    ("{% block 甲 %}{% import '宏' as 库 %}{{ 库.项(1) }}{% endblock %}{{ 库 is defined }}", "【17】False"),
    ("{% from '宏' import 无 %}{{ 无 is defined }}{{ 无|default('缺') }}", "False缺"),
    ("{% include '读' without context %}{% include '宏' %}{{ 量 is defined }}", "False"),
    // What is set later does not hide what stands around it.
    ("{% include '值' %}{% set n = 9 %}{% include '值' %}", "39"),
    ("{% extends '后设' %}{% set n = 7 %}", "7"),
  ])
  func imports(template: String, expected: String?) { #expect(render(template, Self.base) == expected) }

  @Test func `every run keeps the file it stands in`() {
    var report = Report()
    let others = ["底": "头{% block 甲 %}原{% endblock %}"]
    let template = SourceFile(name: "上", text: "{% extends '底' %}{% block 甲 %}新{{ super() }}{{ n }}{% endblock %}")
    let runs = Sample.rendering(template, templates: others, report: &report)?.runs ?? []
    #expect(runs.map(\.text) == ["头", "新", "原", "3"])
    #expect(runs.map(\.place.file.name) == ["底", "上", "底", "上"])
  }

  @Test func `an error below tells what leads there`() {
    let others = [
      "底": "{% block 甲 %}{% endblock %}\n{{ 没有 }}", "中": "{% extends '底' %}",
      "宏": "{% macro f() %}\n{{ 没有 }}{% endmacro %}",
    ]
    func finding(_ text: String) -> [String] {
      var report = Report()
      _ = Sample.rendering(SourceFile(name: "上", text: text), templates: others, report: &report)
      let first = report.diagnostics.first
      return ([first?.place] + (first?.notes.map(\.place) ?? [])).map { $0?.description ?? "" }
    }
    #expect(finding("{% extends '中' %}") == ["底:2:4", "中:1:4", "上:1:4"])
    #expect(finding("{% extends '中' %}{% block 甲 %}{{ 没有 }}{% endblock %}") == ["上:1:34"])
    #expect(finding("{% include '中' %}") == ["底:2:4", "中:1:4", "上:1:4"])
    #expect(finding("{% from '宏' import f %}\n{{ f() }}") == ["宏:2:4", "上:2:4"])
  }

  @Test func `templates that lead back to themselves end with an error`() {
    func ids(_ others: [String: String], _ text: String) -> [String] {
      var report = Report()
      _ = Sample.rendering(SourceFile(name: "t", text: text), templates: others, report: &report)
      return report.diagnostics.map(\.message.id)
    }
    #expect(ids(["t": "{% extends 't' %}"], "{% extends 't' %}") == ["extends-itself"])
    #expect(ids(["a": "{% extends 'b' %}", "b": "{% extends 'a' %}"], "{% extends 'a' %}") == ["extends-itself"])
    #expect(
      ids(["t": "{% import 't' as t %}"], "{% import 't' as t %}").last.map(["includes-too-deep", "too-deep"].contains)
        == true)
    #expect(ids(["t": "{% from 't' import f %}"], "{% from 't' import f %}").count == 1)
    var chain: [String: String] = ["t100": "底"]
    for number in 0..<100 { chain["t\(number)"] = "{% extends 't\(number + 1)' %}" }
    #expect(ids(chain, "{% extends 't0' %}") == ["extends-too-deep"])
    #expect(
      ids(
        ["b": "{% block 甲 %}{{ 'x' * 9999999 }}{% endblock %}"],
        "{% extends 'b' %}{% block 甲 %}{% for i in range(99) %}{{ super() }}{% endfor %}{% endblock %}") == [
          "output-too-long"
        ])
  }

  @Test func `a faulty template that is extended is reported with its own place`() {
    var report = Report()
    let others = ["底": "{% block 甲 %}"]
    #expect(
      Sample.rendering(SourceFile(name: "t", text: "{% extends '底' %}"), templates: others, report: &report) == nil)
    #expect(report.diagnostics.map(\.message.id).sorted() == ["faulty-template", "unclosed-block"])
    #expect(Set(report.diagnostics.compactMap { $0.place?.file.name }) == ["底", "t"])
  }

  @Test func `a template may extend the one of its own name that stands below it`() {
    let layers = [
      SourceFile(name: "office/开头.md", text: "{% extends '开头.md' %}{% block 称呼 %}各位代表{% endblock %}"),
      SourceFile(name: "built-in/开头.md", text: "{% block 称呼 %}同志们{% endblock %}：{{ n }}"),
    ]
    let environment = Environment { name, requester in
      let own = layers.firstIndex { $0.name == requester.name }
      return layers.dropFirst(own.map { $0 + 1 } ?? 0).first { $0.name.hasSuffix("/" + name) }
    }
    var report = Report()
    let template = Template(parsing: layers[0], in: environment, report: &report)
    #expect(template.render(with: Sample.variables, report: &report)?.text == "各位代表：3")
    #expect(template.freeNames == [])
    #expect(template.reads(anyOf: ["n"]))
    #expect(!template.reads(anyOf: ["s"]))
  }
}
