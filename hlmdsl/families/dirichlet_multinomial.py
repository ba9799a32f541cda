"""Counts of each of several categories among trials, whose probabilities vary from row to row."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np

from hlmdsl.families.beta_binomial import precision
from hlmdsl.families.family import FREE, HELD, RISES, Categories, Family, Floats, Given, Parameter, Signs, Words
from hlmdsl.families.multinomial import draw_counts, ways
from hlmdsl.families.of_each_level import of_each, probabilities, together
from hlmdsl.families.shares import draw_shares, shapes
from hlmdsl.families.statistics import Numbers, Statistics, own_of_level
from hlmdsl.formulas.functions import NUMPY, Functions


def _towards_a_multinomial(link: str, y: Floats, n: Floats) -> Signs:
    """A row with only one category also lets nu go towards zero."""
    free = np.where(y.max(axis=1) == n, FREE, RISES) if link == "log" else np.full(len(y), HELD)
    return free.astype(np.int8)


@cache
def dirichlet_multinomial(levels: int) -> Family:
    """Of responses with so many columns, that of the reference first. Of two it is a BetaBinomial."""
    names = [f"y{k}" for k in range(levels)]
    chances = probabilities(levels)

    def in_short(f: Functions, s: Numbers, p: Given) -> Any:
        nu, trials = p["nu"].value, s["trials"]
        each: Any = f.stirling_rest(nu) - f.stirling_rest(trials + nu) - nu * f.log1p(trials / nu)
        for name, a in zip(names, shapes(levels, f, p), strict=True):
            y = s[name]
            each = each + y * f.log((y + a) / (trials + nu)) + a * f.log1p(y / a)
            each = each + f.stirling_rest(y + a) - f.stirling_rest(a)
        return s["n"] * each

    def statement(p: Given) -> tuple[str, dict[str, Any]]:
        f = p["n"].functions
        return "DirichletMultinomial", {"n": p["n"].value, "a": together(f, shapes(levels, f, p))}

    def draw(rng: np.random.Generator, p: Given) -> Floats:
        return draw_counts(rng, p["n"].value, draw_shares(rng, together(NUMPY, shapes(levels, NUMPY, p))))

    of = {name: own_of_level(k) for k, name in enumerate(names)}
    return Family(
        name="DirichletMultinomial",
        parameters=(
            of_each(levels, "the mean probability of each category, for each of the n"),
            Parameter(
                "nu",
                "positive",
                "log",
                "the precision: two of the trials of a row have the correlation 1/(nu + 1)",
                estimate=precision,
                passes=_towards_a_multinomial,
                unlimited="as nu grows, the likelihood becomes that of a Multinomial, and stays above zero",
            ),
        ),
        support="counts",
        words=Words("log odds", odds="each"),
        statement=statement,
        statistics=Statistics(
            {
                **of,
                "n": lambda rows: rows.n,
                "trials": lambda rows: rows.shared(rows.y.sum(axis=1)),
                "ways": ways,
            },
            add_up=False,
            alike=lambda y: y,
        ),
        log_density=lambda f, s, p: in_short(f, s, p) + s["ways"],
        in_short=in_short,
        mean=None,
        draw=draw,
        variance=None,
        data=("n",),
        other_names=("dirichlet_multinomial", "dirmult", "multinomial_dirichlet"),
        level=lambda y, n: 0.0,
        categories=Categories("p"),
        probabilities=chances,
        levels=levels,
        of_levels=dirichlet_multinomial,
    )


DIRICHLET_MULTINOMIAL = dirichlet_multinomial(3)
"""Three categories, until the number of categories is known."""
