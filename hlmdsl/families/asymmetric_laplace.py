"""Quantile regression: a working likelihood that is maximal where the check loss is minimal (Koenker & Machado 1999,
JASA 94; Yu & Moyeed 2001, Statistics & Probability Letters 54).
"""

from __future__ import annotations

import math
from functools import cache
from typing import Any

import numpy as np

from hlmdsl.families.family import Family, Floats, Given, Moments, Parameter, Scattered, Variance, Words
from hlmdsl.families.normal import mu
from hlmdsl.families.statistics import Numbers, Statistics, equal
from hlmdsl.families.two_sided import Sides
from hlmdsl.formulas.functions import Functions


def _sides(f: Functions, p: Given) -> Sides:
    log_q, log_rest = p["q"].logs
    log_kappa, b = (log_q - log_rest) / 2, p["b"].value
    return Sides(log_q, log_rest, b * f.exp(-log_kappa), b * f.exp(log_kappa))


def _log_density(f: Functions, s: Numbers, p: Given) -> Any:
    sides, gap = _sides(f, p), s["y"] - p["mu"].value
    height = p["b"].log + (sides.log_below + sides.log_above) / 2
    down = sides.rate_above * f.maximum(gap, 0.0) + sides.rate_below * f.maximum(-gap, 0.0)
    return s["n"] * (height - down)


def _log_between(f: Functions, ends: tuple[Any, Any], p: Given) -> Any:
    low, high = (end - p["mu"].value for end in ends)
    return _sides(f, p).log_between(f, low, high, ends[1] - ends[0])


def _mean(f: Functions, p: Given) -> Any:
    sides = _sides(f, p)
    return p["mu"].value + f.exp(sides.log_above) / sides.rate_above - f.exp(sides.log_below) / sides.rate_below


def _statement(given: Given) -> tuple[str, dict[str, object]]:
    return "AsymmetricLaplace", {"mu": given["mu"].value, "b": given["b"].value, "q": given["q"].value}


def _draw(rng: np.random.Generator, p: Given) -> Floats:
    mu_, b, q = np.broadcast_arrays(*(p[name].value for name in ("mu", "b", "q")))
    is_above, size = rng.random(q.shape) >= q, rng.exponential(size=q.shape) / b
    return np.asarray(mu_ + np.where(is_above, size * np.sqrt((1 - q) / q), -size * np.sqrt(q / (1 - q))))


def _squared_distance(q: Floats) -> Floats:
    """The variance if b is 1."""
    return np.asarray((1 - 2 * q + 2 * q * q) / (q * (1 - q)))


@cache
def asymmetric_laplace(q: float) -> Family:
    """Of the quantile q, which is a number that the spec gives."""
    quantile = "median" if q == 0.5 else f"{q:g} quantile"

    def rate(moments: Moments) -> float:
        return math.sqrt(float(_squared_distance(np.array(q))) / moments.variance)

    return Family(
        name="AsymmetricLaplace",
        parameters=(
            mu(f"the {quantile}"),
            Parameter("b", "positive", "log", "the rate at which the working likelihood falls off", estimate=rate),
            Parameter("q", "unit", "logit", "which quantile mu is, a number between 0 and 1", is_number=True),
        ),
        support="real",
        words=Words(quantile, value=f"{quantile} of", middle=f"{quantile} of" if q != 0.5 else "median"),
        statement=_statement,
        statistics=Statistics(
            {"n": lambda rows: rows.n, "y": lambda rows: rows.shared(rows.y)}, add_up=False, alike=equal, moves=("y",)
        ),
        log_density=_log_density,
        log_cdf=lambda f, y, p: _sides(f, p).log_cdf(f, y - p["mu"].value),
        log_survival=lambda f, y, p: _sides(f, p).log_survival(f, y - p["mu"].value),
        log_between=_log_between,
        mean=_mean,
        draw=_draw,
        variance=Variance(
            lambda mean, square, k: k["b"] * k["q"],
            {
                "b": Scattered(lambda b: 1 / b**2, lambda eta, v: np.exp(2 * v - 2 * eta)),
                "q": Scattered(_squared_distance),
            },
        ),
        other_names=("asym_laplace", "asymmetriclaplace", "asymlaplace", "ald", "quantile", "rq"),
        level=lambda y, n: float(np.quantile(y, q)),
        has_corner=True,
        concentrates=("b", "infinity"),
        mean_of=("b", "q"),
        working=(
            f"AsymmetricLaplace is a working likelihood: mu is the {quantile} whatever the distribution of responses, "
            "but intervals and predictions are those of an asymmetric Laplace distribution, which responses need not "
            "follow. Intervals may be too narrow or too wide."
        ),
        number=q,
        of_number=asymmetric_laplace,
    )


ASYMMETRIC_LAPLACE = asymmetric_laplace(0.5)
"""The median, until the quantile is known."""
