"""Waiting times whose hazard is a power of the time."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any

import numpy as np

from hlmdsl.families.between import between
from hlmdsl.families.counts import probabilities
from hlmdsl.families.exponential_mean import beyond, spread
from hlmdsl.families.family import Ends, Family, Floats, Given, Moments, Parameter, Scattered, Single, Variance, Words
from hlmdsl.families.size_biased import Probabilities, mean_by_size, moments_by_size
from hlmdsl.families.statistics import Numbers, Statistics, equal
from hlmdsl.formulas.functions import NUMPY, Functions

SHAPES = (0.05, 500.0)
"""Between which a guess of the shape stays."""


def _log_scale(f: Functions, p: Given) -> Any:
    """Of the scale that has the mean mu."""
    return p["mu"].log - f.lgamma(1 + f.exp(-p["alpha"].log))


def _log_hazard_up_to(f: Functions, log_y: Any, p: Given) -> Any:
    """Of the cumulative hazard, (y/scale)^alpha, scale being mu/Gamma(w), w = 1 + 1/alpha. alpha log Gamma(w) by terms
    of Stirling's series, none of which overflows if alpha is near zero.
    """
    alpha = p["alpha"].value
    w = 1 + f.exp(-p["alpha"].log)
    return alpha * (log_y - p["mu"].log + f.stirling_rest(w)) + (1 + alpha) * (f.log(w) - 1)


def _log_density(f: Functions, s: Numbers, p: Given) -> Any:
    z = _log_hazard_up_to(f, s["log"], p)
    return s["n"] * (p["alpha"].log - s["log"] + z - f.exp(z))


def _log_survival(f: Functions, y: Any, p: Given) -> Any:
    return -f.exp(_log_hazard_up_to(f, f.log(y), p))


def _log_between(f: Functions, ends: tuple[Any, Any], p: Given) -> Any:
    """The survival at the lower end, and the hazard from there on: a part of that up to the upper end, since its ratio
    to the other may be too large for a number."""
    low, high = ends
    before, whole = (f.exp(_log_hazard_up_to(f, f.log(end), p)) for end in ends)
    return -before + f.log1mexp(whole * f.expm1(-p["alpha"].value * f.log1p((high - low) / low)))


OWN = Probabilities(lambda f, y, p: f.log1mexp(_log_survival(f, y, p)), _log_survival, _log_between)


def _gamma_by_size(f: Functions, y: Any, p: Given, times: float = 1.0) -> tuple[Any, Any]:
    """By size, so many times, the cumulative hazard is a gamma variable: its shape, and it."""
    return 1 + times * f.exp(-p["alpha"].log), f.exp(_log_hazard_up_to(f, f.log(y), p))


def _log_cdf_by_size(f: Functions, y: Any, p: Given) -> Any:
    return f.log_gamma_cdf(*_gamma_by_size(f, y, p))


def _log_survival_by_size(f: Functions, y: Any, p: Given) -> Any:
    return f.log_gamma_survival(*_gamma_by_size(f, y, p))


def _at_by_size(f: Functions, y: Any, p: Given) -> Any:
    z = _log_hazard_up_to(f, f.log(y), p)
    return p["alpha"].log + z - f.exp(z) - p["mu"].log


BY_SIZE = Probabilities(
    _log_cdf_by_size, _log_survival_by_size, between(_at_by_size, _log_cdf_by_size, _log_survival_by_size)
)

_by_size = mean_by_size(lambda f, p: p["mu"].value, OWN, BY_SIZE)

FAR = 1e6
"""A cumulative hazard at the lower end from which on the log probabilities have too few digits behind the point."""


LONG = 300.0
"""The log of how much larger a hazard is by which nothing is left beyond the upper end."""


def _mean_within(f: Functions, ends: Ends, p: Given) -> Any:
    """From far out on, the time after the lower end is exponential, with the hazard there."""
    low, high = ends
    near = _by_size(f, ends, p)
    if low is None:
        return near
    z, alpha = f.exp(_log_hazard_up_to(f, f.log(low), p)), p["alpha"].value
    after: Any = 1.0
    if high is not None:
        after = beyond(f, z * f.expm1(-f.maximum(-alpha * f.log1p((high - low) / low), -LONG)))
    return f.where(f.above(z, FAR), low * (1 + after / (alpha * f.maximum(z, FAR))), near)


_TWICE = probabilities(
    lambda f, y, p: f.log_gamma_cdf(*_gamma_by_size(f, y, p, 2.0)),
    lambda f, y, p: f.log_gamma_survival(*_gamma_by_size(f, y, p, 2.0)),
)


def _square(f: Functions, p: Given) -> Any:
    """Gamma(1 + 2/alpha) over the squared Gamma(1 + 1/alpha), times the squared mean."""
    more = f.exp(-p["alpha"].log)
    return f.exp(2 * p["mu"].log + f.lgamma(1 + 2 * more) - 2 * f.lgamma(1 + more))


_moments_by_size = moments_by_size(lambda f, p: p["mu"].value, _square, OWN, (BY_SIZE, _TWICE))


def _moments_within(f: Functions, ends: Ends, p: Given) -> tuple[Any, Any]:
    """The variance from far out on, too, is that of an exponential variable."""
    mean, near = _mean_within(f, ends, p), _moments_by_size(f, ends, p)[1]
    low, high = ends
    if low is None:
        return mean, near
    z, alpha = f.exp(_log_hazard_up_to(f, f.log(low), p)), p["alpha"].value
    after: Any = 1.0
    if high is not None:
        after = spread(f, z * f.expm1(alpha * f.log1p((high - low) / low)))
    return mean, f.where(f.above(z, FAR), (low / (alpha * f.maximum(z, FAR))) ** 2 * after, near)


def _statement(given: Given) -> tuple[str, dict[str, object]]:
    functions = given["mu"].functions
    return "Weibull", {"alpha": given["alpha"].value, "beta": functions.exp(_log_scale(functions, given))}


def _draw(rng: np.random.Generator, p: Given) -> Floats:
    return np.asarray(np.exp(_log_scale(NUMPY, p)) * rng.weibull(p["alpha"].value))


def squared_variation(alpha: Floats) -> Floats:
    """The variance over the squared mean, by its logarithm if the shape is small."""
    return np.asarray(np.expm1(NUMPY.lgamma(1 + 2 / alpha) - 2 * NUMPY.lgamma(1 + 1 / alpha)))


@lru_cache(maxsize=64)
def _shape_of(variation: float) -> float:
    from scipy.optimize import brentq  # type: ignore[import-untyped]

    def gap(log_alpha: float) -> float:
        return float(np.log(squared_variation(np.array(math.exp(log_alpha))))) - math.log(variation)

    low, high = map(math.log, SHAPES)
    if not 0 < variation < math.inf or gap(high) > 0:
        return SHAPES[1]
    return SHAPES[0] if gap(low) < 0 else math.exp(brentq(gap, low, high, xtol=1e-12))


def _shape(moments: Moments) -> float:
    return _shape_of(moments.variance / moments.mean**2)


WEIBULL = Family(
    name="Weibull",
    parameters=(
        Parameter("mu", "positive", "log", "the mean"),
        Parameter(
            "alpha",
            "positive",
            "log",
            "the shape: above 1 the hazard rises with time, below 1 it falls",
            estimate=_shape,
        ),
    ),
    support="positive",
    words=Words("mean"),
    statement=_statement,
    statistics=Statistics(
        {"n": lambda rows: rows.n, "log": lambda rows: rows.shared(np.log(rows.y))}, add_up=False, alike=equal
    ),
    log_density=_log_density,
    log_cdf=OWN.log_cdf,
    log_survival=OWN.log_survival,
    log_between=OWN.log_between,
    mean=lambda f, p: p["mu"].value,
    draw=_draw,
    variance=Variance(lambda mean, square, k: square * k["alpha"], {"alpha": Scattered(squared_variation)}),
    is_centred=True,
    concentrates=("alpha", "infinity"),
    within={
        "log": (
            Single("π²/(6 alpha²)", lambda k: math.pi**2 / (6 * k["alpha"] ** 2), "a Weibull variable"),
            ("alpha",),
        )
    },
    mean_within=_mean_within,
    moments_within=_moments_within,
)
