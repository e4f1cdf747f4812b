import Diagnostics
import Testing

@testable import Templating

/// Templates of every construct with the text that Jinja2 3.1.6 gives for them.
@Suite struct TemplateTests {
  @Test(arguments: [
    (
      "{{ 1.0 }} {{ 1e16 }} {{ 0.1 + 0.2 }} {{ 1e-7 }} {{ 100000000.0 }}",
      "1.0 1e+16 0.30000000000000004 1e-07 100000000.0"
    ),
    (
      "{{ true }} {{ none }} {{ 'x' }} {{ [1, 'a', \"it's\", none] }} {{ (1,) }} {{ m }}",
      "True None x [1, 'a', \"it's\", None] (1,) {'a': 1, 'b': 'x', '名称': '涧东区'}"
    ),
    (
      "{{ ['a\\n\\t\\\\', '\u{3000}'] }}",
      "['a\\n\\t\\\\', '\\u3000']"
    ),
    (
      "{{ 'a' if false }}|{{ 'a' if true else 'b' }}",
      "|a"
    ),
  ])
  func printed(template: String, expected: String) {
    #expect(Sample.render(template) == expected)
  }

  @Test(arguments: [
    (
      "  {% if true %}\n  x\n  {% endif %}\ny",
      "  x\ny"
    ),
    (
      "a  {%- if true -%}  b  {%- endif -%}  c",
      "abc"
    ),
    (
      "  {%+ if true %}x{% endif +%}\ny",
      "  x\ny"
    ),
    (
      "{# c #}\n  {# d #}\nx {# e #}\n",
      "x "
    ),
    (
      "{% raw %}\n {{ x }} {% endraw %}\nz",
      "\n {{ x }} z"
    ),
    (
      "a\u{3000}{{- n -}}\u{3000}b",
      "a3b"
    ),
    (
      "x\n\n",
      "x\n\n"
    ),
  ])
  func whitespace(template: String, expected: String) {
    #expect(Sample.render(template) == expected)
  }

  @Test(arguments: [
    (
      "{{ 7 // 2 }} {{ -7 // 2 }} {{ -7 % 3 }} {{ 7 / 2 }} {{ 2 ** 10 }} {{ -2 ** 2 }} {{ 7.5 // 2 }} {{ -7.5 % 2 }}",
      "3 -4 2 3.5 1024 4 3.0 0.5"
    ),
    (
      "{{ 'a' * 3 }} {{ [1] + [2] }} {{ 1 ~ 'x' ~ none }} {{ true + 1 }}",
      "aaa [1, 2] 1xNone 2"
    ),
    (
      "{{ 1 < 2 < 3 }} {{ 1 < 2 > 3 }} {{ 1 == 1.0 }} {{ 'a' in 'abc' }} {{ 4 not in xs }} {{ not 1 == 2 }}",
      "True False True True True True"
    ),
    (
      "{{ 10 - 3 - 2 }} {{ 2 ** 3 ** 2 }} {{ 100 / 10 / 5 }} {{ 2 + 3 * 4 - 5 % 3 * 2 }} {{ 7 // 2 * 2 }}",
      "5 64 2.0 10 6"
    ),
    (
      "{{ '' or 0 or 'x' }} {{ 1 and '' and q }}| {{ 0 and q or 'y' }} {{ 1 or q }} {{ not 0 and 1 or q }}",
      "x | y 1 1"
    ),
    (
      "{{ 'a'|upper|lower ~ 'b'|upper + 'c' }} {{ 'a' + 'b' * 2 + 'c' }} {{ (1 or 0) and (0 or 2) }}",
      "aBc abbc 2"
    ),
  ])
  func arithmetic(template: String, expected: String) {
    #expect(Sample.render(template) == expected)
  }

  @Test(arguments: [
    (
      "{{ m.名称 }} {{ m['a'] }} {{ xs[-1] }} {{ xs[1:] }} {{ s[::-1] }} {{ c[:2] }} {{ xs.0 }}",
      "涧东区 1 2 [1, 2] dlrOw olleH 经济 3"
    ),
    (
      "{{ m.items()|list }} {{ m.keys()|list }} {{ m.get('q', 5) }} {{ m.get('q') }}",
      "[('a', 1), ('b', 'x'), ('名称', '涧东区')] ['a', 'b', '名称'] 5 None"
    ),
  ])
  func access(template: String, expected: String) {
    #expect(Sample.render(template) == expected)
  }

  @Test(arguments: [
    (
      "{{ q is defined }} {{ n is odd }} {{ n is divisibleby 3 }} {{ m is mapping }} {{ s is string }} {{ xs is sequence }} {{ no is none }} {{ 1 is not number }} {{ n is in xs }} {{ n is ge 3 }} {{ q is string }}",
      "False True True True True True True False True True False"
    )
  ])
  func tests(template: String, expected: String) {
    #expect(Sample.render(template) == expected)
  }

