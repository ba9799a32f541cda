"""Normal responses."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from hlmdsl.families import passes
from hlmdsl.families.defaults import half_student
from hlmdsl.families.family import Family, Given, Moments, Parameter, Scattered, Variance, Words
from hlmdsl.families.functions import Functions
from hlmdsl.families.statistics import Numbers, Statistics

LOG_2PI = math.log(2 * math.pi)


def normal_log_density(f: Functions, s: Numbers, p: Given) -> Any:
    """Of n responses with their mean and their squares about it."""
    log_sigma, gap = p["sigma"].log, s["mean"] - p["mu"].value
    scaled = (s["squares"] + s["n"] * gap * gap) * f.exp(-2 * log_sigma)
    return -s["n"] * log_sigma - 0.5 * scaled - 0.5 * LOG_2PI * s["n"]


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
        place="mean",
    ),
    log_density=normal_log_density,
    mean=lambda f, p: p["mu"].value,
    draw=lambda rng, p: rng.normal(p["mu"].value, p["sigma"].value),
    variance=Variance(lambda mean, square, k: k["sigma"], {"sigma": SQUARE}),
    other_names=("gaussian",),
    is_normal=True,
    is_location=True,
    is_centred=True,
    concentrates=("sigma", "zero"),
    within={"identity": ("sigma", ("sigma",))},
)
