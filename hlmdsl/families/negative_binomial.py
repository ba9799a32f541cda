"""Counts that spread more than a Poisson's."""

from __future__ import annotations

from typing import Any

import numpy as np

from hlmdsl.families import counts
from hlmdsl.families.family import Family, Floats, Given, Moments, Parameter, Signs, Variance, Words
from hlmdsl.families.gamma import RECIPROCAL
from hlmdsl.families.passes import towards
from hlmdsl.families.poisson import expected_count, level
from hlmdsl.families.size_biased import Probabilities, mean_by_size, moments_by_size
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


def _probabilities(more: float) -> Probabilities:
    """By failures before so many successes, whose share is a beta variable; of a shape that is so much larger, with the
    same odds.
    """

    def log_cdf(f: Functions, y: Any, p: Given) -> Any:
        return f.log_beta_cdf(p["alpha"].value + more, y + 1, p["alpha"].log - p["mu"].log)

    def log_survival(f: Functions, y: Any, p: Given) -> Any:
        return f.log_beta_cdf(y + 1, p["alpha"].value + more, p["mu"].log - p["alpha"].log)

    def log_between(f: Functions, ends: tuple[Any, Any], p: Given) -> Any:
        """By the upper tails for counts mostly above the mean; otherwise by the lower tails. Only one is computed: its
        derivative by a shape is slow.
        """
        is_above = f.above((ends[0] + ends[1]) / 2, p["mu"].value)
        shape, log_odds = p["alpha"].value + more, p["mu"].log - p["alpha"].log

        def beyond(y: Any) -> Any:
            a, b = f.where(is_above, y + 1, shape), f.where(is_above, shape, y + 1)
            return f.log_beta_cdf(a, b, f.where(is_above, log_odds, -log_odds))

        low, high = map(beyond, ends)
        outer, inner = f.where(is_above, low, high), f.where(is_above, high, low)
        return outer + f.log1mexp(-f.maximum(outer - inner, 1e-300))

    return Probabilities(log_cdf, log_survival, log_between)


OWN = _probabilities(0.0)


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
    by_exposure=("mu", "alpha"),
    log_cdf=OWN.log_cdf,
    log_survival=OWN.log_survival,
    log_between=OWN.log_between,
    moments_within=moments_by_size(
        lambda f, p: p["mu"].value,
        lambda f, p: p["mu"].value ** 2 * (1 + 1 / p["alpha"].value),
        OWN,
        (counts.one_less(_probabilities(1.0)), counts.one_less(counts.one_less(_probabilities(2.0)))),
        one=counts.one,
    ),
    mean_within=mean_by_size(lambda f, p: p["mu"].value, OWN, counts.one_less(_probabilities(1.0))),
)
