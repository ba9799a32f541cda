"""Counts with a separate process for zeros."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np

from hlmdsl.families.above_zero import poisson_mean
from hlmdsl.families.family import Floats, Given, Parameter, Scattered, Variance, Words
from hlmdsl.families.hurdle import draw_above, hurdle, truncated_mean
from hlmdsl.families.poisson import POISSON
from hlmdsl.formulas.functions import Functions

UNTRUNCATED = "the mean of the counts before truncation, zeros included"
ABOVE = "the probability of a count above zero, not of zero"


def expected_before() -> Parameter:
    """mu of counts behind a hurdle."""
    return replace(POISSON.main, meaning=UNTRUNCATED, passes=truncated_mean)


def words(formula: str) -> Words:
    """For counts behind a hurdle, whose expected value has this formula."""
    return Words(
        "mean before truncation",
        averaged="means before truncation",
        mean="expected count",
        remark=(
            "It is mu, the mean that the counts would have with the zeros of their own distribution; those above zero "
            f"have a larger one. The expected count is {formula}: what multiplies mu does not multiply it."
        ),
    )


def level(y: Floats, n: Floats) -> float:
    """Of the counts above zero; of ones alone, or of none, half a count keeps it off 0."""
    above = y[y > 0]
    found = poisson_mean(float(above.mean())) if above.size else None
    return max(found or 0.0, 0.5 / (len(y) + 1))


def _mean(f: Functions, p: Given) -> Any:
    mu = p["mu"].value
    return f.where(f.above(mu, 0.0), p["psi"].value * mu / -f.expm1(-mu), float("nan"))


def _variance(main: Floats, square: Floats, k: Mapping[str, Floats]) -> Floats:
    above = main / -np.expm1(-main)
    return np.asarray(k["psi"] * above * (1 + main) - np.square(k["psi"] * above))


HURDLE_POISSON = hurdle(
    POISSON,
    name="HurdlePoisson",
    support="count",
    main=expected_before(),
    others=(),
    words=words("psi mu/(1 − exp(−mu))"),
    level=level,
    mean=_mean,
    variance=Variance(_variance, {"psi": Scattered(lambda x: x)}, is_linear=False),
    draw=partial(draw_above, POISSON.draw),
    other_names=("hurdle_poisson", "hurdlepoisson"),
    psi=ABOVE,
    log_none=lambda f, p: -p["mu"].value,
    mean_of=("psi",),
    overdispersed="HurdleNegativeBinomial, or a bar with a unit for each row",
)
