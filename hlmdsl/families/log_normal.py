"""Responses whose logarithm is normal."""

from __future__ import annotations

from typing import Any

import numpy as np

from hlmdsl.families.family import Ends, Family, Given, Linked, Variance, Words
from hlmdsl.families.links import IDENTITY
from hlmdsl.families.normal import (
    SQUARE,
    moments_within,
    mu,
    normal_log_between,
    normal_log_cdf,
    normal_log_density,
    normal_log_survival,
    normal_log_within,
    sigma,
)
from hlmdsl.families.statistics import Numbers, Statistics
from hlmdsl.formulas.functions import Functions


def _log_density(f: Functions, s: Numbers, p: Given) -> Any:
    return normal_log_density(f, s, p) - s["logs"]


def _mean_within(f: Functions, ends: Ends, p: Given) -> Any:
    """exp(mu + sigma²/2) times the probability of the ends where mu is sigma² larger, over that where it is mu."""
    variance = p["sigma"].value ** 2
    moved = {**p, "mu": Linked(IDENTITY, p["mu"].value + variance, f)}
    gap = normal_log_within(f, ends, moved) - normal_log_within(f, ends, p)
    return f.exp(p["mu"].value + variance / 2 + gap)


def _moments_within(f: Functions, ends: Ends, p: Given) -> tuple[Any, Any]:
    """The mean square likewise, where mu is 2 sigma² larger."""
    variance = p["sigma"].value ** 2
    moved = {**p, "mu": Linked(IDENTITY, p["mu"].value + 2 * variance, f)}
    gap = normal_log_within(f, ends, moved) - normal_log_within(f, ends, p)
    mean = _mean_within(f, ends, p)
    return mean, f.maximum(f.exp(2 * p["mu"].value + 2 * variance + gap) - mean * mean, 0.0)


LOG_NORMAL = Family(
    name="LogNormal",
    parameters=(
        mu("the log of the median"),
        sigma("the standard deviation of the log of single observations"),
    ),
    support="positive",
    words=Words("log of the median"),
    statement=lambda given: ("LogNormal", {name: linked.value for name, linked in given.items()}),
    statistics=Statistics(
        {
            "n": lambda rows: rows.n,
            "mean": lambda rows: rows.mean(np.log(rows.y)),
            "squares": lambda rows: rows.squares(np.log(rows.y)),
            "logs": lambda rows: rows.total(np.log(rows.y)),
        },
        add_up=False,
        moves=("mean",),
    ),
    log_density=_log_density,
    log_cdf=normal_log_cdf,
    log_survival=normal_log_survival,
    log_between=normal_log_between,
    mean=lambda f, p: f.exp(p["mu"].value + p["sigma"].value ** 2 / 2),
    draw=lambda rng, p: rng.lognormal(p["mu"].value, p["sigma"].value),
    variance=Variance(lambda mean, square, k: k["sigma"], {"sigma": SQUARE}),
    modelled="log",
    level=lambda y, n: float(np.log(y).mean()),
    is_normal=True,
    concentrates=("sigma", "zero"),
    within={"identity": ("sigma", ("sigma",))},
    mean_within=_mean_within,
    moments_within=_moments_within,
    logs_within=moments_within,
)
