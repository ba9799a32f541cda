"""Shared by families of proportions with exact zeros and ones: statistics of those between, and of the ends.

In: rows, or moments of responses. Out: statistics, estimates, and directions in which rows leave predictors unbounded.
Not decided here: the process of zeros and ones (zero_one_inflated_beta.py, ordered_beta.py).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from hlmdsl.families.beta import BETA
from hlmdsl.families.family import FREE, HELD, Floats, Moments, Parameter, Signs
from hlmdsl.families.statistics import Rows, Statistics


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
)


def level(y: Floats, n: Floats) -> float:
    """The mean of the proportions between."""
    between = y[(y > 0) & (y < 1)]
    return float(between.mean()) if between.size else 0.5
