"""Normal responses."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from hlmdsl.families import passes
from hlmdsl.families.defaults import half_student
from hlmdsl.families.family import Ends, Family, Given, Moments, Parameter, Scattered, Variance, Words
from hlmdsl.families.statistics import Numbers, Statistics
from hlmdsl.formulas.functions import LOG_2PI, Functions


def normal_log_density(f: Functions, s: Numbers, p: Given) -> Any:
    """Of n responses with their mean and their squares about it."""
    log_sigma, gap = p["sigma"].log, s["mean"] - p["mu"].value
    scaled = (s["squares"] + s["n"] * gap * gap) * f.exp(-2 * log_sigma)
    return -s["n"] * log_sigma - 0.5 * scaled - 0.5 * LOG_2PI * s["n"]


def normal_log_cdf(f: Functions, y: Any, p: Given) -> Any:
    """Of being at most y."""
    return f.log_ndtr((y - p["mu"].value) * f.exp(-p["sigma"].log))


def normal_log_survival(f: Functions, y: Any, p: Given) -> Any:
    """Of being above y."""
    return f.log_ndtr((p["mu"].value - y) * f.exp(-p["sigma"].log))


NARROW = 0.01
"""An interval's width times its distance from the mean, in sigmas, up to which a series is exact to eleven digits."""


def normal_log_between(f: Functions, ends: tuple[Any, Any], p: Given) -> Any:
    """Of an interval: a difference in the tail that is the smaller; of a narrow one, whose two ends are nearly equally
    probable, the density in its middle times its width.
    """
    log_sigma, mu_ = p["sigma"].log, p["mu"].value
    scale = f.exp(-log_sigma)
    width, log_width = (ends[1] - ends[0]) * scale, f.log(ends[1] - ends[0]) - log_sigma
    return standard_log_between(f, (ends[0] - mu_) * scale, (ends[1] - mu_) * scale, width, log_width)


def standard_log_between(f: Functions, low: Any, high: Any, width: Any, log_width: Any) -> Any:
    """The same of a standard normal; `width` is given as the two ends may have lost it."""
    middle = (low + high) / 2
    is_narrow = f.above(NARROW, width * (1 + f.maximum(middle, -middle)))
    at, wide = f.where(is_narrow, middle, 0.0), f.where(is_narrow, width, 0.0)
    narrow = log_width - at * at / 2 - LOG_2PI / 2 + f.log1p((at * at - 1) * wide * wide / 24)
    is_high = f.above(middle, 0.0)
    near, far = f.where(is_high, -low, high), f.where(is_high, -high, low)
    # so far out that both ends are one number the difference is zero, and has no logarithm
    apart = f.where(is_narrow, -1.0, -f.maximum(f.log_ndtr(near) - f.log_ndtr(far), 1e-300))
    return f.where(is_narrow, narrow, f.log_ndtr(near) + f.log1mexp(apart))


def normal_log_within(f: Functions, ends: Ends, p: Given) -> Any:
    """Of the interval between ends, of which there is at least one."""
    low, high = ends
    if low is None:
        return normal_log_cdf(f, high, p)
    return normal_log_survival(f, low, p) if high is None else normal_log_between(f, (low, high), p)


def _mean_within(f: Functions, ends: Ends, p: Given) -> Any:
    """mu + sigma (phi(a) - phi(b)) / P, each density over P by their logarithms."""
    mu_, log_sigma = p["mu"].value, p["sigma"].log
    whole = normal_log_within(f, ends, p)
    mean: Any = mu_
    for end, sign in zip(ends, (1.0, -1.0), strict=True):
        if end is not None:
            z = (end - mu_) * f.exp(-log_sigma)
            mean = mean + sign * f.exp(log_sigma - z * z / 2 - LOG_2PI / 2 - whole)
    return mean


def standardised(f: Functions, y: Any, p: Given) -> tuple[Any, Any]:
    """A residual in units of sigma, and log sigma."""
    log_sigma = p["sigma"].log
    return (y - p["mu"].value) * f.exp(-log_sigma), log_sigma


def moments_within(f: Functions, ends: Ends, p: Given) -> tuple[Any, Any]:
    """With d = (phi(a) - phi(b)) / P the variance is sigma² (1 + (a phi(a) - b phi(b)) / P - d²)."""
    mu_, log_sigma = p["mu"].value, p["sigma"].log
    whole = normal_log_within(f, ends, p)
    d: Any = 0.0
    more: Any = 0.0
    for end, sign in zip(ends, (1.0, -1.0), strict=True):
        if end is not None:
            z = (end - mu_) * f.exp(-log_sigma)
            own = sign * f.exp(-z * z / 2 - LOG_2PI / 2 - whole)
            d, more = d + own, more + z * own
    return _mean_within(f, ends, p), f.exp(2 * log_sigma) * f.maximum(1 + more - d * d, 0.0)


SQUARE = Scattered(np.square, lambda eta, v: np.exp(2 * (eta + v)))


def _root(moments: Moments) -> float:
    return math.sqrt(moments.variance)


def mu(meaning: str) -> Parameter:
    """A location on the whole line."""
    return Parameter("mu", "real", "identity", meaning, passes=passes.location)


def sigma(meaning: str, spread: str = "") -> Parameter:
    """A scale of responses as the main parameter sees them."""
    return Parameter(
        "sigma",
        "positive",
        "log",
        meaning,
        estimate=_root,
        default_prior=half_student,
        spread=spread,
    )


NORMAL = Family(
    name="Normal",
    parameters=(
        mu("the mean"),
        sigma("the standard deviation of single observations around their mean", spread="spread (sd)"),
    ),
    support="real",
    words=Words("mean"),
    statement=lambda given: ("Normal", {name: linked.value for name, linked in given.items()}),
    statistics=Statistics(
        {
            "n": lambda rows: rows.n,
            "mean": lambda rows: rows.mean(rows.y),
            "squares": lambda rows: rows.squares(rows.y),
        },
        add_up=False,
        moves=("mean",),
    ),
    log_density=normal_log_density,
    log_cdf=normal_log_cdf,
    log_survival=normal_log_survival,
    log_between=normal_log_between,
    mean=lambda f, p: p["mu"].value,
    draw=lambda rng, p: rng.normal(p["mu"].value, p["sigma"].value),
    variance=Variance(lambda mean, square, k: k["sigma"], {"sigma": SQUARE}),
    other_names=("gaussian", "N"),
    is_normal=True,
    is_centred=True,
    concentrates=("sigma", "zero"),
    within={"identity": ("sigma", ("sigma",))},
    mean_within=_mean_within,
    moments_within=moments_within,
    takes_known_sd=True,
    standardised=standardised,
)
