"""Counts with more zeros than a Poisson's."""

from __future__ import annotations

from dataclasses import replace

from hlmdsl.families.above_zero import poisson_mean
from hlmdsl.families.compose import COUNT_PART, zero_inflated
from hlmdsl.families.family import Floats, Moments, Words
from hlmdsl.families.poisson import POISSON
from hlmdsl.families.poisson import level as poisson_level


def mean_of_counts(mean: float, zeros: float) -> float:
    """The maximum likelihood estimate from all responses; if zeros are no more than a Poisson's, the mean of all."""
    found = poisson_mean(mean / (1 - zeros)) if zeros < 1 else None
    return mean if found is None else max(found, mean)


def _level(y: Floats, n: Floats) -> float:
    overall = poisson_level(y, n)
    return mean_of_counts(overall, float((y == 0).mean())) if y.any() else overall


def _share(moments: Moments) -> float:
    mean = moments.mean
    return mean / mean_of_counts(mean, moments.zeros) if mean > 0 else 0.0


ZERO_INFLATED_POISSON = zero_inflated(
    POISSON,
    main=replace(POISSON.main, meaning=f"the mean of {COUNT_PART}"),
    words=Words(
        f"mean of {COUNT_PART}",
        averaged=f"means of {COUNT_PART}",
        mean="expected count",
        remark=(
            "The expected count is psi times that mean: a factor of the mean of the count part is a factor of "
            "the expected count too, if psi is the same."
        ),
    ),
    at_zero=lambda f, s, p: -p["mu"].value,
    level=_level,
    share=_share,
    other_names=("zip", "zipoisson", "zero_inflated_poisson", "zeroinfl"),
    overdispersed="ZeroInflatedNegativeBinomial, or a bar with a unit for each row",
)
