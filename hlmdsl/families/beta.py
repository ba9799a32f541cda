"""Proportions that are not of counts."""

from __future__ import annotations

from typing import Any

import numpy as np

from hlmdsl.families.family import Family, Floats, Given, Moments, Parameter, Scattered, Variance, Words
from hlmdsl.families.statistics import Numbers, Statistics
from hlmdsl.formulas.functions import Functions


def _log_density(f: Functions, s: Numbers, p: Given) -> Any:
    nu = p["nu"].value
    a, b = p["mu"].value * nu, p["mu"].complement * nu
    ways = f.lgamma(nu) - f.lgamma(a) - f.lgamma(b)
    return s["n"] * ways + (a - 1) * s["logs"] + (b - 1) * s["logs_of_rest"]


def _statement(given: Given) -> tuple[str, dict[str, object]]:
    mu, nu = given["mu"], given["nu"].value
    return "Beta", {"alpha": mu.value * nu, "beta": mu.complement * nu}


def _draw(rng: np.random.Generator, p: Given) -> Floats:
    mu, nu = p["mu"], p["nu"].value
    return np.asarray(rng.beta(mu.value * nu, mu.complement * nu))


def _precision(moments: Moments) -> float:
    return max(moments.mean * (1 - moments.mean) / moments.variance - 1, 1.0)


BETA = Family(
    name="Beta",
    parameters=(
        Parameter("mu", "unit", "logit", "the mean proportion"),
        Parameter(
            "nu",
            "positive",
            "log",
            "the precision: the variance is mu(1 - mu)/(nu + 1)",
            estimate=_precision,
        ),
    ),
    support="unit",
    words=Words("mean proportion", odds="expected", averaged="expected proportions"),
    statement=_statement,
    statistics=Statistics(
        {
            "n": lambda rows: rows.n,
            "logs": lambda rows: rows.total(np.log(rows.y)),
            "logs_of_rest": lambda rows: rows.total(np.log1p(-rows.y)),
        }
    ),
    log_density=_log_density,
    mean=lambda f, p: p["mu"].value,
    draw=_draw,
    variance=Variance(lambda mean, square, k: (mean - square) * k["nu"], {"nu": Scattered(lambda x: 1 / (x + 1))}),
    concentrates=("nu", "infinity"),
)
