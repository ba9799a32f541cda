"""Waiting times with the same hazard at any time."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from hlmdsl.families.exponential_mean import beyond, spread
from hlmdsl.families.family import Ends, Family, Given, Parameter, Single, Variance, Words
from hlmdsl.families.statistics import Numbers, Statistics
from hlmdsl.formulas.functions import Functions


def _log_density(f: Functions, s: Numbers, p: Given) -> Any:
    log_mu = p["mu"].log
    return -s["n"] * log_mu - s["total"] * f.exp(-log_mu)


def _log_survival(f: Functions, y: Any, p: Given) -> Any:
    return -y * f.exp(-p["mu"].log)


def _log_between(f: Functions, ends: tuple[Any, Any], p: Given) -> Any:
    """From the lower end on the hazard is as it was at the start."""
    low, high = ends
    return _log_survival(f, low, p) + f.log1mexp(_log_survival(f, high - low, p))


def _mean_within(f: Functions, ends: Ends, p: Given) -> Any:
    low, high = (0.0 if ends[0] is None else ends[0]), ends[1]
    mu = p["mu"].value
    return low + (mu if high is None else mu * beyond(f, (high - low) * f.exp(-p["mu"].log)))


def _moments_within(f: Functions, ends: Ends, p: Given) -> tuple[Any, Any]:
    low, high = (0.0 if ends[0] is None else ends[0]), ends[1]
    mu = p["mu"].value
    part = 1.0 if high is None else spread(f, (high - low) * f.exp(-p["mu"].log))
    return _mean_within(f, ends, p), mu * mu * part


EXPONENTIAL = Family(
    name="Exponential",
    parameters=(Parameter("mu", "positive", "log", "the mean"),),
    support="positive",
    words=Words("mean"),
    statement=lambda given: ("Exponential", {"scale": given["mu"].value}),
    statistics=Statistics({"n": lambda rows: rows.n, "total": lambda rows: rows.total(rows.y)}),
    log_density=_log_density,
    log_cdf=lambda f, y, p: f.log1mexp(_log_survival(f, y, p)),
    log_survival=_log_survival,
    log_between=_log_between,
    mean=lambda f, p: p["mu"].value,
    draw=lambda rng, p: rng.exponential(p["mu"].value),
    variance=Variance(lambda mean, square, k: square),
    other_names=("exp",),
    is_centred=True,
    within={"log": (Single("π²/6", lambda k: np.full((), math.pi**2 / 6), "an exponential variable"), ())},
    mean_within=_mean_within,
    moments_within=_moments_within,
)
