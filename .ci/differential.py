#!/usr/bin/env python3
"""Renders random templates with drafter and with Jinja2 and demands the same bytes.

  differential.py DRAFTER [COUNT] [SEED]

Where Jinja2 renders, drafter renders the same or refuses; where Jinja2 fails, drafter refuses.
"""
import concurrent.futures, json, os, random, signal, subprocess, sys, tempfile, warnings
from jinja2 import Environment, FunctionLoader, StrictUndefined

CONTEXT = {
    "数": 3, "零": 0, "f": 2.5, "g": -7.25, "s": "Hello wOrld", "空": "", "文": "经济工作会议", "u": " a,b  c\n",
    "xs": [3, 1, 2], "ys": ["乙", "A", "c", "a"], "e": [], "m": {"a": 1, "b": "x", "名称": "涧东区"},
    "项目": [{"k": "甲", "v": 1, "o": {"p": 2}}, {"k": "乙", "v": 2, "o": {"p": 1}}, {"k": "X", "v": 3, "o": {"p": 5}}],
    "no": None, "yes": True, "nested": [[1, 2], [3, 4]], "big": 123456789012, "small": 1e-7, "fl": [0.1, 0.2, 1e16, 100.0],
}
NAMES = list(CONTEXT) + ["没有", "loop"]
LITERALS = """1 2 0 -3 2.5 0.1 1e3 'a' "it's" '中文' [1,2,3] ['a','B'] (1,2) () {'甲':1} true none false 10 '' [] 100000000.0
    1_000 0x1F""".split()
TESTS = """defined;undefined;none;string;number;mapping;sequence;iterable;odd;even;divisibleby 2;eq 1;ne 'a';lt 3;gt 2;ge 1;
    in [1,2];in '中文';true;false;boolean;integer;float;upper;lower;not none;not defined"""
FILTERS = """upper;lower;title;capitalize;trim;length;count;first;last;list;string;int;float;abs;round;round(1);round(0,'ceil');sum;
    min;max;sort;sort(reverse=true);sort(attribute='v');sort(attribute='o.p');unique|list;reverse;reverse|list;join;join('、');
    join('、', attribute='k');replace('o','0');replace('经济','',1);default('无');default('无',true);map('upper')|list;
    map(attribute='k')|list;map(attribute='v')|sum;select|list;select('odd')|list;reject('odd')|list;
    selectattr('v','gt',1)|list;rejectattr('v','eq',2)|map(attribute='k')|join(',');batch(2)|list;batch(2,'-')|list;slice(2)|list;
    indent;indent(2,true);truncate(5);truncate(7,false,'…',0);center(9);items|list;dictsort;dictsort(by='value');wordcount;
    format;format(数);groupby('k');trim('H ');sum(attribute='v');min(attribute='v');sum(start=10);map('int')|list;map('round',1)|list"""


METHODS = """upper();lower();capitalize();title();swapcase();strip();lstrip();rstrip();strip('H经 ');lstrip('He');rstrip('议d');
    removeprefix('He');removesuffix('会议');replace('o','0');replace('经','径',1);replace('l','',-1);split();split('o');split(' ',1);
    split('工作');split(none,1);split(maxsplit=1);split(sep='l',maxsplit=1);rsplit();rsplit('l',1);rsplit(none,1);splitlines();
    splitlines(true);splitlines(keepends=yes);partition('o');rpartition('o');partition('作');rpartition('没');join(xs);join(ys);
    join('甲乙丙');join(m);join(ys|reverse);startswith('He');startswith(('x','经'));endswith('会议');endswith(('d','c'));count('o');
    count('');count('经');find('o');find('会');find('没');rfind('o');rfind('');index('l');rindex('没');center(9);center(20,'*');
    ljust(8,'-');rjust(8,'　');zfill(15);isalpha();isalnum();isdigit();isdecimal();isnumeric();isspace();islower();isupper();
    items()|list;keys()|list;values()|list;get('a');get('没有');get('没有','无');get('名称').upper();copy();count(1);count('a');
    index(1);index('c');append(1);pop();update(m);format(1);upper;没有()"""


def entries(text):
    return [entry.strip() for entry in text.split(";")]


TESTS, FILTERS, METHODS = entries(TESTS), entries(FILTERS), entries(METHODS)
pick = random.choice


SAFE = """数;s;文;f;xs;ys;'中文';1;项目[0].k;m.名称;x1|default('无');项|default(0);库 is defined;loop is defined;ys|join('、');s.split('o');
    文|length;文.find('会');'、'.join(文);xs|sort;m.items()|list;文[:2];数 + 1;s ~ 文;('是' if x1 is defined else '否');m.get('a');
    '%s，%d。%%'|format(文, f);'%d-%s'|format(yes, xs);('%s' % m);('%s%s' % (数, no))"""
