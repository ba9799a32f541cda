"""Normal responses."""

from __future__ import annotations

import math

import numpy as np

from hlmdsl.families import passes
from hlmdsl.families.defaults import half_student
from hlmdsl.families.family import Family, Floats, Given, Moments, Parameter, Scattered, Variance, Words

LOG_2PI = math.log(2 * math.pi)


def normal_log_density(y: Floats, mu: Floats, sigma: Floats) -> Floats:
    """Constants included."""
    return np.asarray(-0.5 * ((y - mu) / sigma) ** 2 - np.log(sigma) - 0.5 * LOG_2PI)


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


def _log_density(y: Floats, given: Given) -> Floats:
    return normal_log_density(y, given["mu"].value, given["sigma"].value)


NORMAL = Family(
    name="Normal",
    parameters=(
        mu("the mean"),
        sigma("the standard deviation of single observations around their mean", spread="spread (sd)"),
    ),
    support="real",
    words=Words("mean"),
    statement=lambda given: ("Normal", {name: linked.value for name, linked in given.items()}),
    log_density=_log_density,
    variance=Variance(lambda mean, square, k: k["sigma"], {"sigma": SQUARE}),
    other_names=("gaussian",),
    is_normal=True,
    is_location=True,
    is_centred=True,
    concentrates=("sigma", "zero"),
    within={"identity": ("sigma", ("sigma",))},
)
