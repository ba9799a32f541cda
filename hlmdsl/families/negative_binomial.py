"""Counts that spread more than a Poisson's."""

from __future__ import annotations

from typing import Any

import numpy as np

from hlmdsl.families import counts
from hlmdsl.families.family import Family, Floats, Given, Moments, Parameter, Signs, Variance, Words
from hlmdsl.families.gamma import RECIPROCAL
from hlmdsl.families.passes import towards
from hlmdsl.families.poisson import expected_count, level
from hlmdsl.families.statistics import Statistics, equal
from hlmdsl.formulas.functions import Functions


def _towards_a_poisson(link: str, y: Floats, n: Floats) -> Signs:
    """A row of zeros also lets it go towards no spread at all."""
    return towards(link, y == 0, top=True)


def _shape(moments: Moments) -> float:
    """A count that varies no more than a Poisson's has no overdispersion: ten is little already."""
    mean, variance = moments.mean, moments.variance
    return mean**2 / (variance - mean) if variance > 1.1 * mean > 0 else 10.0


def _draw(rng: np.random.Generator, p: Given) -> Floats:
    mu, alpha = np.broadcast_arrays(p["mu"].value, p["alpha"].value)
    means = rng.gamma(alpha, np.where(mu >= 0, mu, 0.0) / alpha)
    return counts.draw_poisson(rng, np.where(mu >= 0, means, np.nan))


def _log_zero(f: Functions, p: Given) -> Any:
    """-alpha log(1 + mu / alpha)"""
    return -p["alpha"].value * f.softplus(p["mu"].log - p["alpha"].log)


NEGATIVE_BINOMIAL = Family(
    name="NegativeBinomial",
    parameters=(
        expected_count(),
        Parameter(
            "alpha",
            "positive",
            "log",
            "the shape: the smaller, the more overdispersed (the variance is mu + mu²/alpha)",
            estimate=_shape,
            passes=_towards_a_poisson,
            unlimited="as alpha grows, the likelihood becomes that of a Poisson, and stays above zero",
        ),
    ),
    support="count",
    words=Words("expected count"),
    statement=lambda given: ("NegativeBinomial", {name: linked.value for name, linked in given.items()}),
    statistics=Statistics(counts.NEGATIVE_BINOMIAL, add_up=False, alike=equal),
    log_density=counts.negative_binomial,
    in_short=counts.negative_binomial_in_short,
    mean=lambda f, p: p["mu"].value,
    draw=_draw,
    variance=Variance(lambda mean, square, k: mean + square * k["alpha"], {"alpha": RECIPROCAL}),
    other_names=("negbinomial", "negbin", "nbinom"),
    level=level,
    is_centred=True,
    within={"log": ("count", ("mu", "alpha"))},
    excess_zeros="ZeroInflatedNegativeBinomial, or HurdleNegativeBinomial",
    log_zero=_log_zero,
    by_exposure=("mu", "alpha"),
    mean_within=counts.mean_without_zeros(_log_zero),
)
