"""Specs of every kind that can grow without end, by name: `KINDS[name](n)` has about n of what the name says.

`python tests/properties/growing.py NAME N` prints the seconds and the megabytes of such a spec on the whole road: read,
checked, reported or formatted, and explained where it declares its levels. `--table` does so for all of them.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

SPECS = Path(__file__).parents[2] / "specs"
BAD = Path(__file__).parents[1] / "bad"
HEAD = "response y ~ Normal(mu, sigma)\ncovariate x\nfactor f { a, b, c }\ngroup g\n"
MODEL = HEAD + "effects mu = 1 + x + f + (1 + x | g)\n"


def _each(n: int, line: str) -> str:
    """A line for each number, `$` standing for it."""
    return "\n".join(line.replace("$", str(i)) for i in range(n)) + "\n"


def _listed(n: int, word: str, between: str) -> str:
    return between.join(word.replace("$", str(i)) for i in range(n))


def _factor(n: int, coding: str) -> str:
    return f"response y ~ Normal(mu, sigma)\nfactor f {{ {_listed(n, 'l$', ', ')} }} {coding}\neffects mu = 1 + f\n"


def _contrasts(n: int) -> str:
    by_hand = "; ".join(f"c{i} = l{i} - l{i - 1}" for i in range(1, n))
    return _factor(n, "") + f"contrasts f {{ {by_hand} }}\n"


def _contrasts_of_means(n: int) -> str:
    by_hand = "; ".join(f"c{i} = l{i} - ({' + '.join(f'l{j}' for j in range(i))})/{i}" for i in range(1, n))
    return _factor(n, "") + f"contrasts f {{ {by_hand} }}\n"


KINDS: dict[str, Callable[[int], str]] = {
    # long expressions
    "terms": lambda n: HEAD + _each(n, "covariate x$") + f"effects mu = {_listed(n, 'x$', ' + ')}\n",
    "terms removed": lambda n: MODEL.replace("1 + x", f"1 + x{_listed(n, ' - x + x', '')}", 1),
    "terms undeclared": lambda n: HEAD + f"effects mu = {_listed(n, 'z$', ' + ')}\n",
    "terms at odds": lambda n: HEAD + f"effects mu = {_listed(n, 'x:x', ' + ')}\n",
    "effects lines of terms": lambda n: HEAD + _each(n, "effects mu = x + x + x + x + x + x + x + x"),
    "power": lambda n: HEAD + _each(n, "covariate x$") + f"effects mu = ({_listed(n, 'x$', ' + ')})^5\n",
    "power of few": lambda n: HEAD + _each(6, "covariate x$") + f"effects mu = ({_listed(6, 'x$', ' + ')})^{n}\n",
    "crossed": lambda n: HEAD + _each(n, "covariate x$") + f"effects mu = {_listed(n, 'x$', ' * ')}\n",
    "crossed factors": lambda n: HEAD + _each(n, "factor f$ { a, b }") + f"effects mu = {_listed(n, 'f$', ' * ')}\n",
    "added factors": lambda n: HEAD + _each(n, "factor f$ { a, b }") + f"effects mu = {_listed(n, 'f$', ' + ')}\n",
    "nested terms": lambda n: HEAD + _each(n, "factor f$ { a, b }") + f"effects mu = {_listed(n, 'f$', '/')}\n",
    "interaction": lambda n: HEAD + _each(n, "factor f$ { a, b }") + f"effects mu = 1 + {_listed(n, 'f$', ':')}\n",
    "interactions of ten": lambda n: (
        HEAD
        + _each(10, "factor f$ { a, b }")
        + f"effects mu = 0 + {_listed(n, ':'.join(f'f{i}' for i in range(10)), ' + ')}\n"
    ),
    "bars": lambda n: HEAD + _each(n, "group g$") + f"effects mu = 1 + {_listed(n, '(1 | g$)', ' + ')}\n",
    "bars undeclared": lambda n: HEAD + f"effects mu = 1 + {_listed(n, '(1 | h$)', ' + ')}\n",
    "bars of one group": lambda n: HEAD + f"effects mu = 1 + {_listed(n, '(0 + x | g)', ' + ')}\n",
    "effects in a bar": lambda n: (
        HEAD + _each(n, "covariate x$") + f"effects mu = 1 + (1 + {_listed(n, 'x$', ' + ')} | g)\n"
    ),
    "units": lambda n: HEAD + _each(n, "group g$") + f"effects mu = 1 + (1 | {_listed(n, 'g$', ':')})\n",
    "nested units": lambda n: HEAD + _each(n, "group g$") + f"effects mu = 1 + (1 | {_listed(n, 'g$', '/')})\n",
    "sum in a prior": lambda n: MODEL + f"prior x ~ Normal({_listed(n, '1', ' + ')}, 1)\n",
    "product in a prior": lambda n: MODEL + f"prior x ~ Normal({_listed(n, '2', ' * ')}, 1)\n",
    "hypers in a prior": lambda n: MODEL + f"prior x ~ Normal({_listed(n, 't$', ' + ')}, 1)\n",
    "one hyper in a prior": lambda n: (
        MODEL + f"prior x ~ Normal({_listed(n, 't', ' + ')}, 1)\nprior t ~ Normal(0, 1)\n"
    ),
    "arguments": lambda n: MODEL + f"prior x ~ Normal({_listed(n, 'mu = 1', ', ')})\n",
    "arguments of the family": lambda n: MODEL.replace("mu, sigma", _listed(n, "mu", ", ")),
    "entries": lambda n: MODEL + f"prior f[{_listed(n, 'b - a', ', ')}] ~ Normal(0, 1)\n",
    "points": lambda n: MODEL + f"estimand e = {_listed(n, 'at(x = $)', ' + ')}\n",
    "products of points": lambda n: MODEL + f"estimand e = at() * {_listed(n, '1.5', ' * ')}\n",
    "ratios": lambda n: MODEL + f"estimand e = {_listed(n, 'at(x = $)/at()', ' + ')}\n",
    "settings": lambda n: MODEL + f"estimand e = at({_listed(n, 'z$ = 1', ', ')})\n",
    "weights": lambda n: MODEL + f"contrasts f {{ k = b - a {_listed(n, '+ b - b', ' ')}; l = c - b }}\n",
    # many declarations
    "models": lambda n: MODEL + _each(n, "model m$"),
    "data": lambda n: MODEL + _each(n, 'data "d$.csv"'),
    "missings": lambda n: MODEL + _each(n, "missing drop"),
    "responses": lambda n: MODEL + _each(n, "response y$ ~ Normal(mu, sigma)"),
    "covariates": lambda n: MODEL + _each(n, "covariate v$"),
    "covariates again": lambda n: MODEL + _each(n, "covariate x"),
    "covariates of other names": lambda n: MODEL + _each(n, "covariate chain$ = `a/$` center 3 scale 2"),
    "factors": lambda n: MODEL + _each(n, "factor h$ { a, b } reference q coding sun"),
    "groups": lambda n: MODEL + _each(n, "group h$"),
    "groups in one": lambda n: MODEL + _each(n, "group h$ in g"),
    "groups in groups": lambda n: MODEL + "".join(f"group h{i} in h{i + 1}\n" for i in range(n)) + f"group h{n}\n",
    "groups in nothing": lambda n: MODEL + _each(n, "group h$ in k$"),
    "groups in a circle": lambda n: MODEL + "".join(f"group h{i} in h{(i + 1) % n}\n" for i in range(n)),
    "contrasts of nothing": lambda n: MODEL + _each(n, "contrasts k$ { c = b - a }"),
    "contrasts again": lambda n: MODEL + _each(n, "contrasts f { k = b - a; l = c - b }"),
    "effects again": lambda n: MODEL + _each(n, "effects mu = x"),
    "effects of nothing": lambda n: MODEL + _each(n, "effects log(z$) = x"),
    "priors": lambda n: (
        HEAD + _each(n, "covariate x$") + "effects mu = x0 + x1 + x2\n" + _each(n, "prior x$ ~ Normal(0, 1)")
    ),
    "priors again": lambda n: MODEL + _each(n, "prior x ~ Normal(0, 1)"),
    "priors on nothing": lambda n: MODEL + _each(n, "prior z$ ~ Normal(0, 1)"),
    "priors on sds of nothing": lambda n: MODEL + _each(n, "prior sd(z$) ~ HalfNormal(1)"),
    "priors off support": lambda n: MODEL + _each(n, "prior sd(g) ~ Normal(0, $)"),
    "priors of nothing": lambda n: MODEL + _each(n, "prior x ~ Norml(0, $)"),
    "priors of hypers": lambda n: MODEL + _each(n, "prior x ~ Normal(0, t$)"),
    "hypers": lambda n: (
        MODEL + "prior x ~ Normal(0, t0)\n" + "".join(f"prior t{i} ~ HalfNormal(t{i + 1})\n" for i in range(n))
    ),
    "hypers of one": lambda n: MODEL + "prior x ~ Normal(0, t0)\n" + _each(n, "prior t$ ~ HalfNormal(t0)"),
    "correlations": lambda n: MODEL + _each(n, "correlation g ~ LKJ($)"),
    "correlations of nothing": lambda n: MODEL + _each(n, "correlation h$ ~ LKJ($)"),
    "estimands": lambda n: MODEL + _each(n, "estimand e$ = at(x = $)"),
    "estimands of nothing": lambda n: MODEL + _each(n, "estimand e$ = at(z$ = $, f = q)"),
    "estimands again": lambda n: MODEL + _each(n, "estimand e = at(x = 1)"),
    "unknown lines": lambda n: MODEL + _each(n, "sampler nuts$"),
    "misspelt lines": lambda n: MODEL + _each(n, "covariat v$"),
    # levels
    **{
        f"levels {coding or 'treatment'}": lambda n, coding=coding: _factor(n, coding and f"coding {coding}")  # type: ignore[misc]
        for coding in ("", "sum", "difference", "helmert", "polynomial")
    },
    "levels steps": lambda n: (
        f"response y ~ Normal(mu, sigma)\nfactor f ordered {{ {_listed(n, 'l$', ' < ')} }}\neffects mu = 1 + monotonic(f)\n"
    ),
    "levels twice": lambda n: MODEL + f"factor h {{ {_listed(n, 'a', ', ')} }}\n",
    "levels side by side": lambda n: MODEL + f"factor h {{ {_listed(n, 'a', ' ')} }}\n",
    "levels unquoted": lambda n: MODEL + f"factor h {{ {_listed(n, '$-a', ', ')} }}\n",
    "levels compared": lambda n: MODEL + f"factor h {{ {_listed(n, '<$', ', ')} }}\n",
    "levels in parentheses": lambda n: MODEL + f"factor h ( {_listed(n, 'a$', ', ')} )\n",
    "references": lambda n: MODEL + f"factor h {{ a, b }} {_listed(n, 'reference a', ' ')}\n",
    "levels as units": lambda n: HEAD + f"factor h {{ {_listed(n, 'l$', ', ')} }}\neffects mu = 1 + (1 | h)\n",
    "levels in a bar": lambda n: HEAD + f"factor h {{ {_listed(n, 'l$', ', ')} }}\neffects mu = 1 + (0 + h || g)\n",
    "levels in a correlated bar": lambda n: (
        HEAD + f"factor h {{ {_listed(n, 'l$', ', ')} }}\neffects mu = 1 + (0 + h | g)\n"
    ),
    "contrasts by hand": _contrasts,
    "contrasts of one level more": lambda n: MODEL + f"contrasts f {{ {_listed(n, 'c$ = b - a', '; ')} }}\n",
    "contrasts of unknown levels": lambda n: MODEL + f"contrasts f {{ {_listed(n, 'c$ = q$ - a', '; ')} }}\n",
    # words, numbers, texts, comments
    "long name": lambda n: MODEL + f"covariate {'x' * n}\n",
    "long unknown name": lambda n: MODEL.replace("x +", f"{'x' * n} +", 1) + f"covariate {'x' * n}y\n",
    "long odd name": lambda n: MODEL + f"covariate `{'x y' * n}` = `{'z ' * n}`\n",
    "long text": lambda n: MODEL + f'estimand e "{"text " * n}" = at()\n',
    "long level": lambda n: MODEL + f'factor h {{ "{"ab" * n}", b }} reference "{"ab" * n}c"\n',
    "long comment": lambda n: f"#{'comment ' * n}\n" + MODEL,
    "comments": lambda n: _each(n, "# comment $\n") + MODEL,
    "comments inside": lambda n: MODEL + f"estimand e = at()\n{_each(n, '# comment $')} + at(x = 1)\n",
    "blank lines": lambda n: "\n" * n + MODEL + "\r\n" * n,
    "blanks": lambda n: MODEL + " " * n + "#",
    "carriage returns": lambda n: MODEL + "\r" * n,
    "digits": lambda n: MODEL + f"prior x ~ Normal({'7' * n}, 1)\nestimand e = at(x = {'7' * n})\n",
    "digits of an exponent": lambda n: MODEL.replace("1 + x", f"1 + x^{'7' * n}", 1),
    "digits of a level": lambda n: MODEL + f"factor h {{ {'7' * n}, 8 }}\n",
    "digits of a weight": lambda n: MODEL + f"contrasts f {{ k = b - {'7' * n} * a; l = c - b }}\n",
    "digits after a name": lambda n: MODEL + f"covariate {'7' * n}x\n",
    "dotted name": lambda n: MODEL + f"covariate {_listed(n, 'a', '.')}\n",
    "dotted names": lambda n: MODEL + f"effects log(sigma) = {_listed(n, 'a.b', ' + ')}\n",
    "different dotted names": lambda n: MODEL + _each(n, "covariate a$.b"),
    "dots": lambda n: MODEL + f"covariate a{'.' * n}b\n",
    "members": lambda n: MODEL + f"prior {_listed(n, 'mu', '.')} ~ Normal(0, 1)\n",
    # characters that mean nothing
    **{
        f"junk {c!r}": lambda n, c=c: MODEL + "effects log(sigma) = x " + c * n + "\n"  # type: ignore[misc]
        for c in (
            "@",
            "@ ",
            "@\n",
            "$",
            "%",
            "% ",
            "\n%",
            "“",
            "”x“",
            "–",
            "'",
            "'a' ",
            "\\",
            "!",
            "~",
            "=",
            "<",
            "> ",
            ",",
            ";",
            ".",
            "- ",
            "+",
            "^-",
            "| ",
            "||",
            "a ",
            "a\n",
            "3 ",
            '"a" ',
            "2nd ",
            "1a,",
            "**",
            "/*",
            "//\n",
            "--\n",
            "\x00",
            "\u200b",
            "é́",
            "&& ",
            "<- ",
            "%in% ",
        )
    },
    **{
        f"repeated {w!r}": lambda n, w=w: MODEL + w * n  # type: ignore[misc]
        for w in (
            "model ",
            "data ",
            "missing ",
            "response ",
            "covariate ",
            "factor ",
            "contrasts ",
            "group ",
            "effects ",
            "prior ",
            "correlation ",
            "estimand ",
            "prior effects ",
            "model m ",
            "group g in ",
            "covariate v unit ",
            "prior(",
            "covariate x, ",
            "factor { a, ",
            "effects mu = ",
            "response y | trials(n) ",
        )
    },
    **{
        f"open {b!r}": lambda n, b=b: MODEL + "effects log(sigma) = x + " + b * n + "\n"  # type: ignore[misc]
        for b in (
            "(",
            "[",
            "{",
            ")",
            "]",
            "}",
            "f(",
            "(1 | ",
            "(x + ",
            '"',
            '"\n',
            "`",
            "`\n",
            "``",
            "()",
            "(]",
            "x[",
            "mean(",
        )
    },
    "parentheses": lambda n: MODEL + f"prior x ~ Normal({'(' * n}1{')' * n}, 1)\n",
    "pairs of parentheses": lambda n: MODEL + f"prior x ~ Normal({_listed(n, '(1)', ' + ')}, 1)\n",
    "functions in functions": lambda n: MODEL + f"estimand e = {'mean(' * n}at(){')' * n}\n",
    "minus signs": lambda n: MODEL + f"prior x ~ Normal({'-' * n}1, 1)\n",
    "minus signs in parentheses": lambda n: MODEL + f"prior x ~ Normal({'-(' * n}1{')' * n}, 1)\n",
    "unknown escapes": lambda n: MODEL + f'estimand e "{chr(92)}q{chr(92) + "q" * 1}{(chr(92) + "q") * n}" = at()\n',
    "invisible characters": lambda n: MODEL + f"# {chr(0x202E) * n}\n",
    "texts with invisible characters": lambda n: MODEL + f'estimand e "{chr(0x200E) * n}" = at()\n',
}
"""Each has one kind of thing more and more often."""


class Steps:
    """How many there were, those of the interpreter and copies."""

    count = 0

    def __call__(self, *_: object) -> None:
        self.count += 1

    def __enter__(self) -> Steps:
        self.tool = next(i for i in range(6) if sys.monitoring.get_tool(i) is None)
        sys.monitoring.use_tool_id(self.tool, "steps")
        events = (sys.monitoring.events.PY_START, sys.monitoring.events.JUMP, sys.monitoring.events.CALL)
        for event in events:
            sys.monitoring.register_callback(self.tool, event, self)
        sys.monitoring.set_events(self.tool, sum(events))
        return self

    def __exit__(self, *_: object) -> None:
        sys.monitoring.set_events(self.tool, 0)
        sys.monitoring.free_tool_id(self.tool)


def repeated(path: Path) -> Callable[[int], str]:
    """A spec's text again and again."""
    text = path.read_text(encoding="utf-8", errors="replace")
    return lambda n: text * n


