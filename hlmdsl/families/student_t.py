"""Responses with heavy tails."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from hlmdsl.families.between import between
from hlmdsl.families.defaults import PriorLine, nu_prior
from hlmdsl.families.family import (
    Ends,
    Family,
    Floats,
    Given,
    Moments,
    Parameter,
    Scattered,
    Signs,
    Variance,
    Words,
)
from hlmdsl.families.normal import SQUARE, mu, sigma
from hlmdsl.families.passes import towards
from hlmdsl.families.statistics import Numbers, Statistics, equal
from hlmdsl.formulas.functions import LOG_2PI, Functions


def _log_density(f: Functions, s: Numbers, p: Given) -> Any:
    nu = p["nu"].value
    gap = s["y"] - p["mu"].value
    size = f.maximum(gap, -gap)
    z = size * f.exp(-p["sigma"].log)
    is_far = f.above(z, 1e150)  # if its square overflows
    near = f.where(is_far, 1.0, z)
    far = 2 * (f.log(f.where(is_far, size, 1.0)) - p["sigma"].log) - p["nu"].log
    tail = f.where(is_far, far, f.log1p(near * near / nu))
    return s["n"] * (_log_peak(f, nu) - p["sigma"].log - (nu + 1) / 2 * tail)


def _log_peak(f: Functions, nu: Any) -> Any:
    """The log density at the centre, of a scale of one: log Gamma((nu + 1)/2) - log Gamma(nu/2) - log(nu pi)/2, which
    keeps its digits if nu is large.
    """
    ratio = f.stirling_rest(nu / 2 + 0.5) - f.stirling_rest(nu / 2) + (nu + 1) / 2 * f.log1p(1 / nu) - 0.5
    return ratio - 0.5 * LOG_2PI


NEAR = 1e-9
"""How near to the centre, in scales, the density is the same on the way there."""


def _log_side(f: Functions, y: Any, p: Given, upper: bool) -> Any:
    """The log probability of being above y, or up to it: nu/(nu + z²) is a beta variable."""
    nu, scale, gap = p["nu"].value, f.exp(-p["sigma"].log), y - p["mu"].value
    is_above = f.above(gap, 0.0)
    size = f.where(is_above, gap, -gap)
    is_near = f.above(NEAR, size * scale)
    log_z = f.where(is_near, 0.0, f.log(f.where(is_near, 1.0, size)) - p["sigma"].log)
    tail = f.log_beta_cdf(nu / 2, 0.5, p["nu"].log - 2 * log_z) - math.log(2)
    whole = f.where(is_above, tail, f.log1mexp(tail)) if upper else f.where(is_above, f.log1mexp(tail), tail)
    near = f.where(is_near, gap * scale, 0.0) * f.exp(_log_peak(f, nu))
    return f.where(is_near, f.log1p(-2 * near if upper else 2 * near) - math.log(2), whole)


def _log_survival(f: Functions, y: Any, p: Given) -> Any:
    return _log_side(f, y, p, True)


def _log_cdf(f: Functions, y: Any, p: Given) -> Any:
    return _log_side(f, y, p, False)


_log_between = between(lambda f, y, p: _log_density(f, {"n": 1.0, "y": y}, p), _log_cdf, _log_survival, narrow=1e-3)


OPEN = 1e99
"""A bound beyond which stands for none in its row (truncation.py)."""


def _mean_within(f: Functions, ends: Ends, p: Given) -> Any:
    """The density times the distance from the centre is the slope of the density times nu + z², over 1 - nu. Between
    two ends there is a mean for every nu; from one on, for those above 1.
    """
    nu, scale = p["nu"].value, f.exp(-p["sigma"].log)

    def at(z: Any) -> Any:
        return p["nu"].log + _log_peak(f, nu) - (nu - 1) / 2 * f.log1p(z * z / nu)

    low, high = (None if end is None else (end - p["mu"].value) * scale for end in ends)
    if low is None or high is None:
        end = high if low is None else low
        known = _log_cdf(f, ends[1], p) if low is None else _log_survival(f, ends[0], p)
        above = f.above(nu, 1.0)
        away = f.where(above, f.exp(at(end) - known) / f.where(above, nu - 1, 1.0), math.inf)
        return p["mu"].value + p["sigma"].value * (-away if low is None else away)
    is_low = f.above(high * high, low * low)  # the end that is nearer to the centre
    near = f.where(is_low, low, high)
    apart = (high - low) * f.where(is_low, high + low, -(high + low))
    fall = f.log1p(apart / (nu + near * near)) / 2
    lost = (nu - 1) * fall
    is_small = f.above(1e-8, f.maximum(lost, -lost))  # near a nu of 1
    by_nu = -f.expm1(-f.where(is_small, 1.0, lost)) / f.where(is_small, 1.0, nu - 1)
    ways = f.where(is_small, fall * (1 - lost / 2), by_nu)
    away = f.exp(at(near) - _log_between(f, ends, p)) * ways
    first, last = ends
    assert first is not None
    assert last is not None
    ends_open = (f.where(f.above(far, OPEN), 1.0, 0.0) for far in (f.maximum(last, -first), -f.maximum(-last, first)))
    is_one_open = f.above(next(ends_open) - next(ends_open), 0.5)
    away = f.where(is_one_open, f.where(f.above(nu, 1.0), away, math.inf), away)
    return p["mu"].value + p["sigma"].value * f.where(is_low, away, -away)


def _draw(rng: np.random.Generator, p: Given) -> Floats:
    mu, sigma, nu = np.broadcast_arrays(*(p[name].value for name in ("mu", "sigma", "nu")))
    return np.asarray(mu + sigma * rng.standard_t(nu))


def tails(nu: Floats) -> Floats:
    """The variance of a t with scale 1, infinite if nu is at most 2."""
    return np.where(nu > 2, nu / np.where(nu > 2, nu - 2, 1.0), np.inf)


def _ten(moments: Moments) -> float:
    return 10.0


def _nu_prior(guess: float) -> PriorLine:
    return nu_prior()


def _towards_a_normal(link: str, y: Floats, n: Floats) -> Signs:
    return towards(link, False, np.ones(y.shape, dtype=bool))


NU = Parameter(
    "nu",
    "positive",
    "log",
    "the degrees of freedom: small means heavy tails",
    estimate=_ten,
    default_prior=_nu_prior,
    passes=_towards_a_normal,
    unlimited="as nu grows, the likelihood becomes that of a Normal, and stays above zero",
)

STUDENT_T = Family(
    name="StudentT",
    parameters=(
        mu("the centre"),
        sigma("the scale of single observations around their centre", spread="scale"),
        NU,
    ),
    support="real",
    words=Words("centre", value="centre of"),
    statement=lambda given: ("StudentT", {name: linked.value for name, linked in given.items()}),
    statistics=Statistics(
        {"n": lambda rows: rows.n, "y": lambda rows: rows.shared(rows.y)}, add_up=False, alike=equal, moves=("y",)
    ),
    log_density=_log_density,
    log_cdf=_log_cdf,
    log_survival=_log_survival,
    log_between=_log_between,
    mean_within=_mean_within,
    mean=lambda f, p: p["mu"].value,
    draw=_draw,
    variance=Variance(
        lambda mean, square, k: k["sigma"] * k["nu"],
        # of a nu that varies over units some part is below 2
        {"sigma": SQUARE, "nu": Scattered(tails, lambda eta, v: np.where(v > 0, np.inf, tails(np.exp(eta))))},
    ),
    other_names=("t", "student"),
    is_centred=True,
    heavy_tails=True,
    mean_above=(("nu", 1.0),),
    concentrates=("sigma", "zero"),
    within={"identity": ("t", ("sigma", "nu"))},
)
