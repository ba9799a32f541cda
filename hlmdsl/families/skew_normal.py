"""Responses with one tail longer than the other (Azzalini 1985, Scandinavian Journal of Statistics 12)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from hlmdsl.families.defaults import PriorLine
from hlmdsl.families.family import Family, Floats, Given, Moments, Parameter, Scattered, Single, Variance, Words
from hlmdsl.families.normal import SQUARE, mu, sigma
from hlmdsl.families.statistics import Numbers, Statistics, equal
from hlmdsl.formulas.functions import LOG_2PI, Functions
from hlmdsl.priors.real import NORMAL


def _log_density(f: Functions, s: Numbers, p: Given) -> Any:
    z = (s["y"] - p["mu"].value) * f.exp(-p["sigma"].log)
    each = math.log(2) - LOG_2PI / 2 - p["sigma"].log - z * z / 2 + f.log_ndtr(p["alpha"].value * z)
    return s["n"] * each


def _delta(f: Functions, alpha: Any) -> Any:
    return alpha / f.sqrt(1 + alpha * alpha)


def _mean(f: Functions, p: Given) -> Any:
    return p["mu"].value + p["sigma"].value * math.sqrt(2 / math.pi) * _delta(f, p["alpha"].value)


def _sigma_by_alpha(f: Functions, others: Mapping[str, Any]) -> Any:
    """What is added to the logarithm of the sd."""
    delta = _delta(f, others["alpha"])
    return -f.log1p(-2 / math.pi * delta * delta) / 2


def _mu_by_alpha(f: Functions, others: Mapping[str, Any]) -> Any:
    """What is added to the mean."""
    return -math.sqrt(2 / math.pi) * others["sigma"] * _delta(f, others["alpha"])


def _draw(rng: np.random.Generator, p: Given) -> Floats:
    """A normal variable if a second one is below alpha times it, otherwise its mirror image."""
    mu_, sigma_, alpha = np.broadcast_arrays(*(p[name].value for name in ("mu", "sigma", "alpha")))
    z = rng.standard_normal(alpha.shape)
    return np.asarray(mu_ + sigma_ * np.where(rng.standard_normal(alpha.shape) <= alpha * z, z, -z))


def _variance(alpha: Floats) -> Floats:
    """If sigma is 1."""
    return np.asarray(1 - 2 / math.pi * alpha**2 / (1 + alpha**2))


SIZE = 4.0
"""Of a shape that is not rare: a distribution with alpha 4 is nearly as skewed as one can be."""


def _size(moments: Moments) -> float:
    return SIZE / 2


def _alpha_prior(guess: float) -> PriorLine:
    """Neither direction is more probable."""
    return NORMAL, (("mu", 0.0), ("sigma", SIZE))


SKEW_NORMAL = Family(
    name="SkewNormal",
    parameters=(
        mu("the location"),
        replace(sigma("the scale of single observations around their location"), has_unit=True),
        Parameter(
            "alpha",
            "real",
            "identity",
            "the shape: above 0 the longer tail is that of large responses, below 0 of small ones",
            estimate=_size,
            default_prior=_alpha_prior,
            unlimited="as alpha grows, the likelihood becomes that of half a Normal, and stays above zero",
        ),
    ),
    support="real",
    words=Words(
        "location",
        value="location of",
        averaged="locations",
        mean="mean",
        remark=(
            "The mean is mu + sigma·√(2/π)·alpha/√(1 + alpha²): differences of locations are differences of means if "
            "sigma and alpha are the same."
        ),
        middle="",
    ),
    statement=lambda given: ("SkewNormal", {name: linked.value for name, linked in given.items()}),
    statistics=Statistics(
        {"n": lambda rows: rows.n, "y": lambda rows: rows.shared(rows.y)}, add_up=False, alike=equal, moves=("y",)
    ),
    log_density=_log_density,
    mean=_mean,
    draw=_draw,
    variance=Variance(
        lambda mean, square, k: k["sigma"] * k["alpha"], {"sigma": SQUARE, "alpha": Scattered(_variance)}
    ),
    other_names=("skew_normal", "skewnormal", "sn"),
    moves_with={"sigma": _sigma_by_alpha, "mu": _mu_by_alpha},
    concentrates=("sigma", "zero"),
    within={
        "identity": (
            Single("sigma² (1 − 2 alpha²/(π (1 + alpha²)))", lambda k: k["sigma"] ** 2 * _variance(k["alpha"])),
            ("sigma", "alpha"),
        )
    },
    mean_of=("sigma", "alpha"),
    own_density=True,
)