SAFE = entries(SAFE)
is_tame = False
"""Whether expressions do not fail, so that whole files render."""


def expression(depth=0):
    kind = random.random()
    if random.random() < (.99 if is_tame else .05): return pick(SAFE)
    if depth > 3 or kind < .2: return pick(LITERALS)
    if kind < .42: return pick(NAMES)
    operand = lambda: expression(depth + 1)
    if kind < .5: return f"({operand()} {pick(['+', '-', '*', '/', '//', '%', '~'])} {operand()})"
    if kind < .58: return f"({operand()} {pick(['==', '!=', '<', '>=', 'in', 'not in', 'and', 'or'])} {operand()})"
    if kind < .6: return f"(not {operand()})"
    if kind < .65: return f"({operand()} if {operand()} else {operand()})"
    if kind < .72: return f"{pick(['m', '项目[0]', '项目[1].o', 'xs'])}.{pick(['a', 'k', 'v', 'p', '名称', '没有', '0'])}"
    if kind < .77: return f"{operand()}[{pick(['0', '-1', chr(39) + 'a' + chr(39), '1:', '::-1', ':2', '1:3', operand()])}]"
    if kind < .83: return f"({operand()} is {pick(TESTS)})"
    if kind < .91: return f"{pick([operand(), 's', '文', 'u', 'ys', 'm', 'ys[0]', '项目[0].k'])}.{pick(METHODS)}"
    return f"({operand()}|{pick(FILTERS)})"


def tag(words):
    """A tag with random marks of whitespace control."""
    return f"{{%{pick(['', '', '-', '+'])} {words} {pick(['', '', '-', '+'])}%}}"


BLOCKS = ["甲", "乙", "正文", "b", "in"]
unused = []
"""The names of blocks that the file being written does not have yet."""


def block(depth):
    if not unused: return pick(["{{ super() if super is defined }}", "{{ self.b is defined }}", "{{ self['正文']() if self.正文 is defined }}", "{{ super.super() if super is defined }}"])
    name = unused.pop(random.randrange(len(unused)))
    flags = pick(["", "", " scoped"])
    if random.random() < .05: return tag(f"block {name}{flags} required") + pick(["", "\n", "{# 由下级给出 #}", "文"]) + tag("endblock")
    inner = pick([
        "", "{{ super() if super is defined }}", "{{ super()|upper if super is defined }}", "{{ x1|d('无') }}", "{{ 项|d('无') }}",
        "{{ loop.index if loop is defined }}", "{{ super.super() if super is defined and super.super is defined }}",
        pick(["{{ super() }}", "{{ x1 }}", "{{ self.甲() }}", "{{ 项 }}"])]) + body(depth + 1, False)
    return tag(f"block {name}{flags}") + inner + tag(f"endblock{pick(['', ' ' + name])}")


def other(depth):
    """A tag that brings in another file."""
    context = pick(["", "", " with context", " without context"])
    kind = random.random()
    if kind < .3: return tag(f"include {pick([chr(39) + '部分' + chr(39), '[' + chr(39) + '没有' + chr(39) + ', ' + chr(39) + '部分' + chr(39) + ']'])}{context}")
    if kind < .35: return tag("include '没有' ignore missing" + context)
    if kind < .65: return tag("import '宏' as 库" + context) + pick(["{{ 库.项(1) }}", "{{ 库.量 }}", "{{ 库.项(文) }}", "{{ 库.没有 is defined }}", pick(["{{ 库._内 }}", "{{ 库.读() }}"])])
    return tag(f"from '宏' import {pick(['项', '项, 量 as x1', '读, 项', '量, 没有'])}{context}") + pick(["{{ 项(2) }}", "{{ x1|d(0) }}", "{{ 没有 is defined }}", "{{ 量 is defined }}", pick(["{{ 读() }}", "{{ 量 }}"])])


def statement(depth=0):
    kind = random.random()
    if in_files and depth <= 2 and kind < .3: return block(depth) if kind < .2 else other(depth)
    inner = lambda loop=False: body(depth + 1, loop)
    if depth > 2 or kind < .3: return pick(["text ", "\n", "  ", "行\n", " 甲\n  ", "\n\n"])
    if kind < .55: return f"{{{{{pick(['', '-'])} {expression(1)} {pick(['', '-'])}}}}}"
    if kind < .64: return tag(f"if {expression(1)}") + inner() + tag("else") + inner() + tag("endif")
    items = pick(["xs", "ys", "文", "m", "nested", "范|default([2])"]) if is_tame else expression(1)
    if kind < .75: return tag(f"for 项 in {items}{pick(['', ' if 项'])}") + inner(True) + tag("endfor")
    if kind < .82: return tag(f"set {pick(['a', '数', '项', 'x1'])} = {expression(1)}")
    if kind < .86: return tag("set 段") + inner() + tag("endset") + "{{ 段 }}"
    if kind < .89: return "{#" + pick(["", "-"]) + " 注 " + pick(["", "-", "+"]) + "#}"
    if kind < .92: return ("{% raw %}" if is_tame else tag("raw")) + " {{ y }} {% z %}\n" + tag("endraw")
    if kind < .95: return tag(f"with a = {expression(1)}") + inner() + tag("endwith")
    return tag(f"macro 宏(p, q={expression(1)})") + "[{{ p }}]" + inner() + tag("endmacro") + "{{ 宏(" + pick(["1", "数", "q=3, p=1"]) + ") }}"


