"""Response times: a normal variable and an exponential one added (Hohle 1965; Ratcliff 1979, Psychological Bulletin
86)."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from hlmdsl.families.between import between
from hlmdsl.families.defaults import half_student
from hlmdsl.families.family import (
    Ends,
    Family,
    Floats,
    Given,
    Moments,
    Parameter,
    Scattered,
    Signs,
    Single,
    Variance,
    Words,
)
from hlmdsl.families.links import LINKS
from hlmdsl.families.normal import SQUARE, mu
from hlmdsl.families.passes import towards
from hlmdsl.families.size_biased import Probabilities
from hlmdsl.families.statistics import Statistics, equal
from hlmdsl.formulas.functions import LOG_2PI, Functions

FAR = 30.0
"""From here on the normal's tail is computed by its series (Abramowitz & Stegun 26.2.12), exact to twelve digits."""


def _scaled_density(f: Functions, y: Any, p: Given) -> Any:
    """Log of nu times the density. If nu is small compared with sigma, or y far below, the factors (an exponential and
    a normal tail) over- and underflow, and their product is computed as a normal density times a series.
    """
    log_ratio = p["sigma"].log - p["nu"].log
    z, ratio = _deviate(f, y, p), f.exp(log_ratio)
    t = ratio - z
    is_far = f.above(t, FAR)
    near_ratio, near_z = f.where(is_far, 0.0, ratio), f.where(is_far, 0.0, z)
    near = near_ratio * (near_ratio / 2 - near_z) + f.log_ndtr(near_z - near_ratio)
    x = 1 / f.where(is_far, t, FAR)
    u = x * x
    series = f.log1p(-u * (1 - u * (3 - u * (15 - u * 105))))
    far_z = f.where(is_far, z, 0.0)
    far = -far_z * far_z / 2 - LOG_2PI / 2 - log_ratio - f.log1p(-far_z * f.exp(-log_ratio)) + series
    return f.where(is_far, far, near)


def _deviate(f: Functions, y: Any, p: Given) -> Any:
    return (y - p["mu"].value) * f.exp(-p["sigma"].log)


def _at(f: Functions, y: Any, p: Given) -> Any:
    return _scaled_density(f, y, p) - p["nu"].log


def _log_cdf(f: Functions, y: Any, p: Given) -> Any:
    below = f.log_ndtr(_deviate(f, y, p))
    return below + f.log1mexp(-f.maximum(below - _scaled_density(f, y, p), 1e-300))


def _log_survival(f: Functions, y: Any, p: Given) -> Any:
    return f.logaddexp(f.log_ndtr(-_deviate(f, y, p)), _scaled_density(f, y, p))


log_between = between(_at, _log_cdf, _log_survival)


def _mean_within(f: Functions, ends: Ends, p: Given) -> Any:
    """mu + nu, and what both densities f and phi, of the normal part, have at each end y: ((y - mu) nu f + sigma² phi)
    / P, by parts from F = Phi - nu f.
    """
    mu_, nu, sigma = p["mu"].value, p["nu"].value, p["sigma"].value
    whole = Probabilities(_log_cdf, _log_survival, log_between).within(f, ends, p)
    mean: Any = mu_ + nu
    for end, sign in zip(ends, (1.0, -1.0), strict=True):
        if end is not None:
            z = _deviate(f, end, p)
            phi = f.exp(-z * z / 2 - LOG_2PI / 2 - whole)
            mean = mean + sign * sigma * (z * f.exp(_scaled_density(f, end, p) - whole) + phi)
    return mean


def _draw(rng: np.random.Generator, p: Given) -> Floats:
    normal = rng.normal(p["mu"].value, p["sigma"].value)
    return np.asarray(
        normal + p["nu"].value * rng.exponential(size=np.broadcast_shapes(normal.shape, np.shape(p["nu"].value)))
    )


def _half(moments: Moments) -> float:
    """Both parts have equal variance, before anything is known of the shape."""
    return math.sqrt(moments.variance / 2)


def _towards_a_normal(link: str, y: Floats, n: Floats) -> Signs:
    """Any row lets nu go to zero; a link that ends at one lets it do that, too."""
    everywhere = np.ones(y.shape, dtype=bool)
    return towards(link, everywhere, everywhere & (LINKS[link].range == "unit"))


EX_GAUSSIAN = Family(
    name="ExGaussian",
    parameters=(
        mu("the mean of the normal part"),
        Parameter(
            "sigma",
            "positive",
            "log",
            "the standard deviation of the normal part",
            estimate=_half,
            default_prior=half_student,
            has_unit=True,
        ),
        Parameter(
            "nu",
            "positive",
            "log",
            "the mean of the exponential part, and its standard deviation",
            estimate=_half,
            default_prior=half_student,
            passes=_towards_a_normal,
            has_unit=True,
        ),
    ),
    support="real",
    words=Words(
        "mean of the normal part",
        value="normal part's mean of",
        averaged="means of the normal part",
        mean="mean",
        remark="The mean is mu + nu: differences of mu are differences of means if nu is the same.",
        middle="",
    ),
    statement=lambda given: ("ExGaussian", {name: linked.value for name, linked in given.items()}),
    statistics=Statistics(
        {"n": lambda rows: rows.n, "y": lambda rows: rows.shared(rows.y)}, add_up=False, alike=equal, moves=("y",)
    ),
    log_density=lambda f, s, p: s["n"] * _at(f, s["y"], p),
    log_cdf=_log_cdf,
    log_survival=_log_survival,
    log_between=log_between,
    mean=lambda f, p: p["mu"].value + p["nu"].value,
    draw=_draw,
    variance=Variance(
        lambda mean, square, k: k["sigma"] + k["nu"], {"sigma": SQUARE, "nu": Scattered(np.square, SQUARE.under_log)}
    ),
    other_names=("exgaussian", "exgauss", "ex_gaussian", "emg", "exponnorm"),
    moves_with={"mu": lambda f, others: -others["nu"]},  # from the mean
    concentrates=("sigma", "zero"),
    within={"identity": (Single("sigma² + nu²", lambda k: k["sigma"] ** 2 + k["nu"] ** 2), ("sigma", "nu"))},
    mean_of=("nu",),
    own_density=True,
    mean_within=_mean_within,
)
