"""Counts with more zeros than a negative binomial's."""

from __future__ import annotations

from dataclasses import replace

from hlmdsl.families.above_zero import of_negative_binomial
from hlmdsl.families.compose import COUNT_PART, overall_of, zero_inflated
from hlmdsl.families.family import Moments, Words
from hlmdsl.families.negative_binomial import NEGATIVE_BINOMIAL

_ALPHA = NEGATIVE_BINOMIAL.parameters[1]


def _mean(moments: Moments) -> float:
    return max(of_negative_binomial(moments)[0], moments.mean)


ZERO_INFLATED_NEGATIVE_BINOMIAL = zero_inflated(
    NEGATIVE_BINOMIAL,
    main=replace(NEGATIVE_BINOMIAL.main, meaning=f"the mean of {COUNT_PART}"),
    others=(
        replace(
            _ALPHA,
            meaning=f"the shape of {COUNT_PART}: the smaller, the more overdispersed (its variance is mu + mu²/alpha)",
            estimate=lambda moments: of_negative_binomial(moments)[1],
            unlimited=f"as alpha grows, {COUNT_PART} becomes a Poisson, and the likelihood stays above zero",
        ),
    ),
    words=Words(
        f"mean of {COUNT_PART}",
        averaged=f"means of {COUNT_PART}",
        mean="expected count",
        remark=(
            "The expected count is psi times that mean: a factor of the mean of the count part is a factor of "
            "the expected count too, if psi is the same."
        ),
    ),
    at_zero=lambda f, s, p: -p["alpha"].value * f.softplus(p["mu"].log - p["alpha"].log),
    level=overall_of(_mean),
    share=lambda moments: moments.mean / _mean(moments) if moments.mean > 0 else 0.0,
    other_names=("zinb", "zinegbinomial", "zero_inflated_negbinomial"),
)
