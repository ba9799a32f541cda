"""Counts of each of several categories, of trials that are alike (Agresti 2013, Categorical Data Analysis, 8.1)."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np

from hlmdsl.families.family import Categories, Family, Floats, Given, Words
from hlmdsl.families.of_each_level import log_density, of_each, probabilities, together
from hlmdsl.families.statistics import Numbers, Rows, Statistics, total_of_level
from hlmdsl.formulas.functions import NUMPY, Functions


def ways(rows: Rows) -> Floats:
    """The logs of the numbers of orders in which the trials of rows may have come."""
    each = NUMPY.lgamma(rows.y.sum(axis=1) + 1) - NUMPY.lgamma(rows.y + 1).sum(axis=1)
    return rows.total(np.asarray(each))


def draw_counts(rng: np.random.Generator, n: Any, shares: Any) -> Floats:
    """Of n trials each, (..., levels) as floats."""
    trials = np.broadcast_to(n, shares.shape[:-1]).astype(np.int64)
    return np.asarray(rng.multinomial(trials, shares / shares.sum(axis=-1, keepdims=True)), dtype=float)


@cache
def multinomial(levels: int) -> Family:
    """Of responses with so many columns, that of the reference first; the predictors are those of `categorical`, and
    a count in place of a row of a level.
    """
    of_levels, chances = log_density(levels), probabilities(levels)

    def whole(f: Functions, s: Numbers, p: Given) -> Any:
        return of_levels(f, s, p) + s["ways"]

    def statement(p: Given) -> tuple[str, dict[str, Any]]:
        f = p["n"].functions
        return "Multinomial", {"n": p["n"].value, "p": together(f, chances(f, p))}

    def draw(rng: np.random.Generator, p: Given) -> Floats:
        return draw_counts(rng, p["n"].value, together(NUMPY, chances(NUMPY, p)))

    return Family(
        name="Multinomial",
        parameters=(of_each(levels, "the probability of each category, for each of the n"),),
        support="counts",
        words=Words("log odds", odds="each"),
        statement=statement,
        statistics=Statistics({f"n{k}": total_of_level(k) for k in range(levels)} | {"ways": ways}),
        log_density=whole,
        in_short=of_levels,
        mean=None,
        draw=draw,
        variance=None,
        data=("n",),
        other_names=("multinomial",),
        level=lambda y, n: 0.0,
        categories=Categories("p"),
        probabilities=chances,
        levels=levels,
        of_levels=multinomial,
    )


MULTINOMIAL = multinomial(3)
"""Three categories, until the number of categories is known."""
