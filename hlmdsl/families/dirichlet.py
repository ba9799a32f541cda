"""Shares of a whole, that add up to one (Maier 2014, DirichletReg; Aitchison 1986 on compositions)."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np

from hlmdsl.families.family import Categories, Family, Floats, Given, Moments, Parameter, Words
from hlmdsl.families.of_each_level import of_each, probabilities, together
from hlmdsl.families.shares import draw_shares, shapes
from hlmdsl.families.statistics import Numbers, Statistics, total_of_logs
from hlmdsl.formulas.functions import NUMPY, Functions


def _precision(moments: Moments) -> float:
    """By the share of the reference, whose variance is that of a Beta."""
    return max(moments.mean * (1 - moments.mean) / moments.variance - 1, 1.0)


@cache
def dirichlet(levels: int) -> Family:
    """Of responses with so many columns, that of the reference first. Of two it is a Beta."""

    def log_density(f: Functions, s: Numbers, p: Given) -> Any:
        each: Any = s["n"] * f.lgamma(p["nu"].value)
        for k, a in enumerate(shapes(levels, f, p)):
            each = each + (a - 1) * s[f"logs{k}"] - s["n"] * f.lgamma(a)
        return each

    def statement(p: Given) -> tuple[str, dict[str, Any]]:
        f = p["nu"].functions
        return "Dirichlet", {"a": together(f, shapes(levels, f, p))}

    def draw(rng: np.random.Generator, p: Given) -> Floats:
        return draw_shares(rng, together(NUMPY, shapes(levels, NUMPY, p)))

    return Family(
        name="Dirichlet",
        parameters=(
            of_each(levels, "the expected share of each part"),
            Parameter(
                "nu",
                "positive",
                "log",
                "the precision: the variance of a share is p(1 - p)/(nu + 1)",
                estimate=_precision,
            ),
        ),
        support="shares",
        words=Words("log ratio", odds="each", level="expected share", levels="part"),
        statement=statement,
        statistics=Statistics(
            {"n": lambda rows: rows.n, **{f"logs{k}": total_of_logs(k) for k in range(levels)}},
        ),
        log_density=log_density,
        mean=None,
        draw=draw,
        variance=None,
        other_names=("dirichlet", "dirichreg", "dirichletreg"),
        level=lambda y, n: 0.0,
        categories=Categories("p"),
        probabilities=probabilities(levels),
        levels=levels,
        of_levels=dirichlet,
        concentrates=("nu", "infinity"),
    )


DIRICHLET = dirichlet(3)
"""Three parts, until the number of parts is known."""
