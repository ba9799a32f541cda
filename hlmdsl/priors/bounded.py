"""Distributions on a bounded interval. In: nothing. Out: entries of DISTRIBUTIONS.

Not decided here: what an entry consists of (distribution.py).
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from hlmdsl.formulas.arrays import Floats
from hlmdsl.formulas.functions import LOG_2PI, NUMPY, Functions
from hlmdsl.priors.distribution import Arguments, Distribution, Law, Parameterisation, Together
from hlmdsl.priors.quantiles import normal_quantile
from hlmdsl.priors.source import Source


def _normal_cdf(x: Floats) -> Floats:
    """Accurate to the last digit, also in the lower tail."""
    return np.asarray(NUMPY.erfc(-x / math.sqrt(2)) / 2)


ORDERED = Together(
    ("lower", "upper"),
    lambda lower, upper: lower < upper,
    "a number above `lower`",
    "not above {lower:g}",
    "write the smaller bound first",
)

UNIFORM = Distribution(
    "Uniform",
    "interval",
    (Parameterisation({"lower": "real", "upper": "real"}, together=ORDERED),),
    example=(0, 1),
    log_density=lambda f, x, a: 0.0 * x - f.log(a["upper"] - a["lower"]),
    law=Law(
        cdf=lambda a, x: np.clip((x - np.asarray(a["lower"])) / (np.asarray(a["upper"]) - a["lower"]), 0, 1),
        quantile=lambda a, log, q: a["lower"] * (1 - q) + a["upper"] * q,
        moments=lambda a: (a["lower"] / 2 + a["upper"] / 2, (a["upper"] - a["lower"]) / math.sqrt(12)),
    ),
    place=lambda a: 0.5 * (a["lower"] + a["upper"]),
    width=lambda a: math.inf,
    other_names=("uniform",),
    multiplied=lambda a, k: {name: value * k for name, value in a.items()},
)


def _log_mass(f: Functions, a: Arguments) -> Any:
    """log(Phi(high) - Phi(low)) of the ends in sds, computed in the lower tail, where probabilities are accurate. No
    branch is given an infinite end: it is replaced by zero.
    """
    has_low, has_high = f.above(a["lower"], -math.inf), f.above(math.inf, a["upper"])
    low = (f.where(has_low, a["lower"], 0.0) - a["mu"]) / a["sigma"]
    high = (f.where(has_high, a["upper"], 0.0) - a["mu"]) / a["sigma"]
    flip = f.above(low, 0.0)
    outer = f.log_ndtr(f.where(flip, -low, high))
    inner = f.log_ndtr(f.where(flip, -high, low)) - outer
    between = outer + f.log1mexp(f.where(has_low, f.where(has_high, inner, -1.0), -1.0))
    return f.where(
        has_low,
        f.where(has_high, between, f.log_ndtr(-low)),
        f.where(has_high, f.log_ndtr(high), 0.0),
    )


def _truncated(f: Functions, x: Any, a: Arguments) -> Any:
    z = (x - a["mu"]) / a["sigma"]
    return -0.5 * z * z - f.log(a["sigma"]) - 0.5 * LOG_2PI - _log_mass(f, a)


def _ends_below_zero(a: Arguments) -> tuple[Floats, Floats, Floats]:
    """The ends in sds, mirrored if most of the interval is above the mean, and whether they are mirrored."""
    low, high = ((np.asarray(a[end]) - a["mu"]) / np.asarray(a["sigma"]) for end in ("lower", "upper"))
    flip = np.where(np.abs(low) < np.abs(high), low > 0, low + high > 0)
    return np.where(flip, -high, low), np.where(flip, -low, high), flip


def _truncated_cdf(a: Arguments, x: float) -> Floats:
    low, high, flip = _ends_below_zero(a)
    at = (x - np.asarray(a["mu"])) / a["sigma"]
    below, between, above = (_normal_cdf(z) for z in (low, np.clip(np.where(flip, -at, at), low, high), high))
    inside = (between - below) / (above - below)
    return np.asarray(np.where(flip, 1 - inside, inside))


def _truncated_quantile(a: Arguments, log: Arguments, q: Floats) -> Floats:
    """Computed in the lower tail, where probabilities are accurate."""
    low, high, flip = _ends_below_zero(a)
    q = np.where(flip, 1 - q, q)
    below, above = _normal_cdf(low), _normal_cdf(high)
    z = np.clip(normal_quantile(below + (above - below) * q), low, high)
    return np.asarray(np.clip(a["mu"] + a["sigma"] * np.where(flip, -z, z), a["lower"], a["upper"]))


def _truncated_moments(a: Arguments) -> tuple[float, float]:
    """From the densities at the ends: Johnson, Kotz & Balakrishnan (1994), Continuous Univariate Distributions 1,
    13.10.
    """
    mass = float(_log_mass(NUMPY, a))
    ends = [(a[end] - a["mu"]) / a["sigma"] for end in ("lower", "upper")]
    at_low, at_high = (math.exp(-0.5 * z * z - 0.5 * LOG_2PI - mass) for z in ends)
    first = at_low - at_high
    low, high = (z * at if at > 0 else 0.0 for z, at in zip(ends, (at_low, at_high), strict=True))
    variance = max(1 + low - high - first**2, 0.0)
    return a["mu"] + a["sigma"] * first, a["sigma"] * math.sqrt(variance)


TRUNCATED_NORMAL = Distribution(
    "TruncatedNormal",
    "interval",
    (
        Parameterisation(
            {"mu": "real", "sigma": "positive", "lower": "real", "upper": "real"},
            together=ORDERED,
        ),
    ),
    example=(0, 1, 0, 5),
    log_density=_truncated,
    law=Law(cdf=_truncated_cdf, quantile=_truncated_quantile, moments=_truncated_moments),
    place=lambda a: a["mu"],
    width=lambda a: a["sigma"],
    multiplied=lambda a, k: {name: value * k for name, value in a.items()},
)


def _beta_of_concentration(mu: Any, nu: Any) -> tuple[Any, Any]:
    return mu * nu, (1.0 - mu) * nu


def _beta_of(mu: Any, sigma: Any) -> tuple[Any, Any]:
    """Shapes from mean and sd."""
    return _beta_of_concentration(mu, mu / sigma * ((1.0 - mu) / sigma) - 1.0)


def _beta(f: Functions, x: Any, a: Arguments) -> Any:
    alpha, beta = a["alpha"], a["beta"]
    constant = f.lgamma(alpha + beta) - f.lgamma(alpha) - f.lgamma(beta)
    return constant + (alpha - 1) * f.log(x) + (beta - 1) * f.log1p(-x)


def _beta_cdf(a: Arguments, x: float) -> Floats:
    from scipy.special import betainc  # type: ignore[import-untyped]

    return np.asarray(betainc(a["alpha"], a["beta"], x))


def _beta_draws(a: Arguments, source: Source) -> Floats:
    x, y = source.gammas(a["alpha"]), source.under("other").gammas(a["beta"])
    return x / (x + y)


def _beta_moments(a: Arguments) -> tuple[float, float]:
    alpha, beta = a["alpha"], a["beta"]
    total = alpha + beta
    return alpha / total, math.sqrt(alpha / total * (beta / total) / (total + 1))


BELOW_ENDS = Together(
    ("mu", "sigma"),
    lambda mu, sigma: sigma * sigma < mu * (1 - mu),
    "a number below the square root of mu (1 - mu)",
    "not below it where `mu` is {mu:g}",
    "shares between 0 and 1 spread less than that around their mean: write a smaller sd",
)

BETA = Distribution(
    "Beta",
    "unit",
    (
        Parameterisation({"alpha": "positive", "beta": "positive"}),
        Parameterisation({"mu": "unit", "nu": "positive"}, _beta_of_concentration),
        Parameterisation({"mu": "unit", "sigma": "positive"}, _beta_of, BELOW_ENDS),
    ),
    example=(2, 2),
    log_density=_beta,
    law=Law(cdf=_beta_cdf, quantile=None, moments=_beta_moments, draw=_beta_draws),
    place=lambda a: a["alpha"] / (a["alpha"] + a["beta"]),
    width=lambda a: 1.0,
    other_names=("beta",),
)
