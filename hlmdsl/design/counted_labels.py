"""In: a group's labels. Out: their places in a count that they follow: 1, 2, 3; c1, c2; 01, 02; a, b; I, II; 101, 102.

Not decided here: what it means that labels count (groupings.py).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

ROMAN = (("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1))
WORDS = (
    ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
    ("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa"),
)
ORDINALS = frozenset({"st", "nd", "rd", "th"})
YEARS = range(1900, 2101)
"""Labels that may be calendar years: 2019 is the same year in every school."""


def places_in_a_count(labels: Sequence[str]) -> tuple[int, ...] | None:
    """Each label's position from 0, if together they are the start of a count, with any common prefix and suffix."""
    if len(labels) < 2:
        return None
    folded = [" ".join(label.split()).casefold() for label in labels]
    for values in (_numbers(folded), _letters(folded), _words(folded, _roman), _words(folded, _word)):
        if values is not None and (places := _from_zero(values)) is not None:
            return places
    return None


def _numbers(labels: Sequence[str]) -> list[int] | None:
    """The numbers of `c1`, `c2`, `c10`; of `class 1 left`; of `1st`, `2nd`: one a label, the rest alike."""
    parts = [re.fullmatch(r"(\D*)([0-9]{1,9})(\D*)(?:\.0+)?", label) for label in labels]
    found = [p for p in parts if p is not None]
    around = {(p[1], "th" if p[3] in ORDINALS else p[3]) for p in found}
    if len(found) < len(labels) or len(around) > 1:
        return None
    return [int(p[2]) for p in found]


def _letters(labels: Sequence[str]) -> list[int] | None:
    """The letters of `a`, `b`; of `plate a`, `plate b`; of `1a`, `1b`: the one place in which labels differ."""
    if len({len(label) for label in labels}) > 1:
        return None
    differ = [column for column in zip(*labels, strict=True) if len(set(column)) > 1]
    if len(differ) != 1 or not all("a" <= c <= "z" for c in differ[0]):
        return None
    return [ord(c) - ord("a") for c in differ[0]]


def _words(labels: Sequence[str], value: Callable[[str], int | None]) -> list[int] | None:
    """What the last words are worth, if the words before them are the same."""
    parts = [re.split(r"(?<=[\W_])(?=[^\W_]+$)", label) for label in labels]
    if len({tuple(p[:-1]) for p in parts}) > 1:
        return None
    found = [n for p in parts if (n := value(p[-1])) is not None]
    return found if len(found) == len(labels) else None


def _from_zero(numbers: Sequence[int]) -> tuple[int, ...] | None:
    """Places of consecutive numbers that begin a count: at 0, at 1, or at a floor's first room: 100, 101, 2001."""
    least = min(numbers)
    if sorted(numbers) != list(range(least, least + len(numbers))) or all(n in YEARS for n in numbers):
        return None
    begins = least <= 1 or re.fullmatch(r"[1-9]0+[01]?", str(least)) is not None
    return tuple(n - least for n in numbers) if begins else None


def _roman(text: str) -> int | None:
    left, value = text, 0
    for digit, worth in ROMAN:
        while left.startswith(digit):
            left, value = left[len(digit) :], value + worth
    return value if value and not left else None


def _word(text: str) -> int | None:
    return next((words.index(text) for words in WORDS if text in words), None)
