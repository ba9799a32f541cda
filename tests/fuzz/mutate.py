"""Damage to texts: pieces lost, doubled, swapped, replaced; odd characters; huge numbers; deep nesting; two in one."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from tests.fuzz.grammar import NAMES, NUMBERS, QUOTED, STRINGS, sentence
from tests.fuzz.grammar import text as spaced
from tests.fuzz.written import KEYWORDS

TOKEN = re.compile(r'#[^\r\n]*|"(?:[^"\\\r\n]|\\.)*"|`[^`\r\n]*`|[0-9][\w.]*|\w+|\|\||\s+|.', re.DOTALL)
SIGNS = ("||", "**", "<-", "%in%", "//", *"~=(){}[],;|:^.-+*/<#\"`'\\%$!?@&>")
ODD_CHARACTERS = (
    *("\0", "\x1b", "\x7f", "\x85", "\u00a0", "\u200b", "\u200e", "\u202e", "\u2066", "\u2028", "\ufeff", "\ud800"),
    *(
        "\U0010ffff",
        "\u0301",
        "\u0300\u0301\u0302",
        "é",
        "e\u0301",
        "−",
        "–",
        "“",
        "（",
        "日本語",
        "𝒙",
        "ß",
        "İ",
        "ı",
        "\v",
    ),
    *("\f", "\r", "\n", "\t", "\\", "²", "½", "٣", "Ⅷ", "ª", "·", "’", "👨\u200d👩", "\ue000", "\u3000", "×"),
)
HUGE = ("1e308", "1e309", "9" * 400, "1e-320", "0." + "0" * 300 + "1", "1e9999999", "2147483648", "9223372036854775808")


def tokens_of(text: str) -> list[str]:
    return TOKEN.findall(text)


def mutated(chance: Random, text: str, other: Callable[[], str]) -> str:
    """One to four pieces of damage; `other` gives a second text to splice with."""
    for _ in range(chance.choice([1, 1, 1, 2, 2, 3, 4])):
        text = chance.choice(WAYS)(chance, text, other)
    return text[:30_000]


def _lost(chance: Random, text: str, other: Callable[[], str]) -> str:
    tokens = tokens_of(text)
    if tokens:
        at = chance.randrange(len(tokens))
        del tokens[at : at + chance.choice([1, 1, 2, 5])]
    return "".join(tokens)


def _doubled(chance: Random, text: str, other: Callable[[], str]) -> str:
    tokens = tokens_of(text)
    if tokens:
        at = chance.randrange(len(tokens))
        some = tokens[at : at + chance.choice([1, 1, 3, 8])]
        tokens[at:at] = some * chance.choice([1, 1, 1, 2, 40])
    return "".join(tokens)


def _swapped(chance: Random, text: str, other: Callable[[], str]) -> str:
    tokens = tokens_of(text)
    if len(tokens) > 1:
        i, j = chance.randrange(len(tokens)), chance.randrange(len(tokens))
        tokens[i], tokens[j] = tokens[j], tokens[i]
    return "".join(tokens)


def _replaced(chance: Random, text: str, other: Callable[[], str]) -> str:
    tokens = tokens_of(text)
    places = [i for i, t in enumerate(tokens) if t.strip()]
    if places:
        pool = chance.choice([NAMES, QUOTED, NUMBERS, STRINGS, KEYWORDS, SIGNS, tokens, tokens])
        tokens[chance.choice(places)] = chance.choice(pool)
    return "".join(tokens)


def _inserted(chance: Random, text: str, other: Callable[[], str]) -> str:
    tokens = tokens_of(text)
    new = chance.choice([NAMES, NUMBERS, STRINGS, KEYWORDS, SIGNS, ODD_CHARACTERS])
    tokens.insert(chance.randint(0, len(tokens)), chance.choice(new))
    return "".join(tokens)


def _noise(chance: Random, text: str, other: Callable[[], str]) -> str:
    characters = list(text)
    for _ in range(chance.choice([1, 1, 2, 8])):
        at = chance.randint(0, len(characters))
        match chance.randrange(3):
            case 0:
                characters[at : at + 1] = []
            case 1:
                characters.insert(at, chr(chance.randrange(32, 127)))
            case _:
                characters.insert(at, chance.choice(ODD_CHARACTERS))
    return "".join(characters)


def _cut(chance: Random, text: str, other: Callable[[], str]) -> str:
    at = chance.randint(0, len(text))
    return chance.choice([text[:at], text[at:]])


def _spliced(chance: Random, text: str, other: Callable[[], str]) -> str:
    second = other()
    if chance.random() < 0.5:
        return text[: chance.randint(0, len(text))] + second[chance.randint(0, len(second)) :]
    lines = [*text.splitlines(), *second.splitlines()]
    return "\n".join(line for line in lines if chance.random() < 0.6)


def _lines(chance: Random, text: str, other: Callable[[], str]) -> str:
    lines = text.splitlines()
    if not lines:
        return text
    at = chance.randrange(len(lines))
    match chance.randrange(3):
        case 0:
            del lines[at]
        case 1:
            lines.insert(chance.randint(0, len(lines)), lines[at])
        case _:
            chance.shuffle(lines)
    return "\n".join(lines)


def _huge(chance: Random, text: str, other: Callable[[], str]) -> str:
    tokens = tokens_of(text)
    numbers = [i for i, t in enumerate(tokens) if t[:1].isdigit()]
    if numbers:
        tokens[chance.choice(numbers)] = chance.choice(HUGE)
    return "".join(tokens)


def _nested(chance: Random, text: str, other: Callable[[], str]) -> str:
    tokens = tokens_of(text)
    names = [i for i, t in enumerate(tokens) if t.isidentifier()]
    if not names:
        return text
    at, deep = chance.choice(names), chance.choice([1, 2, 5, 30, 63, 64, 65, 200, 2000])
    left, right = chance.choice(["()", "()", "[]", "{}", ("log(", ")"), ("at(x = ", ")"), ("x:(", ")"), ("-", "")])
    tokens[at] = left * deep + tokens[at] + right * deep
    return "".join(tokens)


def _grown(chance: Random, text: str, other: Callable[[], str]) -> str:
    """A part of the grammar in place of a name."""
    tokens = tokens_of(text)
    names = [i for i, t in enumerate(tokens) if t.isidentifier()]
    if names:
        start = chance.choice(["sum", "product", "term", "call", "argument", "bar", "level"])
        tokens[chance.choice(names)] = spaced(chance, sentence(chance, start, chance.choice([6, 10, 14])))
    return "".join(tokens)


def _renamed(chance: Random, text: str, other: Callable[[], str]) -> str:
    """One name in all its places: another of the text's own, or an odd one."""
    names = [t for t in tokens_of(text) if t.isidentifier() and t not in KEYWORDS]
    if not names:
        return text
    old, new = chance.choice(names), chance.choice([*names, *QUOTED, *NAMES])
    return "".join(new if t == old else t for t in tokens_of(text))


