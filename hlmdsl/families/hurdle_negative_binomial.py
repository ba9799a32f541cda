"""Counts that are overdispersed relative to a Poisson, with a separate process for zeros."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np

from hlmdsl.families.above_zero import of_negative_binomial
from hlmdsl.families.compose import overall_of
from hlmdsl.families.family import Family, Floats, Given, Scattered, Signs, Variance
from hlmdsl.families.hurdle import draw_above, hurdle
from hlmdsl.families.hurdle_poisson import ABOVE, expected_before, words
from hlmdsl.families.links import LINKS
from hlmdsl.families.negative_binomial import NEGATIVE_BINOMIAL
from hlmdsl.families.passes import towards
from hlmdsl.formulas.functions import NUMPY, Functions


def _log_none(f: Functions, p: Given) -> Any:
    return -p["alpha"].value * f.log1p(p["mu"].value / p["alpha"].value)


def _mean(f: Functions, p: Given) -> Any:
    mu = p["mu"].value
    return f.where(f.above(mu, 0.0), p["psi"].value * mu / -f.expm1(_log_none(f, p)), float("nan"))


def _variance(main: Floats, square: Floats, k: Mapping[str, Floats]) -> Floats:
    alpha = k["alpha"]
    above = main / -np.expm1(-alpha * NUMPY.log1p(main / alpha))
    return np.asarray(k["psi"] * above * (1 + main + main / alpha) - np.square(k["psi"] * above))


def _towards_both(link: str, y: Floats, n: Floats) -> Signs:
    """Towards a Poisson, and towards a logarithmic series, whose constant grows too slowly to hold it under a log."""
    own, everywhere = LINKS[link], np.ones(y.shape, dtype=bool)
    unbounded = everywhere & (own.range == "positive")
    return towards(link, unbounded & own.is_steep, unbounded)


HURDLE_NEGATIVE_BINOMIAL: Family = hurdle(
    NEGATIVE_BINOMIAL,
    name="HurdleNegativeBinomial",
    support="count",
    main=expected_before(),
    others=(
        replace(
            NEGATIVE_BINOMIAL.parameters[1],
            meaning=(
                "the shape before truncation: the smaller, the more overdispersed (the variance is then mu + mu²/alpha)"
            ),
            estimate=lambda moments: of_negative_binomial(moments)[1],
            passes=_towards_both,
            unlimited="as alpha grows, the counts become a Poisson's, and the likelihood stays above zero",
        ),
    ),
    words=words("psi mu/(1 − (alpha/(alpha + mu))^alpha)"),
    level=overall_of(lambda moments: of_negative_binomial(moments)[0]),
    mean=_mean,
    variance=Variance(_variance, {"alpha": Scattered(lambda x: x), "psi": Scattered(lambda x: x)}, is_linear=False),
    draw=partial(draw_above, NEGATIVE_BINOMIAL.draw),
    other_names=("hurdle_negbinomial", "hurdlenegativebinomial", "hurdle_negative_binomial"),
    psi=ABOVE,
    log_none=_log_none,
    mean_of=("alpha", "psi"),
)
