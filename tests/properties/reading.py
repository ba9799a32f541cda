"""A reader that knows only the printed words: sums of coefficients and arithmetic of cells, back to numbers.

It shares nothing with the writers: names are looked up in the list of names, cells in the list of levels.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from fractions import Fraction

FRACTIONS = "1/2 1/3 2/3 1/4 3/4 1/5 2/5 3/5 4/5 1/6 5/6 1/8 3/8 5/8 7/8"
VULGAR = dict(zip("½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞", re.split(" ", FRACTIONS), strict=True))

Place = tuple[tuple[str, str | float], ...]


def number(text: str) -> float:
    """`2`, `1½`, `5/12`, `√(2/3)`, `1/log 2`"""
    if text.startswith("√"):
        return math.sqrt(number(text[1:].strip("()")))
    if text.endswith("/log 2"):
        return number(text.removesuffix("/log 2")) / math.log(2)
    if text[-1] in VULGAR:
        return float(Fraction(VULGAR[text[-1]])) + (float(text[:-1]) if text[:-1] else 0.0)
    return float(Fraction(text.replace(",", "").replace("−", "-")))


def read_sum(text: str, names: Sequence[str]) -> dict[str, float]:
    """`Intercept − ½ block[b2 - b1]`, each name with its number."""
    found: dict[str, float] = defaultdict(float)
    rest = text.strip()
    if rest == "0":
        return {}
    while rest:
        sign = -1.0 if rest.startswith("−") else 1.0
        rest = rest.lstrip("−+ ")
        name = max((n for n in names if rest.startswith(n)), key=len, default=None)
        value = 1.0
        if name is None:
            said, rest = _number_first(rest)
            value = number(said)
            name = max((n for n in names if rest.startswith(n)), key=len)
        found[name] += sign * value
        rest = rest[len(name) :].strip()
        assert not rest or rest[0] in "+−", rest
    return dict(found)


def _number_first(text: str) -> tuple[str, str]:
    if match := re.match(r"(√?\([^()]*\)|\S+/log 2|\S+) ", text):
        return match[1], text[match.end() :]
    raise AssertionError(f"no number begins {text!r}")


def read_cells(text: str, levels: Mapping[str, Sequence[str]]) -> dict[Place, float]:
    """`(b2 parallel − b2 orthogonal) − ½ ([b1, x = 1] − [b1, x = 0])`: each place with its weight."""
    found, rest = _cells(text.strip(), levels)
    assert not rest, rest
    largest = max((abs(w) for w in found.values()), default=0.0)  # of a covariate of 1e15 they are as small as 1e-15
    return {place: w for place, w in found.items() if abs(w) > 1e-12 * largest}


def _cells(text: str, levels: Mapping[str, Sequence[str]]) -> tuple[dict[Place, float], str]:
    total: dict[Place, float] = defaultdict(float)
    while text and not text.startswith(")"):
        sign = -1.0 if text.startswith("−") else 1.0
        text = text.lstrip("−+ ")
        size = 1.0
        place = _place(text, levels)
        if not text.startswith(("(", "[")) and place is None:
            said, text = _number_first(text)
            size = number(said)
            place = _place(text, levels)
        if text.startswith("("):
            inner, text = _cells(text[1:], levels)
            assert text.startswith(")")
            text = text[1:]
        else:
            assert place is not None, text
            inner, text = {place[0]: 1.0}, place[1]
        for at, w in inner.items():
            total[at] += sign * size * w
        text = text.strip()
    return total, text


def _place(text: str, levels: Mapping[str, Sequence[str]]) -> tuple[Place, str] | None:
    """A cell: levels alone, with their factor's name where it is a number, values of covariates in brackets."""
    if text.startswith("["):
        inside, rest = text[1:].split("]", 1)
        at: list[tuple[str, str | float]] = []
        for item in inside.split(", "):
            name, _, value = item.partition(" = ")
            if value:
                at.append((name, float(value.replace("−", "-"))))
            else:
                read = _place(item, levels)
                assert read is not None
                assert not read[1], item
                at += read[0]
        return tuple(sorted(at)), rest
    found: list[tuple[str, str | float]] = []
    while True:
        candidates = [
            (len(said), f, level)
            for f, known in levels.items()
            if f not in dict(found)
            for level in known
            for said in (f"{f} {level}", *([level] if re.search(r"[^\W\d_]", level) and len(level) > 1 else []))
            if re.match(re.escape(said) + r"(?=[\s)]|$)", text)
        ]
        if not candidates:
            return (tuple(sorted(found)), text) if found else None
        length, f, level = max(candidates)
        found.append((f, level))
        text = text[length:]
        if not text.startswith(" ") or text.startswith((" −", " +")):
            return tuple(sorted(found)), text
        text = text[1:]