ALIKE = (
    (
        *("Normal", "StudentT", "LogNormal", "Gamma", "Beta", "Bernoulli", "Binomial", "Poisson", "NegativeBinomial"),
        *("ZeroInflatedPoisson", "SkewNormal", "Laplace", "AsymmetricLaplace", "ExGaussian", "ShiftedLogNormal"),
        *(
            "Exponential",
            "Weibull",
            "Wald",
            "VonMises",
            "ZeroInflatedNegativeBinomial",
            "HurdlePoisson",
            "HurdleNegativeBinomial",
        ),
        *("Geometric", "BetaBinomial", "ZeroInflatedBinomial", "ZeroInflatedBetaBinomial", "HurdleGamma"),
        *("HurdleLogNormal", "ZeroInflatedBeta", "ZeroOneInflatedBeta", "OrderedBeta"),
    ),
    ("Normal", "HalfNormal", "Exponential", "Gamma", "LogNormal", "Uniform", "Flat", "HalfCauchy", "InverseGamma"),
    ("treatment", "sum", "helmert", "difference", "polynomial"),
    ("log", "logit", "probit", "cloglog", "inverse", "identity", "sqrt", "exp", "poly", "offset", "spline", "hsgp"),
    ("mu", "sigma", "p", "nu", "alpha", "psi", "n", "Intercept", "effects"),
    ("at", "mean", "probability", "slope", "average", "sd", "LKJ"),
    ("covariate", "factor", "group"),
    ("+", "-", "*", "/", ":", "|", "||", "^"),
    ("0", "1", "2", "3", "0.5", "1e-3", "1000"),
)
"""Words that can stand in each other's place without the text being broken."""


def _turned(chance: Random, text: str, other: Callable[[], str]) -> str:
    """A word into another of its kind: most such texts can be read, and many mean something."""
    tokens = tokens_of(text)
    names = {t for t in tokens if t.isidentifier() and t not in KEYWORDS}
    places = [i for i, t in enumerate(tokens) if t in names or any(t in kind for kind in ALIKE)]
    if places:
        at = chance.choice(places)
        kinds = [kind for kind in ALIKE if tokens[at] in kind] or [tuple(sorted(names))]
        tokens[at] = chance.choice(chance.choice(kinds))
    return "".join(tokens)


WAYS = (
    *(_turned, _turned, _turned, _turned, _turned, _turned),
    *(_lost, _lost, _doubled, _swapped, _replaced, _replaced, _replaced, _inserted, _inserted, _noise, _cut, _spliced),
    *(_lines, _lines, _huge, _nested, _grown, _grown, _renamed, _renamed),
)
