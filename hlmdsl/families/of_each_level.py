"""What families of levels in no order share: probabilities by the log odds of each level against the first.

In: how many levels there are. Out: their parameter, its values, and a log density that is linear in what is of each
level. Not decided here: what responses are, rows of a level (categorical.py) or columns of it (multinomial.py, ...).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import reduce
from typing import Any

from hlmdsl.families.family import Given, LogDensity, Parameter, entry
from hlmdsl.families.statistics import Numbers
from hlmdsl.formulas.functions import Functions

NAME = "p"


def of_each(levels: int, meaning: str) -> Parameter:
    """The main parameter: a number for every level but the first."""
    return Parameter(NAME, "unit", "softmax", meaning, size=levels - 1)


def predictors(levels: int, p: Given) -> list[Any]:
    """The log odds of every level but the first against that one."""
    return [p[entry(NAME, k)].eta for k in range(levels - 1)]


def log_density(levels: int) -> LogDensity:
    """Of statistics n0, n1, ...: how much is of each level."""

    def of(f: Functions, s: Numbers, p: Given) -> Any:
        etas = predictors(levels, p)
        n: Any = s["n0"]
        found: Any = 0.0
        for k, eta in enumerate(etas, start=1):
            n, found = n + s[f"n{k}"], found + s[f"n{k}"] * eta
        return found - n * f.log_total(*etas)

    return of


def probabilities(levels: int) -> Callable[[Functions, Given], tuple[Any, ...]]:
    """Exact, and their sum is one, however large exponentials of predictors are."""

    def of(f: Functions, p: Given) -> tuple[Any, ...]:
        etas = predictors(levels, p)
        top = reduce(f.maximum, etas, 0.0)
        each = [f.exp(-top), *(f.exp(eta - top) for eta in etas)]
        return tuple(share / sum(each) for share in each)

    return of


def log_shares(levels: int, f: Functions, p: Given) -> list[Any]:
    """Their logarithms."""
    etas = predictors(levels, p)
    total = f.log_total(*etas)
    return [-total, *(eta - total for eta in etas)]


def together(f: Functions, each: Sequence[Any]) -> Any:
    """(..., levels) of numbers of each level."""
    whole = sum(0.0 * one for one in each)
    return f.join([(one + whole)[..., None] for one in each])
