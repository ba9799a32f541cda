"""Distributions of positive numbers. In: nothing. Out: entries of DISTRIBUTIONS.

Not decided here: what an entry consists of (distribution.py).
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from hlmdsl.formulas.arrays import Floats
from hlmdsl.formulas.functions import LOG_2PI, Functions
from hlmdsl.priors import students
from hlmdsl.priors.distribution import Arguments, Distribution, Law, Parameterisation
from hlmdsl.priors.quantiles import gamma_log_quantile, normal_cdf, normal_quantile, student_log_quantile
from hlmdsl.priors.scaled import in_scales, scaled
from hlmdsl.priors.source import Source

LOG_2 = math.log(2)


HALF_NORMAL = scaled(
    "HalfNormal",
    {"sigma": "positive"},
    (1,),
    lambda f, z, a: LOG_2 - 0.5 * z * z - 0.5 * LOG_2PI,
    Law(
        cdf=lambda a, x: 2 * normal_cdf(in_scales(a, x)) - 1,
        quantile=lambda a, log, q: np.exp(log["sigma"] + np.log(normal_quantile((1 + q) / 2))),
        moments=lambda a: (math.sqrt(2 / math.pi) * a["sigma"], math.sqrt(1 - 2 / math.pi) * a["sigma"]),
    ),
    location="",
    set_in_order=True,
)


def _half_student_draws(a: Arguments, source: Source) -> Floats:
    u = source.uniforms(tiled=True)
    return np.asarray(a["sigma"] * np.abs(students.draws(a["nu"], source, (1 + u) / 2)))


def _half_student_moments(a: Arguments) -> tuple[float, float]:
    mean, variance = students.mean_size(a["nu"]), students.variance(a["nu"])
    sd = math.sqrt(variance - mean**2) if math.isfinite(variance) else math.inf
    return a["sigma"] * mean, a["sigma"] * sd


HALF_STUDENT_T = scaled(
    "HalfStudentT",
    {"nu": "positive", "sigma": "positive"},
    (3, 1),
    lambda f, z, a: LOG_2 + students.log_density(f, z, a["nu"]),
    Law(
        cdf=lambda a, x: 2 * students.cdf(a["nu"], in_scales(a, x)) - 1,
        quantile=lambda a, log, q: np.exp(log["sigma"] + student_log_quantile(a["nu"], q)),
        moments=_half_student_moments,
        draw=_half_student_draws,
        shape="nu",
    ),
    location="",
    other_names=("HalfT",),
)

HALF_CAUCHY = scaled(
    "HalfCauchy",
    {"beta": "positive"},
    (1,),
    lambda f, z, a: math.log(2 / math.pi) - f.log1p(z * z),
    Law(
        cdf=lambda a, x: np.arctan(in_scales(a, x, "beta")) * 2 / math.pi,
        quantile=lambda a, log, q: np.exp(log["beta"] + np.log(np.tan(math.pi * q / 2))),
        moments=None,
    ),
    location="",
    scale="beta",
)

HALF_FLAT = Distribution(
    "HalfFlat",
    "positive",
    (Parameterisation({}),),
    example=(),
    log_density=lambda f, x, a: 0.0 * x,
    law=None,
    place=lambda a: math.nan,
    width=lambda a: math.inf,
)

EXPONENTIAL = Distribution(
    "Exponential",
    "positive",
    (Parameterisation({"lam": "positive"}), Parameterisation({"scale": "positive"}, lambda scale: (1.0 / scale,))),
    example=(1,),
    log_density=lambda f, x, a: f.log(a["lam"]) - a["lam"] * x,
    law=Law(
        cdf=lambda a, x: -np.expm1(-x * np.asarray(a["lam"])),
        quantile=lambda a, log, q: np.exp(np.log(-np.log1p(-q)) - log["lam"]),
        moments=lambda a: (1 / a["lam"], 1 / a["lam"]),
    ),
    place=lambda a: 0.0 * a["lam"],
    width=lambda a: 1.0 / a["lam"],
    other_names=("Expon", "exponential"),
    multiplied=lambda a, k: {"lam": a["lam"] / k},
)


def _gamma_of(mu: Any, sigma: Any) -> tuple[Any, Any]:
    """Shape and rate from mean and sd."""
    ratio = mu / sigma
    return ratio * ratio, ratio / sigma


def _gamma(f: Functions, x: Any, a: Arguments) -> Any:
    alpha, beta = a["alpha"], a["beta"]
    return alpha * f.log(beta) - f.lgamma(alpha) + (alpha - 1) * f.log(x) - beta * x


def _gamma_cdf(a: Arguments, x: float) -> Floats:
    from scipy.special import gammainc  # type: ignore[import-untyped]

    return np.asarray(gammainc(a["alpha"], np.asarray(a["beta"]) * x))


def _log_gamma_quantile(log_shape: float, q: Floats) -> Floats:
    """For a rate of 1."""
    if log_shape > 600:  # a spike at its mean
        return np.full(q.shape, log_shape)
    if log_shape < -600:  # all but at zero
        return np.full(q.shape, -math.inf)
    return gamma_log_quantile(math.exp(log_shape), q)


GAMMA = Distribution(
    "Gamma",
    "positive",
    (
        Parameterisation({"alpha": "positive", "beta": "positive"}),
        Parameterisation({"mu": "positive", "sigma": "positive"}, _gamma_of),
    ),
    example=(2, 1),
    log_density=_gamma,
    law=Law(
        cdf=_gamma_cdf,
        quantile=lambda a, log, q: np.exp(_log_gamma_quantile(log["alpha"], q) - log["beta"]),
        moments=lambda a: (a["alpha"] / a["beta"], math.sqrt(a["alpha"]) / a["beta"]),
        draw=lambda a, source: source.gammas(a["alpha"]) / a["beta"],
        shape="alpha",
    ),
    place=lambda a: 0.0 * a["beta"],
    width=lambda a: a["alpha"] / a["beta"],
    other_names=("gamma",),
    multiplied=lambda a, k: {**a, "beta": a["beta"] / k},
)


def _inverse_gamma_of(mu: Any, sigma: Any) -> tuple[Any, Any]:
    """Shape and scale from mean and sd."""
    ratio = mu / sigma
    return ratio * ratio + 2.0, mu * (ratio * ratio + 1.0)


def _inverse_gamma(f: Functions, x: Any, a: Arguments) -> Any:
    alpha, beta = a["alpha"], a["beta"]
    return alpha * f.log(beta) - f.lgamma(alpha) - (alpha + 1) * f.log(x) - beta / x


def _inverse_gamma_cdf(a: Arguments, x: float) -> Floats:
    from scipy.special import gammaincc

    return np.asarray(gammaincc(a["alpha"], np.asarray(a["beta"]) / x))


def _inverse_gamma_moments(a: Arguments) -> tuple[float, float]:
    alpha, beta = a["alpha"], a["beta"]
    mean = beta / (alpha - 1) if alpha > 1 else math.inf
    return mean, mean / math.sqrt(alpha - 2) if alpha > 2 else math.inf


INVERSE_GAMMA = Distribution(
    "InverseGamma",
    "positive",
    (
        Parameterisation({"alpha": "positive", "beta": "positive"}),
        Parameterisation({"mu": "positive", "sigma": "positive"}, _inverse_gamma_of),
    ),
    example=(2, 1),
    log_density=_inverse_gamma,
    law=Law(
        cdf=_inverse_gamma_cdf,
        quantile=lambda a, log, q: np.exp(log["beta"] - _log_gamma_quantile(log["alpha"], 1 - q)),
        moments=_inverse_gamma_moments,
        draw=lambda a, source: a["beta"] / source.gammas(a["alpha"]),
        shape="alpha",
    ),
    place=lambda a: 0.0 * a["beta"],
    width=lambda a: a["beta"] / (a["alpha"] + 1),
    other_names=("InvGamma",),
    multiplied=lambda a, k: {**a, "beta": a["beta"] * k},
)


def _log_normal(f: Functions, x: Any, a: Arguments) -> Any:
    log = f.log(x)
    z = (log - a["mu"]) / a["sigma"]
    return -0.5 * z * z - f.log(a["sigma"]) - 0.5 * LOG_2PI - log


def _log_normal_moments(a: Arguments) -> tuple[float, float]:
    """The sd is exp(mu + sigma²) sqrt(1 - exp(-sigma²)): no intermediate number is larger than the result."""
    square = a["sigma"] ** 2
    return np.exp(a["mu"] + square / 2), np.exp(a["mu"] + square) * math.sqrt(-math.expm1(-square))


LOG_NORMAL = Distribution(
    "LogNormal",
    "positive",
    (Parameterisation({"mu": "real", "sigma": "positive"}),),
    example=(0, 1),
    log_density=_log_normal,
    law=Law(
        cdf=lambda a, x: normal_cdf(in_scales(a, math.log(x), "sigma", "mu")),
        quantile=lambda a, log, q: np.exp(a["mu"] + a["sigma"] * normal_quantile(q)),
        moments=_log_normal_moments,
    ),
    place=lambda a: 0.0 * a["mu"] * a["sigma"],
    width=lambda a: a["sigma"],
    other_names=("lognormal",),
    multiplied=lambda a, k: {**a, "mu": a["mu"] + math.log(k)},
)


def _weibull(f: Functions, x: Any, a: Arguments) -> Any:
    alpha, log = a["alpha"], f.log(x / a["beta"])
    return f.log(alpha / a["beta"]) + (alpha - 1) * log - f.exp(alpha * log)


def _weibull_moments(a: Arguments) -> tuple[float, float]:
    first, second = (math.lgamma(1 + k / a["alpha"]) for k in (1, 2))
    # the variance as a part of the second moment, so that a large one does not leave the numbers
    part = max(-math.expm1(2 * first - second), 0.0)
    return a["beta"] * np.exp(first), a["beta"] * np.exp(second / 2) * math.sqrt(part)


WEIBULL = Distribution(
    "Weibull",
    "positive",
    (Parameterisation({"alpha": "positive", "beta": "positive"}),),
    example=(2, 1),
    log_density=_weibull,
    law=Law(
        cdf=lambda a, x: -np.expm1(-np.exp(np.asarray(a["alpha"]) * (math.log(x) - np.log(np.asarray(a["beta"]))))),
        quantile=lambda a, log, q: np.exp(log["beta"] + np.log(-np.log1p(-q)) / a["alpha"]),
        moments=_weibull_moments,
    ),
    place=lambda a: 0.0 * a["alpha"] * a["beta"],
    width=lambda a: a["beta"],
    multiplied=lambda a, k: {**a, "beta": a["beta"] * k},
)
