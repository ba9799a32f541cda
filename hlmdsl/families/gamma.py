"""Positive responses whose spread is proportional to their mean."""

from __future__ import annotations

from typing import Any

import numpy as np

from hlmdsl.families.between import between
from hlmdsl.families.family import Family, Given, Moments, Parameter, Scattered, Variance, Words
from hlmdsl.families.size_biased import Probabilities, mean_by_size, moments_by_size
from hlmdsl.families.statistics import Numbers, Statistics
from hlmdsl.formulas.functions import Functions

RECIPROCAL = Scattered(lambda x: 1 / x, lambda eta, v: np.exp(v / 2 - eta))


def _log_density(f: Functions, s: Numbers, p: Given) -> Any:
    alpha, log_mu = p["alpha"].value, p["mu"].log
    constant = alpha - f.stirling_rest(alpha)  # alpha log(alpha) - log Gamma(alpha)
    return s["n"] * (constant - alpha * log_mu) + (alpha - 1) * s["logs"] - alpha * s["total"] * f.exp(-log_mu)


def _probabilities(more: float) -> Probabilities:
    """With a shape larger by this, at the same rate."""

    def at(f: Functions, y: Any, p: Given) -> tuple[Any, Any]:
        return p["alpha"].value + more, p["alpha"].value * y * f.exp(-p["mu"].log)

    def log_density(f: Functions, y: Any, p: Given) -> Any:
        shape, x = at(f, y, p)
        return shape * (f.log(x) - f.log(shape)) + shape - x - f.stirling_rest(shape) - f.log(y)

    def log_cdf(f: Functions, y: Any, p: Given) -> Any:
        return f.log_gamma_cdf(*at(f, y, p))

    def log_survival(f: Functions, y: Any, p: Given) -> Any:
        return f.log_gamma_survival(*at(f, y, p))

    return Probabilities(log_cdf, log_survival, between(log_density, log_cdf, log_survival))


OWN = _probabilities(0.0)


def _statement(given: Given) -> tuple[str, dict[str, object]]:
    alpha = given["alpha"].value
    return "Gamma", {"alpha": alpha, "beta": alpha / given["mu"].value}


def _shape(moments: Moments) -> float:
    return moments.mean**2 / moments.variance


GAMMA = Family(
    name="Gamma",
    parameters=(
        Parameter("mu", "positive", "log", "the mean"),
        Parameter(
            "alpha",
            "positive",
            "log",
            "the shape: the coefficient of variation is 1/sqrt(alpha)",
            estimate=_shape,
        ),
    ),
    support="positive",
    words=Words("mean"),
    statement=_statement,
    statistics=Statistics(
        {
            "n": lambda rows: rows.n,
            "total": lambda rows: rows.total(rows.y),
            "logs": lambda rows: rows.total(np.log(rows.y)),
        }
    ),
    log_density=_log_density,
    log_cdf=OWN.log_cdf,
    log_survival=OWN.log_survival,
    log_between=OWN.log_between,
    moments_within=moments_by_size(
        lambda f, p: p["mu"].value,
        lambda f, p: p["mu"].value ** 2 * (1 + 1 / p["alpha"].value),
        OWN,
        (_probabilities(1.0), _probabilities(2.0)),
    ),
    mean_within=mean_by_size(lambda f, p: p["mu"].value, OWN, _probabilities(1.0)),
    mean=lambda f, p: p["mu"].value,
    draw=lambda rng, p: rng.gamma(p["alpha"].value, p["mu"].value / p["alpha"].value),
    variance=Variance(lambda mean, square, k: square * k["alpha"], {"alpha": RECIPROCAL}),
    is_centred=True,
    concentrates=("alpha", "infinity"),
    within={"log": ("gamma", ("alpha",))},
)
