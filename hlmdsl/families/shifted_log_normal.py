"""Response times: a shift, before which there is no response, and a lognormal time after it."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from hlmdsl.families.defaults import PriorLine
from hlmdsl.families.family import (
    Family,
    Floats,
    Given,
    Linked,
    LogProbability,
    Moments,
    Parameter,
    Signs,
    Variance,
    Words,
)
from hlmdsl.families.links import IDENTITY, LINKS
from hlmdsl.families.normal import SQUARE, mu, normal_log_between, normal_log_cdf, normal_log_survival, sigma
from hlmdsl.families.passes import towards
from hlmdsl.families.size_biased import Probabilities, mean_by_size
from hlmdsl.families.statistics import Numbers, Statistics, equal
from hlmdsl.formulas.functions import LOG_2PI, Functions
from hlmdsl.priors.bounded import UNIFORM


def _log_density(f: Functions, s: Numbers, p: Given) -> Any:
    """Nothing is seen before the shift."""
    gap = s["y"] - p["shift"].value
    is_after = f.above(gap, 0.0)
    log_gap = f.log(f.where(is_after, gap, 1.0))
    z = (log_gap - p["mu"].value) * f.exp(-p["sigma"].log)
    return f.where(is_after, s["n"] * (-LOG_2PI / 2 - p["sigma"].log - log_gap - z * z / 2), -math.inf)


def _probability(of_log: LogProbability, before: float) -> LogProbability:
    """By what a normal has of the log of the time after the shift; `before` it."""

    def probability(f: Functions, log_y: Any, p: Given) -> Any:
        gap = f.exp(log_y) - p["shift"].value
        is_after = f.above(gap, 0.0)
        return f.where(is_after, of_log(f, f.log(f.where(is_after, gap, 1.0)), p), before)

    return probability


def _log_between(f: Functions, ends: tuple[Any, Any], p: Given) -> Any:
    """An interval that contains the shift begins there."""
    low, high = (f.exp(end) - p["shift"].value for end in ends)
    is_after, ends_after = f.above(low, 0.0), f.above(high, 0.0)
    safe_low = f.where(is_after, low, 1.0)
    safe_high = f.where(ends_after, high, 1.0)
    whole = normal_log_between(f, (f.log(safe_low), f.log(f.where(is_after, safe_high, 2.0))), p)
    below = normal_log_cdf(f, f.log(safe_high), p)
    return f.where(is_after, whole, f.where(ends_after, below, -math.inf))


OWN = Probabilities(_probability(normal_log_cdf, -math.inf), _probability(normal_log_survival, 0.0), _log_between)


def _by_size(of: LogProbability) -> LogProbability:
    """Of the time after the shift: a lognormal one again, of a mu that is sigma² larger."""

    def probability(f: Functions, y: Any, p: Given) -> Any:
        return of(f, y, {**p, "mu": Linked(IDENTITY, p["mu"].value + p["sigma"].value ** 2, f)})

    return probability


_after_the_shift = mean_by_size(
    lambda f, p: f.exp(p["mu"].value + p["sigma"].value ** 2 / 2),
    OWN,
    Probabilities(_by_size(OWN.log_cdf), _by_size(OWN.log_survival), _by_size(OWN.log_between)),
)


def _draw(rng: np.random.Generator, p: Given) -> Floats:
    return np.asarray(p["shift"].value + rng.lognormal(p["mu"].value, p["sigma"].value))


def _half_of_the_shortest(moments: Moments) -> float:
    return math.exp(moments.smallest) / 2


def _up_to_the_shortest(guess: float) -> PriorLine:
    """Flat up to the shortest response, before which it must be."""
    shortest = 2 * guess
    digits = 10.0 ** (math.floor(math.log10(shortest)) - 3)
    return UNIFORM, (("lower", 0.0), ("upper", float(f"{math.floor(shortest / digits) * digits:.4g}")))


def _towards_no_shift(link: str, y: Floats, n: Floats) -> Signs:
    # a shift between 0 and 1 is before any response of 1 or more
    return towards(link, np.ones(y.shape, dtype=bool), (y >= 1) & (LINKS[link].range == "unit"))


SHIFTED_LOG_NORMAL = Family(
    name="ShiftedLogNormal",
    parameters=(
        mu("the log of the median time after the shift"),
        sigma("the standard deviation of the log of single times after the shift"),
        Parameter(
            "shift",
            "positive",
            "log",
            "the time before which there is no response",
            estimate=_half_of_the_shortest,
            default_prior=_up_to_the_shortest,
            passes=_towards_no_shift,
            has_unit=True,
        ),
    ),
    support="positive",
    words=Words("log of the median after the shift", mean="mean"),
    statement=lambda given: (
        "LogNormal",
        {name: given[name].value for name in ("mu", "sigma")},
    ),
    statistics=Statistics({"n": lambda rows: rows.n, "y": lambda rows: rows.shared(rows.y)}, add_up=False, alike=equal),
    log_density=_log_density,
    log_cdf=OWN.log_cdf,
    log_survival=OWN.log_survival,
    log_between=OWN.log_between,
    mean=lambda f, p: p["shift"].value + f.exp(p["mu"].value + p["sigma"].value ** 2 / 2),
    draw=_draw,
    variance=Variance(lambda mean, square, k: k["sigma"], {"sigma": SQUARE}),
    modelled="log",
    level=lambda y, n: float(np.log(y).mean()),
    other_names=("shifted_lognormal", "shiftedlognormal", "shifted_log_normal", "lognormal3"),
    within={"identity": ("sigma", ("sigma",))},
    mean_of=("sigma", "shift"),
    own_density=True,
    shifted_by="shift",
    mean_within=lambda f, ends, p: p["shift"].value + _after_the_shift(f, ends, p),
)