  @Test(arguments: [
    (
      "{{ s|upper }} {{ s|lower }} {{ s|title }} {{ s|capitalize }} {{ ' x '|trim }} {{ s|replace('o', '0', 1) }} {{ c|length }}",
      "HELLO WORLD hello world Hello World Hello world x Hell0 wOrld 4"
    ),
    (
      "{{ q|default('d') }} {{ ''|d('e', true) }} {{ xs|sort|join(',') }} {{ ys|sort(case_sensitive=true) }} {{ ys|unique|list }} {{ xs|reverse|list }}",
      "d e 1,2,3 ['A', 'a', 'b', 'c'] ['b', 'A', 'c'] [2, 1, 3]"
    ),
    (
      "{{ rows|map(attribute='k')|join('、') }} {{ rows|selectattr('v', 'gt', 1)|map(attribute='k')|list }} {{ ys|map('upper')|list }} {{ xs|reject('odd')|list }}",
      "x、y、X ['y', 'X'] ['B', 'A', 'C', 'A'] [2]"
    ),
    (
      "{{ xs|sum }} {{ rows|sum(attribute='v') }} {{ xs|min }} {{ xs|max }} {{ rows|groupby('k')|length }} {{ xs|batch(2, 0)|list }} {{ xs|slice(2)|list }}",
      "6 6 1 3 2 [[3, 1], [2, 0]] [[3, 1], [2]]"
    ),
    (
      "{{ 2.5|round }} {{ 42.55|round(1) }} {{ 42.1|round(0, 'ceil') }} {{ '42'|int }} {{ 'x'|int(7) }} {{ '1.5'|float }} {{ -3|abs }}",
      "2.0 42.5 43.0 42 7 1.5 3"
    ),
    (
      "{{ 'a\nb\n\nc'|indent(2) }} {{ 'Hello World and more'|truncate(9) }} {{ 'x'|center(5) }}| {{ 'a b c'|wordcount }} {{ m|dictsort(by='key') }}",
      "a\n  b\n\n  c Hello...   x  | 3 [('a', 1), ('b', 'x'), ('名称', '涧东区')]"
    ),
  ])
  func filters(template: String, expected: String) {
    #expect(Sample.render(template) == expected)
  }

  @Test(arguments: [
    (
      "{% for x in xs %}{{ loop.index }}{{ x }}{% if not loop.last %}、{% endif %}{% endfor %}",
      "13、21、32"
    ),
    (
      "{% for x in xs if x is odd %}{{ loop.length }}{{ x }}{% else %}none{% endfor %}",
      "2321"
    ),
    (
      "{% for k, v in m.items() %}{{ k }}={{ v }};{% endfor %}",
      "a=1;b=x;名称=涧东区;"
    ),
    (
      "{% for x in e %}{% else %}空{% endfor %}",
      "空"
    ),
    (
      "{% set x = 1 %}{% for i in xs %}{% set x = i %}{% endfor %}{{ x }}",
      "1"
    ),
    (
      "{% set ns = namespace(t=0) %}{% for i in xs %}{% set ns.t = ns.t + i %}{% endfor %}{{ ns.t }}",
      "6"
    ),
    (
      "{% set b %}<{{ n }}>{% endset %}{{ b }}{{ b|upper }}",
      "<3><3>"
    ),
    (
      "{% set a, b = 1, 2 %}{{ a }}{{ b }}",
      "12"
    ),
    (
      "{% macro m2(a, b=2) %}[{{ a }}{{ b }}{{ varargs }}]{% endmacro %}{{ m2(1) }}{{ m2(1, b=3) }}{{ m2(1, 2, 3) }}",
      "[12()][13()][12(3,)]"
    ),
    (
      "{% macro w() %}<{{ caller('x') }}>{% endmacro %}{% call(v) w() %}{{ v }}{% endcall %}",
      "<x>"
    ),
    (
      "{% with a = 1, b = n %}{{ a }}{{ b }}{% endwith %}{{ n }}",
      "133"
    ),
    (
      "{% filter upper %}a{{ s }}{% endfilter %}",
      "AHELLO WORLD"
    ),
    (
      "{% if n > 5 %}a{% elif n > 2 %}b{% else %}c{% endif %}",
      "b"
    ),
    (
      "{% for r in [[1,[2]]] recursive %}{{ r[0] if r is iterable else r }}{% if r is sequence and r|length > 1 %}{{ loop(r[1]) }}{% endif %}{% endfor %}",
      "12"
    ),
    (
      "{% print 1, 2 %}",
      "12"
    ),
    (
      "{% for x in xs %}{{ loop.cycle('a', 'b') }}{{ loop.changed(1) }}{{ loop.previtem is defined }}{% endfor %}",
      "aTrueFalsebFalseTrueaFalseTrue"
    ),
  ])
  func statements(template: String, expected: String) {
    #expect(Sample.render(template) == expected)
  }

}
