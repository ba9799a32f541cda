"""Distributions on the whole line. In: nothing. Out: entries of DISTRIBUTIONS.

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
from hlmdsl.priors.positive import HALF_CAUCHY, HALF_FLAT, HALF_NORMAL, HALF_STUDENT_T
from hlmdsl.priors.quantiles import normal_cdf, normal_quantile, owens_t, student_log_quantile
from hlmdsl.priors.scaled import in_scales, scaled
from hlmdsl.priors.source import Source

EULER = 0.577215664901532860606512


def _z(a: Arguments, x: float, location: str = "mu", scale: str = "sigma") -> Floats:
    return in_scales(a, x, scale, location)


def _sides(q: Floats) -> tuple[Floats, Floats]:
    """The sign of the distance from the centre, and the probability of being nearer to it."""
    return np.sign(q - 0.5), 1 - 2 * np.minimum(q, 1 - q)


NORMAL = scaled(
    "Normal",
    {"mu": "real", "sigma": "positive"},
    (0, 1),
    lambda f, z, a: -0.5 * z * z - 0.5 * LOG_2PI,
    Law(
        cdf=lambda a, x: normal_cdf(_z(a, x)),
        quantile=lambda a, log, q: a["mu"] + a["sigma"] * normal_quantile(q),
        moments=lambda a: (a["mu"], a["sigma"]),
    ),
    other_names=("Gaussian", "normal", "N"),
    half=HALF_NORMAL,
    set_in_order=True,
)


def _student_quantile(a: Arguments, log: Arguments, q: Floats) -> Floats:
    side, within = _sides(q)
    return np.asarray(a["mu"] + side * np.exp(log["sigma"] + student_log_quantile(a["nu"], within)))


def _student_draws(a: Arguments, source: Source) -> Floats:
    return np.asarray(a["mu"] + a["sigma"] * students.draws(a["nu"], source, source.uniforms(tiled=False)))


def _student_moments(a: Arguments) -> tuple[float, float]:
    return (a["mu"] if a["nu"] > 1 else math.nan), a["sigma"] * math.sqrt(students.variance(a["nu"]))


STUDENT_T = scaled(
    "StudentT",
    {"nu": "positive", "mu": "real", "sigma": "positive"},
    (3, 0, 1),
    lambda f, z, a: students.log_density(f, z, a["nu"]),
    Law(
        cdf=lambda a, x: students.cdf(a["nu"], _z(a, x)),
        quantile=_student_quantile,
        moments=_student_moments,
        draw=_student_draws,
        shape="nu",
    ),
    other_names=("Student", "T", "student_t"),
    half=HALF_STUDENT_T,
)

CAUCHY = scaled(
    "Cauchy",
    {"alpha": "real", "beta": "positive"},
    (0, 1),
    lambda f, z, a: -math.log(math.pi) - f.log1p(z * z),
    Law(
        cdf=lambda a, x: 0.5 + np.arctan(_z(a, x, "alpha", "beta")) / math.pi,
        quantile=lambda a, log, q: a["alpha"] + a["beta"] * np.tan(math.pi * (q - 0.5)),
        moments=None,
    ),
    "alpha",
    "beta",
    other_names=("cauchy",),
    half=HALF_CAUCHY,
)


def _laplace(f: Functions, z: Any, a: Arguments) -> Any:
    size = f.maximum(z, 0.0) + f.maximum(-z, 0.0)
    return -size - math.log(2)


def _laplace_cdf(a: Arguments, x: float) -> Floats:
    z = _z(a, x, "mu", "b")
    return np.asarray((1 - np.sign(z) * np.expm1(-np.abs(z))) / 2)


def _laplace_quantile(a: Arguments, log: Arguments, q: Floats) -> Floats:
    side, within = _sides(q)
    return np.asarray(a["mu"] - a["b"] * side * np.log1p(-within))


LAPLACE = scaled(
    "Laplace",
    {"mu": "real", "b": "positive"},
    (0, 1),
    _laplace,
    Law(cdf=_laplace_cdf, quantile=_laplace_quantile, moments=lambda a: (a["mu"], math.sqrt(2) * a["b"])),
    scale="b",
)

LOGISTIC = scaled(
    "Logistic",
    {"mu": "real", "s": "positive"},
    (0, 1),
    lambda f, z, a: -z - 2 * f.softplus(-z),
    Law(
        cdf=lambda a, x: 1 / (1 + np.exp(-_z(a, x, "mu", "s"))),
        quantile=lambda a, log, q: a["mu"] + a["s"] * (np.log(q) - np.log1p(-q)),
        moments=lambda a: (a["mu"], math.pi / math.sqrt(3) * a["s"]),
    ),
    scale="s",
)


def _skew_cdf(a: Arguments, x: float) -> Floats:
    z = _z(a, x)
    return normal_cdf(z) - 2 * owens_t(z, np.asarray(a["alpha"]))


def _slant(a: Arguments) -> Any:
    return a["alpha"] / np.sqrt(1 + np.square(a["alpha"]))


def _skew_draws(a: Arguments, source: Source) -> Floats:
    """|Z0| and Z1, weighted by alpha (Azzalini 1985, Scandinavian Journal of Statistics 12, section 2)."""
    slant = _slant(a)
    both = slant * np.abs(source.under("half").normals()) + np.sqrt(1 - slant**2) * source.normals()
    return np.asarray(a["mu"] + a["sigma"] * both)


def _skew_moments(a: Arguments) -> tuple[float, float]:
    mean = math.sqrt(2 / math.pi) * _slant(a)
    return a["mu"] + a["sigma"] * mean, a["sigma"] * math.sqrt(1 - mean**2)


SKEW_NORMAL = scaled(
    "SkewNormal",
    {"mu": "real", "sigma": "positive", "alpha": "real"},
    (0, 1, 2),
    lambda f, z, a: math.log(2) - 0.5 * z * z - 0.5 * LOG_2PI + f.log_ndtr(a["alpha"] * z),
    Law(cdf=_skew_cdf, quantile=None, moments=_skew_moments, draw=_skew_draws),
)

GUMBEL = scaled(
    "Gumbel",
    {"mu": "real", "beta": "positive"},
    (0, 1),
    lambda f, z, a: -z - f.exp(-z),
    Law(
        cdf=lambda a, x: np.exp(-np.exp(-_z(a, x, "mu", "beta"))),
        quantile=lambda a, log, q: a["mu"] - a["beta"] * np.log(-np.log(q)),
        moments=lambda a: (a["mu"] + EULER * a["beta"], math.pi / math.sqrt(6) * a["beta"]),
    ),
    scale="beta",
)

FLAT = Distribution(
    "Flat",
    "real",
    (Parameterisation({}),),
    example=(),
    log_density=lambda f, x, a: 0.0 * x,
    law=None,
    place=lambda a: math.nan,
    width=lambda a: math.inf,
    half=HALF_FLAT,
)

DIRAC_DELTA = Distribution(
    "DiracDelta",
    "real",
    (Parameterisation({"c": "real"}),),
    example=(0,),
    log_density=lambda f, x, a: 0.0 * (x - a["c"]),
    law=Law(
        cdf=lambda a, x: np.asarray(1.0 * (x >= np.asarray(a["c"]))),
        quantile=lambda a, log, q: a["c"] + 0.0 * q,
        moments=lambda a: (a["c"], 0.0 * a["c"]),
    ),
    place=lambda a: a["c"],
    width=lambda a: 0.0 * a["c"],
    other_names=("constant", "Dirac", "Delta", "fixed"),
    location="c",
    set_in_order=True,
    is_point=True,
)
