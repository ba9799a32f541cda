"""Trials up to the first success, that one included."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from hlmdsl.families.exponential_mean import beyond, spread
from hlmdsl.families.family import Ends, Family, Floats, Given, Parameter, Signs, Variance, Words
from hlmdsl.families.links import LINKS
from hlmdsl.families.passes import towards
from hlmdsl.families.statistics import Numbers, Statistics
from hlmdsl.formulas.functions import Functions


def _log_density(f: Functions, s: Numbers, p: Given) -> Any:
    success, failure = p["p"].logs
    return s["n"] * success + s["failures"] * failure


LEAST_LOG = 1e-300
"""Of what a probability of success that is zero to the machine leaves."""


def _log_survival(f: Functions, y: Any, p: Given) -> Any:
    """All of so many trials fail."""
    return y * p["p"].logs[1]


def _log_cdf(f: Functions, y: Any, p: Given) -> Any:
    return f.log1mexp(-f.maximum(-_log_survival(f, y, p), LEAST_LOG))


def _log_between(f: Functions, ends: tuple[Any, Any], p: Given) -> Any:
    """After the first end it is as it was at the start."""
    return _log_survival(f, ends[0], p) + _log_cdf(f, ends[1] - ends[0], p)


def _mean_within(f: Functions, ends: Ends, p: Given) -> Any:
    """1/p trials after the lower end, less those that an upper one leaves out: with x = -log(1 - p), 1/x is the mean of
    an exponential variable, and 1/p - 1/x between a half and one.
    """
    low = 0.0 if ends[0] is None else ends[0]
    if ends[1] is None:
        return low + 1 / p["p"].value
    x = f.maximum(-p["p"].logs[1], LEAST_LOG)
    is_small, safe = f.above(1e-3, x), f.maximum(x, 1e-3)
    rest = f.where(is_small, 0.5 + x / 12 - x * x * x / 720, -1 / f.expm1(-safe) - 1 / safe)
    return low + rest + beyond(f, x * (ends[1] - low)) / x


def _moments_within(f: Functions, ends: Ends, p: Given) -> tuple[Any, Any]:
    """The variance is that of an exponential variable with the rate x, less that of what it is in a unit of width."""
    low = 0.0 if ends[0] is None else ends[0]
    mean = _mean_within(f, ends, p)
    if ends[1] is None:
        return mean, p["p"].complement / p["p"].value ** 2
    x = f.maximum(-p["p"].logs[1], LEAST_LOG)
    return mean, (spread(f, x * (ends[1] - low)) - spread(f, x)) / (x * x)


def _variance(main: Floats, square: Floats, k: Mapping[str, Floats]) -> Floats:
    return np.asarray((1 - main) / square)


def _passes(link: str, y: Floats, n: Floats) -> Signs:
    """A success at the first trial lets it go to 1, through a link that ends there."""
    return towards(link, False, (y == 1) & (LINKS[link].range == "unit"))


LEAST = 1e-15
"""Of a probability whose trials NumPy draws."""

GEOMETRIC = Family(
    name="Geometric",
    parameters=(Parameter("p", "unit", "logit", "the probability of success at each trial", passes=_passes),),
    support="count from 1",
    words=Words(
        "probability of success at each trial",
        averaged="probabilities of success at each trial",
        mean="expected count",
        remark="The expected number of trials, the successful one included, is 1/p: what raises p lowers it.",
        event="success at each trial",
    ),
    statement=lambda given: ("Geometric", {"p": given["p"].value}),
    statistics=Statistics({"n": lambda rows: rows.n, "failures": lambda rows: rows.total(rows.y - 1)}),
    log_density=_log_density,
    log_cdf=_log_cdf,
    log_survival=_log_survival,
    log_between=_log_between,
    mean_within=_mean_within,
    moments_within=_moments_within,
    mean=lambda f, p: 1 / p["p"].value,
    draw=lambda rng, p: rng.geometric(np.clip(p["p"].value, LEAST, 1.0)).astype(float),
    variance=Variance(_variance, is_linear=False),
    level=lambda y, n: float(len(y) / (y.sum() + 0.5)),  # a half keeps it off 1
    mean_of=(),
    lower_with_main=True,
)
