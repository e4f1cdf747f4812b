import Diagnostics
import Testing

@testable import Templating

/// Whole small templates with the text that Jinja2 3.1.6 gives for them, under `trim_blocks`, `lstrip_blocks`,
/// `keep_trailing_newline` and `StrictUndefined`.
struct ConformanceTests {
  private func render(_ template: String, _ json: String) -> String? {
    var report = Report()
    guard case .map(let map)? = Value(json: SourceFile(name: "data.json", text: json), report: &report)?.content else {
      return nil
    }
    let environment = Environment { _, _ in nil }
    return Template(parsing: SourceFile(name: "t", text: template), in: environment, report: &report)
      .render(with: map, report: &report)?.text
  }

  @Test(arguments: [
    (
      "# {{ 区 }}\n{% for 项 in 任务 %}\n{{ loop.index }}. {{ 项 }}\n{% endfor %}\n结束\n",
      "# 涧东区\n1. 抓项目\n2. 抓招商\n3. 抓环境\n结束\n"
    ),
    (
      "{% if n == 1 %}\n一\n{% elif n == 2 %}\n\n二\n{% else %}\n三\n{% endif %}\n",
      "\n二\n"
    ),
    (
      "\t{% for x in 任务 %}\n\t- {{ x }}\n\t{% endfor %}\n\t完\n",
      "\t- 抓项目\n\t- 抓招商\n\t- 抓环境\n\t完\n"
    ),
    (
      "甲 {%- for x in 任务 %} {{ x }} {%- endfor %} 乙\n",
      "甲 抓项目 抓招商 抓环境 乙\n"
    ),
    (
      "{{ 区 -}}\n\n  {{- n }}\n",
      "涧东区2\n"
    ),
    (
      "  {#- 说明 -#}  a\n  {# 一行 #}\nb\n",
      "a\nb\n"
    ),
    (
      "{% raw -%}\n  {{ 不变 }} {% if %}\n{%- endraw %}\n尾",
      "{{ 不变 }} {% if %}尾"
    ),
    (
      "{% for x in 空 %}\n有\n{% else %}\n没有任务\n{% endfor %}\n",
      "没有任务\n"
    ),
    (
      "{%+ set a = 1 %}\n  {%+ if a %}左{% endif +%}\n右\n",
      "  左\n右\n"
    ),
    (
      "一行{% if n %}中{% endif %}\n\n\n",
      "一行中\n\n"
    ),
  ])
  func whitespaceAndBlocks(template: String, expected: String) {
    let data = #"""
      {"区": "涧东区", "任务": ["抓项目", "抓招商", "抓环境"], "空": [], "n": 2}
      """#
    #expect(render(template, data) == expected)
  }

  @Test(arguments: [
    (
      "{% for x in xs %}{{ loop.revindex }}{{ loop.first }}{{ loop.length }};{% endfor %}",
      "3True3;2False3;1False3;"
    ),
    (
      "{% for x in xs %}{{ loop.previtem if not loop.first else '始' }}<{{ x }}>{{ loop.nextitem if not loop.last else '终' }} {% endfor %}",
      "始<4>7 4<7>1 7<1>终 "
    ),
    (
      "{% for t in 任务 %}{% for k, v in t.items() %}{{ loop.index0 }}{{ k }}={{ v }} {% endfor %}{% endfor %}",
      "0名=项目 1数=3 0名=招商 1数=1 "
    ),
    (
      "{% for 节 in 树 recursive %}{{ loop.depth }}{{ 节.名 }}{% if 节.子 %}（{{ loop(节.子) }}）{% endif %}{% endfor %}",
      "1一（2二2三）"
    ),
    (
      "{% for t in 任务|sort(attribute='数') %}{{ t.名 }}{{ '、' if not loop.last }}{% endfor %}",
      "招商、项目"
    ),
    (
      "{% for k in m %}{{ k }}{% endfor %} {% for k, v in m|dictsort(by='value', reverse=true) %}{{ k }}{{ v }}{% endfor %}",
      "乙甲 甲2乙1"
    ),
    (
      "{% for x in xs if x > 3 %}{{ loop.index }}/{{ loop.length }}:{{ x }} {% endfor %}",
      "1/2:4 2/2:7 "
    ),
    (
      "{% set 计 = namespace(和=0, 名=[]) %}{% for t in 任务 %}{% set 计.和 = 计.和 + t.数 %}{% set 计.名 = 计.名 + [t.名] %}{% endfor %}{{ 计.和 }}{{ 计.名|join }}",
      "4项目招商"
    ),
    (
      "{% for a, (b, c) in [(1, (2, 3)), (4, (5, 6))] %}{{ a + b * c }} {% endfor %}",
      "7 34 "
    ),
    (
      "{% for x in 'ab' %}{% for y in range(2, 6, 2) %}{{ x }}{{ y }}{{ loop.cycle('奇', '偶') }}{% endfor %}{% endfor %}",
      "a2奇a4偶b2奇b4偶"
    ),
  ])
  func loops(template: String, expected: String) {
    let data = #"""
      {"xs": [4, 7, 1], "任务": [{"名": "项目", "数": 3}, {"名": "招商", "数": 1}], "树": [{"名": "一", "子": [{"名": "二", "子": []}, {"名": "三", "子": []}]}], "m": {"乙": 1, "甲": 2}}
      """#
    #expect(render(template, data) == expected)
  }

  @Test(arguments: [
    (
      "{% if n %}{% set x = '内' %}{% endif %}{{ x }}",
      "内"
    ),
    (
      "{% for i in [1] %}{% set x = '内' %}{{ x }}{% endfor %}{{ x }}",
      "内外"
    ),
    (
      "{% with x = '里', y = x %}{{ x }}{{ y }}{% endwith %}{{ x }}",
      "里外外"
    ),
    (
      "{% macro 项(名, 数=n, 单位='个') %}{{ 名 }}{{ 数 }}{{ 单位 }}{% endmacro %}{{ 项('项目') }}，{{ 项('招商', 单位='家') }}，{{ 项('资金', 2, '亿') }}",
      "项目3个，招商3家，资金2亿"
    ),
    (
      "{% macro 框(题) %}【{{ 题 }}：{{ caller('甲', 末='乙') }}】{% endmacro %}{% call(a, 末) 框('名') %}{{ a }}和{{ 末 }}{% endcall %}",
      "【名：甲和乙】"
    ),
    (
      "{% macro f(n) %}{{ n }}{% if n > 1 %}{{ f(n - 1) }}{% endif %}{% endmacro %}{{ f(n) }}{{ n }}",
      "3213"
    ),
    (
      "{% set 段 %}第{{ n }}段{% endset %}{{ 段|length }}{{ 段 }}",
      "3第3段"
    ),
    (
      "{% set 段 | upper | replace('A', '甲') %}ab{% endset %}{{ 段 }}",
      "甲B"
    ),
    (
      "{% macro g() %}{{ x }}{% endmacro %}{% set x = '后' %}{{ g() }}",
      "后"
    ),
  ])
  func scopes(template: String, expected: String) {
    let data = #"""
      {"x": "外", "n": 3}
      """#
    #expect(render(template, data) == expected)
  }

  @Test(arguments: [
    (
      "{{ s[1:3] }}{{ s[-1] }}{{ s[::2] }} {{ m.a.b[1] }} {{ m['a']['b']|first }}",
      "中求进稳求 20 10"
    ),
    (
      "{{ f + 0.2 }} {{ 1e3 }} {{ 10 / 4 }} {{ 10 // 4 }} {{ -10 % 3 }} {{ 2 ** 3 }} {{ 7.0 // 2 }}",
      "0.30000000000000004 1000.0 2.5 2 2 8 3.0"
    ),
    (
      "{{ '稳' in s }} {{ 'b' in m.a }} {{ 5 not in xs }} {{ 1 < 2 <= 2 != 3 }}",
      "True True True True"
    ),
    (
      "{{ 缺 is defined }} {{ 缺|default('无') }} {{ (m.q|default({})).r|default('深') }} {{ 空|default('空', true) }} {{ 无|default('x') }}",
      "False 无 深 空 None"
    ),
    (
      "{{ 'a\\tb' }} {{ \"it's\" }} {{ ['a\"b', 'c'] }} {{ {'k': (1, none, true)} }}",
      "a\tb it's ['a\"b', 'c'] {'k': (1, None, True)}"
    ),
    (
      "{{ xs is iterable and s is string and 无 is none and m is mapping and 3 is divisibleby(3) }}",
      "True"
    ),
    (
      "{{ ('甲' if xs|length > 2 else '乙') ~ ('丙' if 空) }}|{{ not 空 or 缺 }}",
      "甲|True"
    ),
    (
      "{{ xs + [4] }} {{ '-' * 3 }} {{ [0] * 2 }} {{ xs == [3, 1, 2] }} {{ 'a' < 'b' }}",
      "[3, 1, 2, 4] --- [0, 0] True True"
    ),
  ])
  func expressions(template: String, expected: String) {
    let data = #"""
      {"s": "稳中求进", "xs": [3, 1, 2], "f": 0.1, "m": {"a": {"b": [10, 20]}}, "空": "", "无": null}
      """#
    #expect(render(template, data) == expected)
  }

  @Test(arguments: [
    (
      "{{ s.upper() }}{{ s.title() }}{{ s.swapcase() }}{{ s.capitalize() }}",
      "HELLO WORLDHello WorldhELLO WoRLDHello world"
    ),
    ("[{{ ' 会 '.strip() }}][{{ ' 会 '.lstrip() }}][{{ ' 会 '.rstrip() }}][{{ '一会一'.strip('一') }}]", "[会][会 ][ 会][会]"),
    (
      "{{ 文.split('工作') }}{{ ' a  b '.split() }}{{ ' a  b c '.split(none, 1) }}{{ 'a,b,c'.rsplit(',', 1) }}",
      "['经济', '会议']['a', 'b']['a', 'b c ']['a,b', 'c']"
    ),
    (
      "{{ 'a b'.split(maxsplit=0) }}{{ 'aXb'.split(sep='X', maxsplit=-1) }}{{ ''.split() }}{{ ''.split('a') }}",
      "['a b']['a', 'b'][]['']"
    ),
    ("{{ '甲\r\n乙\n'.splitlines() }}{{ '甲\n乙'.splitlines(true) }}", "['甲', '乙']['甲\\n', '乙']"),
    (
      "{{ 'a-b-c'.partition('-') }}{{ 'a-b-c'.rpartition('-') }}{{ 'a'.partition('-') }}{{ 'a'.rpartition('-') }}",
      "('a', '-', 'b-c')('a-b', '-', 'c')('a', '', '')('', '', 'a')"
    ),
    (
      "{{ 文.replace('经济', '党建') }}{{ 'aaa'.replace('a', 'b', 2) }}{{ 'ab'.removeprefix('a') }}{{ 'ab'.removesuffix('b') }}",
      "党建工作会议bbaba"
    ),
    (
      "{{ 文.startswith('经济') }}{{ 文.endswith(('甲', '会议')) }}{{ 文.find('会') }}{{ 文.find('甲') }}{{ 'abab'.rfind('ab') }}",
      "TrueTrue4-12"
    ),
    (
      "{{ 'abab'.count('ab') }}{{ '甲乙'.count('') }}{{ 'abab'.index('b') }}{{ '、'.join(['甲', '乙']) }}{{ ''.join('甲乙') }}",
      "231甲、乙甲乙"
    ),
    (
      "[{{ 'ab'.center(5) }}][{{ 'ab'.ljust(4, '-') }}][{{ 'ab'.rjust(4) }}][{{ '-7'.zfill(4) }}]",
      "[  ab ][ab--][  ab][-007]"
    ),
    (
      "{{ '12'.isdigit() }}{{ '甲'.isalpha() }}{{ ' '.isspace() }}{{ ''.isspace() }}{{ 'A1'.isupper() }}{{ 'a1'.isalnum() }}",
      "TrueTrueTrueFalseTrueTrue"
    ),
    (
      "{{ '%s|%d|%%|%s' % ('甲', 7.9, xs) }}{{ '%s' % 文 }}{{ '%s、%d'|format('乙', true) }}{{ 5 % 3 }}",
      "甲|7|%|[3, 2, 1]经济工作会议乙、12"
    ),
    ("{{ xs.count(3) }}{{ xs.index(1) }}{{ xs.copy() }}{{ (1, 2).index(2) }}", "12[3, 2, 1]1"),
    (
      "{{ m.keys()|list }}{{ m.values()|list }}{{ m.items()|list }}{{ m.get('乙', '无') }}{{ m.copy() }}",
      "['甲'][1][('甲', 1)]无{'甲': 1}"
    ),
    ("{{ ('a' * 20 ~ 'b').find('a' * 19 ~ 'b') }}{{ ('ab' * 30).count('ab' * 10) }}{{ 没有|items|list }}", "13[]"),
  ])
  func methods(template: String, expected: String) {
    let data = #"""
      {"s": "Hello wOrld", "文": "经济工作会议", "xs": [3, 2, 1], "m": {"甲": 1}}
      """#
    #expect(render(template, data) == expected)
  }

  @Test(arguments: [
    (
      "{% for k, 组 in 行|groupby('k', default='无') %}{{ k }}:{{ 组|sum(attribute='v') }};{% endfor %}",
      "乙:5;无:5;甲:1;"
    ),
    (
      "{{ 行|selectattr('k', 'defined')|map(attribute='v')|join('+') }} {{ 行|map(attribute='k', default='—')|join }}",
      "2+1+3 乙甲乙—"
    ),
    (
      "{{ 行|rejectattr('v', 'in', [2, 5])|map(attribute='v')|list }} {{ xs|unique|sort|list }} {{ xs|reject('gt', 3)|list }}",
      "[1, 3] [1, 3, 5] [3, 3, 1]"
    ),
    (
      "{{ xs|batch(3, '缺')|map('join', '/')|join(' ') }} {{ xs|slice(3, 0)|list }}",
      "5/3/3 1/缺/缺 [[5, 3], [3, 0], [1, 0]]"
    ),
    (
      "[{{ t|indent(2, blank=true) }}][{{ t|wordcount }}][{{ 'abcdefgh'|truncate(6, true, '…', 0) }}]",
      "[one two\n  \n  three][3][abcde…]"
    ),
    (
      "{{ 3.14159|round(2) }} {{ 2.1|round(0, 'ceil') }} {{ 5|round }} {{ '12'|int + '0.5'|float }} {{ 'x'|int(-1) }}",
      "3.14 3.0 5 12.5 -1"
    ),
    (
      "{{ xs|min }}{{ xs|max }}{{ xs|sum(start=10) }} {{ ['b', 'A', 'c']|sort }} {{ ['b', 'A']|sort(case_sensitive=true, reverse=true) }}",
      "1522 ['A', 'b', 'c'] ['b', 'A']"
    ),
    (
      "{% filter trim|replace('\\n', '/') %}\n甲\n乙\n{% endfilter %}",
      "甲/乙"
    ),
  ])
  func filters(template: String, expected: String) {
    let data = #"""
      {"行": [{"k": "乙", "v": 2}, {"k": "甲", "v": 1}, {"k": "乙", "v": 3}, {"v": 5}], "t": "one two\n\nthree", "xs": [5, 3, 3, 1]}
      """#
    #expect(render(template, data) == expected)
  }
}