REPEATED = {
    **{f"spec {p.stem}": repeated(p) for p in sorted(SPECS.glob("*.hlm"))},
    **{f"bad {p.parent.name}/{p.stem}": repeated(p) for p in sorted(BAD.glob("*/*.hlm"))},
}


def road(text: str) -> None:
    """Everything that is done with a spec before a table is there, to the last line of what is printed."""
    import hlmdsl
    from hlmdsl.source.exceptions import HlmError
    from hlmdsl.source.text import SourceText
    from hlmdsl.syntax.format import format_source

    try:
        spec = hlmdsl.parse(text)
    except HlmError as error:
        str(error)
        try:
            format_source(SourceText("<spec>", text))
        except HlmError as again:
            str(again)
        return
    spec.format()
    format_source(spec.source)
    spec.tree.model_dump_json()
    try:
        report = spec.explain()
    except HlmError as error:
        str(error)
        return
    for form in ("text", "markdown", "html", "latex", "json"):
        report.to(form)


def cost(name: str, n: int) -> tuple[float, float]:
    """Seconds and megabytes, beside those of a small spec."""
    road(MODEL)
    before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    road({**KINDS, **REPEATED}[name](n))
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return time.process_time() - start, (after - before) / 1024


def main(arguments: list[str]) -> None:
    if arguments[0] != "--table":
        print("{:.2f} {:.0f}".format(*cost(arguments[0], int(arguments[1]))))
        return
    characters, names = int(arguments[1]), arguments[2:]
    for name in names or [*KINDS, *REPEATED]:
        kind = {**KINDS, **REPEATED}[name]
        n = max(8, characters // max(1, (len(kind(16)) - len(kind(8))) // 8))
        row = []
        for times in (1, 2, 4):
            command = [sys.executable, __file__, name, str(n * times)]
            try:
                done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
                row.append(done.stdout.strip() or done.stderr.strip().splitlines()[-1][:60])
            except subprocess.TimeoutExpired:
                row.append("> 60")
                break
        print(f"{name:40} n = {n:7}   " + "   ".join(f"{cell:>12}" for cell in row), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
