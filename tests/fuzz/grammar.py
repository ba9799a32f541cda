"""Sentences of the language made from its own grammar, `grammar/hlm.lark`: whatever the grammar allows can come up."""

from __future__ import annotations

from functools import cache
from random import Random

from lark import Lark
from lark.grammar import NonTerminal, Terminal
from lark.lexer import PatternStr

from hlmdsl.syntax.tables import grammar_text

NAMES = (
    *("x", "z", "Days", "a", "b", "f", "g", "user", "school", "y", "mu", "sigma", "p", "n", "tau", "Intercept"),
    *(
        "mean",
        "probability",
        "sd",
        "at",
        "slope",
        "average",
        "log",
        "sqrt",
        "exp",
        "poly",
        "offset",
        "spline",
        "hsgp",
        "inf",
    ),
    *("Normal", "HalfNormal", "Poisson", "Bernoulli", "LKJ", "drop", "error", "over", "treatment", "sum", "logit"),
    *("members", "log2", "log10", "unit", "in", "by", "center", "scale", "weights", "Größe", "_1", "b1", "b2"),
)
QUOTED = ("`Body Mass`", "`group`", "`a:b`", "`x^2`", "`f[b - a]`", "`1`", "` `", "`#`", '`"`')
NUMBERS = ("0", "1", "2", "3", "0.5", ".5", "2.", "1e-3", "1E+5", "007", "1e308", "1e999", "99999999999999999999", "20")
STRINGS = (
    '"a"',
    '"b1"',
    '"2nd"',
    '""',
    '"-1"',
    r'"\""',
    r'"\\"',
    r'"\n"',
    '"Größe"',
    '"# no comment"',
    '"{"',
    '"d.csv"',
)
WORDS = {
    "NAME": NAMES,
    "QUOTED_NAME": QUOTED,
    "NUMBER": NUMBERS,
    "STRING": STRINGS,
}
EXPRESSIONS = ("expression", "sum", "product", "operand", "term", "interaction", "power", "atom", "name")


@cache
def _rules() -> tuple[dict[str, list[tuple]], dict[str, str], dict[str, int]]:
    """Expansions by rule, the text of every terminal that is always the same, and how deep each rule is at least."""
    lark = Lark(grammar_text(), parser="lalr", start=["start", "declaration"], keep_all_tokens=True)
    rules: dict[str, list[tuple]] = {}
    for rule in lark.rules:
        rules.setdefault(str(rule.origin.name), []).append(tuple(rule.expansion))
    fixed = {}
    for terminal in lark.terminals:
        pattern = terminal.pattern
        if isinstance(pattern, PatternStr):
            fixed[terminal.name] = pattern.value
        elif terminal.name not in WORDS and terminal.name not in ("COMMENT", "BLANK"):
            fixed[terminal.name] = pattern.value.partition("(")[0]
    depth = dict.fromkeys(rules, 1_000)
    changed = True
    while changed:
        changed = False
        for name, expansions in rules.items():
            least = min(_depth_of(e, depth) for e in expansions) + 1
            changed |= least < depth[name]
            depth[name] = min(depth[name], least)
    return rules, fixed, depth


def _depth_of(expansion: tuple, depth: dict[str, int]) -> int:
    return max((depth[s.name] for s in expansion if isinstance(s, NonTerminal)), default=0)


def sentence(chance: Random, start: str = "declaration", budget: int = 14) -> list[str]:
    """The tokens of a random sentence. Below the budget of depth only the shortest ways are taken."""
    rules, fixed, depth = _rules()
    found: list[str] = []
    stack: list[tuple[NonTerminal | Terminal, int]] = [(NonTerminal(start), budget)]
    while stack:
        symbol, left = stack.pop()
        if isinstance(symbol, Terminal):
            found.append(fixed[symbol.name] if symbol.name in fixed else chance.choice(WORDS[symbol.name]))
            continue
        expansions = rules[symbol.name]
        allowed = [e for e in expansions if _depth_of(e, depth) < left]
        if not allowed or len(found) > 400:
            least = min(_depth_of(e, depth) for e in expansions)
            allowed = [e for e in expansions if _depth_of(e, depth) == least]
        # most expressions of the grammar are names: long chains of rules that add nothing but depth
        if symbol.name in EXPRESSIONS and chance.random() < 0.5:
            allowed = [min(allowed, key=len)]
        chosen = chance.choice(allowed)
        stack += [(s, left - 1) for s in reversed(chosen)]
    return found


def text(chance: Random, tokens: list[str]) -> str:
    """Tokens with blanks between them, mostly: names need them, signs do not."""
    return "".join(t + chance.choice([" "] * 12 + ["\n", "  ", "\t", " # c\n"]) for t in tokens)


def grammatical(chance: Random) -> str:
    """A few declarations, with what a model needs at least added now and then."""
    lines = [text(chance, sentence(chance, budget=chance.choice([8, 12, 16, 20]))) for _ in range(chance.randint(1, 5))]
    if chance.random() < 0.5:
        lines += ["response y ~ Normal(mu, sigma)", "covariate x", "factor f { b1, b2 }", "group g"]
    if chance.random() < 0.3:
        lines.append("effects mu = 1 + x + f + (1 | g)")
    chance.shuffle(lines)
    return "\n".join(lines)
