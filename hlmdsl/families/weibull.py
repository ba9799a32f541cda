"""Waiting times whose hazard is a power of the time."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any

import numpy as np

from hlmdsl.families.family import Family, Floats, Given, Moments, Parameter, Scattered, Single, Variance, Words
from hlmdsl.families.statistics import Numbers, Statistics, equal
from hlmdsl.formulas.functions import NUMPY, Functions

SHAPES = (0.05, 500.0)
"""Between which a guess of the shape stays."""


def _log_scale(f: Functions, p: Given) -> Any:
    """Of the scale that has the mean mu."""
    return p["mu"].log - f.lgamma(1 + f.exp(-p["alpha"].log))


def _log_hazard_up_to(f: Functions, log_y: Any, p: Given) -> Any:
    """Of the cumulative hazard, (y/scale)^alpha, scale being mu/Gamma(w), w = 1 + 1/alpha. alpha log Gamma(w) by parts
    of Stirling's series, of which none is beyond all numbers where alpha is near zero.
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


def _statement(given: Given) -> tuple[str, dict[str, object]]:
    functions = given["mu"].functions
    return "Weibull", {"alpha": given["alpha"].value, "beta": functions.exp(_log_scale(functions, given))}


def _draw(rng: np.random.Generator, p: Given) -> Floats:
    return np.asarray(np.exp(_log_scale(NUMPY, p)) * rng.weibull(p["alpha"].value))


def squared_variation(alpha: Floats) -> Floats:
    """The variance over the squared mean, by its logarithm where the shape is small."""
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
    log_cdf=lambda f, y, p: f.log1mexp(_log_survival(f, y, p)),
    log_survival=_log_survival,
    log_between=_log_between,
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
)
