"""Shared by families of proportions with exact zeros and ones: statistics of those between, and of the ends.

In: rows, or moments of responses; the logs of the probabilities of zero, of what is between, and of one. Out:
statistics, estimates, directions in which rows leave predictors unbounded, and log probabilities of censored rows. Not
decided here: the process of zeros and ones (zero_one_inflated_beta.py, ordered_beta.py).

What is at most a value includes the zeros, what is above a value the ones; an interval is above its lower end, which
may be zero. One that reaches to 1 is what is above its lower end (design/censoring.py).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from hlmdsl.families.beta import BETA, OWN
from hlmdsl.families.family import FREE, HELD, Floats, Given, Moments, Parameter, Signs
from hlmdsl.families.seen import INTERVAL, LEFT, Seen
from hlmdsl.families.size_biased import Probabilities
from hlmdsl.families.statistics import Rows, Statistics
from hlmdsl.formulas.functions import Functions


def _between(statistic: Callable[[Rows], Floats]) -> Callable[[Rows], Floats]:
    return lambda rows: statistic(rows.only((rows.y > 0) & (rows.y < 1)))


STATISTICS = Statistics(
    {name: _between(of) for name, of in BETA.statistics.of.items()}
    | {
        "zeros": lambda rows: rows.total((rows.y == 0).astype(float)),
        "ones": lambda rows: rows.total((rows.y == 1).astype(float)),
    }
)
"""Those of a Beta, of the rows between; and how many are at each end."""


Shares = Callable[[Functions, Given], tuple[Any, Any, Any]]
"""Logs of the probabilities of zero, of what is between, and of one."""


def with_ends(log_shares: Shares) -> Probabilities:
    """Each end of what is known may be an end of all; no branch sees one that it cannot take."""

    def inside(f: Functions, y: Any) -> tuple[Any, Any]:
        is_inside = f.where(f.above(y, 0.0), f.where(f.above(1.0, y), 1.0, 0.0), 0.0)
        return f.above(is_inside, 0.5), f.where(f.above(is_inside, 0.5), y, 0.5)

    def log_cdf(f: Functions, y: Any, p: Given) -> Any:
        zero, between, _ = log_shares(f, p)
        is_inside, end = inside(f, y)
        at_most = f.logaddexp(zero, between + OWN.log_cdf(f, end, p))
        return f.where(is_inside, at_most, f.where(f.above(y, 0.5), 0.0, zero))

    def log_survival(f: Functions, y: Any, p: Given) -> Any:
        _, between, one = log_shares(f, p)
        is_inside, end = inside(f, y)
        return f.logaddexp(one, between + f.where(is_inside, OWN.log_survival(f, end, p), 0.0))

    def log_between(f: Functions, ends: tuple[Any, Any], p: Given) -> Any:
        _, between, _ = log_shares(f, p)
        low = f.where(f.above(1.0, ends[0]), ends[0], 0.5)
        high = f.where(f.above(1.0, ends[1]), ends[1], (low + 1) / 2)
        is_inside = f.above(low, 0.0)
        lower = f.where(is_inside, low, high / 2)
        return between + f.where(is_inside, OWN.log_between(f, (lower, high), p), OWN.log_cdf(f, high, p))

    return Probabilities(log_cdf, log_survival, log_between)


PassesSeen = Callable[[str, Seen, Floats], Signs]
BETWEEN = 0.5
"""A proportion of which nothing in particular follows."""


def as_seen(of_values: Callable[[str, Floats, Floats], Signs]) -> PassesSeen:
    """What censored rows let a parameter of a part do: one that is at most 0 is a zero, and one between two ends is a
    proportion between; the rest may be of either part, and any parameter may leave it to the other."""

    def passes(link: str, seen: Seen, y: Floats) -> Signs:
        is_zero, is_between = (seen.status == LEFT) & (y <= 0), seen.status == INTERVAL
        signs = of_values(link, np.where(is_zero, 0.0, BETWEEN), np.ones(y.shape))
        return np.where(is_zero | is_between, signs, FREE).astype(np.int8)

    return passes


def precision_seen(link: str, seen: Seen, y: Floats) -> Signs:
    """One between two ends is as of a Beta; the rest may be at an end."""
    of_between = BETA.parameters[1].passes_seen
    assert of_between is not None
    return np.where(seen.status == INTERVAL, of_between(link, seen, y), FREE).astype(np.int8)


def mean_between(moments: Moments) -> float:
    """Of the proportions between; a half if there are none."""
    some = 1 - moments.zeros - moments.ones
    return (moments.mean - moments.ones) / some if some > 0 else 0.5


def _precision(moments: Moments) -> float:
    some = 1 - moments.zeros - moments.ones
    if some <= 0:
        return 1.0
    mean = mean_between(moments)
    variance = (moments.variance + moments.mean**2 - moments.ones) / some - mean**2
    return max(mean * (1 - mean) / variance - 1, 1.0) if variance > 0 else 1.0


def by_rest(link: str, y: Floats, n: Floats) -> Signs:
    """Of a parameter of the proportions between alone, which those hold."""
    return np.where((y > 0) & (y < 1), HELD, FREE).astype(np.int8)


PRECISION: Parameter = replace(
    BETA.parameters[1],
    meaning="the precision of the proportions between 0 and 1: their variance is mu(1 - mu)/(nu + 1)",
    estimate=_precision,
    passes=by_rest,
    passes_seen=precision_seen,
)


def level(y: Floats, n: Floats) -> float:
    """The mean of the proportions between."""
    between = y[(y > 0) & (y < 1)]
    return float(between.mean()) if between.size else 0.5
