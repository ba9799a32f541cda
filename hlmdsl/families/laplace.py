"""Responses with exponential tails: the median maximises the likelihood."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from hlmdsl.families.defaults import half_student
from hlmdsl.families.exponential_mean import beyond
from hlmdsl.families.family import Ends, Family, Given, Moments, Parameter, Scattered, Single, Variance, Words
from hlmdsl.families.normal import SQUARE, mu
from hlmdsl.families.statistics import Numbers, Statistics, equal
from hlmdsl.families.two_sided import Sides
from hlmdsl.formulas.functions import Functions

LOG_2 = math.log(2)


def _log_density(f: Functions, s: Numbers, p: Given) -> Any:
    gap = s["y"] - p["mu"].value
    return -s["n"] * (LOG_2 + p["b"].log + f.maximum(gap, -gap) * f.exp(-p["b"].log))


def _sides(f: Functions, p: Given) -> Sides:
    rate = f.exp(-p["b"].log)
    return Sides(-LOG_2, -LOG_2, rate, rate)


def _log_between(f: Functions, ends: tuple[Any, Any], p: Given) -> Any:
    low, high = (end - p["mu"].value for end in ends)
    return _sides(f, p).log_between(f, low, high, ends[1] - ends[0])


def _part(f: Functions, near: Any, far: Any | None) -> tuple[Any, Any]:
    """Of responses on one side of the point, from a distance on and up to another, which may be nearer than the first:
    the log of their share, and their mean distance; in scales.
    """
    if far is None:
        return -LOG_2 - near, near + 1.0
    is_there = f.above(far, near)
    width = f.where(is_there, far - near, 1.0)
    return f.where(is_there, -LOG_2 - near + f.log1mexp(-width), -math.inf), near + beyond(f, width)


def _mean_within(f: Functions, ends: Ends, p: Given) -> Any:
    """By the parts below and above mu: both are exponential in the distance from there."""
    mu_, b = p["mu"].value, p["b"].value
    low, high = (None if end is None else (end - mu_) / b for end in ends)
    share_below, below = _part(f, 0.0 if high is None else f.maximum(-high, 0.0), None if low is None else -low)
    share_above, above = _part(f, 0.0 if low is None else f.maximum(low, 0.0), high)
    whole = f.logaddexp(share_below, share_above)
    return mu_ + b * (f.exp(share_above - whole) * above - f.exp(share_below - whole) * below)


def _scale(moments: Moments) -> float:
    return math.sqrt(moments.variance / 2)


LAPLACE = Family(
    name="Laplace",
    parameters=(
        mu("the mean, and the median"),
        Parameter(
            "b",
            "positive",
            "log",
            "the scale: the mean distance of single observations from their mean",
            estimate=_scale,
            default_prior=half_student,
            spread="scale (mean absolute deviation)",
        ),
    ),
    support="real",
    words=Words("mean"),
    statement=lambda given: ("Laplace", {name: linked.value for name, linked in given.items()}),
    statistics=Statistics(
        {"n": lambda rows: rows.n, "y": lambda rows: rows.shared(rows.y)}, add_up=False, alike=equal, moves=("y",)
    ),
    log_density=_log_density,
    log_cdf=lambda f, y, p: _sides(f, p).log_cdf(f, y - p["mu"].value),
    log_survival=lambda f, y, p: _sides(f, p).log_survival(f, y - p["mu"].value),
    log_between=_log_between,
    mean=lambda f, p: p["mu"].value,
    draw=lambda rng, p: rng.laplace(p["mu"].value, p["b"].value),
    variance=Variance(lambda mean, square, k: 2 * k["b"], {"b": Scattered(np.square, SQUARE.under_log)}),
    other_names=("double_exponential",),
    is_centred=True,
    has_corner=True,
    concentrates=("b", "zero"),
    within={"identity": (Single("2b²", lambda k: 2 * k["b"] ** 2), ("b",))},
    mean_within=_mean_within,
)