def body(depth, loop):
    text = "".join(statement(depth) for _ in range(random.randint(1, 3)))
    ends = ["{{ loop.index }}", "{{ loop.last }}", "{% if not loop.last %}、{% endif %}", "{{ loop.cycle('a','b') }}"]
    return text + "{{ 项 }}" + pick(ends) if loop and random.random() < .5 else text


in_files = False
files = {}
"""The templates of the case being made, by name."""


def template():
    return "".join(statement() for _ in range(random.randint(1, 5)))


def written(before=""):
    """A template with blocks, and with tags that bring in other files."""
    global unused
    unused = random.sample(BLOCKS, random.randint(0, 4))
    return pick(["", "", template()]) + before + template() if before else template()


def extends(name):
    words = tag(f"extends {name!r}")
    return pick([words, words, words, tag("if yes") + words + tag("endif"), tag("if 零") + words + tag("endif")])


def make_files():
    global in_files, is_tame
    in_files = random.random() < .5
    is_tame = in_files and random.random() < .8
    files.clear()
    if not in_files:
        files["主"] = template() if random.random() < .6 else f"{{{{ {expression()} }}}}"
        return
    macros = "{% macro 项(p) %}【{{ p }}{{ 量 }}】{% endmacro %}{% set 量 = 7 %}{% set _内 = 1 %}{% macro 读() %}{{ 数 }}{{ x1|d('无') }}{% endmacro %}"
    files.update({"底": written(), "中": written(extends("底")), "部分": template(), "宏": macros})
    files["主"] = written(pick([extends("底"), extends("中"), ""]))


def expected(environment):
    """What Jinja2 renders, or None where it fails."""
    environment.cache.clear()
    signal.alarm(2)
    try: return environment.get_template("主").render(json.loads(json.dumps(CONTEXT)))
    except Exception: return None
    finally: signal.alarm(0)


def main():
    drafter, count, seed = sys.argv[1], int((sys.argv + ["5000"])[2]), int((sys.argv + ["", "1"])[3] or 1)
    random.seed(seed)
    warnings.simplefilter("ignore")
    signal.signal(signal.SIGALRM, lambda *_: (_ for _ in ()).throw(TimeoutError()))
    # Jinja2's optimizer fails on constants in branches that are never taken; without it, it renders as it says it does.
    environment = Environment(
        trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True, undefined=StrictUndefined, optimized=False,
        loader=FunctionLoader(files.get))
    folder = tempfile.TemporaryDirectory()
    data = os.path.join(folder.name, "data.json")
    with open(data, "w", encoding="utf-8") as file: json.dump(CONTEXT, file)
    cases = []
    while len(cases) < count:
        make_files()
        output = expected(environment)
        if output is None or len(output) < 20_000: cases.append((dict(files), output))

    def run(number):
        case = os.path.join(folder.name, str(number))
        os.mkdir(case)
        for name, text in cases[number][0].items():
            with open(os.path.join(case, name), "w", encoding="utf-8", newline="") as file: file.write(text)
        call = [drafter, "inspect", "template", os.path.join(case, "主"), "--data", data]
        return subprocess.run(call, capture_output=True, timeout=20)

    with concurrent.futures.ThreadPoolExecutor(4) as pool: results = list(pool.map(run, range(count)))
    equal = refused = failed = 0
    for (texts, output), result in zip(cases, results):
        got = result.stdout.decode("utf-8", "replace") if result.returncode == 0 else None
        if result.returncode not in (0, 1) or (got is not None and got != output):
            failed += 1
            print(f"DIFFERENT {texts!r}\n  jinja2  {output!r}\n  drafter {got!r} (exit {result.returncode})")
        elif got is None and output is not None: refused += 1
        else: equal += 1
    print(f"differential: {len(cases)} templates, {equal} the same, {refused} refused by drafter alone, {failed} different")
    sys.exit(1 if failed else 0)


if __name__ == "__main__": main()
