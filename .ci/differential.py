#!/usr/bin/env python3
"""Renders random templates with drafter and with Jinja2 and demands the same bytes.

  differential.py DRAFTER [COUNT] [SEED]

Where Jinja2 renders, drafter renders the same or refuses; where Jinja2 fails, drafter refuses.
"""
import concurrent.futures, json, os, random, signal, subprocess, sys, tempfile, warnings
from jinja2 import Environment, StrictUndefined

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
    groupby('k');trim('H ');sum(attribute='v');min(attribute='v');sum(start=10);map('int')|list;map('round',1)|list"""


def entries(text):
    return [entry.strip() for entry in text.split(";")]


TESTS, FILTERS = entries(TESTS), entries(FILTERS)
pick = random.choice


def expression(depth=0):
    kind = random.random()
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
    return f"({operand()}|{pick(FILTERS)})"


def tag(words):
    """A tag with random marks of whitespace control."""
    return f"{{%{pick(['', '', '-', '+'])} {words} {pick(['', '', '-', '+'])}%}}"


def statement(depth=0):
    kind = random.random()
    inner = lambda loop=False: body(depth + 1, loop)
    if depth > 2 or kind < .3: return pick(["text ", "\n", "  ", "行\n", " 甲\n  ", "\n\n"])
    if kind < .55: return f"{{{{{pick(['', '-'])} {expression(1)} {pick(['', '-'])}}}}}"
    if kind < .64: return tag(f"if {expression(1)}") + inner() + tag("else") + inner() + tag("endif")
    if kind < .75: return tag(f"for 项 in {expression(1)}{pick(['', ' if 项'])}") + inner(True) + tag("endfor")
    if kind < .82: return tag(f"set {pick(['a', '数', '项'])} = {expression(1)}")
    if kind < .86: return tag("set 段") + inner() + tag("endset") + "{{ 段 }}"
    if kind < .89: return "{#" + pick(["", "-"]) + " 注 " + pick(["", "-", "+"]) + "#}"
    if kind < .92: return tag("raw") + " {{ y }} {% z %}\n" + tag("endraw")
    if kind < .95: return tag(f"with a = {expression(1)}") + inner() + tag("endwith")
    return tag(f"macro 宏(p, q={expression(1)})") + "[{{ p }}]" + inner() + tag("endmacro") + "{{ 宏(" + pick(["1", "数", "q=3, p=1"]) + ") }}"


def body(depth, loop):
    text = "".join(statement(depth) for _ in range(random.randint(1, 3)))
    ends = ["{{ loop.index }}", "{{ loop.last }}", "{% if not loop.last %}、{% endif %}", "{{ loop.cycle('a','b') }}"]
    return text + "{{ 项 }}" + pick(ends) if loop and random.random() < .5 else text


def expected(environment, template):
    """What Jinja2 renders, or None where it fails."""
    signal.alarm(2)
    try: return environment.from_string(template).render(json.loads(json.dumps(CONTEXT)))
    except Exception: return None
    finally: signal.alarm(0)


def main():
    drafter, count, seed = sys.argv[1], int((sys.argv + ["5000"])[2]), int((sys.argv + ["", "1"])[3] or 1)
    random.seed(seed)
    warnings.simplefilter("ignore")
    signal.signal(signal.SIGALRM, lambda *_: (_ for _ in ()).throw(TimeoutError()))
    # Jinja2's optimizer fails on constants in branches that are never taken; without it, it renders as it says it does.
    environment = Environment(
        trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True, undefined=StrictUndefined, optimized=False)
    folder = tempfile.TemporaryDirectory()
    data = os.path.join(folder.name, "data.json")
    with open(data, "w", encoding="utf-8") as file: json.dump(CONTEXT, file)
    cases = []
    while len(cases) < count:
        template = "".join(statement() for _ in range(random.randint(1, 5))) if random.random() < .6 else f"{{{{ {expression()} }}}}"
        output = expected(environment, template)
        if output is None or len(output) < 20_000: cases.append((template, output))

    def run(case):
        call = [drafter, "inspect", "template", "-", "--data", data]
        return subprocess.run(call, input=case[0].encode(), capture_output=True, timeout=20)

    with concurrent.futures.ThreadPoolExecutor(4) as pool: results = list(pool.map(run, cases))
    equal = refused = failed = 0
    for (template, output), result in zip(cases, results):
        got = result.stdout.decode("utf-8", "replace") if result.returncode == 0 else None
        if result.returncode not in (0, 1) or (got is not None and got != output):
            failed += 1
            print(f"DIFFERENT {template!r}\n  jinja2  {output!r}\n  drafter {got!r} (exit {result.returncode})")
        elif got is None and output is not None: refused += 1
        else: equal += 1
    print(f"differential: {len(cases)} templates, {equal} the same, {refused} refused by drafter alone, {failed} different")
    sys.exit(1 if failed else 0)


if __name__ == "__main__": main()
